/// All that a briefing's workbook says in one language, beyond figures, days and labels.
///
/// Columns for tools are described in every language at once, because the dictionary sheet is the same in all editions.
package struct WorkbookWords: Sendable {
    /// Name of a tab: ASCII letters, digits and underscores.
    package let tab: @Sendable (WorkbookTab) -> String
    /// Title of a tab's content.
    package let title: @Sendable (WorkbookTab) -> String
    /// What a tab for tools holds.
    package let dataTitle: @Sendable (DataTab) -> String
    /// Header of a column.
    package let header: @Sendable (WorkbookHeader) -> String
    /// Text of a note.
    package let note: @Sendable (WorkbookNote) -> String
    /// Meaning of a mark.
    package let mark: @Sendable (ShorthandMark) -> String
    /// What became of a claim and why; the words of the policy go into the sentence.
    package let use: @Sendable (ClaimUse, _ policy: String) -> (use: String, reason: String)
    /// Words of the front page.
    package let cover: CoverWords
    /// Words of tables.
    package let table: TableWords
    /// Words of charts.
    package let chart: ChartWords
    /// What a column for tools holds, by its name.
    package let columns: [String: String]
    /// What an empty cell means.
    package let missing: @Sendable (MissingRule) -> String
}

/// Words of the front page of a workbook.
package struct CoverWords: Sendable {
    /// The measures a briefing speaks of, for its title.
    package let subject: String
    /// Labels of the lines at the top.
    package let status, period, dataAsOf, issue, next, contact, organisation, licence, disclaimer: String
    /// Labels of the boundaries in use and of the rule for conflicting reports.
    package let boundaries, policy: String
    /// "DRAFT" and "PROVISIONAL", for the head of every page.
    package let draft, provisional: String
    /// What provisional means.
    package let provisionalText: String
    /// "17 September 2023 (issue day); later reports are not in it".
    package let dataAsOfText: @Sendable (_ day: String) -> String
    /// Code and number of the issue; a draft has no number.
    ///
    /// `since` names the issues before it, nil where there are none.
    package let issueText: @Sendable (_ code: String, _ revision: Int?, _ since: String?) -> String
    /// The code and the day of the next issue.
    package let nextText: @Sendable (_ code: String, _ day: String) -> String
    /// Headings.
    package let highlights, howToRead, sheets: String
    /// How to read numbers and marks, one line each.
    package let reading: [String]
    /// Where this workbook knowingly leaves the guidance for accessible spreadsheets.
    package let departures: String
    /// Words to find the file by.
    package let keywords: String
}

/// Words of the tables of a workbook.
package struct TableWords: Sendable {
    /// Above a table.
    package let oneTable, noTable, backToCover: String
    /// Where notes and shorthand are explained; the list of notes may be empty.
    package let seeNotes: @Sendable (_ notes: String, _ notesTab: String, _ shorthandTab: String) -> String
    /// Names of rows and kinds.
    package let runningTotal, total, residual, everybody, perCent, endOfYear, partyClaim, conflictingReport: String
    /// In quotation marks.
    package let quoted: @Sendable (String) -> String
    /// A conflicting figure with its range: what, the range, the number used, the policy.
    package let range: @Sendable (_ what: String, _ range: String, _ used: String, _ policy: String) -> String
    /// An empty section.
    package let noNeeds: String
    /// Events of the period without any number.
    package let uncounted: @Sendable (_ events: String) -> String
    /// Why no change is given, and what it is given against.
    package let noPrevious, previous: @Sendable (_ period: String) -> String
    /// The definition asks for no comparison.
    package let notCompared: String
    /// The title of table 1 where its rows are countries.
    package let casualtiesByCountry: String
}

/// Words of the charts of a workbook.
package struct ChartWords: Sendable {
    /// Titles: what, where, when, unit.
    package let byYear: @Sendable (_ place: String, _ first: String, _ last: String, _ scope: String) -> String
    package let byRegion: @Sendable (_ place: String, _ days: String, _ without: Int, _ level: Int) -> String
    package let byPeriod: @Sendable (_ place: String, _ first: String, _ last: String, _ scope: String) -> String
    package let needs: @Sendable (_ place: String, _ year: String) -> String
    /// The finding in words.
    package let yearsFinding: @Sendable (_ high: String, _ highYear: String, _ low: String, _ lowYear: String) -> String
    package let regionsFinding: @Sendable (_ names: String) -> String
    package let periodsFinding: @Sendable (_ high: String, _ when: String, _ low: String, _ last: String) -> String
    package let needsFinding: @Sendable (_ names: String) -> String
    /// The axis and the legend.
    package let people, killed, civilians, soldiers, inNeed: String
    /// Why there is no chart.
    package let noYears, noRegions: String
    package let noPeriods: @Sendable (_ least: Int) -> String
}

extension Language {
    /// What a briefing's workbook says in this language.
    package var workbook: WorkbookWords {
        switch self {
        case .en: .english
        case .fr: .french
        }
    }
}
