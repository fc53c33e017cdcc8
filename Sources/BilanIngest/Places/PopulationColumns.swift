import BilanModel

/// The areas of one level of a country in one year.
struct PopulationGroup: Hashable {
    var country: String
    var level: UInt8
    var year: Int
}

/// The population of one area, as a row gives it.
struct PopulationLine {
    var spot: RowSpot
    var code: String
    var name: String
    var source: String
    var people: Quantity
}

/// Where a population table keeps what.
struct PopulationColumns {
    private let areas: AreaHeadings
    private let country: Int
    private let people: Int
    private let year: Int?
    private let source: Int?
    private let group: Int?
    private let gender: Int?
    private let age: Int?

    /// Whether the table says of which year it is.
    var hasYear: Bool { year != nil }

    /// The columns of a table of population; nil for any other.
    init?(_ header: Header) {
        func column(_ names: String...) -> Int? { names.lazy.compactMap { header[$0] }.first }
        areas = AreaHeadings(header.names)
        let isArea = areas.has(.code, 1) || header["adm_pcode"] != nil
        guard isArea, let people = column("population", "t_tl"),
            let country = column("iso3", "alpha_3") ?? areas.column(.code, 0)
        else { return nil }
        self.people = people
        self.country = country
        year = column("reference_year", "year")
        source = column("source")
        group = column("population_group")
        gender = column("gender")
        age = column("age_range")
    }

    /// Whether a row is about everybody.
    func isTotal(_ row: Row) -> Bool {
        (group.map { row[$0] == "T_TL" || row[$0].isEmpty } ?? true) && (gender.map { isAll(row[$0]) } ?? true)
            && (age.map { isAll(row[$0]) } ?? true)
    }

    private func isAll(_ word: String) -> Bool { word.isEmpty || word.lowercased() == "all" }

    /// The figure of a row with the group it belongs to; nil, with a finding, when it cannot be read.
    func read(_ row: Row, _ spot: RowSpot, _ reading: inout PlaceReading) -> (PopulationGroup, PopulationLine)? {
        // The finest level whose code is filled is the one that is meant.
        let levels = areas.columns.keys.filter { areas.has(.code, $0) }.sorted(by: >)
        let level = levels.first { level in areas.column(.code, level).map { !row[$0].isEmpty } ?? false } ?? 0
        let code = areas.column(.code, level).map { row[$0] } ?? ""
        let name = level == 0 ? "" : (areas.nameColumn(level) ?? areas.column(.reference, level)).map { row[$0] } ?? ""
        guard let year = year.flatMap({ Int(row[$0]) }), (1900...2200).contains(year) else {
            reading.setAside(.unreadableDate, spot, "Reference_year", year.map { row[$0] } ?? "")
            return nil
        }
        let text = row[people].filter { !" ,\u{A0}\u{202F}".contains($0) }
        guard let (count, exact) = Quantity.read(text) else {
            reading.setAside(text.isEmpty ? .missingCell : .unreadableNumber, spot, "Population", row[people])
            return nil
        }
        guard count >= .zero else {
            reading.setAside(.negativeCount, spot, "Population", row[people])
            return nil
        }
        if !exact { reading.note(.roundedDecimals, spot, "Population", row[people], .repaired) }
        let line = PopulationLine(
            spot: spot, code: code, name: NameText.tidy(name), source: source.map { NameText.tidy(row[$0]) } ?? "",
            people: count)
        return (PopulationGroup(country: row[country].uppercased(), level: level, year: year), line)
    }
}
