/// What a cell to fill in asks for: a hint shown while it is chosen, and a rule for what may stand there.
public struct SheetEntry: Sendable, Equatable {
    /// What may be typed.
    public enum Rule: Sendable, Equatable {
        /// Anything.
        case any
        /// One of the words of a column of another sheet, offered in a drop-down.
        case oneOf(RangeReference)
        /// A day; a month or a year is let through after a warning.
        case day
    }

    /// The hint; longer than a spreadsheet shows, it is cut at a word.
    public var hint: String
    /// The rule.
    public var rule: Rule
    /// What is said when something else is typed.
    public var refusal: String

    /// A cell to fill in.
    public init(hint: String, rule: Rule = .any, refusal: String = "") {
        self.hint = hint
        self.rule = rule
        self.refusal = refusal
    }

    /// A spreadsheet shows so many characters of a hint.
    static let limit = 250

    /// The hint as a spreadsheet can show it.
    var shownHint: String {
        guard hint.count > SheetEntry.limit else { return hint }
        let head = hint.prefix(SheetEntry.limit - 1)
        return String(head[..<(head.lastIndex(of: " ") ?? head.endIndex)]) + "…"
    }

    /// Checks that the words of a drop-down stand somewhere, and that what is said fits.
    func check(under header: String, of sheet: Sheet, in workbook: Workbook) throws(WorkbookError) {
        try TextRules.checkLine(hint, limit: TextRules.cellLimit, .sheet(sheet.name))
        try TextRules.checkLine(refusal, .sheet(sheet.name))
        if case .oneOf(let reference) = rule { _ = try workbook.cells(of: reference) }
    }
}
