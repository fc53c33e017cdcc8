/// What stands in one cell of a table.
public enum SheetCell: Sendable, Equatable {
    /// Nothing. Never a zero.
    case empty
    /// Text. It stays text, whatever it begins with.
    case text(String)
    /// A number in thousandths: 64,000 is the number 64.
    case number(thousandths: Int64)
    /// A day.
    case date(WorkbookDay)
    /// Text that leads somewhere.
    case link(String, LinkTarget)

    /// A whole number.
    ///
    /// Missing: `nil` gives an empty cell.
    public static func whole(_ value: Int?) -> SheetCell {
        guard let value else { return .empty }
        let (thousandths, overflows) = Int64(value).multipliedReportingOverflow(by: 1000)
        // A number beyond Int64 is refused when the workbook is written, as every number of more than 15 digits is.
        return .number(thousandths: overflows ? (value < 0 ? .min : .max) : thousandths)
    }

    /// A day written out.
    public static func date(_ year: Int, _ month: Int, _ day: Int) -> SheetCell {
        .date(WorkbookDay(year: year, month: month, day: day))
    }
}

/// Where a link leads.
public enum LinkTarget: Sendable, Equatable {
    /// An address that begins with `http:`, `https:` or `mailto:`; no other is written.
    case web(String)
    /// The first cell of another sheet of this workbook.
    case sheet(String)
}
