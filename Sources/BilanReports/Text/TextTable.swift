/// A table in plain text: a header, a dash rule, rows; two spaces between columns, no tabs, no trailing spaces.
///
/// Widths count characters as a reader sees them, so an accent or a narrow no-break space takes one place. Nothing is
/// ever cut: a text too long for its column goes on below, and a number that needs more room widens its column.
public struct TextTable: Sendable, Equatable {
    /// At which side of its column a cell stands.
    public enum Alignment: Sendable, Equatable {
        /// Text.
        case left
        /// Numbers, and shorthand such as `[x]` in their place.
        case right
    }

    /// A column.
    public struct Column: Sendable, Equatable {
        /// The header; it wraps like any cell.
        public var header: String
        /// At which side its cells stand.
        public var alignment: Alignment
        /// The width in characters.
        ///
        /// Missing: as wide as the content; on a page too narrow for that, columns of text share what is left.
        public var width: Int?

        /// A column under a header.
        public init(_ header: String, _ alignment: Alignment = .left, width: Int? = nil) {
            self.header = header
            self.alignment = alignment
            self.width = width
        }
    }

    /// The columns.
    public var columns: [Column]
    /// The rows; a row with too few cells is filled with empty ones.
    public var rows: [[String]]

    /// A table of these rows.
    public init(columns: [Column], rows: [[String]]) {
        self.columns = columns
        self.rows = rows
    }

    /// The table in lines of at most `page` characters.
    ///
    /// Only a table of more columns or longer numbers than the page holds passes the page: a number is never broken.
    public func lines(page: Int = 76) -> [String] {
        let widths = self.widths(page: page)
        return laid(columns.map(\.header), widths)
            + [widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ")]
            + rows.flatMap { laid($0, widths) }
    }

    /// One row, on as many lines as its longest cell needs.
    private func laid(_ row: [String], _ widths: [Int]) -> [String] {
        let cells = columns.indices.map { index in
            index < row.count ? Paragraph.wrapped(row[index], width: widths[index]) : []
        }
        let height = max(cells.map(\.count).max() ?? 0, 1)
        return (0..<height).map { line in
            let padded = columns.indices.map { index in
                let text = line < cells[index].count ? cells[index][line] : ""
                let space = String(repeating: " ", count: max(0, widths[index] - text.count))
                return columns[index].alignment == .left ? text + space : space + text
            }
            return Paragraph.trimmed(padded.joined(separator: "  "))
        }
    }

    /// The width of each column.
    ///
    /// Fixed widths stand; the others take what their content needs, and where the page is too narrow the widest column
    /// gives way, a character at a time: first down to its longest word, then, if that is not enough, through words, and
    /// at last fixed columns too. No column gets narrower than its widest number.
    private func widths(page: Int) -> [Int] {
        var widths = columns.indices.map { index in
            let content = ([columns[index].header] + rows.compactMap { index < $0.count ? $0[index] : nil })
            let natural = content.map { Paragraph.widestLine(of: $0) }.max() ?? 1
            // A number is never broken, also in a column of fixed width.
            let unbreakable = columns[index].alignment == .right ? widestNumber(in: index) : 1
            return max(columns[index].width ?? natural, unbreakable, 1)
        }
        let gaps = 2 * max(columns.count - 1, 0)
        let numbers = columns.indices.map { columns[$0].alignment == .right ? widestNumber(in: $0) : 1 }
        let words = columns.indices.map { max(widestNumber(in: $0), longestWord(of: columns[$0].header)) }
        let stages: [(least: [Int], fixedToo: Bool)] = [(words, false), (numbers, false), (numbers, true)]
        for stage in stages {
            while widths.reduce(gaps, +) > page {
                let candidates = widths.indices.filter {
                    widths[$0] > stage.least[$0] && (stage.fixedToo || columns[$0].width == nil)
                }
                // The leftmost of equally wide columns gives way, so that the layout follows from the table alone.
                guard let widest = candidates.max(by: { (widths[$0], -$0) < (widths[$1], -$1) }) else { break }
                widths[widest] -= 1
            }
        }
        return widths
    }

    /// The widest piece of a column's cells that has no space to break at; its header may break.
    private func widestNumber(in index: Int) -> Int {
        rows.compactMap { index < $0.count ? $0[index] : nil }.map(longestWord).max() ?? 1
    }

    private func longestWord(of text: String) -> Int {
        text.split { $0 == " " || $0.isNewline }.map(\.count).max() ?? 1
    }
}
