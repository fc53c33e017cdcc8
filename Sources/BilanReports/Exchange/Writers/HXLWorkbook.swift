import BilanModel

/// A workbook of one sheet whose table is headed by HXL tags, with the headings above: columns keep their types.
public struct HXLWorkbook: ExchangeWriter {
    /// The word for `--format`.
    public let code = "hxl-xlsx"
    /// What it gives.
    public let title = "HXL as a workbook whose columns keep their types"

    /// A writer.
    public init() {}

    /// Columns that hold days.
    private static let days: Set<String> = ["period_start", "period_end", "known_by"]
    /// Columns that hold numbers.
    private static let numbers: Set<String> = [
        "low", "best", "high", "events", "claims", "origins", "unquantified", "rate_low", "rate_best", "rate_high",
        "population", "population_year",
    ]

    /// The workbook.
    public func parcel(of material: ExchangeMaterial) -> ExchangeParcel {
        let table = material.table
        let tags = HXLTag.tags(of: table.columns, measures: material.measures)
        let columns = zip(table.columns, tags).map { name, tag -> SheetColumn in
            let kind: SheetColumn.Kind =
                HXLWorkbook.days.contains(name) ? .date : HXLWorkbook.numbers.contains(name) ? .number(.plain) : .text
            return SheetColumn(name, kind, tag: tag)
        }
        let rows = table.rows.map { row in zip(table.columns, row).map { HXLWorkbook.cell($1, of: $0) } }
        let day = material.day?.parts ?? (2000, 1, 1)
        let properties = WorkbookProperties(
            title: "Figures: " + material.measures.map(\.labelEN).joined(separator: ", "), author: material.tool,
            created: WorkbookDay(year: day.0, month: day.1, day: day.2))
        let workbook = Workbook(properties: properties, sheets: [.machine("figures", columns: columns, rows: rows)])
        return ExchangeParcel([ExchangeFile("figures-hxl.xlsx", .workbook(workbook))])
    }

    private static func cell(_ value: AnswerTable.Value, of column: String) -> SheetCell {
        switch value {
        case .empty: return .empty
        case .number(let quantity): return .number(thousandths: quantity.thousandths)
        case .text(let text):
            guard days.contains(column), let day = CalendarDate(text)?.parts else { return .text(text) }
            return .date(day.year, day.month, day.day)
        case .digits, .flag: return .text(value.plain)
        }
    }
}
