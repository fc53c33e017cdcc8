import BilanLanguage
import BilanModel

/// `data_series`: what the charts draw, with a row for every gap.
struct SeriesSheet {
    let briefing: Briefing
    let series: BriefingSeries

    static let columnList: [DataColumn] =
        [
            DataColumn("series_id", "#indicator+code", .never),
            DataColumn("category_code", "#meta+category+code", .never),
            DataColumn("category_en", "#meta+category+i_en", .never),
            DataColumn("category_fr", "#meta+category+i_fr", .never),
        ] + DataArea.columns + [
            DataColumn("indicator_code", "#indicator+code", .never), .group,
            DataColumn("kind", "#indicator+type", .noFigure, allowed: PublishedFigure.Kind.tokens),
            DataColumn("scope", "#indicator+scope", .never, allowed: Scope.tokens),
            DataColumn("value", .number, "#indicator+num", .noFigure, unit: Unit.person.token),
            .low, .high,
            .bound,
            DataColumn("unit", "#indicator+unit", .never, allowed: Unit.tokens), .start, .end, .asOf, .sources,
        ]

    var sheet: DataSheet {
        let area = DataArea(briefing: briefing)
        let rows = series.all.flatMap { one in
            one.points.map { row($0, of: one, area) }
        }
        return DataSheet(tab: .series, columns: SeriesSheet.columnList, rows: rows)
    }

    private func row(_ point: BriefingSeries.Point, of series: BriefingSeries.Series, _ area: DataArea) -> [SheetCell] {
        let figure = point.figure?.isShown == true ? point.figure : nil
        let codes = figure?.placeCodes ?? [briefing.placeCode]
        return [.text(series.id), .text(point.code), .text(point.names.en), .text(point.names.fr)]
            + area.cells(codes: codes, level: figure?.adminLevel(in: briefing) ?? 0)
            + [
                .text(series.measure.code), .text(figure?.groupToken ?? series.group), .word(figure?.kind.token ?? ""),
                .text(series.scope.token), .quantity(point.value), .quantity(figure?.estimate.low),
                .quantity(figure?.estimate.high), .word(figure?.boundToken ?? ""),
                .text(figure?.unit.token ?? series.measure.unit.token), .day(point.days.lowerBound),
                .day(point.days.upperBound), figure?.asOf.map(SheetCell.day) ?? .empty,
                area.sources(figure?.sources ?? []),
            ]
    }
}
