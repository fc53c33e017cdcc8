import BilanLanguage
import BilanModel

/// What an issue says of itself at its head: for whom it is, when it was issued, who cleared it, until when it is to be
/// kept, what it replaces; of a draft only for whom it is.
struct IssueFacts {
    /// Labels and what stands beside them.
    let rows: [(String, String)]

    init(_ briefing: Briefing, _ language: Language) {
        let words = language.briefing.issue
        var rows = [(words.audience, words.readers(briefing.audience.token))]
        guard let clearance = briefing.clearance else {
            self.rows = rows
            return
        }
        if let embargo = clearance.embargo {
            rows.append((words.embargo, words.until(language.date(embargo.day), embargo.time)))
        }
        rows += [(words.issuedOn, language.date(clearance.issuedOn)), (words.clearedBy, clearance.clearedBy)]
        let replaced = briefing.lastIssues.filter { $0.period == briefing.period.description }
        if let last = replaced.last { rows.append((words.replaces, IssueFacts.name(last, language))) }
        self.rows = rows
    }

    /// An issue that came before, in words.
    static func name(_ issue: PastIssue, _ language: Language) -> String {
        let words = language.briefing.issue
        let name = words.named(issue.period, issue.revision, language.date(issue.knownBy))
        return issue.isWithdrawn ? words.withdrawn(name) : name
    }

    /// The issues that changes are told against; nil without any.
    static func since(_ briefing: Briefing, _ language: Language) -> String? {
        guard !briefing.lastIssues.isEmpty else { return nil }
        return briefing.lastIssues.map { name($0, language) }.joined(separator: language.briefing.issue.and)
    }
}
