public import BilanModel

/// UNHCR's demographics as HDX gives them: one row a kind of people, country of asylum and origin, with sex and ages.
///
/// Columns of sex and age that are all 0 beside a total say that the total is not broken down; they are no noughts.
public struct UNHCRDemographics: Format {
    /// The format.
    public init() {}

    /// `unhcr_demographics`.
    public var name: String { "unhcr_demographics" }
    /// What it reads.
    public var title: String { "UNHCR demographics: people by kind, country of asylum and origin, sex and age" }
    /// Its headings.
    public var shape: SheetShape {
        SheetShape(
            name,
            needed: [
                ["year"], UNHCRColumns.asylumCode, ["pt", "population_type"], ["female_total"], ["male_total"],
                ["total"],
            ],
            known: [
                "year", "iso3coo", "iso3coa", "pt", "population_type", "location", "urbanrural", "accommodationtype",
                "total",
            ]
                + UNHCRDemographics.parts.flatMap { part in [part.heading] })
    }

    /// The rows as records with their total and its parts.
    public func read(
        _ sheets: [Sheet], companions: [String: Sheet], _ setting: ImportSetting
    ) throws(IngestError) -> [Batch] {
        var book = RowBook(setting.unhcrCard("unhcr-demographics", "Demographics"), format: name, setting)
        let source = book.unhcr()
        for sheet in sheets {
            book.open(sheet)
            let columns = UNHCRColumns(&book)
            let (kind, total) = (book.column("pt", "population_type"), book.column("total"))
            let site = [book.column("location"), book.column("urbanrural"), book.column("accommodationtype")]
            let parts = UNHCRDemographics.parts.map { ($0, book.column($0.heading)) }
            try sheet.forEachRow { row throws(IngestError) in
                let words = [row[kind]] + site.map { row[$0] }
                guard let (begun, days) = try columns.record(row, columns.id(row, words), &book) else { return }
                var record = begun
                guard let people = book.word(kind, row, HAPIPeople.kinds) else {
                    return book.setAside(.unknownWord, kind, row)
                }
                if UNHCRColumns.isReturn(people.measure) { record = columns.atHome(record, row, &book) }
                let origin = book.origin("unhcr/" + row[columns.year], source: source)
                func add(_ column: BookColumn, _ group: Group, _ book: inout RowBook) {
                    guard var claim = book.claim(people.measure, column, row, NumberStyle(suppressed: 1...4)) else {
                        return
                    }
                    var group = group
                    if let word = people.word { group.needStatus = word }
                    claim.group = book.code(group)
                    if people.measure.kind == .stock {
                        claim.stands(atEndOf: days)
                        claim.role = .part
                    }
                    claim.origin = origin
                    book.add(claim)
                }
                add(total, .all, &book)
                for sex in [Group.Sex.female, .male] {
                    let own = parts.filter { $0.0.group.sex == sex }
                    let isKnown = own.contains { !["", "0"].contains(row[$0.1]) }
                    let agesKnown = own.contains { $0.0.isAge && !["", "0"].contains(row[$0.1]) }
                    for (part, column) in own where isKnown && (!part.isAge || agesKnown) {
                        if part.isUnknown && ["", "0"].contains(row[column]) { continue }
                        add(column, part.group, &book)
                    }
                }
                book.add(record)
            }
        }
        return [book.finished()]
    }

    /// A column of sex and age.
    private struct Part: Sendable {
        let heading: String
        let group: Group
        var isAge: Bool { group.ageLow != nil }
        var isUnknown: Bool { group.needStatus != nil }
    }

    private static let parts = parts("female", .female) + parts("male", .male)

    private static func parts(_ word: String, _ sex: Group.Sex) -> [Part] {
        let ages: [(String, UInt8, UInt8?)] = [
            ("_0_4", 0, 4), ("_5_11", 5, 11), ("_12_17", 12, 17), ("_18_59", 18, 59), ("_60", 60, nil),
        ]
        var parts = [Part(heading: word + "_total", group: Group(sex: sex))]
        for (ending, low, high) in ages {
            parts.append(Part(heading: word + ending, group: Group(sex: sex, ageLow: low, ageHigh: high)))
        }
        return parts + [Part(heading: word + "_unknown", group: Group(sex: sex, needStatus: "age_unknown"))]
    }
}
