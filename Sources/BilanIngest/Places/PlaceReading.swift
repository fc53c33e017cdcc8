public import BilanModel

/// What a gazetteer file gave: its places, and the account of its rows.
public struct PlaceReading: Sendable {
    /// Name of the format that read it.
    public let format: String
    /// Places, codes, borders, population and findings.
    public var batch = PlaceBatch()
    /// Rows, or features, that were read.
    public var rows = 0
    /// Rows that were set aside, each with a finding.
    public var setAside = 0
    /// Rows that are none of this file's business: ages and sexes beside the totals, rivers beside the villages.
    public var leftOut = 0
    /// Places by how they were told from others.
    public var outcomes: [PlaceOutcome: Int] = [:]

    /// An empty reading by a format.
    init(_ format: String) { self.format = format }

    /// Sets a row aside for a reason.
    mutating func setAside(_ code: Finding.Code, _ spot: RowSpot, _ column: String, _ value: String) {
        setAside += 1
        note(code, spot, column, value, .setAside)
    }

    /// Notes something about a row.
    mutating func note(_ code: Finding.Code, _ spot: RowSpot, _ column: String, _ value: String, _ done: Finding.Done) {
        batch.findings.append(
            Finding(code, sheet: spot.sheet, row: spot.row, column: column, value: value, done: done))
    }
}

/// How a place of a file was told from all others.
public enum PlaceOutcome: UInt8, Coded {
    /// Its code was known in the same edition.
    case knownCode = 0
    /// A place of its name stood at the same level under the same parent.
    case knownName = 1
    /// A settlement of its name lay within five kilometres.
    case knownPosition = 2
    /// It was not known.
    case new = 3
}

/// Where in a file a row stands.
struct RowSpot: Hashable, Sendable {
    var sheet: String
    var row: Int
}
