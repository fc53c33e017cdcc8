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

    /// Where claims go: the axes of a table.
    private struct Axes {
        var periods: PeriodAxis
        /// Number of a kind among those of the table, by its number among those asked for.
        var kinds: [Int32]
        var kindCount: Int32
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
        let axes = Axes(
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
        var spans = SingleDays(isWanted: question.days == nil)
        guard let rows = rows(&places, axes, &joined, &spans, &mentions), let (words, order) = places.sorted() else {
            return nil
        }
        grid.places = order.map { words[$0] }
        grid.spans = spans.inOrder(order, kinds: grid.kinds.count)
        grid.sums.reserveCapacity(min(rows.count, order.count * grid.periods.count * grid.kinds.count))
        let adder = CellAdder(grid, keys: grid.periods.count * grid.kinds.count)
        rows.forEachPlace(in: order) { place, row, rows in adder.add(rows, place: place, joined.sorted(place: row)) }
        return adder.grid
    }

    /// Every claim that is asked for and answers, by its row of places; nil for numbers that do not fit.
    ///
    /// Those that give a range go to their cells at once.
    private func rows(
        _ places: inout SinglePlaces, _ axes: Axes, _ joined: inout JoinedCells, _ spans: inout SingleDays,
        _ mentions: inout [Mention]
    ) -> SingleRows? {
        let rows = SingleRows(room: singles.chunks.reduce(0) { $0 + $1.count })
        let scratch = UnsafeMutablePointer<Int32>.allocate(
            capacity: 5 * (singles.chunks.map(\.count).max() ?? 0))
        defer { scratch.deallocate() }
        var rowOfPlace = [Int32](repeating: SinglePlaces.unseen, count: span.places)
        var untold: [Mention] = []
        for chunk in singles.chunks {
            let (place, start, shape) = (scratch, scratch + chunk.count, scratch + 2 * chunk.count)
            let (kind, value) = (scratch + 3 * chunk.count, scratch + 4 * chunk.count)
            // Where numbers of a column do not fit, all claims go the general way: none may be left out.
            guard chunk.place.spread(into: place), chunk.start.spread(into: start), chunk.shape.spread(into: shape),
                chunk.kind.spread(into: kind), chunk.value.spread(into: value)
            else { return nil }
            let firstPlace = Int(chunk.place.minimum) - span.firstPlace
            let firstDay = Int(chunk.start.minimum) - Int(span.firstDay)
            let (firstShape, firstKind) = (Int(chunk.shape.minimum), Int(chunk.kind.minimum))
            let firstValue = Int32(truncatingIfNeeded: chunk.value.minimum)
            for row in 0..<chunk.count {
                guard let claim = asked.kinds[firstKind + Int(kind[row])] else { continue }
                let day = firstDay + Int(start[row])
                var period = axes.periods.ofDay[day]
                guard period >= 0 else { continue }
                let here = firstPlace + Int(place[row])
                if rowOfPlace[here] == SinglePlaces.unseen {
                    rowOfPlace[here] = places.row(of: Int32(span.firstPlace + here))
                }
                guard rowOfPlace[here] >= 0 else { continue }
                let first = span.firstDay + Int32(day)
                if let chosen, !chosen.contains(place: here, day: first, claim) { continue }
                let shape = firstShape + Int(shape[row])
                let isTooLong = asked.isTooLong[shape]
                if isTooLong {
                    period = axes.periods.notAllocated
                    guard period >= 0 else {
                        let place = Int32(span.firstPlace + here)
                        untold.append(
                            mention(
                                claim, place: place, start: first, singles.shapes[shape], firstValue + value[row]))
                        continue
                    }
                }
                let cell = axes.kinds[Int(claim.cell)]
                if spans.isWanted, isTooLong || question.periods == nil {
                    let last = first + singles.shapes[shape].span
                    spans.add(first...last, at: Int(rowOfPlace[here] * axes.kindCount + cell))
                }
                let key = period * axes.kindCount + cell
                if asked.isRange[shape] {
                    let range = range(claim, start: first, singles.shapes[shape], firstValue + value[row])
                    joined.add(range, place: rowOfPlace[here], key: key) {
                        address(claim, places.rows[Int(rowOfPlace[here])], axes.periods.periods[Int(period)])
                    }
                    continue
                }
                rows.append(
                    key: key, value: firstValue + value[row], place: rowOfPlace[here], dataset: claim.dataset)
            }
        }
        mentions += untold.sorted { Mention.order($0) < Mention.order($1) }
        return rows
    }

    private func mention(
        _ claim: AskedSingles.Asked, place: Int32, start: Int32, _ shape: SingleClaims.Shape, _ value: Int32
    ) -> Mention {
        let kind = asked.cells[Int(claim.cell)]
        var figure = Figure(
            measure: kind.measure, group: -1, scope: kind.scope, unit: kind.unit, event: -1, place: place, start: start,
            end: start + shape.span)
        figure.estimate = range(claim, start: start, shape, value).estimate(under: question.policy)
        return Mention(figure: figure, reason: .longerThanPeriod)
    }

    private func range(
        _ claim: AskedSingles.Asked, start: Int32, _ shape: SingleClaims.Shape, _ value: Int32
    ) -> RangeClaim {
        RangeClaim(
            dataset: asked.datasets[Int(claim.dataset)],
            days: CalendarDate(day: start)...CalendarDate(day: start + shape.span),
            stated: shape.estimate(Int64(value)))
    }

    private func address(_ claim: AskedSingles.Asked, _ places: [CellPlace], _ period: CellPeriod?) -> CellAddress {
        let kind = asked.cells[Int(claim.cell)]
        return CellAddress(
            places: places, period: period, measure: kind.measure, group: "all", scope: kind.scope, unit: kind.unit)
    }
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
