import BilanModel
import BilanPlaces

/// The order of a table's rows: place code, period, breakdowns, measure, group, scope, unit.
///
/// Each word is spelled once and becomes its rank among the words of its column, so that cells are compared by numbers.
struct CellRanks {
    private var ranks: [Int32] = []
    private var width = 0

    /// The ranks of these cells, one row a cell.
    init(_ cells: [Cell], _ question: Question, _ gazetteer: Gazetteer) {
        let printer = PlacePrinter(gazetteer, edition: question.edition)
        var columns: [[Int32]] = []
        for (index, level) in question.levels.enumerated() {
            columns.append(
                CellRanks.column(cells, { $0.address.places.indices.contains(index) ? $0.address.places[index] : nil })
                {
                    place in
                    place.map { [printer.code($0), printer.name($0, level: level)] } ?? []
                })
        }
        columns.append(CellRanks.column(cells, \.address.period) { [$0.map(\.description) ?? ""] })
        columns.append(CellRanks.column(cells, \.address.parts) { $0 })
        columns.append(CellRanks.column(cells, \.address.measure) { [Measures.numbered($0)?.code ?? ""] })
        columns.append(CellRanks.column(cells, \.address.group) { [$0] })
        columns.append(CellRanks.column(cells, \.address.scope) { [$0.token] })
        columns.append(CellRanks.column(cells, \.address.unit) { [$0.token] })
        columns.append(cells.map { $0.address.isBeside ? 1 : 0 })
        columns.append(cells.map { $0.address.isWithheldSum ? 1 : 0 })
        width = columns.count
        ranks.reserveCapacity(width * cells.count)
        for row in cells.indices { for column in columns { ranks.append(column[row]) } }
    }

    /// Whether one cell stands before another.
    func precedes(_ left: Int, _ right: Int) -> Bool {
        for column in 0..<width {
            let (one, other) = (ranks[left * width + column], ranks[right * width + column])
            if one != other { return one < other }
        }
        return false
    }

    /// The ranks of one column: equal words have one rank.
    private static func column<Value: Hashable>(
        _ cells: [Cell], _ value: (Cell) -> Value, words: (Value) -> [String]
    ) -> [Int32] {
        var numbers: [Value: Int] = [:]
        var spelled: [[String]] = []
        let given = cells.map { cell -> Int in
            let value = value(cell)
            if let known = numbers[value] { return known }
            numbers[value] = spelled.count
            spelled.append(words(value))
            return spelled.count - 1
        }
        let order = spelled.indices.sorted { spelled[$0].lexicographicallyPrecedes(spelled[$1]) }
        var ranks = [Int32](repeating: 0, count: spelled.count)
        var rank: Int32 = -1
        for (index, place) in order.enumerated() {
            if index == 0 || spelled[order[index - 1]] != spelled[place] { rank += 1 }
            ranks[place] = rank
        }
        return given.map { ranks[$0] }
    }
}
