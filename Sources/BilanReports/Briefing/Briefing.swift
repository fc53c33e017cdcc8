public import BilanAnalytics
public import BilanModel

/// A briefing as a value: what it says, before any language or file says it.
public struct Briefing: Sendable {
    /// What it was made from.
    public var definition: ReportDefinition
    /// The period it covers.
    public var period: Period
    /// Day up to which the world's knowledge is in it.
    public var issueDay: CalendarDate
    /// Code of its place.
    public var placeCode: String
    /// Boundaries its codes belong to (`cod-ab-2021`).
    public var adminVersion: String
    /// Names of places by code, English and French.
    public var placeNames: [String: PlaceNames]

    /// Code of the country of each area, where the briefing covers several countries; else empty.
    public var countryOfArea: [String: String] = [:]
    /// For whom it is.
    public var audience = Audience.internal
    /// Its number and who cleared it; nil for a draft.
    public var clearance: Clearance?
    /// The last issues before it: of the same period, then of an earlier one.
    public var lastIssues: [PastIssue] = []
    /// Figures of those issues that are others now.
    public var revised: [RevisedFigure] = []

    /// The strip of key figures, in their order.
    public var keyFigures: [KeyFigure] = []
    /// Casualties by region: every region, then what cannot be separated or placed, then the total.
    public var regions: [RegionRow] = []
    /// Casualties of the last periods, the one of the briefing last.
    public var periods: [PeriodRow] = []
    /// The map; nil where there is none.
    public var map: BriefingMap?
    /// Why there is no map though the definition asks for one.
    public var mapAbsence: BriefingMap.Absence?
    /// Who was expected to report and who did; nil where nobody is expected.
    public var partners: PartnerAccount?
    /// Displacement: stocks, flows and running totals, each with its day.
    public var displacement: [PublishedFigure] = []
    /// Needs, by place and group.
    public var needs: [PublishedFigure] = []
    /// Past years, from publishers' own series.
    public var past: [PublishedFigure] = []
    /// Figures on which independent claims exclude each other.
    public var conflicts: [ConflictingReport] = []
    /// What parties say about their enemies, outside every total.
    public var partyClaims: [Statement] = []
    /// Events of the period for which nobody gives a number.
    public var uncounted: [UncountedEvent] = []
    /// Flows of the period, event by event, largest first.
    public var tolls: [Toll] = []
    /// Figures of earlier periods that became known since the last issue.
    public var late: [Toll] = []
    /// The same total one period earlier, as known at the same age; nil when nothing was reported.
    public var previous: [PublishedFigure] = []
    /// Sources in the order of their marks: S1 is the first.
    public var sources: [SourceLine] = []
    /// Events it speaks of, by number.
    public var events: [Int32: EventFacts] = [:]
    /// Those who say something, by number.
    public var speakers: [Int32: SourceCard] = [:]
    /// Who says what a claim says, by position of the claim.
    public var speakerOfClaim: [Int: Int32] = [:]
    /// SHA-256 over the claims used, whatever file they stand in.
    public var claimsDigest = ""

    /// Codes of the places it covers: its country, or several.
    var memberCodes: [String] { placeCode.split(separator: "+").map(String.init) }

    /// Every published number once, in the order of the briefing.
    public var figures: [PublishedFigure] {
        var seen: Set<String> = []
        let all =
            keyFigures.map(\.figure) + regions.flatMap(\.figures) + displacement + needs + past
            + conflicts.flatMap { $0.lines.map(\.figure) } + partyClaims.map(\.figure) + late.map(\.figure)
            + periods.flatMap(\.cells).filter(\.isShown) + (map?.figures ?? [])
        return all.filter { seen.insert($0.id).inserted }
    }
}

/// A place's names in both languages.
public struct PlaceNames: Hashable, Sendable {
    /// English.
    public var en: String
    /// French.
    public var fr: String
}

/// A line of the key figures.
public struct KeyFigure: Sendable {
    /// The number.
    public var figure: PublishedFigure
    /// Whether it stands under the one before it: "of whom".
    public var isPart: Bool
    /// The event whose phrase explains a running total, by number; nil when none does.
    public var event: Int32?
}

/// A row of the table by region.
public struct RegionRow: Sendable {
    /// Where.
    public var place: CellPlace
    /// What the row is.
    public var kind: Kind
    /// Codes: one, several where not separable, none where not placed.
    public var codes: [String]
    /// What totals of this row cover.
    public var scope: Scope
    /// Columns in order: civilians killed, soldiers killed, others and unknown killed, killed, injured, missing.
    public var cells: [PublishedFigure]
    /// Events in it.
    public var events: Int

    /// What a row is.
    public enum Kind: UInt8, Coded {
        /// A region.
        case region = 0
        /// One figure over several regions.
        case notSeparable = 1
        /// In the country, region not known.
        case notAllocated = 2
        /// All rows together.
        case total = 3
    }

    /// Code of the country of a row that has no code, where the briefing covers several; else empty.
    public var country = ""

    /// The numbers of the row.
    public var figures: [PublishedFigure] { cells }
}

/// A row of the table by period.
public struct PeriodRow: Sendable {
    /// The period.
    public var period: Period
    /// Columns in order: civilians killed, soldiers killed, others and unknown killed, killed, injured.
    public var cells: [PublishedFigure]
    /// Events in it.
    public var events: Int
}

/// A figure on which independent claims exclude each other, with all that was said.
public struct ConflictingReport: Sendable {
    /// The figure with the range of reports.
    public var figure: PublishedFigure
    /// The event, by number.
    public var event: Int32
    /// One line a claim, the one used first.
    public var lines: [Line]

    /// What one claim says and what became of it.
    public struct Line: Sendable {
        /// The claim's number.
        public var figure: PublishedFigure
        /// Who says so, by number of the source; -1 unnamed.
        public var source: Int32
        /// What became of it.
        public var part: Verdict.Part
    }
}

/// What somebody says, outside every total.
public struct Statement: Sendable {
    /// The number.
    public var figure: PublishedFigure
    /// Who says so, by number of the source; -1 unnamed.
    public var source: Int32
    /// The event, by number.
    public var event: Int32
}

/// An event without a number.
public struct UncountedEvent: Sendable {
    /// The event, by number.
    public var event: Int32
    /// Its days.
    public var days: ClosedRange<CalendarDate>
    /// Codes of its regions; its country's where the region is not known.
    public var placeCodes: [String]
    /// Positions of its sources.
    public var sources: [Int]
}

/// A flow of one event with its parts.
public struct Toll: Sendable {
    /// The total.
    public var figure: PublishedFigure
    /// Disjoint parts with a number, largest first.
    public var parts: [PublishedFigure]
    /// The event, by number.
    public var event: Int32
    /// Who gives the number used, by number of the source; -1 unnamed.
    public var source: Int32
}

/// A source as a briefing lists it.
public struct SourceLine: Sendable {
    /// Mark: `S1`.
    public var mark: String
    /// Local id of the document, or code of the dataset.
    public var id: String
    /// Title.
    public var title: String
    /// Who publishes it; empty when unknown.
    public var publisher: String
    /// Address.
    public var url: String
    /// Language.
    public var language: String
    /// Day on which it could be known.
    public var knownOn: CalendarDate?
    /// Where that day comes from.
    public var basis: KnownBasis
    /// Whether it is a primary source; nil for a dataset.
    public var isPrimary: Bool?
    /// Grade of its publisher, `B2`; `F6` where nobody is known to publish it.
    public var grade: String
    /// Licence of a dataset.
    public var licence: String
}
