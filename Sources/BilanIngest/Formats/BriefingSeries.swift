import BilanModel

/// `data_series` of a briefing: what its charts draw, by years, periods, areas and groups.
///
/// A chart draws what other sheets hold, so that a point may lie inside another one.
public struct BriefingSeries: RepeatedSheet {
    /// The format.
    public init() {}

    /// `briefing_series`.
    public var name: String { "briefing_series" }
    /// What it reads.
    public var title: String { "the sheet data_series of a briefing, by itself" }
    /// Its headings.
    public var shape: SheetShape {
        SheetShape(
            name, needed: [["series_id"], ["category_code"], ["indicator_code"], ["value_low"], ["location_code"]],
            known: BriefingColumn.tokens + ["series_id", "category_code", "category_en", "category_fr"])
    }

    /// Every point with a number.
    ///
    /// Areas that have a figure of their own are set aside where the whole of the same days
    /// is drawn as well: they are inside it, and seldom all of it.
    func read(_ sheet: Sheet, _ setting: ImportSetting) throws(IngestError) -> Batch {
        var rows = BriefingRows(sheet, setting)
        var wholes: Set<String> = []
        try sheet.forEachRow { row throws(IngestError) in
            if rows.cells[.adminLevel, row] == "0", rows.figure(row) != nil { wholes.insert(rows.flow(row)) }
        }
        rows.cells = Cells(sheet)
        try sheet.forEachRow { row throws(IngestError) in
            guard rows.cells.begin(row), let cell = rows.counted(row) else { return }
            let isFlow = rows.cells[.kind, row] == "flow"
            if isFlow, rows.cells[.adminLevel, row] != "0", wholes.contains(rows.flow(row)) {
                return rows.cells.setAside(.skipped, .admin1Code, row)
            }
            rows.found.append(cell)
        }
        var batch = AnswerBatch(rows.found, name, label: sheet.label, suffix: "series", setting)
        return batch.finished(rows.cells)
    }
}

extension BriefingRows {
    /// What a number counts, but for where.
    fileprivate func flow(_ row: Row) -> String {
        let columns: [BriefingColumn] = [
            .indicatorCode, .populationGroup, .scope, .referencePeriodStart, .referencePeriodEnd,
        ]
        return columns.map { cells[$0, row] }.joined(separator: "|")
    }
}
