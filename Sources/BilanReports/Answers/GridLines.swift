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
    /// Those of cells that hold exact numbers alone, and those of cells that hold more.
    private var templates: [(sum: SingleGrid.Sum, template: LineTemplate)] = []
    private var joined: [CellLikeness: LineTemplate] = [:]

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
            templates.append((sum, LineTemplate(answer, grid.cell(sum), &words)))
        }
        for cell in grid.joined {
            guard let likeness = CellLikeness(cell), joined[likeness] == nil else { continue }
            joined[likeness] = LineTemplate(answer, cell, &words)
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
        templates.first { like, _ in
            like.kind == sum.kind && like.sets == sum.sets && (like.total == 0) == (sum.total == 0)
        }?.template
    }

    /// Hands over the lines, the header first.
    func forEachPiece(_ take: (UnsafeBufferPointer<UInt8>) throws -> Void) rethrows {
        try Array(CSVWriter.text(rows: [answer.table(of: []).columns]).utf8).withUnsafeBufferPointer(take)
        try words.bytes.withUnsafeBufferPointer { spelled in
            let pages = (0..<SideBySide.most).map { _ in Page(spelled) }
            var rest = answer.grid.sums[...]
            while !rest.isEmpty {
                let written = pages.prefix((rest.count + GridLines.page - 1) / GridLines.page).map { page in
                    defer { rest = rest.dropFirst(GridLines.page) }
                    return (page: page, sums: rest.prefix(GridLines.page))
                }
                _ = SideBySide.map(written) { write($0.sums, to: &$0.page.room) }
                for (page, _) in written { try page.room.empty(take) }
            }
        }
    }

    /// Lines of a page.
    private static let page = 4096

    /// Lines on their way out, of one thread.
    private final class Page {
        var room: LineRoom

        init(_ spelled: UnsafeBufferPointer<UInt8>) { room = LineRoom(spelled) }
    }

    private func write(_ sums: ArraySlice<SingleGrid.Sum>, to room: inout LineRoom) {
        for sum in sums {
            let place = places[Int(sum.place)]
            room.add(place.before)
            room.add(periods[Int(sum.period)])
            room.add(place.after)
            if let template = sum.claims < 0 ? nil : template(of: sum) {
                add(sum, template, to: &room)
            } else {
                add(answer.grid.cell(sum), sum, to: &room)
            }
        }
    }

    @inline(__always)
    private func add(_ sum: SingleGrid.Sum, _ template: LineTemplate, to room: inout LineRoom) {
        template.add(low: sum.total, best: sum.total, high: sum.total, to: &room)
        template.add(events: Int64(sum.claims), claims: Int64(sum.claims), to: &room)
        addDays(sum, to: &room)
        room.add(template.end)
    }

    @inline(__always)
    private func addDays(_ sum: SingleGrid.Sum, to room: inout LineRoom) {
        if days[Int(sum.period)].count > 0 {
            room.add(days[Int(sum.period)])
        } else {
            room.add(GridLines.days(answer.grid.days(of: sum)))
        }
    }

    /// The line of a cell that other claims stand in: like one that is spelled, or as any table has it.
    private func add(_ cell: Cell, _ sum: SingleGrid.Sum, to room: inout LineRoom) {
        if days[Int(sum.period)].count > 0, let likeness = CellLikeness(cell), let template = joined[likeness] {
            let estimate = cell.estimate
            func whole(_ quantity: Quantity?) -> Int64? { quantity.map { $0.thousandths / 1000 } }
            template.add(
                low: whole(estimate.low), best: whole(estimate.best), high: whole(estimate.high), to: &room)
            template.add(events: Int64(cell.events), claims: Int64(cell.claims), to: &room)
            addDays(sum, to: &room)
            return room.add(template.end)
        }
        let values = AnswerTable.values(of: cell, answer.datasets, answer.policy, answer.knownBy)
        for (index, value) in values.enumerated() {
            let field = GridLines.field(value.plain)
            room.add(index < values.count - 1 ? field : field.dropLast() + Array("\n".utf8))
        }
    }
}
