extension Sheet {
    /// The rows of a worksheet.
    static let rowLimit = 1_048_576
    /// The columns of a worksheet.
    static let columnLimit = 16_384
    /// The links of a worksheet.
    static let linkLimit = 65_530

    /// Checks the sheet's lines, table and pictures.
    func check(in workbook: Workbook) throws(WorkbookError) {
        if reader == .machines, table == nil || !(preamble.isEmpty && charts.isEmpty && images.isEmpty) {
            throw .notOnlyATable(sheet: name)
        }
        try TextRules.checkLine(page.header, .sheet(name))
        try TextRules.checkLine(page.footer, .sheet(name))
        var links = 0
        for (row, line) in preamble.enumerated() {
            let place = WorkbookPlace.cell(sheet: name, row: row, column: 0)
            try TextRules.checkCell(line.text, place)
            if let link = line.link {
                try workbook.check(link, place)
            }
        }
        let layout = SheetLayout(self)
        if let table {
            links += try check(table, from: layout.firstDataRow, in: workbook)
            let last = layout.firstDataRow + max(table.rows.count, entryRows)
            guard last <= Self.rowLimit else {
                throw .tooLarge(sheet: name, rows: last, columns: table.columns.count)
            }
        }
        for column in table?.columns ?? [] {
            guard let entry = column.entry else { continue }
            try entry.check(under: column.header, of: self, in: workbook)
        }
        links += layout.lines.count { $0.link != nil }
        guard links <= Self.linkLimit else { throw .tooManyLinks(sheet: name, links: links) }
        for image in images {
            guard image.pixels != nil, image.width.map({ (1...10_000).contains($0) }) ?? true, isOnSheet(image.anchor)
            else { throw .image(sheet: name, altText: image.altText) }
            try TextRules.checkLine(image.altText, limit: TextRules.cellLimit, .sheet(name))
        }
    }

    /// Whether a corner stands on the worksheet.
    func isOnSheet(_ anchor: SheetAnchor) -> Bool {
        switch anchor {
        case .cell(let row, let column): (0..<Self.rowLimit).contains(row) && (0..<Self.columnLimit).contains(column)
        case .belowTable(let left), .besideTable(let left): (0...10_000).contains(left)
        }
    }
}

extension Workbook {
    /// Checks that a link leads to the web, to a mail address or to a sheet of this workbook.
    func check(_ link: LinkTarget, _ place: WorkbookPlace) throws(WorkbookError) {
        switch link {
        case .web(let target): if link.address == nil { throw .link(place, target) }
        case .sheet(let name): if !sheets.contains(where: { $0.name == name }) { throw .link(place, name) }
        }
    }
}
