/// Who was expected to report on the place and the period of a briefing, and who did.
public struct PartnerAccount: Sendable {
    /// How many of those expected have reported.
    public var reported: Int
    /// How many were expected.
    public var expected: Int
    /// Numbers of the sources from which nothing came, ascending.
    public var silent: [Int32]
}
