/// What a partner says of a place and days as a whole, rather than of an event; kept as the category of its record.
public enum PartnerReport: String, Sendable, CaseIterable {
    /// There was nothing to report: the only nought besides a publisher's own.
    case nothing = "nil_report"
    /// Nothing came from it, though it was expected.
    case silence = "no_report"
}
