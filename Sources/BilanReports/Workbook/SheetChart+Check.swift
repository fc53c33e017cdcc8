extension Workbook {
    /// Checks that a chart draws numbers and gaps only, under names, and that there is something to draw.
    func check(_ chart: SheetChart, on sheet: Sheet) throws(WorkbookError) {
        for text in [chart.title, chart.valueAxis] + chart.series.map(\.name) {
            try TextRules.checkLine(text, .sheet(sheet.name))
        }
        try TextRules.checkLine(chart.altText, limit: TextRules.cellLimit, .sheet(sheet.name))
        let names = try cells(of: chart.categories)
        try check(names, chart, on: sheet) { cell in
            switch cell {
            case .text, .link: true
            default: false
            }
        }
        var hasNumber = false
        for series in chart.series {
            let values = try cells(of: series.values)
            guard values.rows.count == names.rows.count, !series.name.isEmpty else {
                throw .chart(sheet: sheet.name, chart: chart.title)
            }
            try check(values, chart, on: sheet) { cell in
                switch cell {
                case .number:
                    hasNumber = true
                    return true
                case .empty: return true
                default: return false
                }
            }
        }
        guard (1...4).contains(chart.series.count), hasNumber, sheet.isOnSheet(chart.anchor),
            (100...5_000).contains(chart.width), (100...5_000).contains(chart.height), !chart.title.isEmpty
        else { throw .chart(sheet: sheet.name, chart: chart.title) }
    }

    private func check(
        _ range: (sheet: Sheet, column: Int, rows: Range<Int>), _ chart: SheetChart, on sheet: Sheet,
        fits: (SheetCell) -> Bool
    ) throws(WorkbookError) {
        guard let table = range.sheet.table else { return }
        for row in range.rows where !fits(table.rows[row][range.column]) {
            let place = WorkbookPlace.cell(
                sheet: range.sheet.name, row: SheetLayout(range.sheet).firstDataRow + row, column: range.column)
            throw .chartCell(sheet: sheet.name, chart: chart.title, place)
        }
    }
}
