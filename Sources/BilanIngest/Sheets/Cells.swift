import BilanLanguage
import BilanModel

/// Reads the cells of a known sheet row by row, and keeps what is wrong with them.
///
/// A row is begun, its cells are asked for, and at the first cell without which it means nothing it is set aside: the
/// reader then returns, and the account of rows still adds up.
struct Cells<Column: Coded> {
    let columns: Columns<Column>
    private let sheet: Sheet
    /// Words of closed lists that stand for others, by column and by how they are compared (`au moins` is `at_least`).
    var meanings: [Column: [String: String]] = [:]
    /// What was found so far.
    var findings: [Finding] = []
    /// Rows begun.
    private(set) var rowsRead = 0
    /// Rows set aside.
    private(set) var rowsSetAside = 0

    init(_ sheet: Sheet) {
        self.sheet = sheet
        columns = Columns(sheet.header)
    }

    /// Counts a row, and sets it aside when cells stand beyond the headings or the file ends within it.
    mutating func begin(_ row: Row) -> Bool {
        rowsRead += 1
        for error in row.errors {
            let heading = sheet.header.names.indices.contains(error.column) ? sheet.header.names[error.column] : ""
            findings.append(
                Finding(
                    .errorCell, sheet: sheet.label, row: row.number, column: heading, value: error.text,
                    done: .leftEmpty))
        }
        guard row.surplus == 0, !row.isCutOff else {
            rowsSetAside += 1
            findings.append(
                Finding(.fieldCount, sheet: sheet.label, row: row.number, value: "\(row.count)", done: .setAside))
            return false
        }
        return true
    }

    /// The cell of a column; empty when the sheet has no such column.
    subscript(column: Column, row: Row) -> String {
        let text = columns[column].map { row[$0] } ?? ""
        if meanings.isEmpty || text.isEmpty { return text }
        return meanings[column]?[SheetWords.key(text)] ?? text
    }

    /// The heading of a column as the file writes it.
    func heading(_ column: Column) -> String { columns[column].map { sheet.header.names[$0] } ?? column.token }

    /// What is wrong with a cell; `allowed` are the words it might have held.
    mutating func note(
        _ code: Finding.Code, _ column: Column, _ row: Row, _ done: Finding.Done, value: String? = nil,
        allowed: [String] = []
    ) {
        let text = value ?? self[column, row]
        findings.append(
            Finding(
                code, sheet: sheet.label, row: row.number, column: heading(column),
                value: allowed.isEmpty ? text : "\(text) (allowed: \(allowed.joined(separator: ", ")))", done: done))
    }

    /// Sets the row aside because of a cell.
    mutating func setAside(
        _ code: Finding.Code, _ column: Column, _ row: Row, value: String? = nil, allowed: [String] = []
    ) {
        rowsSetAside += 1
        note(code, column, row, .setAside, value: value, allowed: allowed)
    }

    /// Counts the row as set aside for what its last finding says.
    mutating func setAside() {
        rowsSetAside += 1
        if let last = findings.indices.last { findings[last].done = .setAside }
    }

    /// A cell that must hold something; sets the row aside when it does not.
    mutating func needed(_ column: Column, _ row: Row) -> String? {
        let text = self[column, row]
        if text.isEmpty { setAside(.missingCell, column, row) }
        return text.isEmpty ? nil : text
    }

    /// A word of a closed list, the default for an empty cell; sets the row aside for a word that is not in it.
    mutating func word<Word: Coded>(_ column: Column, _ row: Row, default usual: Word) -> Word? {
        let text = self[column, row]
        if text.isEmpty { return usual }
        if let word = Word(token: text) { return word }
        setAside(.unknownWord, column, row, allowed: Word.tokens)
        return nil
    }

    /// A word of a closed list without which the row still means the same; nil, with a finding, for any other.
    mutating func mildWord<Word: Coded>(_ column: Column, _ row: Row, _ list: Word.Type) -> Word? {
        let text = self[column, row]
        if text.isEmpty { return nil }
        if let word = Word(token: text) { return word }
        note(.unknownWord, column, row, .leftEmpty, allowed: Word.tokens)
        return nil
    }

    /// Texts separated by semicolons.
    func list(_ column: Column, _ row: Row) -> [String] {
        self[column, row].split(separator: ";").map { String($0.trimmed) }.filter { !$0.isEmpty }
    }

    /// A plain number; nil for an empty cell and, with a finding, for one that holds no number.
    mutating func count(_ column: Column, _ row: Row, negative: Bool = false) -> Quantity? {
        let text = self[column, row].filter { !" \u{A0}\u{202F}\u{2009}".contains($0) }
        if text.isEmpty { return nil }
        guard let (value, exact) = Quantity.read(text) else {
            note(.unreadableNumber, column, row, .leftEmpty)
            return nil
        }
        guard negative || value >= .zero else {
            note(.negativeCount, column, row, .leftEmpty)
            return nil
        }
        if !exact { note(.roundedDecimals, column, row, .repaired) }
        return value
    }

    /// A day, `2023-09-07` or with the month in letters; nil for an empty cell and, with a finding, for anything else.
    mutating func day(_ column: Column, _ row: Row) -> CalendarDate? {
        let text = self[column, row]
        if text.isEmpty { return nil }
        if let day = CalendarDate(text) ?? DateReader.read(text)?.day { return day }
        note(.unreadableDate, column, row, .leftEmpty)
        return nil
    }

    /// A number between minus and plus `limit`, such as degrees or a share.
    mutating func degrees(_ column: Column, _ row: Row, _ limit: Double) -> Double? {
        let text = self[column, row]
        if text.isEmpty { return nil }
        if let value = Double(text), value.magnitude <= limit { return value }
        note(.unreadableNumber, column, row, .leftEmpty)
        return nil
    }
}

extension StringProtocol {
    /// The text without blanks around it.
    var trimmed: SubSequence {
        let head = drop { $0.isWhitespace }
        guard let last = head.lastIndex(where: { !$0.isWhitespace }) else { return head[head.endIndex...] }
        return head[...last]
    }
}
