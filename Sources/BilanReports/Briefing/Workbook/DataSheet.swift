import BilanLanguage
import BilanModel

/// A sheet for tools as a value: its columns with what the dictionary says of them, and its rows.
struct DataSheet {
    let tab: DataTab
    let columns: [DataColumn]
    let rows: [[SheetCell]]

    /// The sheet of a workbook.
    func sheet(page: PageFrame) -> Sheet {
        .machine(tab.rawValue, columns: columns.map(\.column), rows: rows, page: page)
    }

    /// The sheet as comma-separated values, which its digest is taken of.
    var csv: String {
        CSVWriter.text(rows: [columns.map(\.name)] + rows.map { $0.map(DataSheet.plain) })
    }

    /// A cell in plain characters.
    static func plain(_ cell: SheetCell) -> String {
        switch cell {
        case .empty: ""
        case .text(let text), .link(let text, _): text
        case .number(let thousandths): Quantity(thousandths: thousandths).description
        case .date(let day): digits(day.year, 4) + "-" + digits(day.month, 2) + "-" + digits(day.day, 2)
        }
    }
}

extension DataSheet {
    /// The sheets for tools of a briefing, but for those that speak of the sheets themselves.
    static func all(of briefing: Briefing, _ series: BriefingSeries, revision: Int?) -> [DataSheet] {
        [
            FigureSheet(briefing: briefing, revision: revision).sheet,
            CasualtyDataSheet(briefing: briefing).sheet, DisplacementDataSheet(briefing: briefing).sheet,
            NeedsDataSheet(briefing: briefing).sheet, EventDataSheet(briefing: briefing).sheet,
            SeriesSheet(briefing: briefing, series: series).sheet,
            SourceSheets(briefing: briefing).sources, SourceSheets(briefing: briefing).revisions,
        ]
    }
}

/// A column of a sheet for tools.
struct DataColumn {
    /// What its cells hold.
    enum Kind: String {
        case text, integer, number, date, url
    }

    let name: String
    let kind: Kind
    /// Tag in HXL 1.1, ours where the standard has none.
    let hxl: String
    let missing: MissingRule
    /// What is counted, for columns of numbers.
    var unit = ""
    /// The only words the column holds; empty for any.
    var allowed: [String] = []
    /// In characters, where the content does not say it well.
    var width: Double?

    init(
        _ name: String, _ kind: Kind = .text, _ hxl: String, _ missing: MissingRule, unit: String = "",
        allowed: [String] = []
    ) {
        self.name = name
        self.kind = kind
        self.hxl = hxl
        self.missing = missing
        self.unit = unit
        self.allowed = allowed
    }

    var column: SheetColumn {
        let shape: SheetColumn.Kind =
            switch kind {
            case .text: .text
            case .integer, .number: .number(.plain)
            case .date: .date
            case .url: .link
            }
        return SheetColumn(name, shape, width: width, allowed: allowed)
    }

    /// What the column holds, in a language; a sheet's own words before those shared by all.
    func label(on tab: DataTab, _ language: Language) -> String {
        let labels = language.workbook.columns
        return labels[tab.rawValue + "." + name] ?? labels[name] ?? ""
    }
}
