public import BilanAnalytics
public import BilanModel

/// An answer as a table of named columns, one row a cell: what every machine format of `query` writes.
///
/// The columns and their order are a contract with those who import them: first the dimensions asked for, then what is
/// known of the cell. Source: DESIGN section 6.
public struct AnswerTable: Sendable {
    /// Column names in order.
    public internal(set) var columns: [String]
    /// One row a cell, one value a column.
    public internal(set) var rows: [[Value]]
    /// Columns that hold best alone, where a dimension runs across.
    public private(set) var across: [String] = []

    /// A cell of the table.
    public enum Value: Hashable, Sendable {
        /// Nothing; never nought.
        case empty
        /// A word, a code or a name.
        case text(String)
        /// A number.
        case number(Quantity)
        /// A number that is no quantity, in its own digits: a position, an identity.
        case digits(String)
        /// True or false.
        case flag(Bool)

        /// The value in plain characters, as a CSV cell holds it.
        public var plain: String {
            switch self {
            case .empty: ""
            case .text(let text): text
            case .number(let quantity): quantity.description
            case .digits(let digits): digits
            case .flag(let flag): flag ? "true" : "false"
            }
        }
    }

    /// A dimension of `--by`, in the order asked.
    public enum Dimension: Hashable, Sendable {
        /// A level of places, 0 to 4.
        case level(Int)
        /// A kind of period.
        case period(PeriodType)
        /// Groups: they need no column of their own.
        case group
        /// A dimension with a column of its own: sector, sex, actor, source …
        case part(Breakdown)

        /// The columns it stands in.
        public var columns: [String] {
            switch self {
            case .level(let level): ["admin\(level)_code", "admin\(level)_name"]
            case .period(let type): [type.token]
            case .group: []
            // Every table has a column of the datasets behind a row already.
            case .part(.dataset): ["by_dataset"]
            case .part(let breakdown): [breakdown.token]
            }
        }
    }

    /// A table of any columns and rows, for what is no answer of a tally.
    ///
    /// `across` names columns of numbers that a reader is always shown.
    public init(columns: [String], rows: [[Value]], across: [String] = []) {
        self.columns = columns
        self.rows = rows
        self.across = across
    }

    /// Columns that follow the dimensions.
    public static let measureColumns = [
        "measure", "group", "scope", "low", "low_is", "best", "high", "high_is", "unit", "cell_state", "events",
        "claims", "origins", "unquantified", "conflict", "flags", "policy", "dataset", "period_start", "period_end",
        "known_by",
    ]

    /// Columns that rates add.
    public static let rateColumns = ["rate_low", "rate_best", "rate_high", "population", "population_year"]

    /// The table of an answer.
    ///
    /// `levels` are the levels the question asked for, in its own order (coarse to fine).
    public init(
        _ answer: Answer, dimensions: [Dimension], levels: [Int], datasets: [Int32: DatasetCard], printer: PlacePrinter,
        policy: any Policy, knownBy: CalendarDate?, rates: RateBook? = nil
    ) {
        columns =
            dimensions.flatMap(\.columns) + AnswerTable.measureColumns + (rates == nil ? [] : AnswerTable.rateColumns)
        let parts = dimensions.compactMap { if case .part(let breakdown) = $0 { breakdown } else { nil } }
        rows = answer.cells.map { cell in
            dimensions.flatMap { AnswerTable.values(of: $0, cell, levels, parts, printer) }
                + AnswerTable.values(of: cell, datasets, policy, knownBy)
                + (rates.map { AnswerTable.values(of: $0.rate(of: cell)) } ?? [])
        }
    }

    /// What stands in the columns of dimensions for a cell; `levels` are those of the question.
    public static func dimensionValues(
        _ dimensions: [Dimension], _ cell: Cell, _ levels: [Int], _ printer: PlacePrinter
    ) -> [Value] {
        let parts = dimensions.compactMap { if case .part(let breakdown) = $0 { breakdown } else { nil } }
        return dimensions.flatMap { values(of: $0, cell, levels, parts, printer) }
    }

    private static func values(
        of dimension: Dimension, _ cell: Cell, _ levels: [Int], _ parts: [Breakdown], _ printer: PlacePrinter
    ) -> [Value] {
        switch dimension {
        case .level(let level):
            guard let index = levels.firstIndex(of: level), index < cell.address.places.count else {
                return [.empty, .empty]
            }
            return [.text(printer.code(cell, at: index)), .text(printer.name(cell, at: index, level: level))]
        case .period: return [cell.address.period.map { .text($0.description) } ?? .empty]
        case .group: return []
        case .part(let breakdown):
            guard let index = parts.firstIndex(of: breakdown), index < cell.address.parts.count else { return [.empty] }
            return [.text(cell.address.parts[index])]
        }
    }

    /// The values of a rate; nothing at all without a denominator.
    private static func values(of rate: Rate?) -> [Value] {
        guard let rate else { return rateColumns.map { _ in .empty } }
        return [rate.low, rate.best, rate.high, rate.population].map { $0.map(Value.number) ?? .empty }
            + [.number(Quantity(rate.year))]
    }

    /// What stands in `measureColumns` for a cell.
    static func values(
        of cell: Cell, _ datasets: [Int32: DatasetCard], _ policy: any Policy, _ knownBy: CalendarDate?
    ) -> [Value] {
        let estimate = cell.estimate
        let isQuantified = estimate.isQuantified
        func number(_ quantity: Quantity?) -> Value { isQuantified ? quantity.map(Value.number) ?? .empty : .empty }
        // How much stands behind what is kept back is kept back with it.
        func count(_ value: Int) -> Value { cell.state == .withheld ? .empty : .number(Quantity(value)) }
        let codes = Set(cell.datasets.compactMap { datasets[$0]?.code }).sorted()
        return [
            .text(Measures.numbered(cell.address.measure)?.code ?? ""), .text(cell.address.group),
            .text(cell.address.scope.token), number(estimate.low),
            .text((isQuantified ? estimate.lowKind : .none).token), number(estimate.best), number(estimate.high),
            .text((isQuantified ? estimate.highKind : .none).token), .text(cell.address.unit.token),
            .text(cell.state.token), count(cell.events), count(cell.claims), count(cell.origins),
            count(cell.unquantified), .flag(cell.conflict), .text(cell.flags.tokens.joined(separator: "|")),
            .text(policy.code), .text(codes.joined(separator: "|")),
            cell.days.map { .text($0.lowerBound.description) } ?? .empty,
            cell.days.map { .text($0.upperBound.description) } ?? .empty,
            knownBy.map { .text($0.description) } ?? .empty,
        ]
    }
}
