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
    /// One sentence: where, what, what is allowed.
    public var description: String {
        switch self {
        case .unreadable(let file, let reason): "\(file): cannot be read as a mapping: \(reason)"
        case .unknownKey(let file, let line, let key, let allowed):
            "\(file):\(line): unknown key \"\(key)\"; use \(allowed.joined(separator: ", "))"
        case .missingKey(let file, let line, let key): "\(file):\(line): the key \"\(key)\" is missing"
        case .badValue(let file, let line, let key, let value, let allowed):
            "\(file):\(line), \(key): \"\(value)\" is not allowed; use \(allowed)"
        case .noColumn(let file, let sheet, let column, let headings):
            "\(file)\(within(sheet)): has no column \"\(column)\" as the mapping says; it has "
                + headings.filter { !$0.isEmpty }.map { "\"\($0)\"" }.joined(separator: ", ")
        case .noSheet(let file, let sheet, let sheets):
            "\(file): has no sheet \"\(sheet)\" as the mapping says; it has "
                + sheets.map { "\"\($0)\"" }.joined(separator: ", ")
        case .noHeadings(let file, let sheet, let row):
            "\(file)\(within(sheet)): has nothing in row \(row), where the mapping says that its headings stand"
        case .noPlace(let text):
            "the mapping says that every row is of \"\(text)\", and no such place is known; use its code or name"
        }
    }

    private func within(_ sheet: String) -> String { sheet.isEmpty ? "" : " (\(sheet))" }
}
