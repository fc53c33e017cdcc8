import BilanAnalytics
import BilanLanguage
import BilanModel

/// `data_figures`: every published number, one row each; the columns and their order are a contract.
struct FigureSheet {
    let briefing: Briefing
    let revision: Int?

    /// The columns in order.
    static let columnList: [DataColumn] =
        [.figureID] + DataArea.columns + DataArea.finer + [DataArea.version]
        + [
            DataColumn("event_id", "#event+id", .noEvent),
            DataColumn("indicator_code", "#indicator+code", .never),
            DataColumn("indicator_name", "#indicator+name", .never),
            .group,
            DataColumn("kind", "#indicator+type", .never, allowed: PublishedFigure.Kind.tokens),
            DataColumn("scope", "#indicator+scope", .never, allowed: Scope.tokens),
            DataColumn("value", .number, "#indicator+num", .noFigure, unit: "unit"),
            .low, .high,
            .bound,
            DataColumn("unit", "#indicator+unit", .never, allowed: Unit.tokens),
            .status,
            DataColumn("verification", "#status+verification", .never, allowed: Verification.tokens),
            DataColumn("finality", "#status+finality", .never, allowed: Finality.tokens),
            DataColumn("claimant", "#status+claimant", .never, allowed: Claimant.tokens),
            DataColumn("cell_state", "#status+cell", .never, allowed: CellState.tokens),
            .start, .end,
            DataColumn("date_precision", "#date+precision", .unknown, allowed: FigureSheet.precisions),
            .asOf, .sources,
            DataColumn("wording", "#meta+wording", .notQuoted),
            DataColumn("revision", .integer, "#meta+revision", .draft),
        ]

    /// UCDP's words for how exactly days are known, 1 to 5.
    private static let precisions = ["day", "days", "week", "month", "year"]

    /// The sheet: the briefing's figures, then those of the period before that are printed beside them.
    var sheet: DataSheet {
        let before = briefing.previous.filter(\.isShown)
        return DataSheet(
            tab: .figures, columns: FigureSheet.columnList,
            rows: (briefing.figures + before).map(row))
    }

    private func row(_ figure: PublishedFigure) -> [SheetCell] {
        let area = DataArea(briefing: briefing)
        let level = figure.adminLevel(in: briefing)
        let low = figure.isShown ? figure.estimate.low : nil
        let high = figure.isShown ? figure.estimate.high : nil
        let precision = Int(figure.datePrecision)
        let event = figure.event.flatMap { briefing.events[$0]?.card.id } ?? ""
        return [.text(figure.id)]
            + area.cells(codes: figure.placeCodes, level: level)
            + area.finerCells(codes: figure.placeCodes, level: level)
            + [
                area.versionCell, .word(event), .text(figure.measure.code), .text(figure.measure.labelEN),
                .text(figure.groupToken), .text(figure.kind.token), .text(figure.scope.token),
                .quantity(figure.shownValue), .quantity(low), .quantity(high), .word(figure.boundToken ?? ""),
                .text(figure.unit.token), .text(figure.statusToken), .text(figure.verification.token),
                .text(figure.finality.token), .text(figure.claimant.token), .text(figure.state.token),
                .day(figure.days.lowerBound), .day(figure.days.upperBound),
                (1...5).contains(precision) ? .text(FigureSheet.precisions[precision - 1]) : .empty,
                figure.asOf.map(SheetCell.day) ?? .empty, area.sources(figure.sources), .word(figure.wording),
                .whole(revision),
            ]
    }
}
