internal import CXLSXWriter

extension XLSXSheet {
    /// What a column lets an analyst type, and the arrows its numbers carry.
    func drawRules(of column: SheetColumn, at index: Int, rows: Int) throws(WorkbookError) {
        let first = UInt32(layout.firstDataRow)
        let last = UInt32(layout.firstDataRow + rows - 1)
        if !column.allowed.isEmpty {
            try drawList(column.allowed, column: UInt16(index), first: first, last: last)
        }
        guard let beyond = column.arrowsBeyond, case .number(let format) = column.kind else { return }
        let isShare = format == .share || format == .shareChange
        let limit = Double(beyond.magnitude) / 1000
        try drawArrow(
            isShare ? formats.arrowUp : formats.arrowUpWhole, where: LXW_CONDITIONAL_CRITERIA_GREATER_THAN, limit,
            column: UInt16(index), first: first, last: last)
        try drawArrow(
            isShare ? formats.arrowDown : formats.arrowDownWhole, where: LXW_CONDITIONAL_CRITERIA_LESS_THAN, -limit,
            column: UInt16(index), first: first, last: last)
    }

    /// A condition that puts an arrow before the number.
    ///
    /// An icon set would be simpler, but this library cannot give one its limits: it would cut the column's own range
    /// into thirds and show a small rise as a steep one.
    private func drawArrow(
        _ format: XLSXFormats.Format, where criteria: lxw_conditional_criteria, _ limit: Double, column: UInt16,
        first: UInt32, last: UInt32
    ) throws(WorkbookError) {
        var condition = lxw_conditional_format()
        condition.type = UInt8(LXW_CONDITIONAL_TYPE_CELL.rawValue)
        condition.criteria = UInt8(criteria.rawValue)
        condition.value = limit
        condition.format = format
        try accepted(worksheet_conditional_format_range(tab, first, column, last, column, &condition))
    }

    private func drawList(_ values: [String], column: UInt16, first: UInt32, last: UInt32) throws(WorkbookError) {
        let text = BorrowedText()
        var list = values.map { text.pointer($0) } + [nil]
        let code = list.withUnsafeMutableBufferPointer { buffer in
            var validation = lxw_data_validation()
            validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
            validation.value_list = buffer.baseAddress
            return worksheet_data_validation_range(tab, first, column, last, column, &validation)
        }
        withExtendedLifetime(text) {}
        try accepted(code)
    }

    /// A4, landscape, one page wide, with the header row on every page.
    func drawPage() throws(WorkbookError) {
        worksheet_set_landscape(tab)
        worksheet_set_paper(tab, 9)
        worksheet_set_margins(tab, 0.5, 0.5, 0.75, 0.75)
        worksheet_fit_to_pages(tab, 1, 0)
        if !sheet.page.header.isEmpty { try accepted(worksheet_set_header(tab, sheet.page.header)) }
        if !sheet.page.footer.isEmpty { try accepted(worksheet_set_footer(tab, sheet.page.footer)) }
        guard sheet.table != nil else {
            // The library's list ends with a nought.
            var breaks =
                sheet.preamble.indices.filter { sheet.preamble[$0].startsPage && $0 > 0 }.map(UInt32.init) + [0]
            if breaks.count > 1 { try accepted(worksheet_set_h_pagebreaks(tab, &breaks)) }
            return
        }
        if sheet.repeatHeader {
            try accepted(
                worksheet_repeat_rows(
                    tab, UInt32(layout.plainHeaderRow ?? layout.headerRow), UInt32(layout.headerRow)))
        }
        if sheet.freezeHeader { worksheet_freeze_panes(tab, UInt32(layout.firstDataRow), 0) }
    }
}
