import BilanLanguage

/// The notes that tables point at, and the shorthand in square brackets.
struct NoteSheets {
    let printer: WorkbookPrinter

    /// Every note with the tabs that point at it.
    func notes(page: PageFrame) -> Sheet {
        let rows = printer.notes.notes.enumerated().map { index, note -> [SheetCell] in
            [
                .text("[note \(index + 1)]"), printer.cell(printer.words.note(note)),
                .text(printer.notes.tabs(of: note).map(printer.words.tab).joined(separator: ", ")),
            ]
        }
        return sheet(
            .notes,
            SheetTable(
                name: "notes",
                columns: [
                    printer.column(.noteNumber), printer.column(.noteText, width: 96),
                    printer.column(.noteSheets, width: 30),
                ], rows: rows), page)
    }

    /// Every mark with its meaning.
    func shorthand(page: PageFrame) -> Sheet {
        let rows = ShorthandMark.allCases.map { mark -> [SheetCell] in
            [.text(mark.rawValue), printer.cell(printer.words.mark(mark))]
        }
        return sheet(
            .shorthand,
            SheetTable(
                name: "shorthand", columns: [printer.column(.mark), printer.column(.meaning, width: 96)], rows: rows),
            page)
    }

    private func sheet(_ tab: WorkbookTab, _ table: SheetTable, _ page: PageFrame) -> Sheet {
        .presentation(
            printer.words.tab(tab),
            preamble: [
                SheetLine(printer.text(printer.words.title(tab)), style: .title),
                SheetLine(printer.text(printer.words.table.oneTable), style: .note),
                SheetLine(
                    printer.text(printer.words.table.backToCover), link: .sheet(printer.words.tab(.cover))), .blank,
            ], table: table.rows.isEmpty ? nil : table, page: page)
    }
}
