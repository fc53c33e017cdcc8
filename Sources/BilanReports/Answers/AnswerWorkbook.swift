public import BilanModel

/// An answer as a workbook: the table with numbers as numbers and days as days, and a sheet that says what was asked, by
/// which rule, as known when, and from whom.
public struct AnswerWorkbook {
    /// A line of the sheet of notes.
    public struct Fact: Hashable, Sendable {
        /// What it is about.
        public var key: String
        /// What is said.
        public var text: String

        /// A line.
        public init(_ key: String, _ text: String) {
            self.key = key
            self.text = text
        }
    }

    /// The word for `--format`.
    public static let code = "xlsx"
    /// What it gives.
    public static let title = "a workbook with typed cells and a sheet of notes; needs -o"

    private let table: AnswerTable
    private let facts: [Fact]
    private let title: String
    private let madeOn: CalendarDate

    /// A workbook of a table; `madeOn` is the day that it counts as made on, never read from a clock.
    public init(_ table: AnswerTable, title: String, facts: [Fact], madeOn: CalendarDate) {
        self.table = table
        self.facts = facts
        self.title = title
        self.madeOn = madeOn
    }

    /// The workbook: `data` for tools, or `table` where a dimension runs across, then `notes`.
    public var workbook: Workbook {
        let (year, month, day) = madeOn.parts
        return Workbook(
            properties: WorkbookProperties(title: title, created: WorkbookDay(year: year, month: month, day: day)),
            sheets: [dataSheet, notesSheet].compactMap(\.self))
    }

    private var dataSheet: Sheet {
        let days = Set(["period_start", "period_end", "known_by"])
        let kinds = table.columns.indices.map { index -> SheetColumn.Kind in
            if days.contains(table.columns[index]) { return .date }
            let values = table.rows.map { $0[index] }.filter { $0 != .empty }
            let known = values.filter { $0 != .text(CellState.withheld.token) }
            let areNumbers = known.allSatisfy { if case .number = $0 { true } else { false } }
            return areNumbers && !known.isEmpty ? .number(.plain) : .text
        }
        let columns = zip(table.columns, kinds).map { SheetColumn($0, $1) }
        let rows = table.rows.map { row in zip(row, kinds).map { AnswerWorkbook.cell($0, $1) } }
        guard table.across.isEmpty else {
            return .presentation(
                "table", preamble: [SheetLine(title, style: .title)],
                table: rows.isEmpty ? nil : SheetTable(name: "answer", columns: columns, rows: rows), freezeHeader: true
            )
        }
        return .machine("data", columns: columns, rows: rows)
    }

    private static func cell(_ value: AnswerTable.Value, _ kind: SheetColumn.Kind) -> SheetCell {
        switch (value, kind) {
        case (.empty, _): return .empty
        case (.number(let number), .number): return .number(thousandths: number.thousandths)
        case (_, .date):
            guard let date = CalendarDate(value.plain) else { return value.plain.isEmpty ? .empty : .text(value.plain) }
            let (year, month, day) = date.parts
            return .date(year, month, day)
        default: return value.plain.isEmpty ? .empty : .text(value.plain)
        }
    }

    private var notesSheet: Sheet {
        .presentation(
            "notes", preamble: [SheetLine(title, style: .title), .blank],
            table: SheetTable(
                name: "answer_notes", columns: [SheetColumn("about"), SheetColumn("note", width: 100)],
                rows: facts.map { [.text($0.key), .text($0.text)] }))
    }
}
