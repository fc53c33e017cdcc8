public import BilanModel

/// Where a cell stands in the table: its place, period and group.
public struct CellAddress: Hashable, Sendable {
    /// The place at each level asked for; empty when no level was asked.
    public var places: [CellPlace]
    /// The period asked for; nil when none was asked.
    public var period: CellPeriod?
    /// The words of the breakdowns asked for, in the order asked.
    public var parts: [String] = []
    /// Whether it stands beside the parts with the same words, and enters no sum with them: in some events a group is a
    /// part of the total, in others nobody gave a total that it could be a part of.
    public var isBeside = false
    /// Whether it is the row that tells together what is kept back in its area.
    public var isWithheldSum = false
    /// Number of the measure.
    public var measure: UInt16
    /// Token of the group; `all` when groups were not asked for.
    public var group: String
    /// What the total covers.
    public var scope: Scope
    /// What is counted.
    public var unit: Unit
}

/// A place of a table, or what could not be placed at its level.
public enum CellPlace: Hashable, Sendable {
    /// A place.
    case place(Int32)
    /// Known only as one of several places, sorted.
    case oneOf([Int32])
    /// Known only to lie in this place; -1 when not even the country is known.
    case somewhereIn(Int32)
}

/// A period of a table, or what is known only to a longer time.
public enum CellPeriod: Hashable, Sendable {
    /// A period.
    case period(Period)
    /// Known only to an interval longer than such periods last.
    case notAllocated
}

/// One cell: what is known of a measure at an address.
public struct Cell: Sendable {
    /// Where it stands.
    public var address: CellAddress
    /// The sum of its figures.
    public var sum = EstimateSum()
    /// What stands in it.
    public var state: CellState = .reported
    /// Number of distinct events; publishers' totals and rounds are none.
    public var events: Int { distinctEvents.count + singleEvents }
    /// All live claims, used or not.
    public var claims = 0
    /// Number of independent origins of the figures.
    public var origins: Int { distinctOrigins.count }
    /// Whether claims of one of its figures exclude each other.
    public var conflict = false
    /// What a reader must know.
    public var flags: FigureFlags = []
    /// Numbers of the datasets that gave its figures, sorted by code when printed.
    public var datasets: Set<Int32> = []
    /// The figures in it, for tracing.
    public var figures: [Figure] = []
    /// First and last day it speaks of: its period, else the days asked, else those of its figures.
    public var days: ClosedRange<CalendarDate>?

    /// An empty cell.
    public init(address: CellAddress) { self.address = address }

    /// What may be said of the value; empty when only a party's claims about its enemy stand behind it.
    public var estimate: Estimate { sum.estimate }

    /// Figures in words only.
    public var unquantified: Int { sum.unquantified }

    /// A cell in which nothing stands; `dataset` is the one whose silence says so.
    init(missing state: CellState, address: CellAddress, days: ClosedRange<CalendarDate>?, dataset: Int32?) {
        self.address = address
        self.state = state
        self.days = days
        datasets = Set([dataset].compactMap(\.self))
    }

    /// For a cell that is kept back, the row that it is told in together with others; nil where there is none.
    public private(set) var toldIn: CellAddress?
    /// How many cells that are kept back it tells together.
    public private(set) var withheldRows = 0
    /// The days that stocks it tells together are of.
    private(set) var withheldDays: Set<Int32> = []

    /// A cell that is kept back: only its state is left of it.
    init(withheld cell: Cell, in sum: CellAddress?) {
        address = cell.address
        state = .withheld
        days = cell.days
        toldIn = sum
    }

    /// The same cell, kept back.
    public var withheld: Cell { Cell(withheld: self, in: nil) }

    /// The row that tells cells together which are kept back; without their figures, each of which is one of them.
    static func withheldSum(_ cells: [Cell], as address: CellAddress, _ columns: ClaimColumns) -> Cell {
        var sum = Cell.joined(cells, as: address, columns: columns)
        sum.withheldDays = Set(sum.figures.map(\.referenceDay))
        sum.figures = []
        sum.withheldRows = cells.count
        return sum
    }

