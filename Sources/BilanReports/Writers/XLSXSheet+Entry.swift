internal import CXLSXWriter

extension XLSXSheet {
    /// Gives the rows to fill in their hints, drop-downs and the look of days.
    func drawEntries(in workbook: Workbook) throws(WorkbookError) {
        guard let table = sheet.table, sheet.entryRows > 0 else { return }
        for (index, column) in table.columns.enumerated() {
            if column.kind == .date {
                // What is typed as a day shows as one before anybody sets its format.
                try accepted(
                    worksheet_set_column(
                        tab, UInt16(index), UInt16(index), layout.columnWidths[index], formats.date))
            }
            if let entry = column.entry { try draw(entry, at: index, workbook) }
        }
    }

    private func draw(_ entry: SheetEntry, at index: Int, _ workbook: Workbook) throws(WorkbookError) {
        let text = BorrowedText()
        var validation = lxw_data_validation()
        if !entry.hint.isEmpty { validation.input_message = text.pointer(entry.shownHint) }
        if !entry.refusal.isEmpty { validation.error_message = text.pointer(entry.refusal) }
        switch entry.rule {
        case .any: validation.validate = UInt8(LXW_VALIDATION_TYPE_ANY.rawValue)
        case .oneOf(let reference):
            validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
            validation.value_formula = text.pointer(try formula(of: reference, workbook))
        case .day:
            validation.validate = UInt8(LXW_VALIDATION_TYPE_DATE.rawValue)
            validation.criteria = UInt8(LXW_VALIDATION_CRITERIA_GREATER_THAN.rawValue)
            // A month or a year stands as text, which a strict rule would refuse.
            validation.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_WARNING.rawValue)
            validation.value_datetime = lxw_datetime(year: 1945, month: 1, day: 1, hour: 0, min: 0, sec: 0)
        }
        let first = UInt32(layout.firstDataRow)
        let code = worksheet_data_validation_range(
            tab, first, UInt16(index), first + UInt32(sheet.entryRows) - 1, UInt16(index), &validation)
        withExtendedLifetime(text) {}
        try accepted(code)
    }

    /// `=lists!$A$2:$A$9`.
    private func formula(of reference: RangeReference, _ workbook: Workbook) throws(WorkbookError) -> String {
        let (other, column, rows) = try workbook.cells(of: reference)
        let first = SheetLayout(other).firstDataRow
        let letters = WorkbookPlace.letters(of: column)
        return "=\(other.name)!$\(letters)$\(first + rows.lowerBound + 1):$\(letters)$\(first + rows.upperBound)"
    }
}
