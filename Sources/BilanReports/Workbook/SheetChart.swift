/// A chart drawn from columns of the workbook's tables.
///
/// Its axis starts at zero, an empty cell is a gap, and it reads in greyscale: series differ by dash and marker, not by
/// colour alone. A range that holds text is refused, for spreadsheets would draw `[x]` as zero.
public struct SheetChart: Sendable, Equatable {
    /// The shape of a chart.
    public enum Kind: Sendable, Equatable {
        /// A line through time; the last number of each series is printed.
        case line
        /// Horizontal bars, the first row on top.
        case bar
        /// Upright bars.
        case column
    }

    /// The shape.
    public var kind: Kind
    /// What, where, when, and the unit.
    public var title: String
    /// What the value axis counts.
    public var valueAxis: String
    /// The names along the other axis, from a column of text.
    public var categories: RangeReference
    /// The numbers.
    public var series: [ChartSeries]
    /// The finding and the range in words, for those who do not see the chart.
    public var altText: String
    /// Where the chart's upper left corner stands.
    public var anchor: SheetAnchor
    /// The width in pixels at 96 to the inch.
    public var width: Int
    /// The height in pixels at 96 to the inch.
    public var height: Int

    /// A chart of these series.
    public init(
        kind: Kind, title: String, valueAxis: String, categories: RangeReference, series: [ChartSeries],
        altText: String, anchor: SheetAnchor, width: Int = 560, height: Int = 300
    ) {
        self.kind = kind
        self.title = title
        self.valueAxis = valueAxis
        self.categories = categories
        self.series = series
        self.altText = altText
        self.anchor = anchor
        self.width = width
        self.height = height
    }
}

/// One series of a chart.
public struct ChartSeries: Sendable, Equatable {
    /// The name in the legend.
    public var name: String
    /// The numbers, from a number column.
    public var values: RangeReference
    /// The colour.
    public var colour: ThemeColour
    /// Whether a line is dashed.
    public var dashed: Bool
    /// Whether the points of a line are marked.
    public var marker: Bool

    /// A series drawn in a colour.
    public init(
        name: String, values: RangeReference, colour: ThemeColour, dashed: Bool = false, marker: Bool = false
    ) {
        self.name = name
        self.values = values
        self.colour = colour
        self.dashed = dashed
        self.marker = marker
    }
}

/// Rows of one column, named by sheet and header rather than by letters.
public struct RangeReference: Sendable, Equatable {
    /// The sheet whose table is meant.
    public var sheet: String
    /// The column's header.
    public var header: String
    /// The table's rows, counted from 0.
    ///
    /// Missing: all of them.
    public var rows: Range<Int>?

    /// Rows of a column of a sheet's table.
    public init(sheet: String, header: String, rows: Range<Int>? = nil) {
        self.sheet = sheet
        self.header = header
        self.rows = rows
    }
}

/// The cell a picture's upper left corner stands in.
public enum SheetAnchor: Sendable, Equatable {
    /// This row and column of the sheet, both counted from 0.
    case cell(row: Int, column: Int)
    /// One row below all lines and the table, so many pixels from the left edge.
    case belowTable(left: Int)
    /// Beside the table, on a line with its header, so many pixels from its edge.
    case besideTable(left: Int)
}
