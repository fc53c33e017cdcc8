import BilanAnalytics
import BilanModel
import BilanReports
import BilanStore

extension Desk {
    /// Figures that two issues of one period print differently, with why; nil where the moments are no two issues.
    ///
    /// - Throws: `.usage` for issues of two periods or reports, which have no figure in common, and for issues that were
    ///   made for others.
    func revisions(between names: [String], for readers: Audience) throws -> AnswerTable? {
        let issues = try store.publications()
        let found = names.compactMap { name in issues.first { $0.isNamed(name) } }
        guard found.count == 2, names.count == 2 else { return nil }
        guard found[0].report == found[1].report, found[0].period == found[1].period else {
            throw DeskFailure(
                .usage,
                Phrase(
                    "\(found[0].name) and \(found[1].name) print no figure in common; name measures, such as killed injured",
                    fr:
                        "\(found[0].name) et \(found[1].name) n’ont aucun chiffre en commun ; nommez des mesures, comme killed injured"
                ))
        }
        guard found[0].audience == found[1].audience, found[0].audience.rawValue <= readers.rawValue else {
            let made = found.map { "\($0.name) for \($0.audience.token)" }.joined(separator: ", ")
            throw DeskFailure(
                .usage,
                Phrase(
                    "\(made): two issues are compared that were made for the same readers, and shown to no others",
                    fr: "\(made) : ne se comparent que deux parutions faites pour les mêmes lecteurs, et pour eux seuls"
                ))
        }
        let (old, new) = (try issueAsMade(found[0]), try issueAsMade(found[1]))
        let revised = RevisedFigures(
            PastIssue(
                period: found[0].period, revision: found[0].revision, knownBy: found[0].knownBy, isWithdrawn: false),
            try store.numbers(of: found[0]), then: old.briefing, now: new.briefing,
            ClaimChanges(old.material.columns, new.material.columns), isPolicyOther: old.policy.code != new.policy.code)
        func numbers(_ estimate: Estimate?) -> [AnswerTable.Value] {
            [estimate?.low, estimate?.best, estimate?.high].map { $0.map(AnswerTable.Value.number) ?? .empty }
        }
        return AnswerTable(
            columns: [
                "figure_id", "old_low", "old_best", "old_high", "new_low", "new_best", "new_high", "why",
            ],
            rows: revised.all.map { change in
                [.text(change.figure.id)] + numbers(change.was) + numbers(change.now)
                    + [.text(change.reasons.map(\.token).joined(separator: "|"))]
            })
    }
}

extension Publication {
    /// Whether a word names it: `mali-weekly:2023-W36:r1`, or as its files are named, `mali-weekly-2023-W36-r1`.
    func isNamed(_ word: String) -> Bool { word == name || word == name.replacing(":", with: "-") }
}
