import BilanAnalytics
import BilanModel
import BilanReports

/// Why figures differ between two moments: what became of their claims, what was decided, who leads.
struct ClaimChanges {
    private let old: ClaimColumns
    private let new: ClaimColumns
    private let before: [ClaimAddress: Int]
    private let after: [ClaimAddress: Int]

    /// What stands behind a number at one of the moments.
    struct Side {
        let figures: [Figure]
        let datasets: Set<Int32>

        init(_ cell: Cell) {
            figures = cell.figures
            datasets = cell.datasets
        }

        fileprivate init(_ published: PublishedFigure, _ columns: ClaimColumns) {
            figures = published.figures
            datasets = Set(published.claims.map { columns.dataset[$0] })
        }
    }

    init(_ old: ClaimColumns, _ new: ClaimColumns) {
        (self.old, self.new) = (old, new)
        before = ClaimChanges.positions(of: old.claim.indices, in: old)
        after = ClaimChanges.positions(of: new.claim.indices, in: new)
    }

    /// Reasons in the order of their list; that the same claims weigh differently where there is no other.
    func reasons(_ was: Side?, _ now: Side?) -> [ChangeReason] {
        let former = ClaimChanges.positions(of: was?.figures.flatMap(\.claims) ?? [], in: old)
        let present = ClaimChanges.positions(of: now?.figures.flatMap(\.claims) ?? [], in: new)
        var reasons: Set<ChangeReason> = []
        for (address, position) in present where former[address] == nil {
            reasons.insert(before[address] == nil ? .newClaim : moved(address, position))
        }
        for (address, _) in former where present[address] == nil {
            guard let position = after[address] else {
                reasons.insert(.withdrawn)
                continue
            }
            reasons.insert(moved(address, position))
        }
        for (address, position) in present {
            guard let earlier = former[address] else { continue }
            if old.estimate[earlier] != new.estimate[position]
                || old.verification[earlier] != new.verification[position]
            {
                reasons.insert(.corrected)
            } else if old.recordUID[earlier] != new.recordUID[position] {
                reasons.insert(.recoded)
            }
        }
        if decided(was) != decided(now) { reasons.insert(.decision) }
        if let was, let now, was.datasets != now.datasets, reasons.isEmpty { reasons.insert(.lead) }
        return reasons.isEmpty ? [.weighed] : reasons.sorted { $0.rawValue < $1.rawValue }
    }

    /// Reasons why a printed figure is another: as it was then, and as it is now.
    func reasons(former: PublishedFigure?, present: PublishedFigure?) -> [ChangeReason] {
        reasons(former.map { Side($0, old) }, present.map { Side($0, new) })
    }

    /// Why a claim that both moments know stands in another cell: its words differ, or events were joined or decided.
    private func moved(_ address: ClaimAddress, _ position: Int) -> ChangeReason {
        guard let earlier = before[address] else { return .newClaim }
        if old.recordUID[earlier] != new.recordUID[position] { return .recoded }
        return old.event[earlier] == new.event[position] ? .lead : .joined
    }

    private func decided(_ side: Side?) -> Set<FigureDecision> {
        Set(
            (side?.figures ?? []).compactMap(\.decision).map { decision in
                // Positions differ between moments; what was decided does not.
                var decision = decision
                decision.claim = -1
                return decision
            })
    }

    private static func positions(of claims: some Sequence<Int>, in columns: ClaimColumns) -> [ClaimAddress: Int] {
        Dictionary(claims.map { (ClaimAddress(columns, $0), $0) }, uniquingKeysWith: { first, _ in first })
    }
}
