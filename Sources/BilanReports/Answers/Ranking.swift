import BilanAnalytics
import BilanModel

/// The first rows of each measure, and the rest as one row: "other (7)".
struct Ranking {
    private let answer: ArrangedAnswer
    private let top: Int

    init(_ answer: ArrangedAnswer, top: Int) {
        self.answer = answer
        self.top = top
    }

    /// What is ranked apart: one measure of one group, scope and unit; where one of these runs across, it is ranked with
    /// the others in its row.
    private struct Block: Hashable {
        let measure: UInt16
        let group: String
        let scope: Scope
        let unit: Unit
    }

    /// A line of the table: one row, or those that a dimension laid across puts side by side.
    private struct Line {
        let key: [AnswerTable.Value]
        var rows: [ArrangedAnswer.Row] = []
    }

    /// Lines in their rank, the remainder, then what is not allocated, block by block.
    var rows: [ArrangedAnswer.Row] {
        var order: [Block] = []
        var byBlock: [Block: [ArrangedAnswer.Row]] = [:]
        for row in answer.rows {
            let block = block(row.cell)
            if byBlock[block] == nil { order.append(block) }
            byBlock[block, default: []].append(row)
        }
        let ranks = Dictionary(uniqueKeysWithValues: answer.question.measures.enumerated().map { ($1, $0) })
        order.sort { left, right in
            (ranks[left.measure] ?? 0, left.group, left.scope.rawValue, left.unit.rawValue)
                < (ranks[right.measure] ?? 0, right.group, right.scope.rawValue, right.unit.rawValue)
        }
        return order.flatMap { ranked(byBlock[$0] ?? []) }
    }

    private var across: String? { answer.arrangement.across?.column }

    private func block(_ cell: Cell) -> Block {
        Block(
            measure: across == "measure" ? 0 : cell.address.measure,
            group: across == "group" ? "" : cell.address.group, scope: cell.address.scope,
            unit: across == "measure" ? .person : cell.address.unit)
    }

    private func ranked(_ rows: [ArrangedAnswer.Row]) -> [ArrangedAnswer.Row] {
        var lines: [Line] = []
        var places: [[AnswerTable.Value]: Int] = [:]
        var left: [ArrangedAnswer.Row] = []
        for row in rows {
            if isLeft(row.cell) {
                left.append(ArrangedAnswer.Row(cell: row.cell, values: row.values, part: .notAllocated))
                continue
            }
            let key = key(row)
            if let place = places[key] {
                lines[place].rows.append(row)
            } else {
                places[key] = lines.count
                lines.append(Line(key: key, rows: [row]))
            }
        }
        if answer.arrangement.order == nil { lines = byValue(lines) }
        let shown = lines.prefix(top).flatMap(\.rows)
        let rest = Array(lines.dropFirst(top))
        guard !rest.isEmpty else { return shown + left }
        return shown + others(rest) + left
    }

    /// Where a dimension runs across, what it leaves unallocated stands in its own column of each line.
    private func isLeft(_ cell: Cell) -> Bool {
        var cell = cell
        switch answer.arrangement.across {
        case .dimension(.period)?: cell.address.period = nil
        case .dimension(.group)?: cell.address.group = "all"
        case .dimension(.part(let breakdown))?:
            if let index = answer.question.breakdowns.firstIndex(of: breakdown), index < cell.address.parts.count {
                cell.address.parts.remove(at: index)
            }
        case .dimension(.level(let level))?:
            if let index = answer.question.levels.firstIndex(of: level), index < cell.address.places.count {
                cell.address.places.remove(at: index)
            }
        default: break
        }
        return cell.isNotAllocated
    }

    /// The dimensions of a row but the one that runs across.
    private func key(_ row: ArrangedAnswer.Row) -> [AnswerTable.Value] {
        let heads = answer.dimensions.flatMap(\.columns)
        var hidden: [String] = []
        if case .dimension(let dimension)? = answer.arrangement.across { hidden = dimension.columns }
        var key = heads.indices.filter { !hidden.contains(heads[$0]) }.map { row.values[$0] }
        // Groups and measures have no column among the dimensions.
        if across != "group" { key.append(.text(row.cell.address.group)) }
        return key
    }

    /// The largest best first; what has none last, in the order of the answer.
    private func byValue(_ lines: [Line]) -> [Line] {
        let values = lines.map { line in
            line.rows.reduce(into: EstimateSum()) { sum, row in
                if !(across == "group" && row.cell.flags.contains(.ofWhom)) { sum.add(row.cell.sum) }
            }.estimate.best
        }
        return lines.indices.sorted { left, right in
            switch (values[left], values[right]) {
            case (let one?, let other?) where one != other: one > other
            case (_?, nil): true
            case (nil, _?): false
            default: left < right
            }
        }.map { lines[$0] }
    }

    /// The rest joined: one cell, or one for each column that a dimension across has.
    private func others(_ lines: [Line]) -> [ArrangedAnswer.Row] {
        let index = across.flatMap { answer.header.firstIndex(of: $0) }
        var order: [[AnswerTable.Value]] = []
        var byColumn: [[AnswerTable.Value]: [Cell]] = [:]
        for row in lines.flatMap(\.rows) {
            let column = index.map { [row.values[$0]] } ?? []
            if byColumn[column] == nil { order.append(column) }
            byColumn[column, default: []].append(row.cell)
        }
        return order.flatMap { column -> [ArrangedAnswer.Row] in
            guard let cells = byColumn[column], let first = cells.first else { return [] }
            let joined = Cell.joined(cells, as: first.address, columns: answer.claims)
            return answer.labelled([joined], "other", "other (\(lines.count))", .other).map { row in
                var values = row.values
                if let index, let own = column.first { values[index] = own }
                return ArrangedAnswer.Row(cell: row.cell, values: values, part: .other)
            }
        }
    }
}
