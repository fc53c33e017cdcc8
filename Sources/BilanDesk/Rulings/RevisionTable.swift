import BilanAnalytics
import BilanModel
import BilanReports

/// Sets two answers to one question against each other: a row for each cell that differs, with why.
struct RevisionTable {
    private let old: Asked
    private let new: Asked
    private let before: Claims
    private let after: Claims

    /// Claims by what names them through all their versions.
    private struct Claims {
        struct Address: Hashable {
            let key: UInt64
            let ordinal: Int32
        }
        let positions: [Address: Int]

        init(_ columns: ClaimColumns) {
            positions = Dictionary(
                columns.claim.indices.map {
                    (Address(key: columns.recordKey[$0], ordinal: columns.ordinal[$0]), $0)
                }, uniquingKeysWith: { first, _ in first })
        }
    }

    init(_ old: Asked, _ new: Asked) {
        self.old = old
        self.new = new
        before = Claims(old.columns)
        after = Claims(new.columns)
    }

    /// Columns behind the dimensions.
    static let columns = [
        "measure", "group", "scope", "unit", "old_low", "old_best", "old_high", "new_low", "new_best", "new_high",
        "change", "why", "period_start", "period_end",
    ]

    var table: AnswerTable {
        let dimensions = new.dimensions.flatMap(\.columns)
        let cells = Dictionary(old.answer.cells.map { ($0.address, $0) }, uniquingKeysWith: { first, _ in first })
        var seen: Set<CellAddress> = []
        var rows: [[AnswerTable.Value]] = []
        for cell in new.answer.cells {
            seen.insert(cell.address)
            if let row = row(cells[cell.address], cell) { rows.append(row) }
        }
        for cell in old.answer.cells where !seen.contains(cell.address) {
            if let row = row(cell, nil) { rows.append(row) }
        }
        rows.sort { left, right in left.map(\.plain).lexicographicallyPrecedes(right.map(\.plain)) }
        return AnswerTable(columns: dimensions + RevisionTable.columns, rows: rows)
    }

    private func row(_ was: Cell?, _ now: Cell?) -> [AnswerTable.Value]? {
        guard let shown = now ?? was, was?.estimate != now?.estimate else { return nil }
        func numbers(_ cell: Cell?) -> [AnswerTable.Value] {
            guard let estimate = cell?.estimate, estimate.isQuantified else { return [.empty, .empty, .empty] }
            return [estimate.low, estimate.best, estimate.high].map { $0.map(AnswerTable.Value.number) ?? .empty }
        }
        var change = AnswerTable.Value.empty
        if let first = was?.estimate.best, let second = now?.estimate.best { change = .number(second - first) }
        let asked = now == nil ? old : new
        return AnswerTable.dimensionValues(new.dimensions, shown, new.question.levels, asked.printer)
            + [
                .text(Measures.numbered(shown.address.measure)?.code ?? ""), .text(shown.address.group),
                .text(shown.address.scope.token), .text(shown.address.unit.token),
            ] + numbers(was) + numbers(now)
            + [
                change, .text(reasons(was, now).joined(separator: "|")),
                shown.days.map { .text($0.lowerBound.description) } ?? .empty,
                shown.days.map { .text($0.upperBound.description) } ?? .empty,
            ]
    }

    /// Why a cell differs, in words sorted as they are tried: what became of its claims, what was decided, who leads.
    private func reasons(_ was: Cell?, _ now: Cell?) -> [String] {
        let former = addresses(was, old.columns)
        let present = addresses(now, new.columns)
        var reasons: Set<Reason> = []
        for (address, position) in present where former[address] == nil {
            reasons.insert(before.positions[address] == nil ? .newClaim : moved(address, position))
        }
        for (address, _) in former where present[address] == nil {
            guard let position = after.positions[address] else {
                reasons.insert(.withdrawn)
                continue
            }
            reasons.insert(moved(address, position))
        }
        for (address, position) in present {
            guard let earlier = former[address] else { continue }
            if old.columns.estimate[earlier] != new.columns.estimate[position]
                || old.columns.verification[earlier] != new.columns.verification[position]
            {
                reasons.insert(.corrected)
            } else if old.columns.recordUID[earlier] != new.columns.recordUID[position] {
                reasons.insert(.recoded)
            }
        }
        let decisions = (decided(was), decided(now))
        if decisions.0 != decisions.1 { reasons.insert(.decision) }
        if let was, let now, was.datasets != now.datasets, reasons.isEmpty { reasons.insert(.lead) }
        return (reasons.isEmpty ? [.weighed] : reasons.sorted { $0.rawValue < $1.rawValue }).map(\.token)
    }

    /// Why a claim that both moments know stands in another cell: its words differ, or events were joined or decided.
    private func moved(_ address: Claims.Address, _ position: Int) -> Reason {
        guard let earlier = before.positions[address] else { return .newClaim }
        if old.columns.recordUID[earlier] != new.columns.recordUID[position] { return .recoded }
        return old.columns.event[earlier] == new.columns.event[position] ? .lead : .joined
    }

    private func decided(_ cell: Cell?) -> Set<FigureDecision> {
        Set(
            (cell?.figures ?? []).compactMap(\.decision).map { decision in
                // Positions differ between moments; what was decided does not.
                var decision = decision
                decision.claim = -1
                return decision
            })
    }

    private func addresses(_ cell: Cell?, _ columns: ClaimColumns) -> [Claims.Address: Int] {
        Dictionary(
            (cell?.figures ?? []).flatMap(\.claims).map {
                (Claims.Address(key: columns.recordKey[$0], ordinal: columns.ordinal[$0]), $0)
            }, uniquingKeysWith: { first, _ in first })
    }

    /// Why a figure changed.
    enum Reason: UInt8, Coded {
        /// Somebody says something for the first time.
        case newClaim = 0
        /// Somebody says another number than before.
        case corrected = 1
        /// A claim was taken back.
        case withdrawn = 2
        /// A claim has another place, day or kind than before.
        case recoded = 3
        /// An analyst decided, or took a decision back.
        case decision = 4
        /// Events were joined or held apart.
        case joined = 5
        /// Another dataset leads.
        case lead = 6
        /// The same claims weigh differently, such as a stock that has grown old.
        case weighed = 7
    }
}
