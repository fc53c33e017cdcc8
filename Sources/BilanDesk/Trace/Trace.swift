import BilanAnalytics
import BilanModel
import BilanStore

/// What stands behind cells: figures, and behind those every claim with its file and row.
public struct Trace: Sendable {
    /// The cells, in the order of the query.
    var cells: [TracedCell] = []
    /// Figures that a question must mention although they stand in none of its cells.
    var beside: [TracedFigure] = []
    /// What must be said beside it, one sentence each.
    public var notes: [String] = []
}

/// One cell of a query, or one figure of a briefing.
struct TracedCell: Sendable {
    var figureID: String?
    var measure: String
    var group: String
    var scope: Scope
    var unit: Unit
    var places: [TracedPlace]
    var period: String?
    /// What the breakdowns asked for say of it: `sector` and `fsc`.
    var parts: [TracedPart] = []
    var days: ClosedRange<CalendarDate>?
    var state: CellState
    var estimate: Estimate
    var rate: Rate?
    var conflict: Bool
    var flags: FigureFlags
    var figures: [TracedFigure]
}

/// The word of a breakdown.
struct TracedPart: Sendable {
    var dimension: String
    var word: String
}

/// A place as it is printed.
struct TracedPlace: Sendable {
    var code: String
    var name: String
}

/// What is said of one event, or of one stock on a day.
struct TracedFigure: Sendable {
    /// Why it stands outside the cells, where it does.
    var besideReason: Mention.Reason?
    var measure: String
    var group: String
    var scope: Scope
    var event: TracedEvent?
    var places: [TracedPlace]
    var start: CalendarDate
    var end: CalendarDate
    var asOf: CalendarDate?
    var policy: String
    var estimate: Estimate
    /// The range of reports; none for what was computed from several.
    var hull: Estimate?
    var conflict: Bool
    var flags: FigureFlags
    var reasons: [String]
    var claims: [TracedClaim]
}

/// An event as a reader finds it again.
struct TracedEvent: Sendable {
    var uid: UInt64
    var id: String
    var label: String
    var category: String
}

/// One claim and what became of it.
struct TracedClaim: Sendable {
    var part: Verdict.Part
    /// Whether a number of the figure comes from it.
    var isUsed: Bool
    var group: String
    var estimate: Estimate
    var qualifier: Qualifier
    var stated: String
    var source: String
    var grade: Grade
    var claimant: Claimant
    var verification: Verification
    var finality: Finality
    var document: DocumentCard?
    var knownOn: CalendarDate
    /// Where its record was read.
    var provenance: RecordProvenance?
    var recordUID: UInt64
    var dataset: String
}
