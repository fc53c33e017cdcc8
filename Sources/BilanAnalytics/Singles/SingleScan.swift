import BilanModel

/// Goes over the columns of single claims and adds every claim that is asked for and answers.
///
/// Claims that say more than a number go elsewhere: to cells that hold more, or to what is mentioned beside the table.
struct SingleScan {
    private let asked: AskedSingles
    private let singles: SingleClaims
    private let question: Question
    private let chosen: ChosenLeads?
    private let span: SingleSpan
    private let axes: SingleAxes
    /// Row of the table by place from the first on.
    private let rowOfPlace: [Int32]
    /// Claims that give a range.
    private(set) var ranges: [Ranging] = []
    private(set) var spans: SingleDays
    private(set) var mentions: [Mention] = []

    init(
        _ asked: AskedSingles, _ singles: SingleClaims, _ question: Question, _ chosen: ChosenLeads?,
        _ span: SingleSpan, _ axes: SingleAxes, _ rowOfPlace: [Int32]
    ) {
        (self.asked, self.singles, self.question) = (asked, singles, question)
        (self.chosen, self.span, self.axes) = (chosen, span, axes)
        self.rowOfPlace = rowOfPlace
        spans = SingleDays(isWanted: question.days == nil)
    }

    /// Adds the claims of some chunks; false for numbers that do not fit: then all claims go the general way, as none may be
    /// left out.
    mutating func run(_ chunks: Swift.Range<Int>, into cells: some SingleCells) -> Bool {
        let columns = SpreadClaims(singles.chunks)
        let cellOfKind = NumberTable(asked.kinds.map { $0.map { axes.kinds[Int($0.cell)] } ?? -1 })
        let datasetOfKind = NumberTable(asked.kinds.map { $0?.dataset ?? 0 })
        let periodOfDay = NumberTable(axes.periods.ofDay)
        let rowOfPlace = NumberTable(rowOfPlace)
        // A claim is plain when its period and its number are all there is to know.
        let areDaysWanted = spans.isWanted && question.periods == nil
        let isPlain = NumberTable(
            singles.shapes.indices.map {
                !asked.isTooLong[$0] && !asked.isRange[$0] && !areDaysWanted && chosen == nil ? 1 : 0
            })
        for chunk in singles.chunks[chunks] {
            guard columns.take(chunk) else { return false }
            let (places, starts, shapes) = (columns.place, columns.start, columns.shape)
            let (kinds, values) = (columns.kind, columns.value)
            let firstPlace = Int(chunk.place.minimum) - span.firstPlace
            let firstDay = Int(chunk.start.minimum) - Int(span.firstDay)
            let (firstShape, firstKind) = (Int(chunk.shape.minimum), Int(chunk.kind.minimum))
            let (firstValue, kindCount) = (Int32(truncatingIfNeeded: chunk.value.minimum), axes.kindCount)
            for claim in 0..<chunk.count {
                let kind = firstKind &+ Int(kinds[claim])
                let cell = cellOfKind[kind]
                let period = periodOfDay[firstDay &+ Int(starts[claim])]
                let here = firstPlace &+ Int(places[claim])
                let row = rowOfPlace[here]
                guard cell >= 0, period >= 0, row >= 0 else { continue }
                let shape = firstShape &+ Int(shapes[claim])
                let value = firstValue &+ values[claim]
                if isPlain[shape] != 0 {
                    cells.add(
                        key: period &* kindCount &+ cell, place: row, value: value, dataset: datasetOfKind[kind])
                } else {
                    let day = span.firstDay + Int32(firstDay) + starts[claim]
                    add(
                        Claim(kind: kind, shape: shape, place: here, day: day, value: value), period: period,
                        to: cells)
                }
            }
        }
        return true
    }

    /// A claim that gives a range, in the cell where it stands.
    struct Ranging {
        let claim: Claim
        let period: Int32
    }

    /// A claim with its numbers looked up.
    struct Claim {
        let kind: Int
        let shape: Int
        /// Places above the first.
        let place: Int
        let day: Int32
        let value: Int32
    }

    /// Adds a claim of which more must be known than its period and number.
    @inline(never)
    private mutating func add(_ claim: Claim, period: Int32, to cells: some SingleCells) {
        guard let kind = asked.kinds[claim.kind],
            chosen?.contains(place: claim.place, day: claim.day, kind) ?? true
        else { return }
        let shape = singles.shapes[claim.shape]
        let isTooLong = asked.isTooLong[claim.shape]
        let place = Int32(span.firstPlace + claim.place)
        var period = period
        if isTooLong {
            period = axes.periods.notAllocated
            guard period >= 0 else {
                return mentions.append(mention(kind, place: place, day: claim.day, shape, claim.value))
            }
        }
        let (row, cell) = (rowOfPlace[claim.place], axes.kinds[Int(kind.cell)])
        if spans.isWanted, isTooLong || question.periods == nil {
            spans.add(claim.day...claim.day + shape.span, at: Int(row * axes.kindCount + cell))
        }
        let key = period * axes.kindCount + cell
        guard asked.isRange[claim.shape] else {
            return cells.add(key: key, place: row, value: claim.value, dataset: kind.dataset)
        }
        ranges.append(Ranging(claim: claim, period: period))
    }

    /// Adds the claims that give a range to cells that hold more than exact numbers; `rows` are the places of each row.
    func addRanges(to joined: inout JoinedCells, _ rows: [[CellPlace]]) {
        for range in ranges {
            let claim = range.claim
            guard let kind = asked.kinds[claim.kind] else { continue }
            let (row, cell) = (rowOfPlace[claim.place], axes.kinds[Int(kind.cell)])
            let address = asked.cells[Int(kind.cell)]
            joined.add(
                self.range(kind, day: claim.day, singles.shapes[claim.shape], claim.value), place: row,
                key: range.period * axes.kindCount + cell
            ) {
                CellAddress(
                    places: rows[Int(row)], period: axes.periods.periods[Int(range.period)],
                    measure: address.measure, group: "all", scope: address.scope, unit: address.unit)
            }
        }
    }

    private func mention(
        _ kind: AskedSingles.Asked, place: Int32, day: Int32, _ shape: SingleClaims.Shape, _ value: Int32
    ) -> Mention {
        let cell = asked.cells[Int(kind.cell)]
        var figure = Figure(
            measure: cell.measure, group: -1, scope: cell.scope, unit: cell.unit, event: -1, place: place, start: day,
            end: day + shape.span)
        figure.estimate = range(kind, day: day, shape, value).estimate(under: question.policy)
        return Mention(figure: figure, reason: .longerThanPeriod)
    }

    private func range(
        _ kind: AskedSingles.Asked, day: Int32, _ shape: SingleClaims.Shape, _ value: Int32
    ) -> RangeClaim {
        RangeClaim(
            dataset: asked.datasets[Int(kind.dataset)],
            days: CalendarDate(day: day)...CalendarDate(day: day + shape.span), stated: shape.estimate(Int64(value)))
    }
}
