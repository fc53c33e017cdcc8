import BilanModel

/// Where the columns of an IPC table stand: one row a phase (long), or one row an area with all its periods (wide).
struct IPCColumns {
    let analysis, country, level1, area: BookColumn
    /// Level 1 and the area in it.
    var places: AdminColumns
    /// The area as a region of its country, and as a district of any region.
    var regions: AdminColumns
    var districts: AdminColumns
    let validity, from, to, phase, number: BookColumn
    /// The periods of a wide table.
    let periods: [Period]

    /// The columns of one period.
    struct Period {
        let validity: String
        var from = BookColumn.none
        var to = BookColumn.none
        var phases: [(phase: FoodPhase, column: BookColumn)] = []
    }

    static let analysisHeadings = ["date_of_analysis", "analysis_date", "analysis_period"]
    static let level1Headings = ["level_1", "level1", "subnational", "admin1"]
    static let areaHeadings = ["area", "area_name"]

    init(_ book: inout RowBook) {
        analysis = book.column("date_of_analysis", "analysis_date", "analysis_period")
        country = book.column("country", "country_iso3", "iso3")
        level1 = book.column("level_1", "level1", "subnational", "admin1")
        area = book.column("area", "area_name")
        let bare = AdminColumns(country: country, countryCode: country, isStock: true)
        (places, regions, districts) = (bare, bare, bare)
        places.add(1, name: level1)
        places.add(2, name: area)
        regions.add(1, name: area)
        districts.add(2, name: area)
        phase = book.column("phase")
        validity = book.column("validity_period", "validity")
        from = book.column("from", "period_from")
        to = book.column("to", "period_to")
        number = book.column("number", "population")
        var periods: [Period] = []
        for (position, heading) in book.header.names.enumerated() where !phase.isThere {
            guard let (word, piece) = IPCColumns.piece(heading) else { continue }
            let index = periods.firstIndex { $0.validity == word } ?? periods.count
            if index == periods.count { periods.append(Period(validity: word)) }
            let column = book.column(at: position)
            switch piece {
            case "from": periods[index].from = column
            case "to": periods[index].to = column
            default: if let phase = FoodPhase(piece) { periods[index].phases.append((phase, column)) }
            }
        }
        self.periods = periods
    }

    /// What a heading of a wide table holds: the period, and `from`, `to`, or the word of a phase; nil for any other.
    static func piece(_ heading: String) -> (validity: String, piece: String)? {
        var words = Header.key(heading).split(separator: "_").map(String.init)
        var period: String?
        for (name, marks) in validities where marks.allSatisfy(words.contains) {
            words.removeAll { marks.contains($0) }
            period = name
            break
        }
        guard let period, !words.contains("percentage"), !words.contains("%"), let first = words.first else {
            return nil
        }
        if words == ["from"] || words == ["to"] { return (period, first) }
        if first == "population" { return (period, "all") }
        guard first == "phase", words.count >= 2, FoodPhase(words[1]) != nil else { return nil }
        return (period, words[1])
    }

    /// The tidied word of a period: `current`, `first projection`, `second projection`; nil for any other.
    static func validity(_ text: String) -> String? {
        let words = Header.key(text).split(separator: "_").map(String.init)
        if words == ["projection"] || words == ["projected"] { return "first projection" }
        return validities.first { $0.1.allSatisfy(words.contains) }?.0
    }

    private static let validities = [
        ("first projection", ["first", "projection"]), ("second projection", ["second", "projection"]),
        ("current", ["current"]),
    ]
}
