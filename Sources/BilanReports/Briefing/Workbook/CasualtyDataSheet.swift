import BilanAnalytics
import BilanLanguage
import BilanModel

/// `data_casualties`: regions and what stands beside them, wide and numeric, without the total.
struct CasualtyDataSheet {
    let briefing: Briefing

    static let columnList: [DataColumn] =
        DataArea.columns
        + [
            DataArea.version,
            DataColumn(
                "row_kind", "#meta+row_kind", .never, allowed: ["region", "not_separable", "not_allocated"]),
            DataColumn("period", "#date+period", .never), .start, .end,
            DataColumn("scope", "#indicator+scope", .never, allowed: Scope.tokens),
        ] + killed + others
        + [DataColumn("events", .integer, "#event+num", .noFigure, unit: "event"), .status, .sources]

    /// The killed with the parts that are told apart, and their bounds.
    static let killed: [DataColumn] = [
        count("killed_civilians", "#affected+killed+civilians"), count("killed_military", "#affected+killed+military"),
        count("killed_unknown", "#affected+killed+unknown"), count("killed", "#affected+killed"),
        count("killed_low", "#affected+killed+min", .noBound), count("killed_high", "#affected+killed+max", .noBound),
    ]

    /// Those who live.
    static let others: [DataColumn] = [
        count("injured", "#affected+injured"), count("missing", "#affected+missing"),
    ]

    private static func count(_ name: String, _ hxl: String, _ missing: MissingRule = .noFigure) -> DataColumn {
        DataColumn(name, .number, hxl, missing, unit: Unit.person.token)
    }

    var sheet: DataSheet {
        DataSheet(
            tab: .casualties, columns: CasualtyDataSheet.columnList,
            rows: briefing.regions.filter { $0.kind != .total }.map(row))
    }

    private func row(_ row: RegionRow) -> [SheetCell] {
        let area = DataArea(briefing: briefing)
        func cell(_ measure: Measure, _ group: String) -> PublishedFigure? {
            row.cells.first { $0.measure == measure && $0.groupToken == group }
        }
        let killed = cell(Measures.killed, "all")
        let isShown = killed?.isShown == true
        let counts = [
            cell(Measures.killed, "civilian"), cell(Measures.killed, "military"),
            cell(Measures.killed, "not_allocated"), killed,
        ]
        let others = [cell(Measures.injured, "all"), cell(Measures.missing, "all")]
        let isSilent = !row.cells.contains { $0.isShown || !$0.sources.isEmpty }
        return area.cells(codes: row.codes, level: briefing.definition.level)
            + [
                area.versionCell, .text(row.kind.token), .text(briefing.period.description),
                .day(briefing.period.start), .day(briefing.period.end), .text(row.scope.token),
            ]
            + counts.map { .quantity($0?.shownValue) }
            + [
                .quantity(isShown ? killed?.estimate.low : nil), .quantity(isShown ? killed?.estimate.high : nil),
            ]
            + others.map { .quantity($0?.shownValue) }
            + [
                isSilent && row.events == 0 ? .empty : .whole(row.events), .text(killed?.statusToken ?? "x"),
                area.sources(Set(row.cells.flatMap(\.sources)).sorted()),
            ]
    }
}
