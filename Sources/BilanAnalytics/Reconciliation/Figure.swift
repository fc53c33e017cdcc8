public import BilanModel

/// What is said of one figure once its claims have been set against each other.
///
/// A flow has one figure for each event, measure, group, scope and unit; a stock one for each place set, measure, group,
/// reference day and unit (METHODOLOGY ruling 3).
public struct Figure: Sendable {
    /// Number of the measure.
    public var measure: UInt16
    /// Key into the columns' groups.
    public var group: Int32
    /// What the total covers.
    public var scope: Scope
    /// What is counted.
    public var unit: Unit
    /// Event it belongs to.
    public var event: Int32
    /// Where, a number of the gazetteer or of a place set; -1 unplaced.
    public var place: Int32
    /// First day.
    public var start: Int32
    /// Last day.
    public var end: Int32
    /// Day a stock is of.
    public var referenceDay = RecordRow.unknownDay
    /// Day from which it was known that it is so: the latest of the claims used.
    public var knownFrom = RecordRow.unknownDay
    /// The estimate to print: the policy's choice, with the hull's bounds where claims conflict.
    public var estimate = Estimate.unquantified
    /// The range of reports, without those of an enemy.
    public var hull = Estimate()
    /// What became of each claim, in the order of the columns.
    public var verdicts: [Verdict] = []
    /// Independent origins of the claims that count; a curated dataset is one origin, that of its own coding.
    public var origins: Set<OriginKey> = []
    /// Whether claims exclude each other.
    public var conflict = false
    /// What a reader must know.
    public var flags: FigureFlags = []
    /// The decision that stands for it above the policy, where there is one.
    public var decision: FigureDecision?

    /// Positions of all its live claims.
    public var claims: [Int] { verdicts.map(\.position) }
    /// The claim that gives best, nil when nobody gives a number.
    public var used: Int? { verdicts.first { $0.part == .best }?.position }
}

/// Who first said something, whoever copied it.
public enum OriginKey: Hashable, Sendable {
    /// An utterance, by its number in the columns.
    case utterance(Int32)
    /// A curated dataset, by its number (METHODOLOGY ruling 16).
    case dataset(Int32)
}

/// What one claim did for a figure.
public struct Verdict: Hashable, Sendable {
    /// Position of the claim.
    public var position: Int
    /// Its part.
    public var part: Part

    /// The parts a claim can play.
    public enum Part: UInt8, Coded {
        /// It gives best.
        case best = 0
        /// It widens the range.
        case bound = 1
        /// A floor of named victims, above best.
        case floorAbove = 2
        /// A floor of named victims, not above best.
        case floor = 3
        /// The document's own rounding of its own figure.
        case rounding = 4
        /// A copy, or an earlier word, of the same origin.
        case copy = 5
        /// A party about its enemy: outside every total.
        case enemy = 6
        /// Words without a number.
        case unquantified = 7
        /// It agrees with what was chosen.
        case compatible = 8
        /// A part of another claim of the figure, or a figure of an event inside this one: already counted.
        case subset = 9
        /// It counts only some, and everybody is at least as many: it gives low.
        case least = 10
        /// It says otherwise than what was decided.
        case overruled = 11
    }
}

/// What a reader must know of a figure or a cell; printed as tokens, sorted.
public struct FigureFlags: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt32
    /// The set of these bits.
    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// A part without best was added by its low.
    public static let bestFloor = FigureFlags(rawValue: 1 << 0)
    /// Computed from parts, not published.
    public static let derived = FigureFlags(rawValue: 1 << 1)
    /// Named victims exceed the selected figure.
    public static let floorViolation = FigureFlags(rawValue: 1 << 2)
    /// Only a party about its enemy gives a number; it is not in the value.
    public static let partyClaim = FigureFlags(rawValue: 1 << 3)
    /// Best lies outside its own published bounds.
    public static let asPublished = FigureFlags(rawValue: 1 << 4)
    /// Its source expects it to change.
    public static let provisional = FigureFlags(rawValue: 1 << 5)
    /// Parts exceed their total.
    public static let partsAboveTotal = FigureFlags(rawValue: 1 << 6)
    /// A stock older than the day asked for.
    public static let lastKnown = FigureFlags(rawValue: 1 << 7)
    /// What a published total has beyond the sum of its areas or groups.
    public static let residual = FigureFlags(rawValue: 1 << 8)
    /// Stocks of several days or rounds: not added.
    public static let notComparable = FigureFlags(rawValue: 1 << 9)
    /// A group that cuts across the others, never a part of the sum.
    public static let ofWhom = FigureFlags(rawValue: 1 << 10)
    /// A sum in which a part gives no lower bound.
    public static let lowPartial = FigureFlags(rawValue: 1 << 11)

    /// A figure over two periods stands in that of its last day, as asked.
    public static let byEnd = FigureFlags(rawValue: 1 << 12)
    /// A share, by days, of a figure over several periods, as asked.
    public static let apportioned = FigureFlags(rawValue: 1 << 13)

    /// A partner reported that there was nothing, for a place and days as a whole.
    public static let nilReport = FigureFlags(rawValue: 1 << 14)

    /// One of several accounts of the same thing (a source's, a dataset's), never added.
    public static let alternative = FigureFlags(rawValue: 1 << 20)
    /// A sector above the published total that should contain it.
    public static let sectorAboveTotal = FigureFlags(rawValue: 1 << 21)
    /// Computed from sectors or phases, where nobody published a total.
    public static let computed = FigureFlags(rawValue: 1 << 22)
    /// A group that the total of the measure leaves out.
    public static let outsideTotal = FigureFlags(rawValue: 1 << 23)
    /// A running total that went down: its source corrected itself.
    public static let revision = FigureFlags(rawValue: 1 << 24)
    /// Phases that add up to something else than the total published for them.
    public static let phasesDiffer = FigureFlags(rawValue: 1 << 25)
    /// A forecast or a projection, as asked; never current.
    public static let projected = FigureFlags(rawValue: 1 << 27)
    /// Decided by an analyst, above the policy.
    public static let decided = FigureFlags(rawValue: 1 << 26)

    private static let tokensByBit: [(FigureFlags, String)] = [
        (.alternative, "alternative"), (.apportioned, "apportioned"), (.asPublished, "as_published"),
        (.bestFloor, "best_floor"), (.byEnd, "by_end"), (.computed, "computed"), (.decided, "decided"),
        (.derived, "derived"),
        (.floorViolation, "floor_violation"), (.lastKnown, "last_known"), (.lowPartial, "low_partial"),
        (.nilReport, "nil_report"), (.notComparable, "not_comparable"), (.ofWhom, "of_whom"),
        (.outsideTotal, "outside_total"),
        (.partsAboveTotal, "parts_above_total"), (.partyClaim, "party_claim"), (.phasesDiffer, "phases_differ"),
        (.projected, "projected"), (.provisional, "provisional"), (.residual, "residual"),
        (.revision, "revision"),
        (.sectorAboveTotal, "sector_above_total"),
    ]

    /// The words of the set, sorted.
    public var tokens: [String] { FigureFlags.tokensByBit.filter { contains($0.0) }.map(\.1) }
}
