/// How far the import of a large file is.
public struct ImportProgress: Hashable, Sendable {
    /// What is being done.
    public var stage: Stage
    /// Rows so far.
    public var done: Int
    /// Rows of the file; in the first reading about as many; nil while nobody can say.
    public var total: Int?

    /// What is done to a large file, one after the other.
    public enum Stage: Hashable, Sendable {
        /// It is read to see whether it can be.
        case reading
        /// Its rows go into the store.
        case storing
    }

    /// So far is the work.
    public init(stage: Stage, done: Int, total: Int?) {
        self.stage = stage
        self.done = done
        self.total = total
    }
}

/// What `import` is told beside the files.
public struct ImportRequest: Sendable {
    /// Paths of files and folders.
    public var paths: [String]
    /// Code of the dataset.
    public var dataset: String?
    /// Name of the format.
    public var format: String?
    /// Path of a mapping file, for a table that no format knows.
    public var map: String?
    /// Day of publication, as typed.
    public var publishedOn: String?
    /// Coverages as typed: `MLI:1989-01-01..2023-12-31`.
    public var covers: [String] = []
    /// Edition as the publisher names it, such as a plan year.
    public var edition: String?
    /// Whether to change nothing.
    public var dryRun = false
    /// Whether to refuse files with rows set aside.
    public var strict = false
    /// Whether rows are taken in that another pooled dataset has already, and so count twice.
    public var allowsSameRows = false
    /// Is asked before rows are taken in that another pooled dataset has; nil refuses them.
    public var confirm: (@Sendable (String) -> Bool)?
    /// A store that is gone afterwards, which takes the files in; nil for the store in use.
    var temporary: Desk?
    /// Whether that store is only asked for sums, so that it needs no rows of single claims.
    var forSums = false
    /// Is told how far a large file is.
    public var progress: (@Sendable (ImportProgress) -> Void)?

    /// A request to take in these paths.
    public init(paths: [String]) { self.paths = paths }
}
