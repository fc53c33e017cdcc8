import BilanAnalytics
import BilanLanguage
import BilanModel

/// People affected, in need, targeted and reached in plain text: the place, its groups, then its areas, all people each.
struct NeedsLines {
    private let text: BriefingText

    init(_ text: BriefingText) { self.text = text }

    var lines: [String] {
        let rows = NeedsRow.rows(of: text.briefing.needs).filter(\.isForPeople)
        // Groups of areas stand in the workbook: the page has room for the groups of the whole and the areas' totals.
        let shown = rows.filter { $0.codes == [text.briefing.placeCode] || $0.figure.groupToken == "all" }
        guard !shown.isEmpty else { return [text.words.none] }
        let heads = text.words.needsHeads
        let columns = heads.enumerated().map { index, head in
            TextTable.Column(head, (1...4).contains(index) ? .right : .left)
        }
        return text.table(columns, shown.map(row))
    }

    private func row(_ row: NeedsRow) -> [String] {
        let numbers = row.cells.prefix(NeedsRow.measures.count).map { $0.map(text.cell) ?? Language.unknownMark }
        let sources = Set(row.cells.compactMap(\.self).flatMap(\.sources)).sorted()
        return [label(row)] + numbers
            + [
                row.asOf.map { String($0.year) } ?? "-",
                sources.isEmpty ? "-" : sources.map { "S\($0 + 1)" }.joined(separator: " "),
            ]
    }

    private func label(_ row: NeedsRow) -> String {
        let printer = WorkbookPrinter(text.briefing, text.language)
        if row.figure.groupToken != "all" { return "- " + printer.group(of: row.figure) }
        return row.codes.isEmpty
            ? printer.place(of: row.figure) : row.codes.joined(separator: "+") + " " + text.placeName(row.codes[0])
    }
}