    /// Adds a row that tells kept cells together.
    mutating func add(withheldSum other: Cell) {
        sum.add(other.sum)
        if other.estimate.isQuantified { (hasValue, onlyNil, state) = (true, false, .reported) }
        flags.formUnion(other.flags)
        conflict = conflict || other.conflict
        claims += other.claims
        datasets.formUnion(other.datasets)
        distinctEvents.formUnion(other.distinctEvents)
        singleEvents += other.singleEvents
        distinctOrigins.formUnion(other.distinctOrigins)
    }

    /// Adds a figure, after which the cell speaks of these days.
    mutating func add(_ figure: Figure, columns: ClaimColumns, days: ClosedRange<CalendarDate>) {
        add(figure, columns: columns)
        self.days = days
    }

    mutating func add(_ figure: Figure, columns: ClaimColumns) {
        if !figure.flags.contains(.partyClaim) { sum.add(figure.estimate) }
        if sum.bestIsFloor { flags.insert(.bestFloor) }
        if figure.estimate.isQuantified && figure.estimate.low == nil { flags.insert(.lowPartial) }
        flags.formUnion(figure.flags)
        if figure.flags.contains(.partyClaim) == false, figure.estimate.isQuantified { hasValue = true }
        if !figure.flags.contains(.partyClaim), !figure.estimate.isNil { onlyNil = false }
        if !figure.isSuppressed(columns) { onlySuppressed = false }
        conflict = conflict || figure.conflict
        claims += figure.verdicts.count
        distinctOrigins.formUnion(figure.origins)
        var counts = false
        for verdict in figure.verdicts {
            let dataset = columns.dataset[verdict.position]
            datasets.insert(dataset)
            guard !counts else { continue }
            let kind = columns.datasets[dataset]?.kind ?? .claims
            counts = kind == .claims || kind == .events
        }
        figures.append(figure)
        if counts, !figure.flags.contains(.nilReport) { distinctEvents.insert(figure.event) }
        // A floor flag or a party's claim beside other figures of the cell says nothing of their sum.
        if hasValue { flags.remove(.partyClaim) }
        state = onlyNil && hasValue ? .nil : onlySuppressed ? .withheld : .reported
    }

    /// Adds so many claims that are all there is of their events, by the whole number they add up to.
    mutating func add(
        singles count: Int, total: Int64, of datasets: [Int32], days: ClosedRange<CalendarDate>?
    ) {
        sum.add(exact: total, parts: count)
        counts(singles: count, of: datasets, isNil: total == 0)
        self.days = days
    }

    /// Adds a claim that is all there is of its event, and gives a range.
    mutating func add(single estimate: Estimate, of dataset: Int32, days: ClosedRange<CalendarDate>?) {
        sum.add(estimate)
        counts(singles: 1, of: [dataset], isNil: estimate.isNil)
        self.days = days
    }

    private mutating func counts(singles count: Int, of datasets: [Int32], isNil: Bool) {
        claims += count
        singleEvents += count
        self.datasets.formUnion(datasets)
        distinctOrigins.formUnion(datasets.map { .dataset($0) })
        (hasValue, onlySuppressed) = (true, false)
        if !isNil { onlyNil = false }
        flags.remove(.partyClaim)
        state = onlyNil ? .nil : .reported
    }

    private var distinctEvents: Set<Int32> = []
    /// Events that are told by one claim alone, and stand in no other cell of the measure, scope and unit.
    private var singleEvents = 0
    private var distinctOrigins: Set<OriginKey> = []
    private var hasValue = false
    private var onlySuppressed = true

    /// Whether it is kept back from its readers; what its publisher keeps back is known to nobody here.
    var isKeptBack: Bool { state == .withheld && figures.isEmpty }
    private var onlyNil = true
}
