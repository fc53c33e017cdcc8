public import BilanAnalytics
public import BilanModel

/// An answer whose cells are numbers: the table of it, and its lines as they are written.
public struct GridAnswer: Sendable {
    /// The cells.
    public let grid: SingleGrid
    let dimensions: [AnswerTable.Dimension]
    let levels: [Int]
    let datasets: [Int32: DatasetCard]
    let printer: PlacePrinter
    let policy: any Policy
    let knownBy: CalendarDate?

    /// An answer; `levels` are those of the question, coarse to fine.
    public init(
        _ grid: SingleGrid, dimensions: [AnswerTable.Dimension], levels: [Int], datasets: [Int32: DatasetCard],
        printer: PlacePrinter, policy: any Policy, knownBy: CalendarDate?
    ) {
        self.grid = grid
        self.dimensions = dimensions
        self.levels = levels
        self.datasets = datasets
        self.printer = printer
        self.policy = policy
        self.knownBy = knownBy
    }

    /// The table of these cells, as any answer has it.
    public func table(of cells: [Cell]) -> AnswerTable {
        AnswerTable(
            Answer(cells: cells), dimensions: dimensions, levels: levels, datasets: datasets, printer: printer,
            policy: policy, knownBy: knownBy)
    }

    /// The whole table.
    public var table: AnswerTable { table(of: grid.sums.map(grid.cell)) }

    /// The table as comma-separated values, piece after piece.
    public func forEachPiece(_ take: (UnsafeBufferPointer<UInt8>) throws -> Void) rethrows {
        try GridLines(self).forEachPiece(take)
    }
}
