public import BilanModel

/// What a publisher's code and name were matched to, how, and how sure.
public struct PlaceMatch: Hashable, Sendable {
    /// Number of the place; -1 when none was found.
    public var place: Int32
    /// How it was found.
    public var how: PlaceHow
    /// Whether code and name name two places; the name won, or nobody did.
    public var disagrees: Bool
    /// How sure, 0 (nothing found) to 1 (exact).
    public var score: Double
    /// The rules that made the code one that is known, in the order applied.
    public var repairs: [PCodeRepair]
    /// An earlier edition in which the code does mean the place, where the edition in use says otherwise.
    public var codeEdition: SchemeVersion?

    /// A match of these facts; without a score, what is usual for how it was found.
    public init(
        place: Int32, how: PlaceHow, disagrees: Bool, score: Double? = nil, repairs: [PCodeRepair] = [],
        codeEdition: SchemeVersion? = nil
    ) {
        self.place = place
        self.how = how
        self.disagrees = disagrees
        self.score = score ?? PlaceMatch.usualScore(how, disagrees)
        self.repairs = repairs
        self.codeEdition = codeEdition
    }

    /// No place.
    public static let none = PlaceMatch(place: -1, how: .none, disagrees: false)

    /// Code and name name two places and nothing tells which is meant.
    static let undecided = PlaceMatch(place: -1, how: .none, disagrees: true)

    /// How sure a way of finding is by itself; a code that says otherwise takes a fifth away.
    private static func usualScore(_ how: PlaceHow, _ disagrees: Bool) -> Double {
        let score =
            switch how {
            case .none: 0.0
            case .code, .name, .decided: 1.0
            case .alias: 0.95
            case .repairedCode, .position: 0.9
            case .fuzzy: 0.8
            case .country: 0.5
            }
        return disagrees ? max(0, score - 0.2) : score
    }
}

/// A scheme of codes in one of its editions: `cod-ab-2021`.
public struct SchemeVersion: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Who gives the codes.
    public var scheme: String
    /// Which edition.
    public var version: String

    /// An edition of a scheme.
    public init(scheme: String, version: String) {
        self.scheme = scheme
        self.version = version
    }

    /// `cod-ab-2021`.
    public var description: String { version.isEmpty ? scheme : scheme + "-" + version }

    /// By scheme, then by edition.
    public static func < (left: SchemeVersion, right: SchemeVersion) -> Bool {
        (left.scheme, left.version) < (right.scheme, right.version)
    }
}
