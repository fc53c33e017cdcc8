public import BilanModel

/// The fixed words of a briefing in one language: titles, heads, and the joints between figures that are worded elsewhere.
public struct BriefingWords: Sendable {
    // MARK: Masthead
    /// "No. 2023-W36, draft, EN".
    public let number: @Sendable (_ period: String, _ language: String) -> String
    public let period: String
    public let status: String
    public let dataAsOf: String
    public let previous: String
    /// What a draft is, and what its figures are.
    public let draft: String
    /// "17 September 2023 (issue day)".
    public let issueDay: @Sendable (String) -> String
    /// Why no change is given: nothing reported before.
    public let nothingBefore: @Sendable (_ period: String) -> String
    /// What was reported before, already worded.
    public let before: @Sendable (_ period: String, _ figures: String) -> String

    // MARK: Sections
    public let highlights: String
    public let keyFigures: String
    public let regions: @Sendable (_ days: String) -> String
    public let claims: String
    public let late: String
    public let revisions: String
    public let flags: String
    public let sources: String
    public let contact: String
    public let none: String
    /// Why no revision is listed.
    public let noRevisions: String
    /// The head of a column of years.
    public let year: String
    /// What introduces the years of publishers' own series.
    public let pastYears: String

    // MARK: Tables
    public let keyFigureHeads: [String]
    public let regionHeads: [String]
    public let conflictHeads: [String]
    public let sourceHeads: [String]
    /// "of whom civilians".
    public let ofWhom: @Sendable (_ group: String) -> String
    public let immediateNeed: String
    /// A label with what a total covers: "People killed, total".
    public let total: @Sendable (_ label: String) -> String
    /// "Displaced to date (ML06)".
    public let toDate: @Sendable (_ label: String, _ place: String) -> String
    public let regionNotKnown: String
    public let notSeparable: @Sendable (_ codes: String) -> String
    public let allRegions: String
    public let allRegionsAtLeast: String
    /// What a total covers, as a sentence; nil where nothing need be said.
    public let scopeNote: @Sendable (Scope) -> String?
    /// What a total covers, in brackets.
    public let scopeTag: @Sendable (Scope) -> String
    public let notSeparableNote: String
    public let unknownNote: String
    /// "%" as a table has it behind a number.
    public let percentSign: String

    // MARK: Highlights
    /// "on 7 September", "from 7 to 8 September".
    public let onDays: @Sendable (_ days: String, _ isOneDay: Bool) -> String
    /// "49 civilians and 15 soldiers" between commas.
    public let parts: @Sendable (_ parts: String) -> String
    public let accordingTo: @Sendable (_ name: String) -> String
    public let nobodyNamed: String
    public let provisionalToll: String
    /// A second figure of the same event, its clause beginning in lower case.
    public let sameEvent: @Sendable (_ clause: String) -> String
    public let uncounted: @Sendable (_ label: String, _ day: String) -> String
    public let noCasualties: String
    /// "81 of them named" with its speaker.
    public let named: @Sendable (_ number: String) -> String
    public let fled: @Sendable (_ clause: String, _ phrase: String) -> String
    public let asOf: @Sendable (_ day: String) -> String
    public let inMonth: @Sendable (_ month: String) -> String
    public let inYear: @Sendable (_ year: Int) -> String
    public let moreThanYearBefore: @Sendable (_ percent: String) -> String
    public let immediately: @Sendable (_ number: String) -> String

    // MARK: Claims and conflicts
    public let conflictTitle: @Sendable (_ where_: String, _ day: String, _ measure: String, _ range: String) -> String
    public let part: @Sendable (_ token: String) -> (used: String, why: String)
    public let noConflicts: String
    public let noClaims: String
    /// A figure and who says it, outside every total.
    public let statement: @Sendable (_ label: String, _ figure: String, _ name: String) -> String

    // MARK: Sources and end
    /// What each flag means.
    public let flagMeanings: [(mark: String, meaning: String)]
    public let primary: String
    public let secondary: String
    public let series: String
    public let notVerified: String
    /// "no later than 10 September 2023 [e]".
    public let inferredDay: @Sendable (_ day: String) -> String
    public let undated: String
    public let inferredNote: String
    public let nextIssue: @Sendable (_ period: String) -> String
}

extension Language {
    /// The fixed words of a briefing.
    public var briefing: BriefingWords {
        switch self {
        case .en: .english
        case .fr: .french
        }
    }
}
