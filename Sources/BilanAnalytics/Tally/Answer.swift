public import BilanModel

/// The answer to a question: cells in order, and what must be said beside them.
public struct Answer: Sendable {
    /// Cells sorted by place code, period, measure, group, scope.
    public var cells: [Cell] = []
    /// Figures to mention outside the cells.
    public var mentions: [Mention] = []
    /// Codes of datasets that could have answered and were set beside the lead, by measure.
    public var besides: [UInt16: [String]] = [:]
    /// Measures of which nothing current answers and projections would.
    public var projectedOnly: [UInt16] = []
    /// How a union of datasets came about, by measure, where one was asked for.
    public var unions: [UInt16: UnionAccount] = [:]
    /// What was kept back of it.
    public var keptBack = KeptBack()
    /// Day stocks were asked for.
    public var on: CalendarDate?

    /// An answer of these cells, in their order.
    public init(cells: [Cell] = []) { self.cells = cells }
}
