public import BilanModel

/// What a person said of a figure found in a text.
public enum CandidateRuling: UInt8, Coded {
    /// It became a claim.
    case accepted = 0
    /// It is no figure, or not this one.
    case rejected = 1
    /// An earlier word was taken back.
    case open = 2
}

/// One ruling on one figure found in a text.
public struct CandidateReview: Hashable, Sendable {
    /// Where it stands in the text, in Unicode scalars from 0.
    public var span: Range<Int>
    /// What it counts of whom: `killed civilian`.
    public var counted: String
    /// The word.
    public var ruling: CandidateRuling
    /// Why; may be empty but for a rejection.
    public var reason: String

    /// A ruling on the figure at a span.
    public init(span: Range<Int>, counted: String, ruling: CandidateRuling, reason: String = "") {
        self.span = span
        self.counted = counted
        self.ruling = ruling
        self.reason = reason
    }
}

/// A text that was read for figures, as the store keeps it.
public struct ArticleCard: Hashable, Sendable {
    /// Checksum of the text.
    public var sha256: String
    /// Name of the file it came in, without its folder.
    public var file: String
    /// The text itself; nil unless it is to be kept.
    public var text: String?

    /// A text of this checksum.
    public init(sha256: String, file: String, text: String? = nil) {
        self.sha256 = sha256
        self.file = file
        self.text = text
    }
}
