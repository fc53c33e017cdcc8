public import BilanModel

/// What a publisher's code and name were matched to, and how.
public struct PlaceMatch: Hashable, Sendable {
    /// Number of the place; -1 when none was found.
    public var place: Int32
    /// How it was found.
    public var how: PlaceHow
    /// Whether code and name name two places; the name won.
    public var disagrees: Bool

    /// A match of these facts.
    public init(place: Int32, how: PlaceHow, disagrees: Bool) {
        self.place = place
        self.how = how
        self.disagrees = disagrees
    }

    /// No place.
    public static let none = PlaceMatch(place: -1, how: .none, disagrees: false)
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
