import BilanAnalytics
import BilanModel
import BilanPlaces
import BilanReports
import BilanStore

/// Finds the issues before a briefing and what has changed since, each issue made again as it stood.
///
/// Two issues count: the last revision of the same period, and the last one of the period before it that was issued
/// last. What was withdrawn counts as well: people have read it.
struct IssueHistory {
    private(set) var history = BriefingHistory()

    init(
        _ parts: BriefingParts, _ recordedBy: Int64?, before entry: Int64?, _ store: Store, _ gazetteer: Gazetteer,
        for readers: Readers
    ) throws {
        let issues = try store.publications(recordedBy: recordedBy).filter {
            // What was issued for others is not theirs to see.
            $0.report == parts.definition.name && $0.entry < entry ?? .max && $0.audience == readers.audience
        }
        let same = issues.filter { $0.period == parts.period.description }.max { $0.revision < $1.revision }
        let earlier = issues.filter { issue in
            Period(issue.period).map { $0.start < parts.period.start } ?? false
        }.max { left, right in
            (Period(left.period)?.start, left.revision) < (Period(right.period)?.start, right.revision)
        }
        for issue in [same, earlier].compactMap(\.self) {
            guard let period = Period(issue.period) else { continue }
            // A definition that a later program cannot read any more still has its successor.
            let definition =
                (try? ReportDefinition(yaml: issue.definition, file: issue.name)) ?? parts.definition
            let then = try BriefingParts(definition, period, issue.knownBy, issue.entry, store, gazetteer, for: readers)
            let past = PastIssue(
                period: issue.period, revision: issue.revision, knownBy: issue.knownBy,
                isWithdrawn: issue.withdrawal != nil)
            history.issues.append(past)
            history.revised +=
                RevisedFigures(
                    past, try store.numbers(of: issue), then: try then.built(), now: try parts.built(of: period),
                    ClaimChanges(then.material.columns, parts.material.columns),
                    isPolicyOther: then.policy.code != parts.policy.code
                ).all
            if issue == earlier {
                history.lateSince = issue.knownBy
                history.seen = IssueHistory.said(then.material.columns)
            }
        }
    }

    private static func said(_ columns: ClaimColumns) -> [ClaimAddress: Estimate] {
        Dictionary(
            columns.claim.indices.map { (ClaimAddress(columns, $0), columns.estimate[$0]) },
            uniquingKeysWith: { first, _ in first })
    }
}

private func < (left: (CalendarDate?, Int), right: (CalendarDate?, Int)) -> Bool {
    guard let first = left.0, let second = right.0, first != second else { return left.1 < right.1 }
    return first < second
}
