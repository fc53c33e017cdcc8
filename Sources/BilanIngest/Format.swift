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
    /// The rows of a sheet as a batch.
    func read(_ sheet: Sheet, companions: [String: Sheet], _ setting: ImportSetting) throws(IngestError) -> Batch
}

extension Format {
    /// No companions.
    public var companions: [SheetShape] { [] }

    /// How well the headings of a file suit this format.
    public func recognises(_ header: Header) -> Recognition {
        let found = shape.compare(header)
        return Recognition(format: name, known: found.known, missing: found.missing)
    }
}
