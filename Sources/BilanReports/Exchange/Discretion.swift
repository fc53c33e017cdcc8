public import BilanAnalytics
public import BilanModel

/// Keeps back what could harm those counted: small numbers of people at risk in small areas, and aid workers by place.
///
/// A cell that is kept back says so (`withheld`), and where one alone would follow from its neighbours and their total, a
/// second one is kept back with it. Source: METHODOLOGY ruling 17.
public struct Discretion: Sendable {
    /// Numbers below this are kept back.
    public var threshold: Quantity
    /// The usual threshold: ten people.
    public static let usual = Discretion(threshold: Quantity(10))

    /// A rule with a threshold.
    public init(threshold: Quantity) { self.threshold = threshold }

    /// The answer without what must not leave; `kept` is the number of cells kept back.
    public func applied(to answer: Answer, _ columns: [Int32: Group], _ printer: PlacePrinter) -> (Answer, kept: Int) {
        var withheld = Set(answer.cells.indices.filter { isAtRisk(answer.cells[$0], columns, printer) })
        guard !withheld.isEmpty else { return (answer, 0) }
        for (_, block) in Dictionary(grouping: answer.cells.indices, by: { key(answer.cells[$0], printer) }) {
            let hidden = block.filter(withheld.contains)
            guard hidden.count == 1 else { continue }
            let others = block.filter { !withheld.contains($0) && answer.cells[$0].estimate.isQuantified }
            if let second = others.min(by: { precedes($0, $1, answer.cells) }) { withheld.insert(second) }
        }
        var answer = answer
        for index in withheld {
            var cell = Cell(address: answer.cells[index].address)
            cell.state = .withheld
            cell.days = answer.cells[index].days
            answer.cells[index] = cell
        }
        return (answer, withheld.count)
    }

    /// The smaller number first; equal ones in the order of the table.
    private func precedes(_ left: Int, _ right: Int, _ cells: [Cell]) -> Bool {
        let (one, other) = (value(cells[left]) ?? .zero, value(cells[right]) ?? .zero)
        return (one, left) < (other, right)
    }

    private func value(_ cell: Cell) -> Quantity? { cell.estimate.best ?? cell.estimate.low ?? cell.estimate.high }

    private func isAtRisk(_ cell: Cell, _ groups: [Int32: Group], _ printer: PlacePrinter) -> Bool {
        guard case .place(let place)? = cell.address.places.last, let level = printer.level(of: place), level >= 2,
            cell.estimate.isQuantified, let value = value(cell), value > .zero
        else { return false }
        let group = cell.figures.lazy.compactMap { groups[$0.group] }.first { $0.token == cell.address.group } ?? .all
        if level > 2, [.aidWorker, .healthWorker].contains(group.status) { return true }
        let measures = [Measures.detained, Measures.abducted, Measures.returnees, Measures.repatriated].map(\.id)
        let isChild = group.ageHigh.map { $0 < 18 } ?? false
        let isSurvivor = group.sector?.uppercased() == "PRO-GBV"
        guard measures.contains(cell.address.measure) || isChild || isSurvivor else { return false }
        return value < threshold
    }

    /// What is added up to one total: the area above, the period, what is counted and of whom.
    private func key(_ cell: Cell, _ printer: PlacePrinter) -> [String] {
        var above = ""
        switch cell.address.places.last {
        case .place(let place): above = printer.way(of: place).dropLast().last.map { printer.code($0) } ?? ""
        case .somewhereIn(let place): above = place < 0 ? "" : printer.code(place)
        default: break
        }
        return [
            above, cell.address.period?.description ?? "", String(cell.address.measure), cell.address.group,
            cell.address.scope.token, cell.address.unit.token,
        ]
    }
}
