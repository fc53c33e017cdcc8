public import BilanModel

/// An issued revision of a briefing, with the moment that makes it again.
public struct Publication: Hashable, Sendable {
    /// Name of the report.
    public var report: String
    /// Code of the period.
    public var period: String
    /// Number of the revision, from 1.
    public var revision: Int
    /// What was known by this day.
    public var knownBy: CalendarDate
    /// Who cleared it: a role.
    public var clearedBy: String
    /// Until when it must not be passed on, such as `2023-09-18T06:00Z`; empty for none.
    public var embargo = ""
    /// For whom it was made.
    public var audience = Audience.internal
    /// Numbers of people at risk below this were kept back in it; nil where nothing was.
    public var withheldBelow: Quantity?
    /// Digest of the claims used.
    public var digest = ""
    /// The definition it was made from, as written.
    public var definition = ""
    /// Languages in their order, such as `en,fr`.
    public var languages = ""
    /// Name and version of the program that made it.
    public var tool = ""
    /// Number of its entry: the store after it makes the same again.
    public var entry: Int64 = 0
    /// The day on which it was issued.
    public var day: CalendarDate
    /// How it was taken back; nil while it stands.
    public var withdrawal: Withdrawal?

    /// How an issued revision was taken back; it stays listed, and its number is never given again.
    public struct Withdrawal: Hashable, Sendable {
        /// Number of the entry.
        public var entry: Int64
        /// The day.
        public var day: CalendarDate
        /// Why.
        public var reason: String
    }

    /// A revision of a report's issue, to be recorded.
    public init(
        report: String, period: String, revision: Int, knownBy: CalendarDate, clearedBy: String, day: CalendarDate
    ) {
        self.report = report
        self.period = period
        self.revision = revision
        self.knownBy = knownBy
        self.clearedBy = clearedBy
        self.day = day
    }

    /// Report, period and revision: `mali-weekly:2023-W36:r1`.
    public var name: String { "\(report):\(period):r\(revision)" }
}

/// A number as an issue printed it.
public struct PublishedNumber: Hashable, Sendable {
    /// Its readable identity.
    public var figureID: String
    /// Low, best and high, with how they are meant.
    public var estimate: Estimate
    /// What stood in the cell.
    public var state: CellState

    /// A number with its identity.
    public init(figureID: String, estimate: Estimate, state: CellState) {
        self.figureID = figureID
        self.estimate = estimate
        self.state = state
    }
}

/// A file of an issue, byte for byte.
public struct PublishedFile: Hashable, Sendable {
    /// Its name without a folder.
    public var name: String
    /// What it holds.
    public var body: [UInt8]
    /// Checksum of what it holds.
    public var sha256: String

    /// A file of these bytes.
    public init(name: String, body: [UInt8]) {
        self.name = name
        self.body = body
        sha256 = SHA256.hex(of: body)
    }
}
