extension Sheet {
    /// Checks headers, then every cell, the first row of which stands in row `firstRow`, against its column.
    ///
    /// - Returns: how many links the table holds.
    func check(_ table: SheetTable, from firstRow: Int, in workbook: Workbook) throws(WorkbookError) -> Int {
        guard !table.columns.isEmpty else { throw .noColumns(sheet: name) }
        guard table.columns.count <= Self.columnLimit, table.rows.count < Self.rowLimit else {
            throw .tooLarge(sheet: name, rows: table.rows.count, columns: table.columns.count)
        }
        if reader == .people, table.rows.isEmpty, entryRows == 0 { throw .noRows(sheet: name) }
        try checkHeaders(of: table, row: firstRow - 1)
        var links = 0
        for (index, row) in table.rows.enumerated() {
            guard row.count == table.columns.count else {
                throw .rowLength(sheet: name, row: index, cells: row.count, columns: table.columns.count)
            }
            for (column, cell) in row.enumerated() {
                if case .link = cell { links += 1 }
                try check(
                    cell, under: table.columns[column],
                    .cell(sheet: name, row: firstRow + index, column: column), in: workbook)
            }
        }
        return links
    }

    private func checkHeaders(of table: SheetTable, row: Int) throws(WorkbookError) {
        var headers: Set<String> = []
        var tags: Set<String> = []
        for (index, column) in table.columns.enumerated() {
            let header = column.header
            let fits =
                switch reader {
                case .people:
                    !header.isEmpty && header.first?.isWhitespace == false && header.last?.isWhitespace == false
                        && !header.unicodeScalars.contains(where: TextRules.isControl)
                case .machines:
                    TextRules.isIdentifier(header, limit: TextRules.shortLimit) && header == header.lowercased()
                }
            guard fits else { throw .header(sheet: name, column: index, header: header) }
            try TextRules.checkLine(header, .cell(sheet: name, row: row, column: index))
            guard headers.insert(header.lowercased()).inserted else { throw .headerTaken(sheet: name, header: header) }
            if table.isTagged {
                guard reader == .machines, let tag = column.tag, tag.hasPrefix("#"), tag.utf8.count > 1 else {
                    throw .tag(sheet: name, header: header)
                }
                try TextRules.checkLine(tag, .cell(sheet: name, row: row, column: index))
                guard tags.insert(tag.lowercased()).inserted else { throw .headerTaken(sheet: name, header: tag) }
            }
            if let width = column.width, !(width > 0 && width <= 255) { throw .width(sheet: name, header: header) }
            let letters = column.allowed.reduce(column.allowed.count) { $0 + $1.utf8.count }
            let plain = column.allowed.allSatisfy { value in
                !value.isEmpty && value.utf8.allSatisfy { (0x20..<0x7F).contains($0) && $0 != 0x2C && $0 != 0x22 }
            }
            guard letters <= TextRules.shortLimit, plain else { throw .allowed(sheet: name, header: header) }
        }
    }

    private func check(
        _ cell: SheetCell, under column: SheetColumn, _ place: @autoclosure () -> WorkbookPlace, in workbook: Workbook
    ) throws(WorkbookError) {
        let forPeople = reader == .people
        switch (cell, column.kind) {
        case (.empty, _): return
        case (.text(let text), .text), (.text(let text), .link): try TextRules.checkCell(text, place())
        case (.text(let text), .number) where forPeople, (.text(let text), .date) where forPeople:
            try TextRules.checkCell(text, place())
        case (.number(let thousandths), .number):
            // 15 digits are exact in a spreadsheet; a number beyond would change without a word.
            guard thousandths.magnitude <= 999_999_999_999_999 else {
                throw .number(place(), thousandths: thousandths)
            }
        case (.date(let day), .date): guard day.standsInACell else { throw .day(place(), day) }
        case (.link(let text, let target), .link):
            try TextRules.checkCell(text, place())
            try workbook.check(target, place())
        default: throw .wrongKind(place(), header: column.header)
        }
    }
}
