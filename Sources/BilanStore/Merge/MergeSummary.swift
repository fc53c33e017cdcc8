/// What merging another store did.
public struct MergeSummary: Hashable, Sendable {
    /// Number of the entry; nil when the other store had nothing new.
    public var entry: Int64?
    /// Records that came from the other store, new or in another version.
    public var records = 0
    /// Versions of records here that no longer count.
    public var closed = 0
    /// Editions that only the other store had.
    public var releases = 0
    /// Sources, documents, events and datasets whose words changed.
    public var cards = 0
    /// Decisions, joins of events and names of places that were taken over or ended.
    public var rulings = 0
    /// What both stores say differently, by subject.
    public var conflicts: [MergeConflict] = []

    /// Nothing done yet.
    init() {}
}

/// One thing that two stores say differently, neither having known what the other says.
public struct MergeConflict: Hashable, Sendable {
    /// What kind of thing it is, such as `record` or `decision`.
    public var kind: String
    /// Which one: dataset and id, or its name.
    public var what: String
    /// What stood here.
    public var here: String
    /// What stood in the other store.
    public var there: String
    /// Whether what the other store says stands now.
    public var tookThere: Bool
}
