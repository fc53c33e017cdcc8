/// One tab: lines of text, then at most one table, and pictures of its data.
///
/// A presentation sheet is read by people; a machine sheet is imported by other tools, and is held to that: its table
/// starts in A1 under a single header row, and its number and date columns hold numbers and dates or nothing.
public struct Sheet: Sendable, Equatable {
    /// Who reads a sheet.
    public enum Reader: Sendable, Equatable {
        /// People: title, notes, shorthand such as `[x]`.
        case people
        /// Tools: one header row, typed columns, nothing else.
        case machines
    }

    /// The tab's name: ASCII letters, digits and underscores, at most 31.
    public var name: String
    /// Who reads it.
    public var reader: Reader
    /// Lines above the table, the title first.
    public var preamble: [SheetLine]
    /// The table, if the sheet has one.
    public var table: SheetTable?
    /// Charts drawn on the sheet.
    public var charts: [SheetChart]
    /// Pictures placed on the sheet.
    public var images: [SheetImage]
    /// What is printed around the page.
    public var page: PageFrame
    /// Whether the header row is printed on every page.
    public var repeatHeader: Bool
    /// Whether everything down to the header row stays in sight.
    public var freezeHeader: Bool
    /// Whether the table's header carries filter buttons.
    public var autofilter: Bool
    /// How many rows below the header are there to be filled in.
    public var entryRows = 0
    /// Whether the tab is hidden: its table only serves others.
    public var isHidden = false

    /// A sheet for people: lines, then a table.
    public static func presentation(
        _ name: String, preamble: [SheetLine], table: SheetTable? = nil, charts: [SheetChart] = [],
        images: [SheetImage] = [], page: PageFrame = PageFrame(), freezeHeader: Bool = false
    ) -> Sheet {
        Sheet(
            name: name, reader: .people, preamble: preamble, table: table, charts: charts, images: images, page: page,
            repeatHeader: true, freezeHeader: freezeHeader, autofilter: false)
    }

    /// A sheet to fill in: headings in row 1, and below them rows that guide what is typed.
    public static func entry(_ name: String, table: String, columns: [SheetColumn], rows: Int) -> Sheet {
        var sheet = presentation(
            name, preamble: [], table: SheetTable(name: table, columns: columns, rows: []), freezeHeader: true)
        sheet.entryRows = rows
        return sheet
    }

    /// A sheet for tools, with its header in row 1; the table has the sheet's name.
    public static func machine(
        _ name: String, columns: [SheetColumn], rows: [[SheetCell]], page: PageFrame = PageFrame()
    ) -> Sheet {
        Sheet(
            name: name, reader: .machines, preamble: [],
            table: SheetTable(name: name, columns: columns, rows: rows), charts: [], images: [], page: page,
            repeatHeader: true, freezeHeader: true, autofilter: true)
    }
}

/// A line of text above the table, in column A.
///
/// On a sheet without a table the line wraps in its cell; above a table it continues in the rows below, for a cell as
/// wide as the table would have to be merged, which statistical workbooks must not do.
public struct SheetLine: Sendable, Equatable {
    /// How a line looks.
    public enum Style: Sendable, Equatable {
        /// The sheet's title, 16 points bold; belongs in A1.
        case title
        /// A heading, 12 points bold.
        case heading
        /// Running text.
        case body
        /// A note, in the size of running text and grey.
        case note
    }

    /// The text.
    public var text: String
    /// How it looks.
    public var style: Style
    /// Where a click leads.
    public var link: LinkTarget?
    /// Whether a new page begins with it on paper, on a sheet without a table.
    public var startsPage = false

    /// A line of text.
    public init(_ text: String, style: Style = .body, link: LinkTarget? = nil) {
        self.text = text
        self.style = style
        self.link = link
    }

    /// A row left free, to set blocks apart.
    public static let blank = SheetLine("")
}
