public import BilanModel

/// What a briefing knows of the issues before it.
public struct BriefingHistory: Sendable {
    /// The last issues: of the same period, and of the period before it that was issued last.
    public var issues: [PastIssue] = []
    /// Their figures that are others now.
    public var revised: [RevisedFigure] = []
    /// Reports about earlier periods are late when they became known after this day; nil for the issue day that the
    /// definition gives the period before.
    public var lateSince: CalendarDate?
    /// What the claims said that the issue of an earlier period was made from; nil without one.
    public var seen: [ClaimAddress: Estimate]?

    /// Nothing was issued before.
    public init() {}
}

/// What names a claim through all its versions.
public struct ClaimAddress: Hashable, Sendable {
    /// Key of its record.
    public let key: UInt64
    /// Its place in the record.
    public let ordinal: Int32

    /// The address of the claim at a position.
    public init(_ columns: ClaimColumns, _ position: Int) {
        key = columns.recordKey[position]
        ordinal = columns.ordinal[position]
    }
}
