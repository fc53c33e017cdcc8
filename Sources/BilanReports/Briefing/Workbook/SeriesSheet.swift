import BilanLanguage
import BilanModel

/// `data_series`: what the charts draw, with a row for every gap.
struct SeriesSheet {
    let briefing: Briefing
    let series: BriefingSeries

    static let columnList: [DataColumn] = [
        DataColumn("series_id", "#indicator+code", .never),
        DataColumn("category_code", "#meta+category+code", .never),
        DataColumn("category_en", "#meta+category+i_en", .never),
        DataColumn("category_fr", "#meta+category+i_fr", .never),
        DataColumn("scope", "#indicator+scope", .never, allowed: Scope.tokens),
        DataColumn("value", .number, "#indicator+num", .noFigure, unit: Unit.person.token),
        DataColumn("value_low", .number, "#indicator+num+min", .noBound, unit: Unit.person.token),
        DataColumn("value_high", .number, "#indicator+num+max", .noBound, unit: Unit.person.token),
        .sources,
    ]

    var sheet: DataSheet {
        let area = DataArea(briefing: briefing)
        let rows = series.all.flatMap { one in
            one.points.map { point -> [SheetCell] in
                let figure = point.figure?.isShown == true ? point.figure : nil
                return [
                    .text(one.id), .text(point.code), .text(point.names.en), .text(point.names.fr),
                    .text(one.scope.token), .quantity(point.value), .quantity(figure?.estimate.low),
                    .quantity(figure?.estimate.high), area.sources(figure?.sources ?? []),
                ]
            }
        }
        return DataSheet(tab: .series, columns: SeriesSheet.columnList, rows: rows)
    }
}
