public import BilanModel

/// How a table that no format knows is to be read: its columns, what they hold, and what is known of the whole.
///
/// Written and read as a YAML file; `bilan import FILE --guess` proposes one.
public struct Mapping: Hashable, Sendable {
    /// Code of the dataset; empty takes the file's name.
    public var dataset = ""
    /// How its figures combine with others.
    public var kind = DatasetKind.claims
    /// Title for a list of sources.
    public var title = ""
    /// Who publishes it.
    public var publisher = ""
    /// How it asks to be cited.
    public var citation = ""
    /// Licence or terms.
    public var licence = ""
    /// Grade of its figures.
    public var grade: Grade?
    /// Edition as the publisher names it.
    public var edition = ""
    /// Day on which it was published.
    public var publishedOn: CalendarDate?
    /// Its tables: one, or some of the sheets of a workbook.
    var tables: [MappedTable] = []

    /// A mapping of nothing yet.
    init() {}
}

/// One table of a mapped file.
struct MappedTable: Hashable, Sendable {
    /// Name of the sheet; empty for a text, or for every sheet that has the columns.
    var sheet = ""
    /// The row in which the headings stand; nil finds it.
    var headingRow: Int?
    /// Columns in the order of the mapping.
    var columns: [MappedColumn] = []
    /// What is so in every row.
    var constants: [MappedField: String] = [:]
    /// How numbers are written.
    var numbers = NumberStyle.Marks.machine
    /// What a lone `*` stands for.
    var suppressed: ClosedRange<Int>?
    /// How days are written.
    var dates = DateWriting.iso
    /// Whose place codes they are.
    var scheme = ""
    /// Whether the file's codes are held against its names first, because they may lie.
    var checksCodes = true
    /// When a stock of a month or a year is so; nil lets the measure decide.
    var stocks: StockDays?
    /// Rows that are left out.
    var skips: [SkipRule] = []

    /// When a stock that is given for a period is so.
    enum StockDays: UInt8, Coded {
        /// All through it: people in need of a plan year.
        case whole = 0
        /// On its last day: people displaced at the end of a year.
        case end = 1
    }

    /// How a file writes days.
    enum DateWriting: UInt8, Coded {
        case iso = 0
        case dayFirst
        case monthFirst
        case serial
        case localMidnight

        /// As a book of rows reads them.
        var style: DayStyle {
            switch self {
            case .iso: .iso
            case .dayFirst: .dayFirst
            case .monthFirst: .monthFirst
            case .serial: DayStyle(isSerial: true)
            case .localMidnight: DayStyle(isLocalMidnight: true)
            }
        }
    }
}
