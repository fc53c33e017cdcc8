import BilanLanguage
import BilanModel

/// The sheets for tools of a briefing as files: one CSV a sheet under the sheet's name, and the package that says what
/// their columns hold.
///
/// They are the same in every language; the sheet `meta`, which names its workbook's language, is not among them.
public struct BriefingPackage {
    private let briefing: Briefing
    private let revision: Int?
    private let tool: String

    /// The package of a briefing; `revision` is nil for a draft, `tool` the tool's name and version.
    public init(_ briefing: Briefing, revision: Int? = nil, tool: String) {
        self.briefing = briefing
        self.revision = revision
        self.tool = tool
    }

    /// The files, `datapackage.json` first; `checksum` gives the SHA-256 of bytes in hexadecimal digits.
    public func files(checksum: ([UInt8]) -> String) -> [ExchangeFile] {
        let data = DataSheet.all(of: briefing, BriefingSeries(briefing), revision: revision)
        let tables = (data + [DictionarySheet(sheets: data).sheet]).map(table)
        let description = JSONText.object([
            ("profile", .text("tabular-data-package")),
            ("name", .text(briefing.definition.name + "-" + briefing.period.description.lowercased())),
            ("title", .text(briefing.definition.title[.en] ?? briefing.definition.name)),
            ("bilan_version", .text(tool)),
            ("created", .text(briefing.issueDay.description + "T00:00:00Z")),
            ("claims_digest", .text(briefing.claimsDigest)),
            ("resources", .array(tables.map { $0.resource(checksum) })),
        ])
        return [ExchangeFile("datapackage.json", .text(description.document))]
            + tables.map { ExchangeFile($0.path, .text($0.csv)) }
    }

    private func table(_ sheet: DataSheet) -> PackageTable {
        let fields = sheet.columns.map { column -> PackageTable.Field in
            var field = PackageTable.Field(
                column.name, kind(column.kind), column.label(on: sheet.tab, .en), isRequired: column.missing == .never)
            field.words = column.allowed
            return field
        }
        var table = PackageTable(
            name: sheet.tab.rawValue, title: Language.en.workbook.dataTitle(sheet.tab), fields: fields,
            rows: sheet.rows.map { $0.map(DataSheet.plain) })
        if sheet.tab == .figures { table.primaryKey = ["figure_id"] }
        return table
    }

    private func kind(_ kind: DataColumn.Kind) -> PackageTable.Field.Kind {
        switch kind {
        case .text, .url: .string
        case .integer: .integer
        case .number: .number
        case .date: .date
        }
    }
}
