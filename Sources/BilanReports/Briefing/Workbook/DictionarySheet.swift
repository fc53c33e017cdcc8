import BilanLanguage
import BilanModel

/// `dictionary`: every column of every sheet for tools, its own included, in English and French.
struct DictionarySheet {
    /// The sheets described, in the order of the tabs, without the dictionary itself.
    let sheets: [DataSheet]

    private static let columnList: [DataColumn] = [
        DataColumn("sheet", "#meta+sheet", .never), DataColumn("column", "#meta+column", .never),
        DataColumn("label_en", "#meta+label+i_en", .never), DataColumn("label_fr", "#meta+label+i_fr", .never),
        DataColumn("hxl", "#meta+hxl", .never),
        DataColumn("type", "#meta+type", .never, allowed: ["text", "integer", "number", "date", "url"]),
        DataColumn("unit", "#meta+unit", .free), DataColumn("allowed", "#meta+allowed", .free),
        DataColumn("missing_en", "#meta+missing+i_en", .never),
        DataColumn("missing_fr", "#meta+missing+i_fr", .never),
    ]

    var sheet: DataSheet {
        let described = sheets.map { ($0.tab, $0.columns) } + [(.dictionary, DictionarySheet.columnList)]
        let order = DataTab.allCases
        let sorted = described.sorted {
            (order.firstIndex(of: $0.0) ?? order.count) < (order.firstIndex(of: $1.0) ?? order.count)
        }
        let rows = sorted.flatMap { tab, columns in columns.map { row($0, tab) } }
        return DataSheet(tab: .dictionary, columns: DictionarySheet.columnList, rows: rows)
    }

    private func row(_ column: DataColumn, _ tab: DataTab) -> [SheetCell] {
        [
            .text(tab.rawValue), .text(column.name), .text(column.label(on: tab, .en)),
            .text(column.label(on: tab, .fr)), .text(column.hxl), .text(column.kind.rawValue), .word(column.unit),
            .word(column.allowed.joined(separator: "|")), .text(Language.en.workbook.missing(column.missing)),
            .text(Language.fr.workbook.missing(column.missing)),
        ]
    }
}
