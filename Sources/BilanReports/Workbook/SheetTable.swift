/// A named table: one header row and rows below it, which spreadsheets offer by name to other tools.
public struct SheetTable: Sendable, Equatable {
    /// The name, unique in the workbook; never localised and never dated, for imports ask for it.
    public var name: String
    /// The columns, from A on.
    public var columns: [SheetColumn]
    /// The rows; each has one cell a column.
    public var rows: [[SheetCell]]

    /// Whether the header row holds tags, with the plain headers above it.
    var isTagged: Bool { columns.contains { $0.tag != nil } }

    /// A table called `name`.
    public init(name: String, columns: [SheetColumn], rows: [[SheetCell]]) {
        self.name = name
        self.columns = columns
        self.rows = rows
    }
}

/// A column of a table.
public struct SheetColumn: Sendable, Equatable {
    /// What a column holds.
    public enum Kind: Sendable, Equatable {
        /// Text, at the left.
        case text
        /// Numbers, at the right; on a sheet for people also shorthand such as `[x]`.
        case number(SheetNumberFormat)
        /// Days; on a sheet for people also text such as "undated".
        case date
        /// Links, or text without one.
        case link
    }

    /// The header, unique in its table.
    public var header: String
    /// The HXL tag.
    ///
    /// Where a sheet for tools has tags, they are the table's own header, in row 2, and the headers stand
    /// above it in row 1: so the columns keep their types and a sort leaves the tags alone. Either all columns of a
    /// table have a tag or none.
    public var tag: String?
    /// What the column holds.
    public var kind: Kind
    /// The width in characters.
    ///
    /// Missing: computed from the content.
    public var width: Double?
    /// The only values an analyst may type into the column; empty for any.
    public var allowed: [String]
    /// What a cell to fill in asks for; nil for any other.
    public var entry: SheetEntry?
    /// An arrow is shown before a number above this value, in thousandths, or below its negative.
    ///
    /// Missing: no arrows. The arrow only repeats what the number says; it is text, so it needs no colour.
    public var arrowsBeyond: Int64?

    /// A column under a header.
    public init(
        _ header: String, _ kind: Kind = .text, tag: String? = nil, width: Double? = nil, allowed: [String] = [],
        arrowsBeyond: Int64? = nil
    ) {
        self.header = header
        self.tag = tag
        self.kind = kind
        self.width = width
        self.allowed = allowed
        self.arrowsBeyond = arrowsBeyond
    }
}

/// How a number is shown; the number itself is never rounded.
///
/// The codes are language-neutral: a reader's own spreadsheet puts in its separators.
public enum SheetNumberFormat: String, Sendable, Equatable, CaseIterable {
    /// As it is.
    case plain = "General"
    /// Thousands set apart: 8,800,000.
    case integer = "#,##0"
    /// Thousands set apart, one decimal.
    case oneDecimal = "#,##0.0"
    /// A change with its sign: +12, -3, 0.
    case change = "+#,##0;-#,##0;0"
    /// A share as a percentage: 0.176 shows as 17.6%.
    case share = "0.0%"
    /// A relative change as a percentage with its sign.
    case shareChange = "+0.0%;-0.0%;0.0%"
}
