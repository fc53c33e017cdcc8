import BilanModel

/// Cells of a table of single claims that hold more than exact numbers: those of other claims, and those of single claims
/// that give a range.
struct JoinedCells {
    private let question: Question
    /// By row of places, then by period and kind as one number.
    private var cells: [Int32: [Int32: Cell]] = [:]

    init(_ question: Question) { self.question = question }

    /// A cell of other claims.
    mutating func add(_ cell: Cell, place: Int32, key: Int32) { cells[place, default: [:]][key] = cell }

    /// A single claim that gives a range, in the cell with this address.
    ///
    /// Nobody stands against it, so that the policy has it alone to choose from.
    mutating func add(
        _ claim: RangeClaim, place: Int32, key: Int32, at address: () -> CellAddress
    ) {
        var cell = cells[place]?[key] ?? Cell(address: address())
        let days: ClosedRange<CalendarDate>? =
            if case .period(let period)? = cell.address.period { period.days } else {
                question.days ?? Cell.days(cell.days, claim.days)
            }
        cell.add(single: claim.estimate(under: question.policy), of: claim.dataset, days: days)
        cells[place, default: [:]][key] = cell
    }

    /// The cells of a row of places in the order of their keys.
    func sorted(place: Int) -> [(key: Int32, cell: Cell)] {
        guard let cells = cells[Int32(place)] else { return [] }
        // Keys alone are sorted: a cell is many times as large.
        return cells.keys.sorted().compactMap { key in cells[key].map { (key, $0) } }
    }
}

/// A single claim that gives a range.
struct RangeClaim {
    /// Number of its dataset in the store.
    let dataset: Int32
    let days: ClosedRange<CalendarDate>
    /// What it says.
    let stated: Estimate

    /// What a policy makes of it.
    func estimate(under policy: any Policy) -> Estimate {
        policy.select(from: [Candidate(position: 0, estimate: stated)]).estimate
    }
}

extension Cell {
    /// From the first day of two cells or claims to the last.
    static func days(
        _ one: ClosedRange<CalendarDate>?, _ other: ClosedRange<CalendarDate>?
    ) -> ClosedRange<CalendarDate>? {
        guard let one, let other else { return one ?? other }
        return min(one.lowerBound, other.lowerBound)...max(one.upperBound, other.upperBound)
    }
}
