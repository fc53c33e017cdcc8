public import BilanAnalytics
public import BilanModel

/// One number of a briefing, with everything that must travel with it.
///
/// Text, workbook and data sheets all print these values, so that a number in one is the number in the other.
public struct PublishedFigure: Sendable {
    /// Readable and stable: `MLI.2023-W36.killed.all.without_attackers.ML06+ML07`.
    public var id: String
    /// What is counted.
    public var measure: Measure
    /// Whom; `Group.all` for everybody.
    public var group: Group
    /// The group's word: its token, `all` or `not_allocated`.
    public var groupToken: String
    /// What the total covers.
    public var scope: Scope
    /// How it may be read: a flow, a stock, a running total or a rate.
    public var kind: Kind
    /// What is counted.
    public var unit: Unit
    /// Codes of its place, several for what cannot be separated.
    public var placeCodes: [String]
    /// Level of those codes: 0 country to 4; nil when not even the country is known.
    public var level: Int?
    /// The number; unquantified or empty where there is none.
    public var estimate: Estimate
    /// The words its source used, where one claim alone gives it.
    public var qualifier: Qualifier?
    /// The number as its source wrote it, where one claim alone gives it.
    public var wording: String
    /// What stands in the cell.
    public var state: CellState
    /// How well it is established, at the weakest.
    public var verification: Verification
    /// Whether it is expected to change.
    public var finality: Finality
    /// Who says so.
    public var claimant: Claimant
    /// What a reader must know.
    public var flags: FigureFlags
    /// Whether claims exclude each other.
    public var conflict: Bool
    /// First and last day it speaks of.
    public var days: ClosedRange<CalendarDate>
    /// How exactly the days are known: UCDP's 1 to 5, 0 not said.
    public var datePrecision: UInt8
    /// Day a stock or a running total is of.
    public var asOf: CalendarDate?
    /// Whether number, day or place was inferred or estimated rather than read.
    public var isInferred: Bool
    /// The event it is of, by number, where it is of one alone.
    public var event: Int32?
    /// Positions in the briefing's list of sources, ascending.
    public var sources: [Int]
    /// Positions of all claims behind it.
    public var claims: [Int]
    /// The reconciled figures behind it, for tracing; none where nobody gave one, or where it is of an earlier issue.
    public var figures: [Figure] = []
    /// Whether it is another than when it was last issued.
    public var isRevised = false

    /// How a number may be read.
    public enum Kind: UInt8, Coded {
        /// Adds over time.
        case flow = 0
        /// At a day.
        case stock = 1
        /// Since a day.
        case cumulative = 2
        /// Never added.
        case rate = 3
    }

    /// One letter for the table of a briefing: revised, provisional, estimated, unverified claim; empty when final.
    public var status: ObservationStatus { isRevised ? .revised : standing }

    /// The marks of the table of a briefing: revised, then what else is to be remarked; `-` for nothing.
    public var marks: String {
        isRevised ? ObservationStatus.revised.mark + (standing == .normal ? "" : standing.mark) : standing.mark
    }

    /// The status beside whether it was revised.
    private var standing: ObservationStatus {
        if claimant == .enemy || conflict { return .unverified }
        if finality == .provisional { return .provisional }
        if isInferred || flags.contains(.derived) { return .estimated }
        return .normal
    }

    /// Whether there is a number to print.
    public var hasNumber: Bool { estimate.isQuantified }
}

/// The observation status of a published figure, after SDMX and Eurostat's letters.
public enum ObservationStatus: UInt8, Coded {
    /// Nothing to remark.
    case normal = 0
    /// Expected to change.
    case provisional = 1
    /// Estimated, derived or inferred.
    case estimated = 2
    /// A party's claim about its enemy, or reports that exclude each other.
    case unverified = 3
    /// Changed since the last issue.
    case revised = 4

    /// The letter of the status, empty for `normal`.
    public var letter: String { ["", "p", "e", "u", "r"][Int(rawValue)] }
    /// The mark in a table: `[p]`, or `-`.
    public var mark: String { letter.isEmpty ? "-" : "[" + letter + "]" }
}
