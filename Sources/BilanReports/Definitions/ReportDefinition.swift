public import BilanLanguage
public import BilanModel

/// What a briefing is about and how it is made, as `Reports/*.yaml` says it.
public struct ReportDefinition: Hashable, Sendable {
    /// The word on the command line and in file names.
    public var name: String
    /// Title by language, without the place and the number.
    public var title: [Language: String]
    /// Code of the place it covers.
    public var place: String
    /// Boundaries, as `bilan list places` names them; empty for those in use.
    public var boundaries: String
    /// Kind of period.
    public var period: PeriodType
    /// Days from the end of the period to the issue.
    public var issuedAfter: Int
    /// Languages it is written in.
    public var languages: [Language]
    /// Code of the policy for conflicting claims.
    public var policy: String
    /// Codes of datasets that may give figures of the period; empty for the store's own order.
    public var datasets: [String]
    /// Codes of datasets of kind series that give it a past.
    public var series: [String]
    /// Who issues it.
    public var organisation: String
    /// Whom to write to, by language.
    public var contact: [Language: String]
    /// Terms of use, by language.
    public var licence: [Language: String]
    /// What names and boundaries do not mean, by language.
    public var disclaimer: [Language: String]
}
