import BilanAnalytics
import BilanLanguage
import BilanModel

/// Table 1: people killed, injured and missing by region, then what cannot be separated or placed, then the total.
struct CasualtyTable {
    let printer: WorkbookPrinter
    private static let tab = WorkbookTab.casualties
    private static let measures: [WorkbookHeader] = [.civilians, .soldiers, .others, .killed, .injured, .missing]

    private var regions: [RegionRow] { printer.briefing.regions }

    /// The tab.
    func sheet(page: PageFrame) -> Sheet {
        let scopeNote = FigureNotes.note(of: regions.first?.scope ?? .withoutAttackers)
        var lines = [printer.words.note(scopeNote) + " " + printer.notes.mark(scopeNote, on: Self.tab)]
        _ = printer.notes.mark(.noFigure, on: Self.tab)
        _ = printer.notes.mark(.others, on: Self.tab)
        let rows = regions.map(row)
        if !printer.briefing.partyClaims.isEmpty { _ = printer.notes.mark(.partyClaims, on: Self.tab) }
        if let uncounted { lines.append(uncounted) }
        lines += ReportingSentences(printer.briefing, printer.language).all
        let table = SheetTable(name: "tbl_casualties_region", columns: columns, rows: rows)
        return printer.sheet(Self.tab, rows.isEmpty ? nil : table, lines: lines, page: page)
    }

    private var isByCountry: Bool { printer.briefing.definition.level == 0 }

    private var columns: [SheetColumn] {
        [printer.column(.code), printer.column(isByCountry ? .country : .region, width: 28)]
            + Self.measures.map { printer.column($0, .number(.integer), width: 12) }
            + [printer.column(.events, .number(.integer))]
            + [
                printer.column(.reading, width: 30), printer.column(.flags, width: 12),
                printer.column(.sources, width: 10),
            ]
    }

    private func row(_ row: RegionRow) -> [SheetCell] {
        let isSilent = !row.cells.contains { $0.isShown || !$0.sources.isEmpty }
        return [.text(printer.codes(row.codes)), printer.cell(name(row))] + row.cells.map(printer.value)
            + [
                // No event behind a row means that nothing was reported, not that nothing happened.
                isSilent && row.events == 0
                    ? .text(row.cells.first { $0.groupToken == "all" }?.missingMark.rawValue ?? "")
                    : .whole(row.events),
                printer.cell(reading(row)), printer.cell(printer.flags(row.cells, on: Self.tab)),
                .text(printer.sources(row.cells)),
            ]
    }

    private func name(_ row: RegionRow) -> String {
        switch row.kind {
        case .region: printer.language.choice(row.codes.map(printer.name))
        case .notSeparable:
            printer.language.choice(row.codes.map(printer.name)) + ", " + printer.language.notSeparable + " "
                + printer.notes.mark(.notSeparable, on: Self.tab)
        case .notAllocated:
            (row.country.isEmpty ? "" : printer.name(row.country) + ", ")
                + (row.country.isEmpty
                    ? printer.language.capitalized(printer.language.notAllocated) : printer.language.notAllocated) + " "
                + printer.notes.mark(.notAllocated, on: Self.tab)
        case .total: printer.words.table.total
        }
    }

    /// The words that belong to the numbers of a row, said once where they are the same for all.
    private func reading(_ row: RegionRow) -> String {
        let said = zip(Self.measures, row.cells).map { header, figure in
            (printer.words.header(header), words(figure, row.scope), figure.isShown)
        }
        let shown = said.filter { $0.2 || $0.1 != "-" }
        guard let first = shown.first?.1, !shown.allSatisfy({ $0.1 == "-" }) else { return "-" }
        if shown.allSatisfy({ $0.1 == first && $0.2 }) { return first }
        var sentences: [(words: String, headers: [String])] = []
        for (header, words, _) in shown where words != "-" {
            if let index = sentences.firstIndex(where: { $0.words == words }) {
                sentences[index].headers.append(header)
            } else {
                sentences.append((words, [header]))
            }
        }
        return sentences.map { printer.language.labelled(printer.language.list($0.headers), $0.words) }
            .joined(separator: "; ")
    }

    /// The bound of a cell, and what it covers where that is not what the table says.
    private func words(_ figure: PublishedFigure, _ scope: Scope) -> String {
        let bound = printer.bound(figure)
        guard figure.isShown, figure.scope != scope else { return bound }
        return bound == "-" ? printer.scope(figure.scope) : bound + ", " + printer.scope(figure.scope)
    }

    private var uncounted: String? {
        let events = printer.briefing.uncounted.map { event in
            let marks = printer.sourceMarks(event.sources).map { "[\($0)]" }.joined()
            return printer.event(event.event) + " (" + printer.language.days(event.days) + ")"
                + (marks.isEmpty ? "" : " " + marks)
        }
        guard !events.isEmpty else { return nil }
        return printer.words.table.uncounted(events.joined(separator: "; ")) + " "
            + printer.notes.mark(.uncounted, on: Self.tab)
    }
}
