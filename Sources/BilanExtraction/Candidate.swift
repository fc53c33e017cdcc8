public import BilanModel

/// A figure that a text seems to state, proposed for a person to accept, edit or reject.
///
/// Missing: what the text does not say is nil, never a guess. Positions count Unicode scalars of the text from 0.
public struct Candidate: Hashable, Sendable {
    /// What is counted.
    public var measure: Measure
    /// Whom it counts.
    public var group: VictimGroup
    /// Their side in the event; nil when not said.
    public var side: Group.Side?
    /// People, households, dwellings or cases.
    public var unit: Unit
    /// What a total covers.
    public var scope: Scope
    /// The bounds.
    public var estimate: Estimate
    /// The words they come from.
    public var qualifier: Qualifier
    /// What kind of statement it is.
    public var kind: CandidateKind
    /// How well it is established, by the text's own words.
    public var verification: Verification
    /// Whether the text expects it to change.
    public var finality: Finality
    /// Who makes the claim, seen from those it counts.
    public var claimant: Claimant
    /// The place as written, and its code; nil when the text names none.
    public var placeText: String?
    /// The code of the place in the boundaries in use.
    public var placeCode: String?
    /// The day or period as written; nil when the text gives none.
    public var dateText: String?
    /// First and last day it was so; nil when they cannot be told.
    public var dateStart: CalendarDate?
    /// Last day.
    public var dateEnd: CalendarDate?
    /// Who says so, as named in the text.
    public var attribution: String?
    /// The candidate of the same document it is a part of, by its place in the list.
    public var subsetOf: Int?
    /// An earlier candidate of the same document that says the same, by its place in the list.
    public var sameAs: Int?
    /// The candidate of an earlier document whose origin this one shares.
    public var sameOriginAs: OtherCandidate?
    /// The figure itself, with its qualifier and its noun.
    public var span: Range<Int>
    /// The sentence it stands in.
    public var sentenceSpan: Range<Int>
    /// How sure the reading is, 0 to 1.
    public var confidence: Double
    /// Why it was read so, and what speaks against it, in plain words.
    public var reasons: [String]
}

/// A candidate of another document of the same run.
public struct OtherCandidate: Hashable, Sendable {
    /// The document, by its place in the run from 0.
    public var document: Int
    /// The candidate, by its place in that document.
    public var candidate: Int
}

/// What kind of statement a figure is; only `event` and, inside its total, `subset` may enter sums of events.
///
/// Source: METHODOLOGY section 1.
public enum CandidateKind: UInt8, Coded {
    /// What one event, or one period, did.
    case event = 0
    /// Part of another figure.
    case subset = 1
    /// A running total since some day.
    case cumulative = 2
    /// A stock at a day.
    case stock = 3
    /// Background.
    case context = 4
    /// A per cent without its base.
    case rate = 5
    /// A forecast.
    case projection = 6
    /// The headline of another article.
    case relatedLink = 7
    /// An event of an earlier year.
    case historical = 8
}

/// Whom a figure counts, in the words of extraction: one word for a status or for a group across it.
///
/// Source: METHODOLOGY section 4.
public enum VictimGroup: UInt8, Coded {
    /// Everybody.
    case all = 0
    /// Civilians.
    case civilian = 1
    /// Members of state armed forces and who fights beside them.
    case military = 2
    /// Police and gendarmes.
    case police = 3
    /// Members of local or pro-government militias.
    case militia = 4
    /// Alleged members of an armed group.
    case armedGroup = 5
    /// Peacekeepers.
    case peacekeeper = 6
    /// Aid workers.
    case aidWorker = 7
    /// Health workers.
    case healthWorker = 8
    /// Journalists.
    case journalist = 9
    /// Children.
    case child = 10
    /// Women and girls.
    case women = 11

    /// The group as the store keeps it.
    public func group(side: Group.Side? = nil) -> Group {
        let side = side ?? .any
        return switch self {
        case .all: Group(side: side)
        case .civilian: Group(status: .civilian, side: side)
        case .military: Group(status: .military, side: side)
        case .police: Group(status: .police, side: side)
        case .militia: Group(status: .militia, side: side)
        case .armedGroup: Group(status: .armedGroup, side: side)
        case .peacekeeper: Group(status: .peacekeeper, side: side)
        case .aidWorker: Group(status: .aidWorker, side: side)
        case .healthWorker: Group(status: .healthWorker, side: side)
        case .journalist: Group(status: .journalist, side: side)
        case .child: Group(side: side, ageHigh: 17)
        case .women: Group(side: side, sex: .female)
        }
    }

    /// Whether it cuts across status, so that it is part of a total and never a total's other part.
    public var isAcross: Bool { rawValue >= VictimGroup.aidWorker.rawValue }
}
