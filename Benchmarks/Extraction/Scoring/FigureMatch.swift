public import BilanExtraction
import BilanModel

/// Which found figures are which figures of the gold, one to one.
///
/// A figure matches by measure, group and best, or by both bounds; `all` against `civilian` counts half. An optional
/// gold figure is neither missed nor wrong. Source: METHODOLOGY section 11.
public struct FigureMatch: Sendable {
    /// Gold position and found position, with the credit: 1 or a half; required figures only.
    public private(set) var pairs: [(gold: Int, found: Int, credit: Double)] = []
    /// Required figures that were not found.
    public private(set) var missed: [Int] = []
    /// Found figures that the text does not state.
    public private(set) var wrong: [Int] = []

    /// Matches what was found with the gold.
    public init(_ gold: [GoldFigure], _ found: [Candidate]) {
        var freeGold = Set(gold.indices)
        var freeFound = Set(found.indices)
        for (required, wanted) in [(true, 1.0), (true, 0.5), (false, 1.0), (false, 0.5)] {
            for position in gold.indices where freeGold.contains(position) && gold[position].isOptional != required {
                let match = found.indices.first {
                    freeFound.contains($0) && FigureMatch.credit(gold[position], found[$0]) == wanted
                }
                guard let match else { continue }
                freeGold.remove(position)
                freeFound.remove(match)
                if required { pairs.append((position, match, wanted)) }
            }
        }
        missed = freeGold.filter { !gold[$0].isOptional }.sorted()
        wrong = freeFound.filter { FigureMatch.isAsserted(found[$0]) }.sorted()
    }

    /// 1 for the same figure, a half where only the group is taken wider or narrower, 0 for another figure.
    private static func credit(_ gold: GoldFigure, _ found: Candidate) -> Double {
        guard gold.measure == found.measure.code, sameNumber(gold, found) else { return 0 }
        // The headline of another article, taken for news, is a figure that the text does not state.
        if gold.kind == CandidateKind.relatedLink.token && found.kind != .relatedLink { return 0 }
        let group = found.group.token
        if gold.group == group { return 1 }
        return Set([gold.group, group]) == ["all", "civilian"] ? 0.5 : 0
    }

    private static func sameNumber(_ gold: GoldFigure, _ found: Candidate) -> Bool {
        let (low, best, high) = (number(found.estimate.low), number(found.estimate.best), number(found.estimate.high))
        if let wanted = gold.best, wanted == best { return true }
        if gold.low == nil && gold.best == nil && gold.high == nil {
            return low == nil && best == nil && high == nil || found.qualifier.token == gold.qualifier
        }
        return (gold.low != nil || gold.high != nil) && gold.low == low && gold.high == high
    }

    private static func number(_ quantity: Quantity?) -> Double? { quantity.map { Double($0.thousandths) / 1000 } }

    /// Whether a figure is put forward as one that may be counted: background, per cents, headlines of other articles and
    /// words without a number are not.
    private static func isAsserted(_ found: Candidate) -> Bool {
        let aside: Set<CandidateKind> = [.context, .rate, .relatedLink, .historical]
        let background: Set<String> = [
            "attacks", "population", "below_poverty_line", "personnel", "in_need_change_pct",
        ]
        let words: Set<Qualifier> = [.existential, .noneReported]
        return !aside.contains(found.kind) && !background.contains(found.measure.code)
            && !words.contains(found.qualifier)
    }
}
