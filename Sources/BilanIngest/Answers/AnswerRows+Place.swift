import BilanModel
import BilanPlaces

extension AnswerRows {
    /// Finds the finest place that a row names; what is not allocated stands where its name says.
    mutating func place(_ cell: inout AnswerCell, _ row: Row) {
        guard let finest = levels.last else { return }
        for column in levels.reversed() {
            let code = text(row[column.code])
            let name = column.name.map { text(row[$0]) } ?? ""
            guard !code.isEmpty else { continue }
            if code == "not_allocated" {
                cell.isLeftAbove = true
                if cell.placeText.isEmpty { cell.placeText = name }
                if let members = members(name) {
                    cell.members = members
                    return
                }
                continue
            }
            if column.level != finest.level { cell.isLeftAbove = true }
            cell.codeText = code
            if cell.placeText.isEmpty { cell.placeText = name }
            if let place = column.level == 0 ? placing.country(name: "", code: code) : placing.place(code: code) {
                cell.place = place
                return
            }
            let match = placing.match(name, level: column.level == 0 ? nil : column.level)
            if match.place >= 0 {
                cell.place = match.place
                return
            }
            cells.findings.append(
                Finding(
                    .unplaced, sheet: sheet.label, row: row.number, column: sheet.header.names[column.code],
                    value: code,
                    done: .kept))
        }
        if cell.isLeftAbove { cell.place = above(cell.placeText) }
    }

    /// `ML06 or ML07`: places of which one is meant; nil for any other words.
    private mutating func members(_ name: String) -> [Int32]? {
        for joint in [" or ", " ou "] where name.contains(joint) {
            var members: [Int32] = []
            var rest = name[...]
            while let found = rest.firstRange(of: joint) {
                if let place = placing.place(code: String(rest[..<found.lowerBound])) { members.append(place) }
                rest = rest[found.upperBound...]
            }
            if let place = placing.place(code: String(rest)) { members.append(place) }
            if members.count > 1 { return members.sorted() }
        }
        return nil
    }

    /// `Mali, region not known`: the place before the last comma, -1 when there is none.
    private mutating func above(_ name: String) -> Int32 {
        guard let comma = name.lastIndex(of: ",") else { return -1 }
        let place = String(name[..<comma])
        if let country = placing.country(name: place) { return country }
        // The name is of the level above the finest, where it is known; a district may have its region's name.
        for level in stride(from: Int(levels.last?.level ?? 0) - 1, through: 1, by: -1) {
            let match = placing.match(place, level: UInt8(level))
            if match.place >= 0 { return match.place }
        }
        return placing.named(place)?.place ?? -1
    }
}
