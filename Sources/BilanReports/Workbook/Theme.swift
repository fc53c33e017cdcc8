/// The four colours of the UK Analysis Function's palette, in the order they are to be used.
///
/// Each stands out from white by 3 to 1 at least; blue from orange by 3.4 to 1. No more than four in one chart.
public enum ThemeColour: UInt32, Sendable, Equatable, CaseIterable {
    /// Dark blue.
    case blue = 0x12436D
    /// Orange.
    case orange = 0xF46A25
    /// Turquoise.
    case turquoise = 0x28A197
    /// Dark pink.
    case plum = 0x801650
}

/// The look of every sheet, in one place.
enum Theme {
    static let font = "Arial"
    static let bodySize = 11.0
    static let headingSize = 12.0
    static let titleSize = 16.0
    static let chartTitleSize = 11.0
    static let chartTextSize = 9.0
    /// The most bars that carry their numbers.
    static let labelledBars: UInt32 = 12

    static let noteColour: UInt32 = 0x505050
    static let linkColour: UInt32 = 0x12436D
    static let ruleColour: UInt32 = 0x12436D
    static let gridColour: UInt32 = 0xD9D9D9

    static let dateFormat = "yyyy-mm-dd"

    /// Room in characters for a column of long text before it wraps.
    static let textWidthCap = 50.0
    /// The same where the text would need more lines than a row can be high.
    static let longTextWidthCap = 120.0
    /// The width of column A on a sheet without a table, which then fills a landscape page.
    static let proseWidth = 110.0
    /// Lines above a narrow table may run on past it this far.
    static let leastPreambleWidth = 100.0
    /// Numbers keep this far from the column at their right, where text begins at the edge.
    static let numberIndentWidth = 1.5
    /// A filter button covers this much of its header.
    static let filterButtonWidth = 2.8
}
