public import BilanIngest
public import BilanModel
public import BilanStore

/// What became of one file, or of one sheet with its companions.
public struct ImportReport: Sendable {
    /// Names of the files, the main one first.
    public var files: [String]
    /// Format that read it; `places` for gazetteer sheets.
    public var format: String
    /// Code of the dataset; empty for gazetteer sheets.
    public var dataset: String
    /// Rows of the file.
    public var rows: Int
    /// Rows that were set aside, each with a finding.
    public var setAside: Int
    /// What the store did.
    public var summary: ImportSummary
    /// Everything that was found, the store's own findings at the end.
    public var findings: FindingLog
    /// Day from which it counts as known, where the release says so.
    public var publishedOn: CalendarDate?
    /// Whether nothing was to be changed.
    public var isDryRun = false
    /// Day of import, which stands in for the day of publication where nobody gives one.
    public var importDay: CalendarDate
    /// Other pooled datasets that hold the very same file, so that its figures are there twice.
    public var twins: [String] = []
    /// What a gazetteer file gave, where it is one.
    public var places: PlaceReading?

    /// Whether the store held just this before.
    public var isUnchanged: Bool { summary.isUnchanged }
}
