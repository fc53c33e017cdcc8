public import BilanModel

/// Which numbers could harm those counted: few detained, abducted or returned people, children or survivors of violence in
/// a small area, and aid workers at a place finer than a district.
///
/// Source: METHODOLOGY ruling 17.
public struct PeopleAtRisk: Sendable {
    /// Numbers below this are kept back.
    public let threshold: Quantity
    private let groups: [Int32: Group]
    private let printer: PlacePrinter
    private let within: Int32?

    /// The rule for claims of these groups; `within` is the place that a question is limited to.
    public init(threshold: Quantity, groups: [Int32: Group], printer: PlacePrinter, within: Int32? = nil) {
        self.threshold = threshold
        self.groups = groups
        self.printer = printer
        self.within = within
    }

    /// Level from which an area is small: admin 2.
    private static let small = 2
    private static let returns = [
        Measures.returnees, Measures.repatriated, Measures.idpReturns, Measures.refugeeReturns,
    ]
    private static let measures = Set((returns + [Measures.detained, Measures.abducted]).map(\.id))
    private static let sectors: Set<String> = ["PRO-GBV", "GBV", "PRO-CPN", "CPN"]

    /// Measures that make one number with others are kept back together: returns and their kinds.
    static func family(_ measure: UInt16) -> UInt16 {
        returns.contains { $0.id == measure } ? Measures.returnees.id : measure
    }

    /// Whether a cell holds such a number.
    func holds(_ cell: Cell) -> Bool {
        guard cell.estimate.isQuantified, let value = cell.value else { return false }
        let place = max(level(cell.address.places.last), within.map(level(of:)) ?? 0)
        let named = groups.values.first { $0.token == cell.address.group }
        let counted = [named ?? .all] + cell.figures.compactMap { groups[$0.group] }
        return counted.contains { isKept(value, cell.address.measure, $0, place) }
    }

    /// Whether a figure is such a number by itself.
    public func holds(_ figure: Figure) -> Bool {
        guard figure.estimate.isQuantified, let value = figure.estimate.stands else { return false }
        return isKept(value, figure.measure, groups[figure.group] ?? .all, finest(figure.place))
    }

    /// Whether a claim is such a number by itself.
    public func holds(_ position: Int, of columns: ClaimColumns) -> Bool {
        guard columns.estimate[position].isQuantified, let value = columns.estimate[position].stands else {
            return false
        }
        let group = columns.groups[columns.group[position]] ?? .all
        return isKept(value, columns.measure[position], group, finest(columns.place[position]))
    }

    private func isKept(_ value: Quantity, _ measure: UInt16, _ group: Group, _ level: Int) -> Bool {
        guard value > .zero, level >= PeopleAtRisk.small else { return false }
        if level > PeopleAtRisk.small, [.aidWorker, .healthWorker].contains(group.status) { return true }
        let isChild = group.ageHigh.map { $0 < 18 } ?? false
        let isSurvivor = group.sector.map { PeopleAtRisk.sectors.contains($0.uppercased()) } ?? false
        return (PeopleAtRisk.measures.contains(measure) || isChild || isSurvivor) && value < threshold
    }

    private func level(_ place: CellPlace?) -> Int {
        switch place {
        case .place(let number)?: level(of: number)
        case .oneOf(let numbers)?: numbers.map(level(of:)).min() ?? 0
        case .somewhereIn(let number)?: number < 0 ? 0 : level(of: number)
        case nil: 0
        }
    }

    private func finest(_ place: Int32) -> Int { printer.members(of: place).map(level(of:)).min() ?? 0 }

    /// What no boundaries draw (a camp, a hospital, a village) is the finest there is.
    private func level(of place: Int32) -> Int { place < 0 ? 0 : printer.level(of: place) ?? 5 }
}

extension Cell {
    /// The number that stands for it: best, else low, else high.
    var value: Quantity? { estimate.stands }
}

extension Estimate {
    /// The number that stands for it: best, else low, else high.
    var stands: Quantity? { best ?? low ?? high }
}
