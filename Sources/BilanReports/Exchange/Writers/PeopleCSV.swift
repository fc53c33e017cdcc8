import BilanLanguage

/// Comma-separated values for a person's spreadsheet: separator and decimal mark of the language, text that stays text.
///
/// A spreadsheet takes a cell that begins with `=`, `+`, `-`, `@`, a tab or a line end for a formula; such a text gets an
/// apostrophe before it, which the reader of these files takes away again. Numbers are left as they are.
public struct PeopleCSV: ExchangeWriter {
    /// The word for `--format`.
    public let code = "csv-excel"
    /// What it gives.
    public let title = "comma-separated values for a spreadsheet: separator and decimal mark of the language"

    /// A writer.
    public init() {}

    /// The table, with a byte order mark so that spreadsheets take it for UTF-8, and line ends that they expect.
    public func parcel(of material: ExchangeMaterial) -> ExchangeParcel {
        let usesComma = material.language == .fr
        let rows = [material.table.columns] + material.table.rows.map { $0.map { PeopleCSV.cell($0, usesComma) } }
        let separator: Character = usesComma ? ";" : ","
        let lines = rows.map { row in
            row.map { PeopleCSV.quoted($0, separator) }.joined(separator: String(separator)) + "\r\n"
        }
        return ExchangeParcel("figures.csv", "\u{FEFF}" + lines.joined())
    }

    private static func cell(_ value: AnswerTable.Value, _ usesComma: Bool) -> String {
        switch value {
        case .text(let text): protected(text)
        case .number, .digits:
            usesComma ? String(value.plain.map { $0 == "." ? "," : $0 }) : value.plain
        case .empty, .flag: value.plain
        }
    }

    /// A text that no spreadsheet takes for a formula.
    static func protected(_ text: String) -> String {
        guard let first = text.utf8.first, [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D].contains(first) else { return text }
        return "'" + text
    }

    private static func quoted(_ field: String, _ separator: Character) -> String {
        let isPlain = !field.unicodeScalars.contains {
            $0 == "\"" || $0 == "\n" || $0 == "\r" || $0 == "\t" || Character($0) == separator
        }
        guard !isPlain else { return field }
        return "\"" + field.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
