public import BilanModel

/// Why a mapping file cannot be used.
public enum MappingError: Error, Hashable, Sendable {
    /// It cannot be opened, is no YAML, or no list of keys.
    case unreadable(file: String, reason: String)
    /// A key that has no meaning there.
    case unknownKey(file: String, line: Int, key: String, allowed: [String])
    /// A key that is needed there.
    case missingKey(file: String, line: Int, key: String)
    /// A value that is not allowed for its key.
    case badValue(file: String, line: Int, key: String, value: String, allowed: String)
    /// A column that the table has not.
    case noColumn(file: String, sheet: String, column: String, headings: [String])
    /// A sheet that the file has not.
    case noSheet(file: String, sheet: String, sheets: [String])
    /// A row of headings that the file has not.
    case noHeadings(file: String, sheet: String, row: Int)
    /// A constant place that nobody knows.
    case noPlace(text: String)
}

extension MappingError: CustomStringConvertible {
    /// One sentence in the language in use: where, what, what is allowed.
    public var description: String { phrase.description }

    /// One sentence: where, what, what is allowed.
    public var phrase: Phrase {
        switch self {
        case .unreadable(let file, let reason):
            Phrase(
                "\(file): cannot be read as a mapping: \(reason)",
                fr: "\(file) : ne peut se lire comme une correspondance : \(reason)")
        case .unknownKey(let file, let line, let key, let allowed):
            Phrase(
                "\(file):\(line): unknown key \"\(key)\"; use \(allowed.joined(separator: ", "))",
                fr: "\(file):\(line) : clé « \(key) » inconnue ; employez \(allowed.joined(separator: ", "))")
        case .missingKey(let file, let line, let key):
            Phrase(
                "\(file):\(line): the key \"\(key)\" is missing", fr: "\(file):\(line) : il manque la clé « \(key) »")
        case .badValue(let file, let line, let key, let value, let allowed):
            Phrase(
                "\(file):\(line), \(key): \"\(value)\" is not allowed; use \(allowed)",
                fr: "\(file):\(line), \(key) : « \(value) » n’est pas permis ; employez \(allowed)")
        case .noColumn(let file, let sheet, let column, let headings):
            Phrase(
                "\(file)\(within(sheet)): has no column \"\(column)\" as the mapping says; it has "
                    + headings.filter { !$0.isEmpty }.map { "\"\($0)\"" }.joined(separator: ", "),
                fr: "\(file)\(within(sheet)) : n’a pas la colonne « \(column) » que dit la correspondance ; il a "
                    + headings.filter { !$0.isEmpty }.map { "« \($0) »" }.joined(separator: ", "))
        case .noSheet(let file, let sheet, let sheets):
            Phrase(
                "\(file): has no sheet \"\(sheet)\" as the mapping says; it has "
                    + sheets.map { "\"\($0)\"" }.joined(separator: ", "),
                fr: "\(file) : n’a pas la feuille « \(sheet) » que dit la correspondance ; il a "
                    + sheets.map { "« \($0) »" }.joined(separator: ", "))
        case .noHeadings(let file, let sheet, let row):
            Phrase(
                "\(file)\(within(sheet)): has nothing in row \(row), where the mapping says that its headings stand",
                fr: "\(file)\(within(sheet)) : n’a rien à la ligne \(row), où la correspondance dit que sont ses titres"
            )
        case .noPlace(let text):
            Phrase(
                "the mapping says that every row is of \"\(text)\", and no such place is known; use its code or name",
                fr:
                    "la correspondance dit que chaque ligne est de « \(text) », lieu inconnu ; employez son code ou son nom"
            )
        }
    }

    private func within(_ sheet: String) -> String { sheet.isEmpty ? "" : " (\(sheet))" }
}
