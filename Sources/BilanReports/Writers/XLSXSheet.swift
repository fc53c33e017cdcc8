internal import CXLSXWriter

/// One tab drawn cell by cell.
struct XLSXSheet {
    let sheet: Sheet
    let tab: UnsafeMutablePointer<lxw_worksheet>
    let formats: XLSXFormats
    let layout: SheetLayout

    init(_ sheet: Sheet, on tab: UnsafeMutablePointer<lxw_worksheet>, formats: XLSXFormats) {
        self.sheet = sheet
        self.tab = tab
        self.formats = formats
        layout = SheetLayout(sheet)
    }

    /// Draws lines, table and page.
    func draw() throws(WorkbookError) {
        for (column, width) in layout.columnWidths.enumerated() {
            try accepted(worksheet_set_column(tab, UInt16(column), UInt16(column), width, nil))
        }
        for (row, line) in layout.lines.enumerated() {
            try setHeight(line.height, of: row)
            guard !line.text.isEmpty else { continue }
            let format = formats.line(line.style, link: line.link != nil, wraps: sheet.table == nil)
            if let link = line.link {
                try write(link, line.text, row, 0, format)
            } else {
                try write(line.text, row, 0, format)
            }
        }
        if let table = sheet.table {
            try draw(table)
        }
        try drawPage()
    }

    private func draw(_ table: SheetTable) throws(WorkbookError) {
        if let row = layout.plainHeaderRow {
            for (index, column) in table.columns.enumerated() {
                try write(column.header, row, index, headerFormat(of: column))
            }
        }
        try drawFrame(of: table)
        try setHeight(layout.headerHeight, of: layout.headerRow)
        let looks = table.columns.map { column -> NumberLook? in
            if case .number(let format) = column.kind { return NumberLook(format: formats.number(format)) }
            return nil
        }
        for (index, cells) in table.rows.enumerated() {
            let row = layout.firstDataRow + index
            try setHeight(layout.rowHeights[index], of: row)
            for (position, cell) in cells.enumerated() {
                try write(cell, in: looks[position], row, position)
            }
        }
        guard !table.rows.isEmpty else { return }
        for (index, column) in table.columns.enumerated() {
            try drawRules(of: column, at: index, rows: table.rows.count)
        }
    }

    /// The table itself, which also writes its headers.
    ///
    /// No style of the spreadsheet's: LibreOffice draws none, so rules
    /// come from the cells' own formats and both programs show the same.
    private func drawFrame(of table: SheetTable) throws(WorkbookError) {
        let text = BorrowedText()
        var columns = table.columns.map { column in
            var made = lxw_table_column()
            made.header = text.pointer(TextRules.escaped(column.tag ?? column.header))
            made.header_format = headerFormat(of: column)
            return made
        }
        let code = columns.withUnsafeMutableBufferPointer { buffer in
            var pointers = buffer.indices.map { index in buffer.baseAddress.map { $0 + index } } + [nil]
            return pointers.withUnsafeMutableBufferPointer { list in
                var options = lxw_table_options()
                options.name = text.pointer(table.name)
                options.no_autofilter = sheet.autofilter ? 0 : 1
                options.no_banded_rows = 1
                options.style_type = UInt8(LXW_TABLE_STYLE_TYPE_LIGHT.rawValue)
                options.style_type_number = 0
                options.columns = list.baseAddress
                // A table needs a row below its header; without data it stays empty.
                let lastRow = layout.firstDataRow + max(table.rows.count, 1) - 1
                return worksheet_add_table(
                    tab, UInt32(layout.headerRow), 0, UInt32(lastRow), UInt16(table.columns.count - 1), &options)
            }
        }
        withExtendedLifetime(text) {}
        try accepted(code)
    }

    private func headerFormat(of column: SheetColumn) -> XLSXFormats.Format {
        if case .number = column.kind { return formats.numberHeader }
        return formats.header
    }

    /// How a column shows its numbers.
    private struct NumberLook {
        let format: XLSXFormats.Format
    }

    private func write(_ cell: SheetCell, in look: NumberLook?, _ row: Int, _ position: Int) throws(WorkbookError) {
        switch cell {
        case .empty: return
        case .text(let text): try write(text, row, position, look == nil ? formats.text : formats.shorthand)
        case .number(let thousandths):
            guard let look else { return }
            let value = Double(thousandths) / 1000
            try accepted(
                worksheet_write_number(tab, UInt32(row), UInt16(position), value, look.format), row, position)
        case .date(let day):
            var date = lxw_datetime()
            date.year = Int32(day.year)
            date.month = Int32(day.month)
            date.day = Int32(day.day)
            try accepted(
                worksheet_write_datetime(tab, UInt32(row), UInt16(position), &date, formats.date), row, position)
        case .link(let text, let target): try write(target, text, row, position, formats.link)
        }
    }

    /// Text, by the one call that never makes a formula or a link of it.
    private func write(
        _ text: String, _ row: Int, _ column: Int, _ format: XLSXFormats.Format
    ) throws(WorkbookError) {
        // The library drops the cell of an empty text; nothing is lost, for it would look empty all the same.
        guard !text.isEmpty else { return }
        try accepted(
            worksheet_write_string(tab, UInt32(row), UInt16(column), TextRules.escaped(text), format), row, column)
    }

    private func write(
        _ link: LinkTarget, _ text: String, _ row: Int, _ column: Int, _ format: XLSXFormats.Format
    ) throws(WorkbookError) {
        guard let address = link.address else { return try write(text, row, column, format) }
        try accepted(
            worksheet_write_url_opt(
                tab, UInt32(row), UInt16(column), address, format, TextRules.escaped(text), nil),
            row, column)
    }

    private func setHeight(_ height: Double, of row: Int) throws(WorkbookError) {
        guard height > TextWidth.defaultRowHeight else { return }
        try accepted(worksheet_set_row(tab, UInt32(row), height, nil))
    }

    func accepted(_ code: lxw_error) throws(WorkbookError) {
        try XLSXDrawing.accepted(code, .sheet(sheet.name))
    }

    private func accepted(_ code: lxw_error, _ row: Int, _ column: Int) throws(WorkbookError) {
        try XLSXDrawing.accepted(code, .cell(sheet: sheet.name, row: row, column: column))
    }
}
