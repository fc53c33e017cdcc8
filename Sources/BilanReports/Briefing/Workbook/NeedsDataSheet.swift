import BilanLanguage
import BilanModel

/// `data_needs`: people affected, in need, targeted and reached by place, group and day.
struct NeedsDataSheet {
    let briefing: Briefing

    static let columnList: [DataColumn] =
        DataArea.columns
        + [DataArea.version, .group, DataColumn("sector", "#sector", .free)]
        + NeedsRow.measures.map { measure in
            DataColumn(measure.code, .number, measure.hxl, .noFigure, unit: measure.unit.token)
        }
        + [
            DataColumn(
                Measures.inNeedChange.code, .number, Measures.inNeedChange.hxl, .noFigure, unit: Unit.percent.token),
            .asOf, .status, .sources,
        ]

    var sheet: DataSheet {
        DataSheet(
            tab: .needs, columns: NeedsDataSheet.columnList, rows: NeedsRow.rows(of: briefing.needs).map(row))
    }

    private func row(_ row: NeedsRow) -> [SheetCell] {
        let area = DataArea(briefing: briefing)
        let figures = row.cells.compactMap(\.self)
        return area.cells(codes: row.codes, level: row.figure.adminLevel(in: briefing))
            + [area.versionCell, .text(row.figure.groupToken), .word(row.figure.group.sector ?? "")]
            + row.cells.map { .quantity($0?.shownValue) }
            + [
                row.asOf.map(SheetCell.day) ?? .empty, .text(row.figure.statusToken),
                area.sources(Set(figures.flatMap(\.sources)).sorted()),
            ]
    }
}
