/// Where everything on a sheet stands, and how wide and high it is.
///
/// The library below has no autofit, and LibreOffice clips what a row is too low for: so rows are counted in lines.
struct SheetLayout {
    /// A row of the preamble.
    struct Line: Equatable {
        var text: String
        var style: SheetLine.Style
        var link: LinkTarget?
        var height: Double
    }

    /// The rows above the table, in order from row 0.
    let lines: [Line]
    /// The row of plain headers where a table is tagged.
    let plainHeaderRow: Int?
    /// The row of the table's header, or where it would be.
    let headerRow: Int
    /// The first row of the table's data.
    let firstDataRow: Int
    /// The row below everything.
    let rowBelow: Int
    /// The width of each column, in characters.
    let columnWidths: [Double]
    /// The height of the header row, in points.
    let headerHeight: Double
    /// The height of each data row, in points.
    let rowHeights: [Double]

    /// The layout of a sheet.
    init(_ sheet: Sheet) {
        guard let table = sheet.table else {
            lines = sheet.preamble.map { Self.wrapped($0) }
            plainHeaderRow = nil
            headerRow = lines.count
            firstDataRow = lines.count
            rowBelow = lines.count
            columnWidths = [Theme.proseWidth]
            headerHeight = TextWidth.defaultRowHeight
            rowHeights = []
            return
        }
        let widths = table.columns.indices.map { ColumnWidth(table: table, column: $0, filter: sheet.autofilter).width }
        columnWidths = widths
        let room = max(widths.reduce(0, +), Theme.leastPreambleWidth)
        lines = sheet.preamble.flatMap { Self.continued($0, width: room) }
        plainHeaderRow = table.isTagged ? lines.count : nil
        headerRow = lines.count + (table.isTagged ? 1 : 0)
        firstDataRow = headerRow + 1
        // A table without rows still has one, left empty, below its header.
        rowBelow = firstDataRow + max(table.rows.count, 1)
        let bold = TextWidth(size: Theme.bodySize, bold: true)
        let button = sheet.autofilter ? Theme.filterButtonWidth : 0
        headerHeight = bold.height(
            lines: zip(table.columns, widths).map { column, width in
                var indent = 0.0
                if case .number = column.kind { indent = Theme.numberIndentWidth }
                let room = (width - button - indent) * TextWidth.pixelsPerCharacter
                return bold.lines(column.tag ?? column.header, pixels: room).count
            }.max() ?? 1)
        rowHeights = table.rows.map { Self.height(of: $0, widths: widths) }
    }

    /// The row a picture's corner stands in, with its column and its distance from the column's edge.
    func corner(of anchor: SheetAnchor) -> (row: Int, column: Int, left: Int) {
        switch anchor {
        case .cell(let row, let column): (row, column, 0)
        case .belowTable(let left): (rowBelow + 1, 0, left)
        case .besideTable(let left): (headerRow, columnWidths.count, left)
        }
    }

    /// A line that wraps inside its cell.
    private static func wrapped(_ line: SheetLine) -> Line {
        let text = line.style.textWidth
        let lines = text.lines(line.text, pixels: Theme.proseWidth * TextWidth.pixelsPerCharacter)
        return Line(text: line.text, style: line.style, link: line.link, height: text.height(lines: lines.count))
    }

    /// A line that goes on in the rows below it.
    private static func continued(_ line: SheetLine, width: Double) -> [Line] {
        let text = line.style.textWidth
        return text.lines(line.text, pixels: width * TextWidth.pixelsPerCharacter).map {
            Line(text: $0, style: line.style, link: line.link, height: text.height(lines: 1))
        }
    }

    private static func height(of row: [SheetCell], widths: [Double]) -> Double {
        let body = TextWidth(size: Theme.bodySize)
        var lines = 1
        for (cell, width) in zip(row, widths) {
            switch cell {
            case .text(let text), .link(let text, _):
                lines = max(lines, body.lineCount(text, pixels: width * TextWidth.pixelsPerCharacter))
            case .empty, .number, .date: continue
            }
        }
        return body.height(lines: lines)
    }
}
