/// Something a reader should know about one cell or row of a file: repaired, doubtful or set aside.
///
/// Findings are collected and kept with the release; they never stop a file by themselves.
public struct Finding: Hashable, Sendable {
    /// What was found.
    public var code: Code
    /// Sheet of a workbook; empty for a flat file.
    public var sheet: String
    /// Line or row number as a person counts, the header being 1; 0 when it is about the file.
    public var row: Int
    /// Column heading as written; empty when it is about the row.
    public var column: String
    /// The cell as read.
    public var value: String
    /// What was done about it.
    public var done: Done

    /// A finding at a place in a file.
    public init(_ code: Code, sheet: String = "", row: Int, column: String = "", value: String = "", done: Done) {
        self.code = code
        self.sheet = sheet
        self.row = row
        self.column = column
        self.value = value
        self.done = done
    }

    /// What was done about a cell or a row.
    public enum Done: UInt8, Coded {
        /// Kept as published; worth knowing.
        case kept = 0
        /// Read another way than it was written.
        case repaired = 1
        /// Left empty, the row kept.
        case leftEmpty = 2
        /// The row, or the whole sheet, was set aside and counts nowhere.
        case setAside = 3
    }

    /// What was found.
    public enum Code: UInt8, Coded {
        /// A number that cannot be read.
        case unreadableNumber = 1
        /// A day that cannot be read.
        case unreadableDate = 2
        /// A word that is not in its list.
        case unknownWord = 3
        /// A place that the gazetteer does not know.
        case unplaced = 4
        /// Code and name name two places.
        case codeAndNameDisagree = 5
        /// Best lies outside low and high.
        case bestOutsideBounds = 6
        /// A cell that must not be empty is.
        case missingCell = 7
        /// A row with another number of fields than the header.
        case fieldCount = 8
        /// Two rows with one id.
        case duplicateId = 9
        /// A reference to a row that is not there.
        case danglingReference = 10
        /// Digits beyond the third decimal were rounded.
        case roundedDecimals = 11
        /// The end lies before the start.
        case endBeforeStart = 12
        /// A row that holds no figure.
        case noFigure = 13
        /// Bytes that are no text were read another way.
        case encodingRepaired = 14
        /// Parts that do not add up to their total.
        case partsDiffer = 15
        /// A record that a spreadsheet has quoted whole.
        case lineQuotedWhole = 16
        /// A negative count.
        case negativeCount = 17
        /// A claim was dated by its import, for want of anything better.
        case undated = 18
        /// A cell of a workbook that shows an error instead of a value.
        case errorCell = 40
        /// A place whose parent is itself, its own child, or not above it.
        case wrongParent = 41
        /// A line break or a tab inside a name.
        case untidyName = 42
        /// Name and position lie in two places.
        case nameAndPositionDisagree = 60
        /// A position that places nothing: at 0,0, off the earth, exchanged, or outside its country.
        case misplacedPosition = 61
        /// A position in surface that two borders claim, or where the borders of two levels disagree.
        case disputedPosition = 62
        /// A border whose drawing is faulty.
        case faultyBorder = 63
        /// Two borders of one edition and level that have surface in common.
        case bordersOverlap = 64
        /// Lines above the headings, kept as they are.
        case preamble = 80
        /// A sheet of a workbook that no format reads.
        case sheetLeftOut = 81
        /// A row that a rule of its format or of a mapping leaves out, with the rule's reason.
        case skipped = 85
    }
}
