/// What a reader of a file hands to the store: rows as small integers, with the tables that explain them.
///
/// References inside a batch are positions in its own arrays; -1 is "none". Places are numbers of the store's gazetteer.
public struct Batch: Sendable {
    /// The dataset the rows belong to.
    public var dataset: DatasetCard
    /// Name of the format that read them.
    public var format: String
    /// Edition as the publisher names it; empty when unknown.
    public var edition = ""
    /// Day on which it was published, where the sheet itself says so.
    public var publishedOn: CalendarDate?
    /// What is covered completely, as the format or the user declares; rows are withdrawn only inside it.
    public var coverage: [Coverage] = []
    /// Every text, once.
    public var texts = TextTable()
    /// Sources by position.
    public var sources: [SourceCard] = []
    /// Documents by position.
    public var documents: [DocumentCard] = []
    /// Origins by position: figures of one origin are copies of one utterance.
    public var origins: [OriginCard] = []
    /// Events by position.
    public var events: [EventCard] = []
    /// Groups by position.
    public var groups: [Group] = [.all]
    /// Place sets by position: sorted place numbers.
    public var placeSets: [[Int32]] = []
    /// Rows or sentences of the publisher.
    public var records: [RecordRow] = []
    /// Numbers in them; `record` points into `records`.
    public var claims: [ClaimRow] = []
    /// Records that the publisher has taken back, by id.
    public var withdrawals: [Withdrawal] = []
    /// What was repaired, doubtful or set aside.
    public var findings: [Finding] = []
    /// Rows of the file, for the account of what became of each.
    public var rowsRead = 0
    /// Rows that gave no record, each with a finding that says why.
    public var rowsSetAside = 0

    /// How the names of formats end whose files list deleted records and nothing else.
    public static let deletions = "_deletions"

    /// An empty batch of a dataset.
    public init(dataset: DatasetCard, format: String) {
        self.dataset = dataset
        self.format = format
    }

    /// The position of `group`, new or known.
    public mutating func code(_ group: Group) -> Int32 {
        if let known = groups.firstIndex(of: group) { return Int32(known) }
        groups.append(group)
        return Int32(groups.count - 1)
    }
}

/// One row or one sentence of one publisher, as read.
public struct RecordRow: Hashable, Sendable {
    /// The publisher's or the sheet's own id, as a text number; 0 when it has none.
    public var externalID: Int32 = 0
    /// Position of the document, or -1.
    public var document: Int32 = -1
    /// Position of the event, or -1 for an event of its own.
    public var event: Int32 = -1
    /// Sheet name, as a text number.
    public var sheet: Int32 = 0
    /// Row in the file as a person counts.
    public var row: Int32 = 0
    /// Place number; -1 when unplaced; `-2 - n` is the place set at position n.
    public var place: Int32 = -1
    /// Place as written, as a text number.
    public var placeText: Int32 = 0
    /// Code as written, as a text number.
    public var codeText: Int32 = 0
    /// How the place was found.
    public var placeHow: PlaceHow = .none
    /// UCDP's where_prec, 1 to 7; 0 when not said.
    public var wherePrecision: UInt8 = 0
    /// First day it may have happened.
    public var start: Int32 = 0
    /// Last day it may have happened.
    public var end: Int32 = 0
    /// UCDP's date_prec, 1 to 5; 0 when not said.
    public var datePrecision: UInt8 = 0
    /// Kind of event, as a text number.
    public var category: Int32 = 0
    /// First actor, as a text number.
    public var actorA: Int32 = 0
    /// Second actor, as a text number.
    public var actorB: Int32 = 0
    /// Day on which it could be known; `unknownDay` leaves it to the release.
    public var knownOn: Int32 = RecordRow.unknownDay
    /// The publisher's own words, internal, as a text number.
    public var note: Int32 = 0
    /// Columns that no field takes, as a text number.
    public var extra: Int32 = 0

    /// Stands for a day that is not known.
    public static let unknownDay = Int32.min

    /// An empty row, to be filled.
    public init() {}
}

/// One number in a record.
public struct ClaimRow: Hashable, Sendable {
    /// Position of the record.
    public var record: Int32
    /// Number of the measure.
    public var measure: UInt16
    /// Position of the group.
    public var group: Int32 = 0
    /// What the total covers.
    public var scope: Scope = .unknown
    /// What is counted.
    public var unit: Unit = .person
    /// Over what time.
    public var accrual: Accrual = .period
    /// First day of a running total, or `RecordRow.unknownDay`.
    public var since = RecordRow.unknownDay
    /// Day a stock or a running total is of, or `RecordRow.unknownDay`.
    public var referenceDay = RecordRow.unknownDay
    /// Last day a stock stays valid, or `RecordRow.unknownDay`.
    public var validTo = RecordRow.unknownDay
    /// The number.
    public var estimate = Estimate()
    /// The words before it.
    public var qualifier: Qualifier = .exact
    /// How well it is established.
    public var verification: Verification = .reported
    /// Whether it is expected to change.
    public var finality: Finality = .unknown
    /// Who says so, seen from those counted.
    public var claimant: Claimant = .thirdParty
    /// Its part beside other figures of its event.
    public var role: Role = .total
    /// How far its source can be trusted.
    public var reliability: Reliability = .f
    /// How likely it is.
    public var credibility: Credibility = .unknown
    /// Position of the origin, or -1 for an origin of its own.
    public var origin: Int32 = -1
    /// Position of the claim it is part of, or -1.
    public var partOf: Int32 = -1
    /// Position of the claim it replaces, or -1.
    public var supersedes: Int32 = -1
    /// The number as written, as a text number.
    public var stated: Int32 = 0
    /// Heading of its column, as a text number.
    public var column: Int32 = 0
    /// Where it stands in the text of its document, in Unicode scalars from 0; nil for a cell of a sheet.
    public var span: Range<Int32>?
    /// Who may see it.
    public var audience: Audience = .public

    /// A claim of a measure in a record.
    public init(record: Int32, measure: Measure) {
        self.record = record
        self.measure = measure.id
        unit = measure.unit
    }
}

/// How a place was found from what a publisher wrote.
public enum PlaceHow: UInt8, Coded {
    /// It was not found.
    case none = 0
    /// By its code, exactly.
    case code = 1
    /// By its name.
    case name = 2
    /// By another name it goes by.
    case alias = 3
    /// By its country only.
    case country = 4
    /// By a code that was repaired by a rule.
    case repairedCode = 5
    /// By a similar name within its parent.
    case fuzzy = 6
    /// By its position.
    case position = 7
    /// By hand.
    case decided = 8
}
