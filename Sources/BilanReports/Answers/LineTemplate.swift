import BilanAnalytics
import BilanModel

/// The words between the numbers of cells that differ in nothing but these and their days.
struct LineTemplate {
    /// Before low.
    private let low: SpelledWords.Span
    /// Before best.
    private let best: SpelledWords.Span
    /// Before high.
    private let high: SpelledWords.Span
    /// Before the events.
    private let counts: SpelledWords.Span
    /// Before the claims.
    private let comma: SpelledWords.Span
    /// Behind the claims.
    private let about: SpelledWords.Span
    /// Behind the days.
    let end: SpelledWords.Span

    /// The words of a cell and of all that are like it.
    init(_ answer: GridAnswer, _ cell: Cell, _ words: inout SpelledWords) {
        let names = AnswerTable.measureColumns
        let values = AnswerTable.values(of: cell, answer.datasets, answer.policy, answer.knownBy)
            .map { GridLines.field($0.plain) }
        let comma = Array(",".utf8)
        func spell(after: String?, before: String?) -> [UInt8] {
            let first = after.flatMap { names.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
            let last = before.flatMap { names.firstIndex(of: $0) } ?? names.count
            return (after == nil || after == "period_end" ? [] : comma) + Array(values[first..<last].joined())
        }
        low = words.add(spell(after: nil, before: "low"))
        best = words.add(spell(after: "low", before: "best"))
        high = words.add(spell(after: "best", before: "high"))
        counts = words.add(spell(after: "high", before: "events"))
        self.comma = words.add(comma)
        about = words.add(spell(after: "claims", before: "period_start"))
        end = words.add(spell(after: "period_end", before: nil).dropLast() + Array("\n".utf8))
    }

    /// Adds the words up to the numbers of events and claims, with the numbers between them.
    @inline(__always)
    func add(low: Int64?, best: Int64?, high: Int64?, to room: inout LineRoom) {
        room.add(self.low)
        if let low { room.add(low) }
        room.add(self.best)
        if let best { room.add(best) }
        room.add(self.high)
        if let high { room.add(high) }
    }

    /// Adds the numbers of events and claims, and the words up to the days.
    @inline(__always)
    func add(events: Int64, claims: Int64, to room: inout LineRoom) {
        room.add(counts)
        room.add(events)
        room.add(comma)
        room.add(claims)
        room.add(about)
    }
}

/// All that a cell's line says besides its numbers, its place and its days.
struct CellLikeness: Hashable {
    private let measure: UInt16
    private let scope: Scope
    private let unit: Unit
    private let datasets: Set<Int32>
    private let lowKind: BoundKind
    private let highKind: BoundKind
    private let hasBest: Bool
    private let flags: FigureFlags
    private let origins: Int
    private let unquantified: Int
    private let conflict: Bool

    /// Nil for a cell whose numbers are not whole, or that is more than a number.
    init?(_ cell: Cell) {
        let estimate = cell.estimate
        let numbers = [estimate.low, estimate.best, estimate.high].compactMap(\.self)
        guard cell.state == .reported, cell.address.group == "all", cell.address.parts.isEmpty,
            estimate.isQuantified, numbers.allSatisfy({ $0.thousandths >= 0 && $0.thousandths % 1000 == 0 })
        else { return nil }
        (measure, scope, unit) = (cell.address.measure, cell.address.scope, cell.address.unit)
        (datasets, flags) = (cell.datasets, cell.flags)
        (lowKind, highKind, hasBest) = (estimate.lowKind, estimate.highKind, estimate.best != nil)
        (origins, unquantified, conflict) = (cell.origins, cell.unquantified, cell.conflict)
    }
}
