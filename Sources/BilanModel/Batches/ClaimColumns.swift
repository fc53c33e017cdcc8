/// Claims as arrays of small numbers, with the tables that explain them: what the store hands to analytics.
///
/// Every array has one element a claim, sorted by record uid and then by the claim's place in its record, so that the
/// order of imports changes nothing. Positions (`partOf`, `supersedes`) are positions in these arrays.
public struct ClaimColumns: Sendable {
    /// Number of the claim in the store.
    public var claim: [Int64] = []
    /// Number of its record in the store.
    public var record: [Int64] = []
    /// Identity of the record from its content; the last tie-break everywhere.
    public var recordUID: [UInt64] = []
    /// What names the record through all its versions.
    public var recordKey: [UInt64] = []
    /// The claim's place in its record, from 0.
    public var ordinal: [Int32] = []
    /// First and last day of the record.
    public var start: [Int32] = []
    /// Last day of the record.
    public var end: [Int32] = []
    /// How exactly the days are known: UCDP's 1 to 5, 0 not said.
    public var datePrecision: [UInt8] = []
    /// Finest place known, a number of the gazetteer; -1 when unplaced.
    public var place: [Int32] = []
    /// Number of the measure.
    public var measure: [UInt16] = []
    /// Key into `groups`.
    public var group: [Int32] = []
    /// What the total covers.
    public var scope: [Scope] = []
    /// What is counted.
    public var unit: [Unit] = []
    /// Over what time.
    public var accrual: [Accrual] = []
    /// First day of a running total, or `RecordRow.unknownDay`.
    public var since: [Int32] = []
    /// Day of a stock or a running total, or `RecordRow.unknownDay`.
    public var referenceDay: [Int32] = []
    /// Last day a stock is valid, or `RecordRow.unknownDay`.
    public var validTo: [Int32] = []
    /// The numbers.
    public var estimate: [Estimate] = []
    /// The words before them.
    public var qualifier: [Qualifier] = []
    /// How well they are established.
    public var verification: [Verification] = []
    /// Whether they are expected to change.
    public var finality: [Finality] = []
    /// Who says so, seen from those counted.
    public var claimant: [Claimant] = []
    /// Their part beside other figures of the event.
    public var role: [Role] = []
    /// How far the source can be trusted.
    public var reliability: [Reliability] = []
    /// How likely they are.
    public var credibility: [Credibility] = []
    /// Key into `datasets`.
    public var dataset: [Int32] = []
    /// Key into `events`.
    public var event: [Int32] = []
    /// Key into `origins`.
    public var origin: [Int32] = []
    /// Key into `documents`; -1 when the record stands in no document.
    public var document: [Int32] = []
    /// Position of the claim it is part of, or -1.
    public var partOf: [Int32] = []
    /// Position of the claim it replaces, or -1.
    public var supersedes: [Int32] = []
    /// Day on which it could first be known.
    public var knownFrom: [Int32] = []
    /// The number as written.
    public var stated: [String] = []

    /// Groups by their number in the store.
    public var groups: [Int32: Group] = [:]
    /// Datasets by their number in the store.
    public var datasets: [Int32: DatasetCard] = [:]
    /// Events by their number in the store; `parents` are numbers too.
    public var events: [Int32: EventFacts] = [:]
    /// Origins by their number: key and number of the source, -1 when nobody is named.
    public var origins: [Int32: OriginCard] = [:]
    /// Sources by their number.
    public var sources: [Int32: SourceCard] = [:]
    /// Documents by their number; `publisher` is a number of a source.
    public var documents: [Int32: DocumentCard] = [:]
    /// What datasets cover completely, by number of the dataset.
    public var coverage: [Int32: [Coverage]] = [:]
    /// Members of place sets, by the number of the set.
    public var placeSets: [Int32: [Int32]] = [:]
    /// What analysts have decided on figures, in the order of the events' identities.
    public var decisions: [FigureDecision] = []
    /// Events that are one across datasets that are never pooled; pooled ones are one event already.
    public var sameEvents: [EventPair] = []
    /// The event that each joined event has become.
    public var joined: [Int32: Int32] = [:]

    /// No claims.
    public init() {}

    /// How many claims there are.
    public var count: Int { claim.count }
}

/// An event with what its records say of it.
public struct EventFacts: Hashable, Sendable {
    /// Names and phrases; `id` is the local id, `parents` are numbers of the store.
    public var card: EventCard
    /// Identity from content; sorts events.
    public var uid: UInt64
    /// Days, from its own record where it has one.
    public var days: ClosedRange<CalendarDate>?
    /// Place, a number of the gazetteer; -1 when unplaced.
    public var place: Int32
    /// Kind of event, as written.
    public var category: String
    /// Who took part, as written, sorted.
    public var actors: [String] = []
    /// Documents that tell of it, by number, sorted.
    public var documents: [Int32]
    /// Datasets that tell of it, by number.
    public var datasets: Set<Int32> = []

    /// The facts of an event.
    public init(
        card: EventCard, uid: UInt64, days: ClosedRange<CalendarDate>?, place: Int32, category: String,
        documents: [Int32]
    ) {
        self.card = card
        self.uid = uid
        self.days = days
        self.place = place
        self.category = category
        self.documents = documents
    }
}

/// Which claims a question may look at; time and place are the question's own business.
public struct ClaimSelection: Hashable, Sendable {
    /// Numbers of measures; empty for all.
    public var measures: [UInt16]
    /// What could be known by this day; nil for all there is.
    public var knownBy: CalendarDate?
    /// The store as it stood after this entry; nil for now.
    public var recordedBy: Int64?
    /// Codes of datasets; empty for all.
    public var datasets: [String]
    /// For whom the figures are; nil for those who keep the store, who see everything.
    public var audience: Audience?

    /// A selection of claims.
    public init(
        measures: [UInt16] = [], knownBy: CalendarDate? = nil, recordedBy: Int64? = nil, datasets: [String] = []
    ) {
        self.measures = measures
        self.knownBy = knownBy
        self.recordedBy = recordedBy
        self.datasets = datasets
    }
}
