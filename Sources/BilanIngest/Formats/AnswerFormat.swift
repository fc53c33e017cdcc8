import BilanModel

/// An answer of this program read back: totals by place and period, with their bounds, as a series of their own.
///
/// Totals are never pooled with claims and never added to events; the file is one lead among others.
public struct AnswerFormat: SheetFormat {
    /// The format.
    public init() {}

    /// The word on the command line.
    public static let word = "bilan_answer"
    /// `bilan_answer`.
    public var name: String { AnswerFormat.word }
    /// What it reads.
    public var title: String { "an answer of bilan: CSV, JSON, HXL, GeoJSON or data package of query and export" }
    /// Its headings.
    public var shape: SheetShape { AnswerColumn.shape }

    /// The cells of an answer, each a record with its claim.
    func read(_ sheet: Sheet, _ setting: ImportSetting) throws(IngestError) -> Batch {
        var rows = AnswerRows(sheet, setting)
        try sheet.forEachRow { row throws(IngestError) in rows.read(row) }
        var batch = AnswerBatch(rows.found, name, label: sheet.label, setting)
        return batch.finished(rows.cells)
    }
}
