import BilanLanguage
import BilanModel

/// Table 4: people affected, in need, targeted and reached by place and group, with what is not broken down.
struct NeedsTable {
    let printer: WorkbookPrinter
    private static let tab = WorkbookTab.needs
    private static let headers: [WorkbookHeader] = [.affected, .inNeed, .targeted, .reached, .inNeedChange]

    /// The tab.
    func sheet(page: PageFrame) -> Sheet {
        let all = NeedsRow.rows(of: printer.briefing.needs)
        let rows = all.filter(\.isForPeople).map(row)
        guard !rows.isEmpty else {
            _ = printer.notes.mark(.noFigure, on: Self.tab)
            return printer.sheet(Self.tab, nil, lines: [printer.words.table.noNeeds], page: page)
        }
        _ = printer.notes.mark(.insideNeeds, on: Self.tab)
        let table = SheetTable(name: "tbl_needs", columns: columns, rows: rows)
        var lines = [printer.words.note(.insideNeeds)]
        if rows.count < all.count {
            lines.append(printer.words.note(.moreGroups) + " " + printer.notes.mark(.moreGroups, on: Self.tab))
        }
        return printer.sheet(Self.tab, table, lines: lines, page: page)
    }

    private var columns: [SheetColumn] {
        [printer.column(.code), printer.column(.place), printer.column(.group)]
            + Self.headers.map { printer.column($0, .number($0 == .inNeedChange ? .plain : .integer)) }
            + [
                printer.column(.reading, width: 26), printer.column(.year, .date),
                printer.column(.flags, width: 16), printer.column(.sources, width: 14),
            ]
    }

    private func row(_ row: NeedsRow) -> [SheetCell] {
        let figures = row.cells.compactMap(\.self)
        let values = row.cells.map { figure in
            figure.map(printer.value) ?? .text(ShorthandMark.noFigure.rawValue)
        }
        let said = zip(Self.headers, row.cells).compactMap { header, figure -> (String, String)? in
            guard let figure else { return nil }
            let bound = printer.bound(figure)
            return bound == "-" ? nil : (printer.words.header(header), bound)
        }
        let reading =
            said.count == 1 && figures.count == 1
            ? said[0].1 : said.map { printer.language.labelled($0.0, $0.1) }.joined(separator: "; ")
        return [
            .text(printer.codes(row.codes)), printer.cell(printer.place(of: row.figure)),
            printer.cell(printer.group(of: row.figure)),
        ] + values + [
            printer.cell(reading.isEmpty ? "-" : reading), printer.date(row.figure),
            printer.cell(printer.flags(figures, on: Self.tab)), .text(printer.sources(figures)),
        ]
    }
}
