extension Workbook {
    /// Checks everything a spreadsheet would refuse, misread or repair, so that what is written opens as it was meant.
    ///
    /// - Throws: the first fault, in the order of the sheets.
    func check() throws(WorkbookError) {
        try properties.check()
        guard !sheets.isEmpty else { throw .noSheets }
        try checkNames()
        for sheet in sheets {
            try sheet.check(in: self)
        }
        // A chart may draw from any table, so it is checked once they are all sound.
        for sheet in sheets {
            for chart in sheet.charts {
                try check(chart, on: sheet)
            }
        }
        for name in names {
            _ = try position(of: name)
        }
    }

    /// Sheets have names of their own; tables and defined names share one set.
    private func checkNames() throws(WorkbookError) {
        var sheetNames: Set<String> = []
        for sheet in sheets {
            guard let first = sheet.name.first, first != "_", TextRules.isIdentifier(sheet.name, limit: 31),
                sheet.name.lowercased() != "history", !TextRules.readsAsCell(sheet.name)
            else { throw .sheetName(sheet.name) }
            guard sheetNames.insert(sheet.name.lowercased()).inserted else { throw .sheetNameTaken(sheet.name) }
        }
        var taken: Set<String> = []
        for name in sheets.compactMap(\.table?.name) + names.map(\.name) {
            guard TextRules.isIdentifier(name, limit: TextRules.shortLimit), !TextRules.readsAsCell(name) else {
                throw .name(name)
            }
            guard taken.insert(name.lowercased()).inserted else { throw .nameTaken(name) }
        }
    }

    /// The cell a defined name stands for.
    func position(of name: DefinedName) throws(WorkbookError) -> (sheet: Int, row: Int, column: Int) {
        guard let index = sheets.firstIndex(where: { $0.name == name.sheet }) else {
            throw .reference(sheet: name.sheet, "sheet \"\(name.sheet)\"")
        }
        switch name.cell {
        case .at(let row, let column):
            guard (0..<Sheet.rowLimit).contains(row), (0..<Sheet.columnLimit).contains(column) else {
                throw .reference(sheet: name.sheet, "row \(row + 1), column \(column + 1)")
            }
            return (index, row, column)
        case .table(let row, let header):
            guard let table = sheets[index].table, let column = table.columns.firstIndex(where: { $0.header == header })
            else { throw .reference(sheet: name.sheet, "column \"\(header)\"") }
            guard table.rows.indices.contains(row) else { throw .reference(sheet: name.sheet, "table row \(row + 1)") }
            return (index, SheetLayout(sheets[index]).firstDataRow + row, column)
        }
    }

    /// The rows and column a reference means, and its cells.
    func cells(of reference: RangeReference) throws(WorkbookError) -> (sheet: Sheet, column: Int, rows: Range<Int>) {
        guard let sheet = sheets.first(where: { $0.name == reference.sheet }), let table = sheet.table else {
            throw .reference(sheet: reference.sheet, "table on sheet \"\(reference.sheet)\"")
        }
        guard let column = table.columns.firstIndex(where: { $0.header == reference.header }) else {
            throw .reference(sheet: reference.sheet, "column \"\(reference.header)\"")
        }
        let rows = reference.rows ?? table.rows.indices
        guard !rows.isEmpty, rows.lowerBound >= 0, rows.upperBound <= table.rows.count else {
            throw .reference(sheet: reference.sheet, "table row \(rows.lowerBound + 1) to \(rows.upperBound)")
        }
        return (sheet, column, rows)
    }
}

extension WorkbookProperties {
    /// Checks what the document says about itself.
    func check() throws(WorkbookError) {
        let texts = [
            ("title", title), ("subject", subject), ("author", author), ("company", company), ("keywords", keywords),
            ("category", category), ("status", status), ("comments", comments),
        ]
        for (name, text) in texts {
            try TextRules.checkLine(text, .property(name))
        }
        // The library takes 1 January 1970 for "not given" and reads the clock.
        guard created.standsInACell, created.daysSince1970 > 0 else { throw .day(.property("created"), created) }
        var names: Set<String> = []
        for property in custom {
            try TextRules.checkLine(property.name, .property(property.name))
            try TextRules.checkLine(property.value, .property(property.name))
            guard !property.name.isEmpty else { throw .name(property.name) }
            guard names.insert(property.name.lowercased()).inserted else { throw .nameTaken(property.name) }
        }
    }
}
