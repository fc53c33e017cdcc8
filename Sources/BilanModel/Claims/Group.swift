/// Whom a figure counts: one value for a whole combination of dimensions.
///
/// Status groups (civilian, military …) are one disjoint dimension; children and women cut across it.
/// A dimension that is not set says nothing: `Group.all` counts everybody the scope lets in.
public struct Group: Hashable, Sendable {
    /// Status in the conflict.
    public var status: Status
    /// The side in the event.
    public var side: Side
    /// Sex.
    public var sex: Sex
    /// Youngest age counted, in whole years.
    public var ageLow: UInt8?
    /// Oldest age counted, in whole years.
    public var ageHigh: UInt8?
    /// Sector or cluster, by its code in capitals (`FSC`).
    public var sector: String?
    /// Phase of a classification (1 to 5).
    public var phase: UInt8?
    /// Kind of need, as published (`immediate`).
    public var needStatus: String?
    /// Cause, as published (`conflict`, `disaster`).
    public var cause: String?

    /// The group of these dimensions.
    public init(
        status: Status = .all, side: Side = .any, sex: Sex = .all, ageLow: UInt8? = nil, ageHigh: UInt8? = nil,
        sector: String? = nil, phase: UInt8? = nil, needStatus: String? = nil, cause: String? = nil
    ) {
        self.status = status
        self.side = side
        self.sex = sex
        self.ageLow = ageLow
        self.ageHigh = ageHigh
        self.sector = sector
        self.phase = phase
        self.needStatus = needStatus
        self.cause = cause
    }

    /// Everybody.
    public static let all = Group()

    /// Status in the conflict: disjoint, so parts of a total may be added.
    public enum Status: UInt8, Coded {
        /// Everybody the scope lets in.
        case all = 0
        /// Civilians.
        case civilian = 1
        /// Members of state armed forces.
        case military = 2
        /// Police and gendarmes.
        case police = 3
        /// Members of pro-government or local militias.
        case militia = 4
        /// Alleged members of an armed group.
        case armedGroup = 5
        /// Peacekeepers.
        case peacekeeper = 6
        /// Status not known.
        case unknown = 7
        /// Aid workers (also civilians: a view across, not a part).
        case aidWorker = 8
        /// Health workers (a view across).
        case healthWorker = 9
        /// Journalists (a view across).
        case journalist = 10

        /// Whether figures of this status are disjoint parts of a total.
        public var isPart: Bool { self != .all && rawValue < 8 }
    }

    /// The side in the event.
    public enum Side: UInt8, Coded {
        /// Not said.
        case any = 0
        /// Those who attacked.
        case attacker = 1
        /// Those who were attacked.
        case attacked = 2
        /// Bystanders.
        case bystander = 3
    }

    /// Sex.
    public enum Sex: UInt8, Coded {
        /// Everybody.
        case all = 0
        /// Women and girls.
        case female = 1
        /// Men and boys.
        case male = 2
        /// Another sex.
        case other = 3
    }

    /// Whether only status is set: such groups of one event can be added up to a total.
    public var isStatusOnly: Bool { self == Group(status: status) }

    /// Whether only a cause is set that excludes the others: what a conflict displaces no disaster does.
    ///
    /// Classes of events that overlap (`political_violence`, `civilian_targeting`) are causes, too, and never parts.
    public var isCausePart: Bool {
        cause.map { ["conflict", "disaster", "other"].contains($0) && self == Group(cause: $0) } ?? false
    }

    /// One lower-case word for outputs: `all`, `civilian`, `armed_group_attacker`, `civilian_female_age_0_17`.
    public var token: String {
        var words: [String] = status == .all ? [] : [status.token]
        if side != .any { words.append(side.token) }
        if sex != .all { words.append(sex.token) }
        if ageLow != nil || ageHigh != nil {
            words.append("age_\(ageLow ?? 0)_" + (ageHigh.map { String($0) } ?? "plus"))
        }
        if let sector { words.append(sector.lowercased().split(separator: "-").joined(separator: "_")) }
        if let phase { words.append("phase_\(phase)") }
        if let needStatus { words.append(needStatus) }
        if let cause { words.append(cause) }
        return words.isEmpty ? "all" : words.joined(separator: "_")
    }
}
