import BilanModel

/// Invented events in ACLED's layouts: forty rows, always the same.
enum ACLEDSample {
    static let old = [
        "data_id", "iso", "event_id_cnty", "event_id_no_cnty", "event_date", "year", "time_precision", "event_type",
        "sub_event_type", "actor1", "assoc_actor_1", "inter1", "actor2", "assoc_actor_2", "inter2", "interaction",
        "region", "country", "admin1", "admin2", "admin3", "location", "latitude", "longitude", "geo_precision",
        "source", "source_scale", "notes", "fatalities", "timestamp", "iso3",
    ]
    static let new = [
        "event_id_cnty", "event_date", "year", "time_precision", "disorder_type", "event_type", "sub_event_type",
        "actor1", "assoc_actor_1", "inter1", "actor2", "assoc_actor_2", "inter2", "interaction", "civilian_targeting",
        "iso", "region", "country", "admin1", "admin2", "admin3", "location", "latitude", "longitude", "geo_precision",
        "source", "source_scale", "notes", "fatalities", "tags", "timestamp",
    ]
    static let count = 40
    static let firstDay = CalendarDate(day: 18_993)  // 2022-01-01

    /// How a day is written.
    enum Style: CaseIterable {
        case iso
        /// `17 November 2021`
        case long
        /// `17-Nov-21`, as a spreadsheet leaves it.
        case short
        case dayFirst
        case monthFirst
        /// Serial number of a spreadsheet.
        case serial
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    static func text(_ date: CalendarDate, _ style: Style) -> String {
        let (year, month, day) = date.parts
        switch style {
        case .iso: return date.description
        case .long: return "\(day) \(months[month - 1]) \(year)"
        case .short: return "\(two(day))-\(months[month - 1].prefix(3))-\(year % 100)"
        case .dayFirst: return "\(two(day))/\(two(month))/\(year)"
        case .monthFirst: return "\(two(month))/\(two(day))/\(year)"
        case .serial: return "\(Int(date.day) + 25_569)"
        }
    }

    static func day(_ number: Int) -> CalendarDate { firstDay + number * 5 }

    /// One event, by its number from 0.
    static func row(_ number: Int, _ style: Style = .iso) -> [String: String] {
        let types = [
            ("Political violence", "Battles", "Armed clash"),
            ("Political violence", "Violence against civilians", "Attack"),
            ("Demonstrations", "Protests", "Peaceful protest"),
            ("Strategic developments", "Strategic developments", "Looting/property destruction"),
        ]
        let type = types[number % 4]
        let isGao = number % 2 == 0
        return [
            "data_id": "\(900_000 + number)", "iso": "466", "iso3": "MLI", "event_id_cnty": "XAA\(1000 + number)",
            "event_id_no_cnty": "\(1000 + number)", "event_date": text(day(number), style), "year": "2022",
            "time_precision": "1", "disorder_type": type.0, "event_type": type.1, "sub_event_type": type.2,
            "actor1": "Invented Group \(number % 3)", "assoc_actor_1": "", "inter1": "2",
            "actor2": "Civilians (Nowhere)", "assoc_actor_2": "Farmers (Nowhere)", "inter2": "7", "interaction": "27",
            "civilian_targeting": number % 4 == 1 ? "Civilian targeting" : "", "region": "Western Africa",
            "country": "Mali", "admin1": isGao ? "Gao" : "Tombouctou", "admin2": isGao ? "Bourem" : "Gourma-Rharous",
            "admin3": "Commune \(number % 5)", "location": "Spot \(number)", "latitude": "17.\(number)",
            "longitude": "-0.\(number)", "geo_precision": "\(number % 3 + 1)",
            "source": "Invented Radio; Invented Post",
            "source_scale": "National", "notes": "Invented event \(number), \"as told\"; nothing of it happened.",
            "fatalities": "\(number % 7)", "tags": number % 5 == 0 ? "crowd size=no report" : "",
            "timestamp": "\(1_672_531_200 + number * 3600)",
        ]
    }

    static func rows(_ style: Style = .iso) -> [[String: String]] { (0..<count).map { row($0, style) } }

    /// A delimited file of these columns.
    static func csv(_ columns: [String], _ rows: [[String: String]], by mark: String = ",", above: [String] = [])
        -> String
    {
        func quoted(_ text: String) -> String {
            text.contains { "\",;\n".contains($0) }
                ? "\""
                    + text.split(
                        separator: "\"", omittingEmptySubsequences: false
                    ).joined(separator: "\"\"") + "\"" : text
        }
        let lines = rows.map { row in columns.map { quoted(row[$0] ?? "") }.joined(separator: mark) }
        return ([columns.joined(separator: mark)] + above + lines).joined(separator: "\n") + "\n"
    }

    /// What the interface answers.
    static func json(_ rows: [[String: String]], bare: Bool = false) -> String {
        func text(_ value: String) -> String {
            "\"" + value.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\\"") + "\""
        }
        let list = rows.map { row in
            "{" + new.map { "\"\($0)\": " + text(row[$0] ?? "") }.joined(separator: ", ") + "}"
        }.joined(separator: ",\n")
        return bare
            ? "[" + list + "]"
            : "{\"status\": 200, \"success\": true, \"last_update\": 3, \"count\": \(rows.count), \"messages\": [], "
                + "\"data\": [" + list + "], \"filename\": \"\"}"
    }
}
