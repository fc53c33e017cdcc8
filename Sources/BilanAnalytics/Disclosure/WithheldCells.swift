import BilanModel

/// Which cells of an answer are kept back, and which of them may be told together as one number.
///
/// What is at risk goes first. With a part of a number go the other parts of it, and with a whole all its parts. Where one
/// alone of a line would follow from its neighbours and their total, the smallest of them goes with it, until the sum of
/// what is kept back gives none of it away; a line in which nothing could go with it has no such sum.
struct WithheldCells {
    /// Positions of the cells that are kept back.
    private(set) var hidden: Set<Int> = []
    /// Lines whose kept cells may be told as one sum, by the address of that sum.
    private(set) var told: [CellAddress: [Int]] = [:]

    private let cells: [Cell]
    private let atRisk: Set<Int>
    private let threshold: Quantity
    private let lineOf: [CellAddress]
    private let lines: [CellAddress: [Int]]
    private let slabs: [CellAddress: [Int]]

    init(_ cells: [Cell], _ rule: PeopleAtRisk, _ printer: PlacePrinter) {
        self.cells = cells
        threshold = rule.threshold
        atRisk = Set(cells.indices.filter { rule.holds(cells[$0]) })
        let addresses = cells.map { WithheldCells.line(of: $0, printer) }
        lineOf = addresses
        lines = Dictionary(grouping: cells.indices) { addresses[$0] }
        slabs = Dictionary(grouping: cells.indices) { WithheldCells.slab(of: cells[$0].address) }
        guard !atRisk.isEmpty else { return }
        for index in atRisk.sorted() { hide(index) }
        var before = 0
        while hidden.count > before {
            before = hidden.count
            hideCarriedForward()
            completeLines()
        }
        for (line, members) in lines {
            let kept = members.filter { hidden.contains($0) }
            if !kept.isEmpty, !isTold(kept), !isPartOfShown(kept) { told[line] = kept.sorted() }
        }
    }

    /// The sum that a kept cell is told in; nil where there is none.
    func sum(of index: Int) -> CellAddress? { told[lineOf[index]] == nil ? nil : lineOf[index] }

    // MARK: - What belongs together

    /// The address of the sum of what is kept back beside a cell: what it counts, in the area above.
    private static func line(of cell: Cell, _ printer: PlacePrinter) -> CellAddress {
        var line = cell.address
        line.isWithheldSum = true
        guard let finest = line.places.popLast() else { return line }
        switch finest {
        case .place(let place):
            line.places.append(.somewhereIn(printer.way(of: place).dropLast().last ?? -1))
        case .somewhereIn(let place): line.places.append(.somewhereIn(place))
        case .oneOf(let places):
            let above = Set(places.map { printer.way(of: $0).dropLast().last ?? -1 })
            line.places.append(.somewhereIn(above.count == 1 ? above.first ?? -1 : -1))
        }
        return line
    }

    /// What all groups and kinds of one number share: place, period and what is counted.
    private static func slab(of address: CellAddress) -> CellAddress {
        var slab = address
        slab.measure = PeopleAtRisk.family(address.measure)
        slab.group = "all"
        slab.parts = []
        slab.isBeside = false
        return slab
    }

    /// Whether a cell counts everybody of its slab.
    private func isWhole(_ index: Int) -> Bool {
        let address = cells[index].address
        return address.measure == PeopleAtRisk.family(address.measure) && address.group == "all"
            && address.parts.allSatisfy { $0 == "all" }
    }

    // MARK: - Keeping back

    private mutating func hide(_ index: Int) {
        guard hidden.insert(index).inserted else { return }
        let isWhole = isWhole(index)
        for other in slabs[WithheldCells.slab(of: cells[index].address)] ?? [] {
            if cells[other].estimate.isQuantified, isWhole || !self.isWhole(other) { hidden.insert(other) }
        }
    }

    /// A stock that is carried forward says the same number in every period until the next report.
    private mutating func hideCarriedForward() {
        let stocks = cells.indices.filter { Measures.numbered(cells[$0].address.measure)?.kind == .stock }
        for (_, members) in Dictionary(grouping: stocks, by: { cells[$0].address.series }) {
            let reports = Set(members.filter { hidden.contains($0) }.map { report($0) })
            for index in members where !hidden.contains(index) && reports.contains(report(index)) { hide(index) }
        }
    }

    private func report(_ index: Int) -> Set<Int32> { Set(cells[index].figures.map(\.referenceDay)) }

    private mutating func completeLines() {
        for (_, members) in lines.sorted(by: { ($0.value.first ?? 0) < ($1.value.first ?? 0) }) {
            var kept = members.filter { hidden.contains($0) }
            guard !kept.isEmpty, !isPartOfShown(kept) else { continue }
            var others = members.filter { !hidden.contains($0) && cells[$0].estimate.isQuantified }
                .sorted { (value($0), $0) < (value($1), $1) }
            while isTold(kept) || sum(kept) < threshold, !others.isEmpty {
                let next = others.removeFirst()
                hide(next)
                kept.append(next)
            }
        }
    }

    /// Whether the sum of kept cells would give one of them away: it is alone, or all are as small or as large as those
    /// that are kept back can be.
    private func isTold(_ kept: [Int]) -> Bool {
        guard kept.count > 1 else { return true }
        let (sum, count) = (sum(kept).thousandths, Int64(kept.count))
        let most = (threshold.thousandths - 1000) * count
        return sum <= 1000 * count || (kept.allSatisfy(atRisk.contains) && sum >= most)
    }

    /// Whether a number that these are parts of is printed beside them: then their sum is one equation too many.
    private func isPartOfShown(_ kept: [Int]) -> Bool {
        kept.contains { index in
            (slabs[WithheldCells.slab(of: cells[index].address)] ?? []).contains {
                isWhole($0) && !hidden.contains($0) && cells[$0].estimate.isQuantified
            }
        }
    }

    private func value(_ index: Int) -> Quantity { cells[index].value ?? .zero }

    private func sum(_ kept: [Int]) -> Quantity { kept.reduce(.zero) { $0 + value($1) } }
}
