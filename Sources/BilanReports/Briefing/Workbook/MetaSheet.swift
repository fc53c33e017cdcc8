import BilanLanguage
import BilanModel

/// `meta`: facts about the file, one a row, each the target of a lookup by its key.
struct MetaSheet {
    /// The edition of these sheets and columns.
    static let schema = "bilan-briefing/1"

    static let columnList = [
        DataColumn("key", "#meta+key", .never), DataColumn("value", "#meta+value", .free),
    ]

    /// Names a formula or a reader may use, each for the cell of one key.
    static let definedNames = [
        ("schema_version", "schema"), ("period_start", "period_start"), ("period_end", "period_end"),
        ("data_as_of", "data_as_of"),
    ]

    let sheet: DataSheet

    /// Facts of a briefing and of its sheets; `digest` gives the SHA-256 of bytes in hexadecimal digits.
    init(
        _ briefing: Briefing, language: Language, revision: Int?, tool: String, sheets: [DataSheet],
        digest: ([UInt8]) -> String
    ) {
        let definition = briefing.definition
        var facts: [(String, String)] = [
            ("schema", MetaSheet.schema), ("dataset_id", definition.name), ("location_code", briefing.placeCode),
            ("period", briefing.period.description), ("period_type", briefing.period.type.token),
            ("period_start", briefing.period.start.description), ("period_end", briefing.period.end.description),
            ("data_as_of", briefing.issueDay.description), ("revision", revision.map { String($0) } ?? "draft"),
            ("audience", briefing.audience.token),
            ("language", language.token), ("admin_version", briefing.adminVersion), ("policy", definition.policy),
            ("datasets", definition.datasets.joined(separator: ";")),
            ("series", definition.series.joined(separator: ";")), ("organisation", definition.organisation),
            ("tool", tool), ("claims_sha256", briefing.claimsDigest),
        ]
        if let clearance = briefing.clearance {
            facts += [
                ("issued_on", clearance.issuedOn.description), ("cleared_by", clearance.clearedBy),
                ("embargo", clearance.embargo?.description ?? ""),
            ]
        }
        if let partners = briefing.partners {
            facts += [
                ("partners_reported", String(partners.reported)), ("partners_expected", String(partners.expected)),
            ]
        }
        if !briefing.lastIssues.isEmpty {
            let last = briefing.lastIssues.map { "\(definition.name):\($0.period):r\($0.revision)" }
            facts.append(("compared_with", last.joined(separator: ";")))
        }
        for sheet in sheets {
            facts.append(("rows_" + sheet.tab.rawValue, String(sheet.rows.count)))
            // Of the sheet as comma-separated values: UTF-8, line feeds, header included.
            facts.append(("sha256_" + sheet.tab.rawValue, digest(Array(sheet.csv.utf8))))
        }
        sheet = DataSheet(
            tab: .meta, columns: MetaSheet.columnList, rows: facts.map { [.text($0.0), .word($0.1)] })
    }

    /// The defined names, each for the cell beside its key.
    var names: [DefinedName] {
        MetaSheet.definedNames.compactMap { name, key in
            guard let row = sheet.rows.firstIndex(where: { $0.first == .text(key) }) else { return nil }
            return DefinedName(
                name: name, sheet: DataTab.meta.rawValue, cell: .table(row: row, header: "value"))
        }
    }
}
