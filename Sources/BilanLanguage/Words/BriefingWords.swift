package import BilanModel

/// The fixed words of a briefing in one language: titles, heads, and the joints between figures that are worded elsewhere.
package struct BriefingWords: Sendable {
    // MARK: Masthead
    /// The number of a briefing: No 2023-W36, draft, EN; an issue says its revision.
    package let number: @Sendable (_ period: String, _ revision: Int?, _ language: String) -> String
    package let period: String
    package let status: String
    package let dataAsOf: String
    package let previous: String
    /// What a draft is, and what its figures are.
    package let draft: String
    /// What the figures of an issue are.
    package let provisional: String
    /// "17 September 2023 (issue day)".
    package let issueDay: @Sendable (String) -> String
    /// Why no change is given: nothing reported before.
    package let nothingBefore: @Sendable (_ period: String) -> String
    package let notCompared: String
    /// What was reported before, already worded.
    package let before: @Sendable (_ period: String, _ figures: String) -> String

    // MARK: Sections
    package let highlights: String
    package let keyFigures: String
    package let regions: @Sendable (_ days: String, _ level: Int) -> String
    package let needs: String
    package let claims: String
    package let late: String
    package let revisions: String
    package let flags: String
    package let sources: String
    package let contact: String
    package let none: String
    /// Why no revision is listed.
    package let noRevisions: String
    /// What an issue is, what it replaces and what has changed since.
    package let issue: IssueWords
    /// Who reported, and where there was nothing.
    package let reporting: ReportingWords
    /// The head of a column of years.
    package let year: String
    /// What introduces the years of publishers' own series.
    package let pastYears: String

    // MARK: Tables
    package let keyFigureHeads: [String]
    package let regionHeads: [String]
    /// The head of a column of countries, and what stands for all of them.
    package let country, allCountries, allCountriesAtLeast: String
    package let needsHeads: [String]
    package let conflictHeads: [String]
    package let sourceHeads: [String]
    /// "of whom civilians".
    package let ofWhom: @Sendable (_ group: String) -> String
    package let immediateNeed: String
    /// A label with what a total covers: "People killed, total".
    package let total: @Sendable (_ label: String) -> String
    /// "Displaced to date (ML06)".
    package let toDate: @Sendable (_ label: String, _ place: String) -> String
    package let regionNotKnown: String
    package let notSeparable: @Sendable (_ codes: String) -> String
    package let allRegions: String
    package let allRegionsAtLeast: String
    /// What a total covers, as a sentence; nil where nothing need be said.
    package let scopeNote: @Sendable (Scope) -> String?
    /// What a total covers, in brackets.
    package let scopeTag: @Sendable (Scope) -> String
    /// Totals that cover other people than a table does, each with what it covers.
    package let otherScopes: @Sendable (_ totals: String) -> String
    package let notSeparableNote: String
    /// A line of bars with its least, greatest and last number; and why there is none.
    package let trend:
        @Sendable (_ periods: String, _ bars: String, _ least: String, _ most: String, _ last: String) -> String
    package let noTrend: @Sendable (_ least: Int) -> String
    package let unknownNote: String
    /// "%" as a table has it behind a number.
    package let percentSign: String

    // MARK: Highlights
    /// "on 7 September", "from 7 to 8 September".
    package let onDays: @Sendable (_ days: String, _ isOneDay: Bool) -> String
    /// "49 civilians and 15 soldiers" between commas.
    package let parts: @Sendable (_ parts: String) -> String
    /// "all of them civilians".
    package let allOfThem: @Sendable (_ group: String) -> String
    package let accordingTo: @Sendable (_ name: String) -> String
    package let nobodyNamed: String
    package let provisionalToll: String
    /// Stands between two clauses of a sentence.
    package let semicolon: String
    /// A second figure of the same event, its clause beginning in lower case.
    package let sameEvent: @Sendable (_ clause: String) -> String
    package let uncounted: @Sendable (_ label: String, _ day: String) -> String
    /// A figure set against the one of another period.
    package let change:
        @Sendable (
            _ label: String, _ now: String, _ before: String, _ period: String, _ change: String, _ percent: String
        )
            -> String
    package let noCasualties: String
    /// "81 of them named" with its speaker.
    package let named: @Sendable (_ number: String) -> String
    package let fled: @Sendable (_ clause: String, _ phrase: String) -> String
    package let asOf: @Sendable (_ day: String) -> String
    package let inMonth: @Sendable (_ month: String) -> String
    package let inYear: @Sendable (_ year: Int) -> String
    package let moreThanYearBefore: @Sendable (_ percent: String) -> String
    package let immediately: @Sendable (_ number: String) -> String

    // MARK: Claims and conflicts
    package let conflictTitle: @Sendable (_ where_: String, _ day: String, _ measure: String, _ range: String) -> String
    package let part: @Sendable (_ token: String) -> (used: String, why: String)
    package let noConflicts: String
    package let noClaims: String
    /// A figure and who says it, outside every total.
    package let statement: @Sendable (_ label: String, _ figure: String, _ name: String) -> String

    // MARK: Sources and end
    /// What each flag means.
    package let flagMeanings: [(mark: String, meaning: String)]
    package let primary: String
    package let secondary: String
    package let series: String
    package let notVerified: String
    /// "no later than 10 September 2023 [e]".
    package let inferredDay: @Sendable (_ day: String) -> String
    package let undated: String
    package let inferredNote: String
    package let nextIssue: @Sendable (_ period: String) -> String
}

extension Language {
    /// The fixed words of a briefing.
    package var briefing: BriefingWords {
        switch self {
        case .en: .english
        case .fr: .french
        }
    }
}
