import BilanModel
import BilanPlaces

/// Adds single claims up by place, period and kind, together with the cells of other claims.
struct SingleSums {
    private let asked: AskedSingles
    private let singles: SingleClaims
    private let question: Question
    private let chosen: ChosenLeads?
    private let span: SingleSpan

    init(_ asked: AskedSingles, _ singles: SingleClaims, _ question: Question, _ chosen: ChosenLeads?) {
        self.asked = asked
        self.singles = singles
        self.question = question
        self.chosen = chosen
        span = SingleSpan(singles)
    }

    /// The cells, with those of other claims; nil when two rows of places print alike, and for numbers that do not fit.
    ///
    /// Claims known only to more days than were asked for are mentioned.
    func grid(
        _ places: inout SinglePlaces, beside others: [Cell], mentions: inout [Mention]
    ) -> SingleGrid? {
        var grid = SingleGrid()
        grid.days = question.days
        grid.datasets = asked.datasets
        grid.kinds = SingleGrid.sorted(Set(asked.cells).union(others.map(SingleGrid.Kind.init)))
        let axes = SingleAxes(
            periods: PeriodAxis(question, days: span.firstDay...span.lastDay, beside: others),
            kinds: asked.cells.compactMap { cell in grid.kinds.firstIndex(of: cell).map { Int32($0) } },
            kindCount: Int32(grid.kinds.count))
        grid.periods = axes.periods.periods
        var joined = JoinedCells(question)
        for cell in others {
            guard cell.address.group == "all", let period = axes.periods.number(of: cell.address.period),
                let kind = grid.kinds.firstIndex(of: SingleGrid.Kind(cell))
            else { return nil }
            let place = places.row(of: cell.address.places)
            joined.add(cell, place: place, key: period * axes.kindCount + Int32(kind))
        }
        guard let occurring = span.occurring(in: singles) else { return nil }
        let rowOfPlace = occurring.map { $0.map { places.row(of: $0) } ?? SinglePlaces.outside }
        let (rows, keys, sets) = (places.rows.count, grid.periods.count * grid.kinds.count, grid.datasets.count)
        let room = singles.chunks.reduce(0) { $0 + $1.count }
        let scan = SingleScan(asked, singles, question, chosen, span, axes, rowOfPlace)
        guard
            let (cells, scans) = sums(scan, { DenseCells(places: rows, keys: keys, datasets: sets) })
                ?? sums(scan, { SingleRows(room: room) }),
            let (words, order) = places.sorted()
        else { return nil }
        var spans = scan.spans
        var mentioned: [Mention] = []
        for scan in scans {
            spans.add(scan.spans)
            mentioned += scan.mentions
            scan.addRanges(to: &joined, places.rows)
        }
        mentions += mentioned.sorted { Mention.order($0) < Mention.order($1) }
        grid.places = order.map { words[$0] }
        grid.spans = spans.inOrder(order, kinds: grid.kinds.count)
        cells.fill(&grid, order, joined)
        return grid
    }

    /// The sums of all chunks in one table, with the scans of their pieces in order; nil without room for the table, and for
    /// numbers that do not fit.
    private func sums<Cells: SingleCells>(
        _ scan: SingleScan, _ make: () -> Cells?
    ) -> (cells: any SingleCells, scans: [SingleScan])? {
        let pieces = SideBySide.map(SideBySide.ranges(of: singles.chunks.count, least: 2)) { chunks in
            var scan = scan
            return make().flatMap { cells in scan.run(chunks, into: cells) ? (cells: cells, scan: scan) : nil }
        }
        guard let first = pieces.first.flatMap(\.self)?.cells, pieces.allSatisfy({ $0 != nil }) else { return nil }
        for piece in pieces.dropFirst() { if let piece { first.add(piece.cells) } }
        return (first, pieces.compactMap { $0?.scan })
    }
}

/// The axes of a table.
struct SingleAxes {
    let periods: PeriodAxis
    /// Number of a kind among those of the table, by its number among those asked for.
    let kinds: [Int32]
    let kindCount: Int32
}

extension Mention {
    fileprivate static func order(_ mention: Mention) -> (Int32, Int32, UInt16, Int64, Int32) {
        let figure = mention.figure
        return (
            figure.start, figure.end, figure.measure, figure.estimate.best?.thousandths ?? 0, figure.place
        )
    }
}

extension SingleGrid.Kind {
    /// What a cell counts.
    init(_ cell: Cell) {
        self.init(measure: cell.address.measure, scope: cell.address.scope, unit: cell.address.unit)
    }
}
