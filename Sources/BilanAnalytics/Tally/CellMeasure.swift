public import BilanModel
public import BilanPlaces

/// A number beside a cell that says more of what stands in it.
public enum CellMeasure: String, CaseIterable, Sendable {
    /// Days on which an event known to the day began.
    case days
    /// Best for each event with a number.
    case mean
    /// Per cent of the total.
    case share
    /// Areas that report, of all, and partners that report, of those expected.
    case coverage

    /// The columns it fills.
    public var columns: [String] {
        switch self {
        case .days: ["days_with_events"]
        case .mean: ["mean_per_event"]
        case .share: ["share"]
        case .coverage: ["reporting_areas", "areas", "reporting_partners", "expected_partners"]
        }
    }
}

/// Measures cells of one answer.
///
/// Missing: a mean without events, a share of stocks of several days or sources or of a total of nought, areas of what is
/// not allocated.
public struct CellMeasurer {
    private let question: Question
    private let columns: ClaimColumns
    private let gazetteer: Gazetteer
    private var placement: Placement
    private var totals: [CellAddress: EstimateSum] = [:]
    /// Stocks of several days or sources: their total is no total.
    private var mixed: Set<CellAddress> = []
    private var areas: [Int32: [Int32]] = [:]
    private let partners: PartnerBook

    /// A measurer of an answer's cells.
    public init(_ answer: Answer, _ question: Question, _ columns: ClaimColumns, _ gazetteer: Gazetteer) {
        self.question = question
        self.columns = columns
        self.gazetteer = gazetteer
        placement = Placement(gazetteer, edition: question.edition)
        partners = PartnerBook(columns, gazetteer, edition: question.edition)
        var stocks: [CellAddress: [Figure]] = [:]
        for cell in answer.cells where cell.flags.isDisjoint(with: [.ofWhom, .alternative]) {
            let whole = whole(of: cell)
            totals[whole, default: EstimateSum()].add(cell.sum)
            if isStock(cell) { stocks[whole, default: []] += cell.figures }
        }
        for (whole, figures) in stocks where !StockRollUp.isOneSeries(figures, columns) { mixed.insert(whole) }
    }

    /// The values of a measure for a cell, one for each of its columns.
    public mutating func values(of measure: CellMeasure, _ cell: Cell) -> [Quantity?] {
        guard !cell.figures.isEmpty || measure == .coverage else { return measure.columns.map { _ in nil } }
        switch measure {
        case .days: return [isStock(cell) ? nil : Quantity(days(cell))]
        case .mean: return [isStock(cell) ? nil : mean(cell)]
        case .share: return [share(cell)]
        case .coverage: return coverage(cell)
        }
    }

    private func isStock(_ cell: Cell) -> Bool { Measures.numbered(cell.address.measure)?.kind != .flow }

    /// Events known to more than a day are on no day that could be counted.
    private func days(_ cell: Cell) -> Int {
        Set(cell.figures.filter { $0.start == $0.end && !$0.flags.contains(.partyClaim) }.map(\.start)).count
    }

    private func mean(_ cell: Cell) -> Quantity? {
        let events = Set(cell.figures.filter(\.estimate.isQuantified).map(\.event)).count
        guard cell.events > 0, events > 0, let best = cell.estimate.best else { return nil }
        return Quantity(thousandths: (best.thousandths + Int64(events) / 2) / Int64(events))
    }

    /// Where the total of a cell's table is kept: of a stock one for each period, of a flow one for all.
    private func whole(of cell: Cell) -> CellAddress {
        var whole = cell.address
        whole.places = []
        whole.parts = []
        whole.isBeside = false
        whole.group = ""
        if !isStock(cell) { whole.period = nil }
        return whole
    }

    private func share(_ cell: Cell) -> Quantity? {
        let whole = whole(of: cell)
        guard !mixed.contains(whole), let total = totals[whole]?.estimate.best, total > .zero,
            let best = cell.estimate.best, cell.estimate.isQuantified
        else { return nil }
        let product = Int128(best.thousandths) * 100_000
        return Quantity(
            thousandths: Int64(clamping: (product + Int128(total.thousandths) / 2) / Int128(total.thousandths)))
    }

    /// Areas one level below the cell's place that a figure of the cell speaks of, and all there are.
    private mutating func coverage(_ cell: Cell) -> [Quantity?] {
        var place = question.within
        if let finest = cell.address.places.last {
            guard case .place(let number) = finest else { return [nil, nil, nil, nil] }
            place = number
        }
        let partners = partners.coverage(of: place, cell.days, measure: cell.address.measure)
        return reportingAreas(cell, of: place) + [
            partners.map { Quantity($0.reported.count) }, partners.map { Quantity($0.expected.count) },
        ]
    }

    private mutating func reportingAreas(_ cell: Cell, of place: Int32?) -> [Quantity?] {
        guard let place, let level = gazetteer.level(of: place, in: placement.edition(for: place)) else {
            return [nil, nil]
        }
        let all =
            areas[place] ?? gazetteer.places(level: UInt8(level + 1), under: place, in: placement.edition(for: place))
        areas[place] = all
        guard !all.isEmpty, level < 4 else { return [nil, nil] }
        var reporting: Set<Int32> = []
        for position in cell.figures.flatMap(\.verdicts).filter({ $0.part != .enemy }).map(\.position) {
            for member in gazetteer.sets[columns.place[position]] ?? [columns.place[position]] {
                reporting.insert(placement.levels(of: member)[level + 1])
            }
        }
        // Who says that there was nothing in a place says so of all its areas.
        for figure in cell.figures where figure.flags.contains(.nilReport) {
            for whole in gazetteer.sets[figure.place] ?? [figure.place] {
                for area in all where placement.relation(of: area, to: whole) == .inside { reporting.insert(area) }
            }
        }
        return [Quantity(reporting.intersection(all).count), Quantity(all.count)]
    }
}
