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
            try sheet.forEachRow { row throws(IngestError) in
                guard let (found, days) = table.record(row) else { return }
                var record = found
                let kind = table.book.word(assessment, row, ["ba": "", "sa": "", "ett": "event_tracking"]) ?? ""
                record.category = table.book.batch.texts.code(row[assessment])
                record.actorA = table.book.batch.texts.code(row[operation])
                record.actorB = table.book.batch.texts.code(row[round].isEmpty ? "" : "round " + row[round])
                let group = kind.isEmpty ? Group.all : Group(needStatus: kind)
                guard var claim = table.claim(Measures.idps, population, row, group) else { return }
                claim.stands(on: days.upperBound)
                table.book.add(claim)
                table.book.add(record)
            }
        }
        return [table.book.finished()]
    }
}
