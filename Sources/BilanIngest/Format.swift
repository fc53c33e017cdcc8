public import BilanModel

/// A layout of a publisher or of our own: one file each, and one line in `Formats.all`.
public protocol Format: Sendable {
    /// The word it goes by on the command line.
    var name: String { get }
    /// What it reads, for a list of formats.
    var title: String { get }
    /// The headings by which it is recognised.
    var shape: SheetShape { get }
    /// Sheets that explain the main one: documents, events.
    var companions: [SheetShape] { get }
    /// How well headings suit this format; of several layouts, the one that suits best.
    func recognises(_ header: Header) -> Recognition
    /// Whether the rows of a sheet with these headings are such as this format reads, where headings do not tell.
    func suits(_ sheet: Sheet) -> Bool
    /// The rows of all sheets of one file that this format recognises, in the order of the file: one batch a dataset.
    ///
    /// A text file gives one sheet, a workbook one or more. Rows of every sheet are read, or set aside with a finding.
    func read(
        _ sheets: [Sheet], companions: [String: Sheet], _ setting: ImportSetting
    ) throws(IngestError) -> [Batch]
}

extension Format {
    /// No companions.
    public var companions: [SheetShape] { [] }

    /// Headings alone tell.
    public func suits(_ sheet: Sheet) -> Bool { true }

    /// How well headings suit the format's shape.
    public func recognises(_ header: Header) -> Recognition {
        let found = shape.compare(header)
        return Recognition(format: name, known: found.known, missing: found.missing)
    }

    /// How well a sheet suits this format, by its headings and, where they suit, by its rows.
    public func recognises(_ sheet: Sheet) -> Recognition {
        var found = recognises(sheet.header)
        if found.missing.isEmpty { found.isSuited = suits(sheet) }
        return found
    }
}
