import BilanLanguage
import BilanModel

/// `data_displacement`: one row a figure, in the column of its measure, with its own day.
struct DisplacementDataSheet {
    let briefing: Briefing

    private static let measures = [
        Measures.displaced, Measures.idps, Measures.refugees, Measures.returnees, Measures.repatriated,
    ]

    static let columnList: [DataColumn] =
        [.figureID] + DataArea.columns
        + [
            DataArea.version, DataColumn("period", "#date+period", .never), .group,
            DataColumn("kind", "#indicator+type", .never, allowed: PublishedFigure.Kind.tokens),
        ]
        + measures.map { measure in
            DataColumn(measure.code, .number, measure.hxl, .otherMeasure, unit: measure.unit.token)
        }
        + [
            DataColumn(
                "displaced_to_date", .number, "#affected+displaced+cumulative", .otherMeasure,
                unit: Unit.person.token),
            .low, .high, .bound, .asOf, .status, .sources,
        ]

    var sheet: DataSheet {
        DataSheet(
            tab: .displacement, columns: DisplacementDataSheet.columnList, rows: briefing.displacement.map(row))
    }

    private func row(_ figure: PublishedFigure) -> [SheetCell] {
        let area = DataArea(briefing: briefing)
        let isRunning = figure.kind == .cumulative
        let value = SheetCell.quantity(figure.shownValue)
        return [.text(figure.id)]
            + area.cells(codes: figure.placeCodes, level: figure.adminLevel(in: briefing))
            + [
                area.versionCell, .text(briefing.period.description), .text(figure.groupToken),
                .text(figure.kind.token),
            ]
            + DisplacementDataSheet.measures.map { $0 == figure.measure && !isRunning ? value : .empty }
            + [
                isRunning && figure.measure == Measures.displaced ? value : .empty,
                .quantity(figure.isShown ? figure.estimate.low : nil),
                .quantity(figure.isShown ? figure.estimate.high : nil),
                .word(figure.boundToken ?? ""), figure.asOf.map(SheetCell.day) ?? .empty, .text(figure.statusToken),
                area.sources(figure.sources),
            ]
    }
}
