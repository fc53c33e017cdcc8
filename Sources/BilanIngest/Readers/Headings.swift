import BilanModel

/// The headings of a sheet, found by content among its first lines, and what stands around them.
struct Headings {
    /// A line as texts.
    typealias Line = (number: Int, cells: [String])

    /// Headings as written.
    private(set) var names: [String]
    /// The HXL tag of each column; empty when there is no row of tags.
    private(set) var tags: [String] = []
    /// What stands above the headings, a line of text each.
    private(set) var preamble: [Line] = []
    /// Rows above the data that hold none: headings and tags.
    private(set) var lastRow: Int
    /// Position among the lines of the row of headings, or of the lowest one.
    private let base: Int

    /// How many lines are looked at.
    static let depth = 40
    /// Among how many of them headings are looked for.
    private static let reach = 25

    /// Finds headings: the row above a row of HXL tags, else the first that `knows` recognises, else the first that
    /// looks like headings and is not much narrower than what follows; nil when nothing does.
    init?(_ lines: [Line], _ knows: (Header) -> Bool) {
        let lines = lines.filter { !$0.cells.allSatisfy(\.isEmpty) }
        let reachable = lines.prefix(Headings.reach)
        let tagged = reachable.firstIndex { Headings.areTags($0.cells) }
        var found: Int?
        if let tagged {
            // Tags alone are headings themselves.
            found = max(tagged - 1, 0)
        } else {
            found = reachable.firstIndex { knows(Header(Headings.trimmed($0.cells))) }
        }
        guard let base = found ?? Headings.shaped(lines) else { return nil }
        self.base = base
        names = Headings.trimmed(lines[base].cells)
        lastRow = lines[base].number
        preamble = Array(lines[..<base])
        if let tagged {
            lastRow = lines[tagged].number
            tags = names.indices.map { lines[tagged].cells.indices.contains($0) ? lines[tagged].cells[$0] : "" }
        }
    }

    /// The first line that looks like headings: mostly texts, and about as many as the widest line has cells; failing
    /// that, the first line of texts.
    private static func shaped(_ lines: [Line]) -> Int? {
        let widest = lines.map { $0.cells.count { !$0.isEmpty } }.max() ?? 0
        func first(where isWide: (Int) -> Bool) -> Int? {
            lines.prefix(reach).firstIndex { line in
                let filled = line.cells.filter { !$0.isEmpty }
                return filled.count(where: isWorded) * 2 > filled.count && isWide(filled.count)
            }
        }
        return first { $0 * 4 >= widest * 3 } ?? first { $0 * 2 >= widest } ?? first { _ in true }
    }

    /// Whether a text has a letter.
    private static func isWorded(_ text: String) -> Bool {
        text.unicodeScalars.contains { $0.properties.isAlphabetic }
    }

    /// Whether every cell that holds something holds an HXL tag: `#adm1+name`.
    static func areTags(_ cells: [String]) -> Bool {
        let filled = cells.filter { !$0.isEmpty }
        return !filled.isEmpty
            && filled.allSatisfy { cell in
                let scalars = cell.unicodeScalars.dropFirst()
                return cell.hasPrefix("#") && scalars.first?.properties.isAlphabetic == true
                    && !cell.contains(where: \.isNewline)
            }
    }

    private static func trimmed(_ cells: [String]) -> [String] {
        var cells = cells
        while cells.last == "" { cells.removeLast() }
        return cells
    }

    // MARK: - Merged headings

    /// Joins headings of several rows, where cells are merged across columns above or below the row that was found.
    mutating func join(_ lines: [Line], _ merges: [(columns: ClosedRange<Int>, rows: ClosedRange<Int>)]) {
        let lines = lines.filter { !$0.cells.allSatisfy(\.isEmpty) }
        func spans(_ row: Int) -> Bool {
            // A title over all columns heads the sheet and no column.
            merges.contains { $0.rows.contains(row) && $0.columns.count > 1 && $0.columns.count < names.count }
        }
        var first = base
        while first > 0, lines[first].number == lines[first - 1].number + 1, spans(lines[first - 1].number) {
            first -= 1
        }
        var last = lines[base].number
        if tags.isEmpty, names.contains(""), spans(last) {
            let across = merges.filter { $0.rows.contains(last) }
            let block = across.map(\.rows.upperBound).max() ?? last
            last = max(block, last + (across.contains { $0.columns.count > 1 && $0.rows.count == 1 } ? 1 : 0))
        }
        let rows = lines[first...].filter { $0.number <= last }
        guard rows.count > 1 else { return }
        names = Headings.trimmed(Headings.joined(Array(rows), merges))
        preamble = Array(lines[..<first])
        lastRow = max(lastRow, last)
        if !tags.isEmpty { tags += Array(repeating: "", count: max(0, names.count - tags.count)) }
        // Tags below headings that were found by their merges.
        if tags.isEmpty, let below = lines.first(where: { $0.number > last }), Headings.areTags(below.cells) {
            tags = names.indices.map { below.cells.indices.contains($0) ? below.cells[$0] : "" }
            lastRow = below.number
        }
    }

    /// Headings of several rows as one: the texts of a column from top to bottom, a merged one in each of its columns.
    private static func joined(
        _ rows: [Line], _ merges: [(columns: ClosedRange<Int>, rows: ClosedRange<Int>)]
    ) -> [String] {
        let width = rows.map(\.cells.count).max() ?? 0
        return (0..<width).map { column in
            var pieces: [String] = []
            for row in rows {
                let merge = merges.first { $0.columns.contains(column) && $0.rows.contains(row.number) }
                let from = merge?.columns.lowerBound ?? column
                let text = row.cells.indices.contains(from) ? row.cells[from] : ""
                if !text.isEmpty, pieces.last != text { pieces.append(text) }
            }
            return pieces.joined(separator: " ")
        }
    }
}
