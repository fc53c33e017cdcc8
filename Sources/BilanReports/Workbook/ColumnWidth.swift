/// The width a column of a table needs, in characters.
///
/// Numbers and dates are never cut, for a spreadsheet shows them as #### then; text wraps beyond a cap.
struct ColumnWidth {
    let width: Double

    init(table: SheetTable, column index: Int, filter: Bool) {
        let column = table.columns[index]
        if let width = column.width {
            // A width out of bounds is refused by the check; until then the layout needs one it can count with.
            self.width = width.isFinite ? min(max(width, 0), 255) : 1
            return
        }
        let cells = table.rows.lazy.filter { $0.count > index }.map { $0[index] }
        let button = filter ? Theme.filterButtonWidth : 0
        let bold = TextWidth(size: Theme.bodySize, bold: true)
        let heads = [column.header] + (column.tag.map { [$0] } ?? [])
        let longestWord = heads.flatMap { $0.split(separator: " ") }.map { Self.characters(bold.pixels($0)) }.max() ?? 0
        let wholeHeader = heads.map { Self.characters(bold.pixels($0)) }.max() ?? 0

        var numbers = 0.0
        var texts = 0.0
        // A number is as wide as it has digits, sign and decimals: only the largest of each kind is measured.
        var largest: [Int64?] = [nil, nil, nil, nil]
        for cell in cells {
            switch cell {
            case .empty: continue
            case .date: numbers = max(numbers, Self.width(of: cell, in: column))
            case .number(let thousandths):
                let kind = (thousandths < 0 ? 2 : 0) + (thousandths.isMultiple(of: 1000) ? 1 : 0)
                if thousandths.magnitude >= largest[kind]?.magnitude ?? 0 { largest[kind] = thousandths }
            case .text, .link: texts = max(texts, Self.width(of: cell, in: column))
            }
        }
        for number in largest.compactMap(\.self) {
            numbers = max(numbers, Self.width(of: .number(thousandths: number), in: column))
        }
        let cap = Self.fitsRows(cells, cap: Theme.textWidthCap) ? Theme.textWidthCap : Theme.longTextWidthCap
        let content = max(numbers, min(texts, cap))
        // A short header stays on one line; a longer one wraps at its words, to three lines or so.
        let header = max(longestWord, min(wholeHeader, 14), wholeHeader / 3) + button
        var indent = 0.0
        if case .number = column.kind { indent = Theme.numberIndentWidth }
        width = min(max(content, header, 6) + indent, 255)
    }

    private static func characters(_ pixels: Double) -> Double {
        ((pixels / TextWidth.pixelsPerCharacter + 1) * 4).rounded(.up) / 4
    }

    private static func width(of cell: SheetCell, in column: SheetColumn) -> Double {
        let body = TextWidth(size: Theme.bodySize)
        switch cell {
        case .empty: return 0
        case .text(let text), .link(let text, _):
            return text.isEmpty ? 0 : characters(body.widestLine(text))
        case .date: return characters(body.pixels("0000-00-00"))
        case .number(let thousandths):
            guard case .number(let format) = column.kind else { return 0 }
            let arrow = column.arrowsBeyond == nil ? "" : "▲ "
            return characters(body.pixels(arrow + format.shape(of: thousandths)))
        }
    }

    /// Whether every text of the column fits the highest row a sheet can have, wrapped at `cap`.
    private static func fitsRows(_ cells: some Sequence<SheetCell>, cap: Double) -> Bool {
        let body = TextWidth(size: Theme.bodySize)
        return cells.allSatisfy { cell in
            switch cell {
            case .text(let text), .link(let text, _):
                // Only a long text can need so many lines: most are decided without counting them.
                text.utf8.count < 1_000 && !text.utf8.contains(10)
                    || body.height(lines: body.lineCount(text, pixels: cap * TextWidth.pixelsPerCharacter))
                        < TextWidth.rowHeightLimit
            case .empty, .number, .date: true
            }
        }
    }
}

extension SheetNumberFormat {
    /// A text as wide as the number will be shown; for measuring only.
    func shape(of thousandths: Int64) -> String {
        let negative = thousandths < 0
        let magnitude = thousandths.magnitude
        let (scale, decimals): (UInt64, Int) =
            switch self {
            case .plain: (1, magnitude.isMultiple(of: 1000) ? 0 : 3)
            case .integer, .change: (1, 0)
            case .oneDecimal: (1, 1)
            case .share, .shareChange: (100, 1)
            }
        let (product, overflows) = magnitude.multipliedReportingOverflow(by: scale)
        let digits = String((overflows ? magnitude : product) / 1000 + 1)
        let separators = self == .plain ? 0 : (digits.count - 1) / 3
        let sign = negative || self == .change || self == .shareChange ? "+" : ""
        return sign + String(repeating: "0", count: digits.count) + String(repeating: ",", count: separators)
            + (decimals == 0 ? "" : "." + String(repeating: "0", count: decimals))
            + (scale == 100 ? "%" : "")
    }
}
