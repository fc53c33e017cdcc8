import BilanAnalytics
import BilanModel

/// Writes the cells of a grid as comma-separated lines, without making a text of any of them.
///
/// Words that lines share are spelled once: those of places and periods, and those of cells that differ in nothing but
/// their numbers, which are taken from the table of one such cell.
struct GridLines {
    private let answer: GridAnswer
    private let places: [(before: [UInt8], after: [UInt8])]
    private let periods: [[UInt8]]
    private let days: [[UInt8]]
    private let comma = UInt8(ascii: ",")

    init(_ answer: GridAnswer) {
        self.answer = answer
        let grid = answer.grid
        // Places stand before the period or behind it, as they were asked for.
        let at =
            answer.dimensions.firstIndex { if case .period = $0 { true } else { false } } ?? answer.dimensions.count
        func words(_ dimensions: ArraySlice<AnswerTable.Dimension>, _ place: SingleGrid.Place) -> [UInt8] {
            dimensions.reduce(into: []) { line, dimension in
                guard case .level(let level) = dimension, let index = answer.levels.firstIndex(of: level) else {
                    return
                }
                for word in place.words[(2 * index)..<(2 * index + 2)] { line += GridLines.field(word) }
            }
        }
        places = grid.places.map { place in
            (words(answer.dimensions[..<at], place), words(answer.dimensions[at...], place))
        }
        periods = grid.periods.map { $0.map { GridLines.field($0.description) } ?? [] }
        days = grid.periods.map { period in
            guard case .period(let period)? = period else { return [] }
            return GridLines.days(period.days)
        }
    }

    private static func field(_ word: String) -> [UInt8] { Array((CSVWriter.quoted(word) + ",").utf8) }

    private static func days(_ days: ClosedRange<CalendarDate>?) -> [UInt8] {
        guard let days else { return Array(",,".utf8) }
        return Array("\(days.lowerBound),\(days.upperBound),".utf8)
    }

    /// Hands over the lines, the header first.
    func forEachPiece(_ take: (UnsafeBufferPointer<UInt8>) throws -> Void) rethrows {
        let grid = answer.grid
        var room = LineRoom()
        room.add(Array(CSVWriter.text(rows: [answer.table(of: []).columns]).utf8))
        var templates: [TemplateKey: Template] = [:]
        var last: (key: TemplateKey, template: Template)?
        for sum in grid.sums {
            if room.isFull { try room.empty(take) }
            guard sum.claims >= 0 else {
                let row = answer.table(of: [grid.cell(sum)]).rows.map { $0.map(\.plain) }
                room.add(Array(CSVWriter.text(rows: row).utf8))
                continue
            }
            let key = TemplateKey(kind: sum.kind, sets: sum.sets, isNil: sum.total == 0)
            let template: Template
            if let last, last.key == key {
                template = last.template
            } else {
                template = templates[key] ?? Template(answer, sum)
                templates[key] = template
                last = (key, template)
            }
            let place = places[Int(sum.place)]
            room.add(place.before)
            room.add(periods[Int(sum.period)])
            room.add(place.after)
            for (number, words) in zip([sum.total, sum.total, sum.total], template.estimate) {
                room.add(words)
                room.add(number)
            }
            room.add(template.counts)
            room.add(Int64(sum.claims))
            room.add(comma)
            room.add(Int64(sum.claims))
            room.add(template.about)
            room.add(days[Int(sum.period)].isEmpty ? GridLines.days(grid.days(of: sum)) : days[Int(sum.period)])
            room.add(template.end)
        }
        try room.empty(take)
    }

    /// What cells have in common that differ in nothing but their numbers.
    private struct TemplateKey: Hashable {
        let kind: Int32
        let sets: UInt64
        let isNil: Bool
    }

    /// The words between the numbers of such cells.
    private struct Template {
        /// Before low, best and high.
        var estimate: [[UInt8]]
        /// Before the events.
        var counts: [UInt8]
        /// Behind the claims.
        var about: [UInt8]
        /// Behind the days.
        var end: [UInt8]

        init(_ answer: GridAnswer, _ sum: SingleGrid.Sum) {
            let names = AnswerTable.measureColumns
            let values = AnswerTable.values(
                of: answer.grid.cell(sum), answer.datasets, answer.policy, answer.knownBy
            ).map { GridLines.field($0.plain) }
            func words(after: String?, before: String?) -> [UInt8] {
                let first = after.flatMap { names.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
                let last = before.flatMap { names.firstIndex(of: $0) } ?? names.count
                return Array(values[first..<last].joined())
            }
            let comma = Array(",".utf8)
            estimate = [
                words(after: nil, before: "low"), comma + words(after: "low", before: "best"),
                comma + words(after: "best", before: "high"),
            ]
            counts = comma + words(after: "high", before: "events")
            about = comma + words(after: "claims", before: "period_start")
            end = Array(words(after: "period_end", before: nil).dropLast()) + Array("\n".utf8)
        }
    }
}

/// Bytes of lines on their way out.
private struct LineRoom: ~Copyable {
    private static let size = 1 << 18
    private var bytes: UnsafeMutablePointer<UInt8>
    private var capacity = LineRoom.size * 2
    private var count = 0

    init() { bytes = .allocate(capacity: LineRoom.size * 2) }

    deinit { bytes.deallocate() }

    /// Whether it is time to hand over what is there.
    var isFull: Bool { count >= LineRoom.size }

    @inline(__always)
    mutating func add(_ words: [UInt8]) {
        if count + words.count + 64 > capacity { grow(by: words.count) }
        words.withUnsafeBufferPointer { words in
            guard let start = words.baseAddress else { return }
            (bytes + count).update(from: start, count: words.count)
        }
        count += words.count
    }

    @inline(__always)
    mutating func add(_ byte: UInt8) {
        bytes[count] = byte
        count += 1
    }

    /// Adds a whole number that is not below nought.
    @inline(__always)
    mutating func add(_ number: Int64) {
        if count + 64 > capacity { grow(by: 64) }
        var left = UInt64(number)
        var size = 1
        var bound: UInt64 = 10
        while left >= bound, size < 19 {
            bound *= 10
            size += 1
        }
        for place in stride(from: count + size - 1, through: count, by: -1) {
            bytes[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: left % 10)
            left /= 10
        }
        count += size
    }

    private mutating func grow(by more: Int) {
        let wider = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity * 2 + more)
        wider.update(from: bytes, count: count)
        bytes.deallocate()
        bytes = wider
        capacity = capacity * 2 + more
    }

    /// Hands over what is there.
    mutating func empty(_ take: (UnsafeBufferPointer<UInt8>) throws -> Void) rethrows {
        try take(UnsafeBufferPointer(start: bytes, count: count))
        count = 0
    }
}
