public import BilanModel

/// HAPI's internally displaced people, after IOM DTM: one row a round of an operation, place and kind of assessment.
///
/// A round replaces the one before it. Event tracking (`ETT`) counts movements between rounds and stands apart from what
/// a baseline assessment or a survey counts.
public struct HAPIIDPs: Format {
    /// The format.
    public init() {}

    /// `hapi_idps`.
    public var name: String { "hapi_idps" }
    /// What it reads.
    public var title: String { "HDX HAPI internally displaced people, by round" }
    /// Its headings.
    public var shape: SheetShape {
        HAPIBook.shape(theme, needed: ["population", "assessment_type", "reporting_round"], known: ["operation"])
    }

    private var theme: HAPIBook.Theme {
        HAPIBook.Theme(
            format: name, dataset: "hapi-idps", title: "Internally displaced people, after IOM DTM", kind: .rounds)
    }

    /// The rounds as records with a stock each.
    public func read(
        _ sheets: [Sheet], companions: [String: Sheet], _ setting: ImportSetting
    ) throws(IngestError) -> [Batch] {
        var table = HAPIBook(theme, setting)
        for sheet in sheets {
            table.open(sheet, keys: ["operation", "assessment_type", "reporting_round"])
            let population = table.book.column("population")
            let assessment = table.book.column("assessment_type")
            let (operation, round) = (table.book.column("operation"), table.book.column("reporting_round"))
            func name(_ row: Row, _ day: CalendarDate) -> String {
                let parts = [row[operation], HAPIIDPs.kinds[row[assessment].lowercased()] ?? ""]
                return DTMBook.name(
                    country: row[table.country], operation: parts.filter { !$0.isEmpty }.joined(separator: " "),
                    number: Int(row[round]).flatMap { $0 > 0 ? $0 : nil }, day: day)
            }
            // A round is of its last day, which only the whole file tells.
            let end = table.book.column("reference_period_end")
            var last: [String: CalendarDate] = [:]
            try sheet.forEachRow { row throws(IngestError) in
                guard let day = CalendarDate(row[end]) else { return }
                last[name(row, day)] = max(last[name(row, day)] ?? day, day)
            }
            try sheet.forEachRow { row throws(IngestError) in
                guard let (found, days) = try table.record(row) else { return }
                var record = found
                let kind = table.book.word(assessment, row, HAPIIDPs.kinds) ?? ""
                record.category = table.book.batch.texts.code(row[assessment])
                record.actorA = table.book.batch.texts.code(row[operation])
                record.actorB = table.book.batch.texts.code(row[round].isEmpty ? "" : "round " + row[round])
                let group = kind.isEmpty ? Group.all : Group(needStatus: kind)
                guard var claim = table.claim(Measures.idps, population, row, group) else { return }
                let round = name(row, days.upperBound)
                claim.origin = table.round(round)
                claim.stands(on: last[round] ?? days.upperBound)
                table.book.add(claim)
                table.book.add(record)
            }
        }
        return [table.book.finished()]
    }

    /// Kinds of assessment, and what tells one from a count.
    private static let kinds = ["ba": "", "sa": "", "ett": "event_tracking"]
}
