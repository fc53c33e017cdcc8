/// A way of writing an answer for other people's tools; the list is in `ExchangeWriters`.
public protocol ExchangeWriter: Sendable {
    /// The word for `--format`.
    var code: String { get }
    /// What it gives, for lists.
    var title: String { get }
    /// What it needs to know beyond the question; nil when nothing.
    var needs: ExchangeNeed? { get }
    /// The files, complete, before anything is written.
    ///
    /// - Throws: `ExchangeError` for what the format cannot hold at all; what it leaves out is in the notes.
    func parcel(of material: ExchangeMaterial) throws(ExchangeError) -> ExchangeParcel
}

extension ExchangeWriter {
    /// Nothing.
    public var needs: ExchangeNeed? { nil }
}

/// What a writer asks for before the question is answered.
public enum ExchangeNeed: Sendable {
    /// Cells without a figure as well, and borders: a map that hides where nobody reported would read as nought.
    case everyArea
    /// A file that says what each figure is called on the other side.
    case map
    /// The claims behind the figures, with their places and sources.
    case claims
}

/// What a writer gives: files, and what must be said of them.
public struct ExchangeParcel: Sendable {
    /// The files, the main one first.
    public var files: [ExchangeFile]
    /// Whether they only mean something together, in one folder.
    public var isFolder = false
    /// What the format cannot say and was left out, one sentence each.
    public var notes: [String]

    /// A parcel of these files.
    public init(_ files: [ExchangeFile], notes: [String] = []) {
        self.files = files
        self.notes = notes
    }

    /// A parcel of one text.
    public init(_ name: String, _ text: String, notes: [String] = []) {
        self.init([ExchangeFile(name, .text(text))], notes: notes)
    }
}

/// A file of a parcel.
public struct ExchangeFile: Sendable {
    /// Its name, without a folder.
    public var name: String
    /// What is in it.
    public var content: Content

    /// What a file holds.
    public enum Content: Sendable {
        /// Text in UTF-8.
        case text(String)
        /// A workbook.
        case workbook(Workbook)
    }

    /// A file of this name.
    public init(_ name: String, _ content: Content) {
        self.name = name
        self.content = content
    }
}
