import BilanAnalytics
import BilanModel

/// Writes the cells of a grid as comma-separated lines, without making a text of any of them.
///
/// Words that lines share are spelled once and stand in one run of bytes: those of places and periods, and those of cells
/// that differ in nothing but their numbers, which are taken from the table of one such cell.
struct GridLines {
    private let answer: GridAnswer
    private var words = SpelledWords()
    private var places: [(before: SpelledWords.Span, after: SpelledWords.Span)] = []
    private var periods: [SpelledWords.Span] = []
    /// Days of each period; nothing where cells have days of their own.
    private var days: [SpelledWords.Span] = []
    private var templates: [LineTemplate] = []

    init(_ answer: GridAnswer) {
        self.answer = answer
        let grid = answer.grid
        // Places stand before the period or behind it, as they were asked for.
        let at =
            answer.dimensions.firstIndex { if case .period = $0 { true } else { false } } ?? answer.dimensions.count
        for place in grid.places {
            places.append(
                (
                    words.add(fields(of: place, answer.dimensions[..<at])),
                    words.add(fields(of: place, answer.dimensions[at...]))
                ))
        }
        for period in grid.periods {
            periods.append(words.add(period.map { GridLines.field($0.description) } ?? []))
            guard case .period(let period)? = period else {
                days.append(.none)
                continue
            }
            days.append(words.add(GridLines.days(period.days)))
        }
        for sum in grid.sums where sum.claims >= 0 && template(of: sum) == nil {
            templates.append(LineTemplate(answer, sum, &words))
        }
    }

    private func fields(of place: SingleGrid.Place, _ dimensions: ArraySlice<AnswerTable.Dimension>) -> [UInt8] {
        dimensions.reduce(into: []) { line, dimension in
            guard case .level(let level) = dimension, let index = answer.levels.firstIndex(of: level) else { return }
            for word in place.words[(2 * index)..<(2 * index + 2)] { line += GridLines.field(word) }
        }
    }

    /// A field and the comma behind it.
    static func field(_ word: String) -> [UInt8] { Array((CSVWriter.quoted(word) + ",").utf8) }

    private static func days(_ days: ClosedRange<CalendarDate>?) -> [UInt8] {
        guard let days else { return Array(",,".utf8) }
        return Array("\(days.lowerBound),\(days.upperBound),".utf8)
    }

    @inline(__always)
    private func template(of sum: SingleGrid.Sum) -> LineTemplate? {
        templates.first { $0.kind == sum.kind && $0.sets == sum.sets && $0.isNil == (sum.total == 0) }
    }

    /// Hands over the lines, the header first.
    func forEachPiece(_ take: (UnsafeBufferPointer<UInt8>) throws -> Void) rethrows {
        try words.bytes.withUnsafeBufferPointer { spelled in
            var room = LineRoom(spelled)
            room.add(Array(CSVWriter.text(rows: [answer.table(of: []).columns]).utf8))
            for sum in answer.grid.sums {
                if room.isFull { try room.empty(take) }
                let place = places[Int(sum.place)]
                room.add(place.before)
                room.add(periods[Int(sum.period)])
                room.add(place.after)
                if let template = sum.claims < 0 ? nil : template(of: sum) {
                    add(sum, template, to: &room)
                } else {
                    add(answer.grid.cell(sum), to: &room)
                }
            }
            try room.empty(take)
        }
    }

    @inline(__always)
    private func add(_ sum: SingleGrid.Sum, _ template: LineTemplate, to room: inout LineRoom) {
        room.add(template.low)
        room.add(sum.total)
        room.add(template.best)
        room.add(sum.total)
        room.add(template.high)
        room.add(sum.total)
        room.add(template.counts)
        room.add(Int64(sum.claims))
        room.add(template.comma)
        room.add(Int64(sum.claims))
        room.add(template.about)
        if days[Int(sum.period)].count > 0 {
            room.add(days[Int(sum.period)])
        } else {
            room.add(GridLines.days(answer.grid.days(of: sum)))
        }
        room.add(template.end)
    }

    /// The line of a cell that other claims stand in, as any table has it.
    private func add(_ cell: Cell, to room: inout LineRoom) {
        let values = AnswerTable.values(of: cell, answer.datasets, answer.policy, answer.knownBy)
        for (index, value) in values.enumerated() {
            let field = GridLines.field(value.plain)
            room.add(index < values.count - 1 ? field : field.dropLast() + Array("\n".utf8))
        }
    }
}

/// The words between the numbers of cells that differ in nothing but these.
struct LineTemplate {
    let kind: Int32
    let sets: UInt64
    let isNil: Bool
    /// Before low.
    let low: SpelledWords.Span
    /// Before best.
    let best: SpelledWords.Span
    /// Before high.
    let high: SpelledWords.Span
    /// Before the events.
    let counts: SpelledWords.Span
    /// Before the claims.
    let comma: SpelledWords.Span
    /// Behind the claims.
    let about: SpelledWords.Span
    /// Behind the days.
    let end: SpelledWords.Span

    /// The words of a cell and of all that are like it.
    init(_ answer: GridAnswer, _ sum: SingleGrid.Sum, _ words: inout SpelledWords) {
        (kind, sets, isNil) = (sum.kind, sum.sets, sum.total == 0)
        let names = AnswerTable.measureColumns
        let values = AnswerTable.values(
            of: answer.grid.cell(sum), answer.datasets, answer.policy, answer.knownBy
        ).map { GridLines.field($0.plain) }
        let comma = Array(",".utf8)
        func spell(after: String?, before: String?) -> [UInt8] {
            let first = after.flatMap { names.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
            let last = before.flatMap { names.firstIndex(of: $0) } ?? names.count
            return (after == nil || after == "period_end" ? [] : comma) + Array(values[first..<last].joined())
        }
        low = words.add(spell(after: nil, before: "low"))
        best = words.add(spell(after: "low", before: "best"))
        high = words.add(spell(after: "best", before: "high"))
        counts = words.add(spell(after: "high", before: "events"))
        self.comma = words.add(comma)
        about = words.add(spell(after: "claims", before: "period_start"))
        end = words.add(spell(after: "period_end", before: nil).dropLast() + Array("\n".utf8))
    }
}
