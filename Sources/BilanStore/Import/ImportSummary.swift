public import BilanModel

/// What became of a file that was taken in.
public struct ImportSummary: Hashable, Sendable {
    /// Number of the entry, nil when nothing changed.
    public var entry: Int64?
    /// Code of the dataset.
    public var dataset: String
    /// Records that are new.
    public var added = 0
    /// Records whose content or first known day changed.
    public var changed = 0
    /// Records that were there already.
    public var unchanged = 0
    /// Records that a complete edition no longer has.
    public var withdrawn = 0
    /// Claims that were written.
    public var claimsAdded = 0
    /// Findings kept with the release.
    public var findingsStored = 0
    /// Findings of the store's own, beside the reader's.
    public var findings: [Finding] = []
    /// How many records are dated by what.
    public var knownBasis: [KnownBasis: Int] = [:]
    /// Whether a later edition was in the store already, so that this one adds only to the past.
    public var isOlderEdition = false
    /// A summary in which nothing happened yet.
    public init(entry: Int64?, dataset: String) {
        self.entry = entry
        self.dataset = dataset
    }

    /// Whether everything was known already, so that the store was left alone.
    public var isUnchanged: Bool { entry == nil }
}
