public import BilanAnalytics
public import BilanModel

/// An answer as it was asked to be shown: cells chosen, ranked, added and laid across, each step so that rows, remainder
/// and what is not allocated make the total.
public struct ArrangedAnswer {
    /// A row to print: the cell behind it, and its values.
    struct Row {
        let cell: Cell
        var values: [AnswerTable.Value]
        var part = Part.row
    }

    /// What a row is beside the others.
    enum Part: Int {
        case row, other, notAllocated, total
    }

    /// What makes rows of cells: the columns of the question.
    public typealias TableMaker = ([Cell]) -> AnswerTable

    let arrangement: Arrangement
    let claims: ClaimColumns
    let question: Question
    let dimensions: [AnswerTable.Dimension]
    let table: TableMaker
    let header: [String]
    private(set) var rows: [Row]

    /// An answer to be arranged; `table` makes rows of cells, one each.
    public init(
        _ answer: Answer, _ question: Question, _ dimensions: [AnswerTable.Dimension], _ claims: ClaimColumns,
        _ arrangement: Arrangement, table: @escaping TableMaker
    ) {
        self.arrangement = arrangement
        self.claims = claims
        self.question = question
        self.dimensions = dimensions
        self.table = table
        let whole = table(answer.cells)
        header = whole.columns
        rows = zip(answer.cells, whole.rows).map { Row(cell: $0, values: $1) }
    }

    /// The table.
    ///
    /// `wholeStocks` are the cells of the same question without its dimensions, but for the one that runs across: totals
    /// of stocks, which no sum of rows gives.
    ///
    /// - Throws: `ConditionError` for `having`, `QuestionError` for a sum that the kind of a measure forbids.
    public func table(wholeStocks: [Cell]) throws -> AnswerTable {
        var arranged = self
        return try arranged.arrange(wholeStocks)
    }

    private mutating func arrange(_ wholeStocks: [Cell]) throws -> AnswerTable {
        try choose()
        if let order = arrangement.order { sort(order) }
        let totals = arrangement.totals ? try totalRows(wholeStocks) : []
        if let top = arrangement.top { try rank(top) }
        rows += totals
        if let across = arrangement.across {
            return PivotedAnswer(rows, header, across, self).table(limit: arrangement.limit)
        }
        let shown = arrangement.limit.map { Array(rows.prefix($0)) } ?? rows
        return AnswerTable(columns: header, rows: shown.map(\.values))
    }

    // MARK: - Choosing and sorting

    private mutating func choose() throws(ConditionError) {
        guard let text = arrangement.having else { return }
        let whole = AnswerTable(columns: header, rows: rows.map(\.values))
        let condition = try Condition(text, CellFields.vocabulary(whole))
        rows = rows.filter { row in condition.truth { CellFields.holds($0, row.values, of: whole) } == true }
    }

    private mutating func sort(_ order: AnswerOrder) {
        rows = rows.enumerated().sorted { left, right in
            order.precedes(left.element.values, right.element.values, header) ?? (left.offset < right.offset)
        }.map(\.element)
    }

    /// Puts the largest of each measure first and joins the rest; what is not allocated is no part of the ranking.
    private mutating func rank(_ top: Int) throws(QuestionError) {
        for measure in measures {
            if measure.kind == .rate { throw .rateCannotBeAdded(measure: measure.code) }
            if measure.kind == .stock, let period = question.periods {
                throw .stockOverPeriods(measure: measure.code, period: period.token, option: "--top")
            }
        }
        rows = Ranking(self, top: top).rows
    }

    // MARK: - Totals

    private var measures: [Measure] { question.measures.compactMap { Measures.numbered($0) } }

    private func totalRows(_ wholeStocks: [Cell]) throws(QuestionError) -> [Row] {
        if arrangement.limit != nil { throw .totalBesideLimit }
        var totals: [Row] = []
        for measure in measures {
            let own = rows.filter { $0.cell.address.measure == measure.id }
            switch measure.kind {
            case .rate: throw .rateCannotBeAdded(measure: measure.code)
            case .stock:
                if let period = question.periods, arrangement.across != .dimension(.period(period)) {
                    throw .stockOverPeriods(measure: measure.code, period: period.token, option: "--totals")
                }
                if arrangement.having != nil { throw .stockTotalOfSome(measure: measure.code) }
                let whole = wholeStocks.filter { $0.address.measure == measure.id }
                totals += labelled(whole, "total", "total", .total, keeping: arrangement.across?.column)
            case .flow: totals += flowTotals(own)
            }
        }
        return totals
    }

    /// The totals of flows, in each column where a dimension runs across.
    private func flowTotals(_ rows: [Row]) -> [Row] {
        guard let index = arrangement.across.flatMap({ header.firstIndex(of: $0.column) }) else {
            return labelled(totals(rows.map(\.cell)), "total", "total", .total)
        }
        let heads = Dictionary(grouping: rows) { $0.values[index].plain }
        return heads.sorted { $0.key < $1.key }.flatMap { head, rows in
            labelled(totals(rows.map(\.cell)), "total", "total", .total).map { row in
                var row = row
                row.values[index] = .text(head)
                return row
            }
        }
    }

    /// One total for each scope and unit; of groups that are disjoint, or of each group where they may overlap.
    private func totals(_ cells: [Cell]) -> [Cell] {
        let isAcross = arrangement.across == .dimension(.group)
        let isPartition = question.byGroup && question.condition?.namesGroup != true && !isAcross
        let counted = isPartition ? cells.filter { !$0.flags.contains(.ofWhom) } : cells
        var order: [CellAddress] = []
        var byAddress: [CellAddress: [Cell]] = [:]
        for cell in counted {
            var address = cell.address
            (address.places, address.period, address.isWithheldSum) = ([], nil, false)
            if isPartition { address.group = "all" }
            if byAddress[address] == nil { order.append(address) }
            byAddress[address, default: []].append(cell)
        }
        return order.map { Cell.joined(byAddress[$0] ?? [], as: $0, columns: claims) }
    }

    /// Rows of cells that stand in no place of the table, with words where the others have their dimensions.
    func labelled(
        _ cells: [Cell], _ code: String, _ name: String, _ part: Part, keeping kept: String? = nil
    ) -> [Row] {
        let heads = dimensions.flatMap(\.columns)
        return zip(cells, table(cells).rows).map { cell, values in
            var values = values
            for (index, head) in heads.enumerated() where head != kept {
                values[index] = .text(head.hasSuffix("_code") ? code : name)
            }
            return Row(cell: cell, values: values, part: part)
        }
    }
}
