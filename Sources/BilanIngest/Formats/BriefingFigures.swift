import BilanModel

/// `data_figures` of a briefing: every published number, one row each.
///
/// The other sheets for tools repeat its numbers, wide or divided, and are left aside where they come with it.
public struct BriefingFigures: SheetFormat {
    /// The format.
    public init() {}

    /// `briefing_figures`.
    public var name: String { "briefing_figures" }
    /// What it reads.
    public var title: String { "the sheet data_figures of a briefing" }
    /// Its headings.
    public var shape: SheetShape {
        SheetShape(
            name, needed: [["figure_id"], ["indicator_code"], ["value_low"], ["cell_state"], ["location_code"]],
            known: BriefingColumn.tokens)
    }

    /// Totals and groups of a place, and running totals; what single events, single claims and other issues say is set
    /// aside, for it is inside these or beside them.
    func read(_ sheet: Sheet, _ setting: ImportSetting) throws(IngestError) -> Batch {
        var rows = BriefingRows(sheet, setting)
        // What tells a total from its areas: all of its id but the area, and whether it is of the country.
        var keys: [(key: String, isWhole: Bool)] = []
        try sheet.forEachRow { row throws(IngestError) in
            guard rows.cells.begin(row), let id = rows.cells.needed(.figureId, row) else { return }
            let words = id.split(separator: ".").dropFirst(6)
            // Of several countries together each has rows of its own.
            guard words.isEmpty || words.first == "to_date", !rows.cells[.locationCode, row].contains("+") else {
                return rows.cells.setAside(.skipped, .figureId, row, value: id)
            }
            guard var cell = rows.counted(row) else { return }
            let kind = rows.cells[.kind, row]
            let group = rows.cells[.populationGroup, row]
            if group == "not_allocated" { cell.group = group }
            if kind == "cumulative" { cell.accrual = .since }
            rows.found.append(cell)
            let key = kind == "flow" ? id.split(separator: ".").prefix(5).joined(separator: ".") : id
            keys.append((key, kind == "flow" && rows.cells[.adminLevel, row] == "0"))
        }
        // A flow is the sum of its areas, what is not separable and what is not allocated; the total is not added to them.
        let divided = Set(keys.filter { !$0.isWhole }.map(\.key))
        let found = zip(keys, rows.found).filter { !$0.0.isWhole || !divided.contains($0.0.key) }.map(\.1)
        var batch = AnswerBatch(found, name, label: sheet.label, suffix: "figures", setting)
        return batch.finished(rows.cells)
    }
}
