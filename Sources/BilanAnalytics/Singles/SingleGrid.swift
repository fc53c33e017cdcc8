public import BilanModel

/// Cells of an answer as numbers, in the order of the table: what single claims add up to, together with the cells of all
/// other claims.
public struct SingleGrid: Sendable {
    /// A row of places in the table.
    public struct Place: Sendable {
        /// The place at each level asked for.
        public let places: [CellPlace]
        /// Code and name at each level, in turn.
        public let words: [String]
    }

    /// What is counted in a cell.
    public struct Kind: Hashable, Sendable {
        /// Number of the measure.
        public let measure: UInt16
        /// What the total covers.
        public let scope: Scope
        /// What is counted.
        public let unit: Unit
    }

    /// What stands in a cell.
    public struct Sum: Sendable {
        /// Index into `places`.
        public var place: Int32
        /// Index into `periods`.
        public var period: Int32
        /// Index into `kinds`.
        public var kind: Int32
        /// How many claims of single events; -1 for a cell that other claims stand in, which is `joined[total]`.
        public var claims: Int32
        /// What they add up to, in whole ones.
        public var total: Int64
        /// The datasets they come from, a bit each by index into `datasets`.
        public var sets: UInt64
    }

    /// Rows of places.
    public internal(set) var places: [Place] = []
    /// Columns of periods; one, nil, where none were asked for.
    public internal(set) var periods: [CellPeriod?] = []
    /// What is counted.
    public internal(set) var kinds: [Kind] = []
    /// Numbers of the datasets.
    public internal(set) var datasets: [Int32] = []
    /// The cells in order.
    public internal(set) var sums: [Sum] = []
    /// Cells that other claims stand in.
    public internal(set) var joined: [Cell] = []
    /// Days asked for, which cells without a period of their own speak of.
    var days: ClosedRange<CalendarDate>?
    /// First and last day of the claims in a cell without a period, by place and kind, where no days were asked for.
    var spans: [ClosedRange<Int32>?] = []

    /// The first and last day a cell speaks of.
    public func days(of sum: Sum) -> ClosedRange<CalendarDate>? {
        if case .period(let period)? = periods[Int(sum.period)] { return period.days }
        if let days { return days }
        let place = Int(sum.place) * kinds.count + Int(sum.kind)
        return (spans.indices.contains(place) ? spans[place] : nil).map {
            CalendarDate(day: $0.lowerBound)...CalendarDate(day: $0.upperBound)
        }
    }

    /// The datasets of a cell.
    public func datasets(of sum: Sum) -> [Int32] {
        datasets.indices.filter { sum.sets & (1 << UInt64($0)) != 0 }.map { datasets[$0] }
    }

    /// A cell, without the figures behind it.
    public func cell(_ sum: Sum) -> Cell {
        if sum.claims < 0 { return joined[Int(sum.total)] }
        var cell = Cell(address: address(sum))
        cell.add(singles: Int(sum.claims), total: sum.total, of: datasets(of: sum), days: days(of: sum))
        return cell
    }

    /// Where a cell stands.
    func address(_ sum: Sum) -> CellAddress {
        let kind = kinds[Int(sum.kind)]
        return CellAddress(
            places: places[Int(sum.place)].places, period: periods[Int(sum.period)], measure: kind.measure,
            group: "all", scope: kind.scope, unit: kind.unit)
    }
}
