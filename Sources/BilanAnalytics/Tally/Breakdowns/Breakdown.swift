public import BilanModel

/// A dimension of a table beside place, period, measure and group: a column of its own, headed by its token.
///
/// Some make disjoint rows that add up with what they leave (`not_allocated`). Of others rows overlap, or are accounts
/// of the same thing: each is printed as it is, flagged, beside a row `all`, and nothing adds them.
public enum Breakdown: UInt8, Coded {
    /// Sector or cluster: overlap.
    case sector = 0
    /// Sex: disjoint.
    case sex = 1
    /// Bands of ages: disjoint where the bands of a figure are.
    case age = 2
    /// Status in the conflict: disjoint, but for aid workers, health workers and journalists.
    case status = 3
    /// Phase of a classification: disjoint.
    case phase = 4
    /// Kind of need, as published: overlap.
    case needStatus = 5
    /// Cause, as published: disjoint.
    case cause = 6
    /// Kind of event, as its dataset writes it: each event has one.
    case eventType = 7
    /// Who took part: an event stands with each of its actors, so that rows overlap.
    case actor = 8
    /// Who says so: each source's own account, before sources are set against each other.
    case source = 9
    /// The dataset: each beside the other, reconciled within.
    case dataset = 10
}

extension Breakdown {
    /// Whether its rows are no parts of a sum: they stand beside a row `all`.
    public var overlaps: Bool {
        switch self {
        case .sector, .needStatus, .actor, .source, .dataset: true
        case .sex, .age, .status, .phase, .cause, .eventType: false
        }
    }

    /// Whether it is a dimension of groups.
    var isOfGroup: Bool { rawValue <= Breakdown.cause.rawValue }

    /// Whether it tells accounts of the same thing apart.
    var isOfAccount: Bool { self == .source || self == .dataset }

    /// Whether only events have it.
    var isOfEvent: Bool { self == .eventType || self == .actor }

    /// What a group says of it; nil when it says nothing.
    func value(in group: Group) -> String? {
        switch self {
        case .sector: group.sector.map { Breakdown.word($0) }
        case .sex: group.sex == .all ? nil : group.sex.token
        case .age:
            group.ageLow == nil && group.ageHigh == nil
                ? nil : "\(group.ageLow ?? 0)_" + (group.ageHigh.map { String($0) } ?? "plus")
        case .status: group.status == .all ? nil : group.status.token
        case .phase: group.phase.map { String($0) }
        case .needStatus: group.needStatus.map { Breakdown.word($0) }
        case .cause: group.cause.map { Breakdown.word($0) }
        case .eventType, .actor, .source, .dataset: nil
        }
    }

    /// The group without what it says of this.
    func cleared(_ group: Group) -> Group {
        var group = group
        switch self {
        case .sector: group.sector = nil
        case .sex: group.sex = .all
        case .age: (group.ageLow, group.ageHigh) = (nil, nil)
        case .status: group.status = .all
        case .phase: group.phase = nil
        case .needStatus: group.needStatus = nil
        case .cause: group.cause = nil
        case .eventType, .actor, .source, .dataset: break
        }
        return group
    }

    /// A publisher's word as outputs print words: lower case, underscores.
    static func word(_ text: String) -> String {
        text.lowercased().split { $0 == " " || $0 == "-" }.joined(separator: "_")
    }
}
