import BilanAnalytics
import BilanModel
import BilanReports
import BilanStore

/// Sets the numbers that an issue printed against those that the same report has now.
struct RevisedFigures {
    /// Figures that are others now: in the order of the report, then those that nobody gives any more.
    private(set) var all: [RevisedFigure] = []

    /// `then` is the issue made again for the claims behind its numbers; the numbers themselves are those recorded.
    init(
        _ issue: PastIssue, _ numbers: [PublishedNumber], then: Briefing, now: Briefing, _ changes: ClaimChanges,
        isPolicyOther: Bool
    ) {
        let printed = Dictionary(numbers.map { ($0.figureID, $0) }, uniquingKeysWith: { first, _ in first })
        let former = Dictionary(then.figures.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let present = now.figures.filter { RevisedFigures.isComparable($0.id) }
        let ids = Set(present.map(\.id))
        for figure in present {
            let was = printed[figure.id].flatMap(RevisedFigures.shown)
            add(issue, figure, former[figure.id], was, figure.isShown ? figure.estimate : nil, changes, isPolicyOther)
        }
        for figure in then.figures where !ids.contains(figure.id) && RevisedFigures.isComparable(figure.id) {
            guard let was = printed[figure.id].flatMap(RevisedFigures.shown) else { continue }
            add(issue, nil, figure, was, nil, changes, isPolicyOther)
        }
    }

    private mutating func add(
        _ issue: PastIssue, _ figure: PublishedFigure?, _ former: PublishedFigure?, _ was: Estimate?, _ now: Estimate?,
        _ changes: ClaimChanges, _ isPolicyOther: Bool
    ) {
        guard was != now, var named = figure ?? former else { return }
        if figure == nil {
            // Positions of claims and sources are those of the other moment.
            (named.claims, named.figures, named.sources) = ([], [], [])
        }
        var reasons = changes.reasons(former: former, present: figure)
        if isPolicyOther {
            reasons.removeAll { $0 == .weighed }
            reasons.append(.policy)
        }
        all.append(RevisedFigure(figure: named, was: was, now: now, reasons: reasons, issue: issue))
    }

    /// What an issue showed; nil where it showed that there was no number.
    private static func shown(_ number: PublishedNumber) -> Estimate? {
        switch number.state {
        case .reported, .nil, .noReport: number.estimate.isQuantified ? number.estimate : nil
        case .noneRecorded, .notApplicable, .withheld: nil
        }
    }

    /// Single claims are numbered as they are found, and late reports are late only once.
    private static func isComparable(_ id: String) -> Bool { !id.contains(".claim-") && !id.contains(".late.") }
}
