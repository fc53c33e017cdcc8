/// An area on the earth: polygons with their holes, in ten-millionths of a degree.
///
/// Integers keep shapes exact and equal on every machine; a ten-millionth of a degree is about a centimetre.
public struct AreaShape: Hashable, Sendable {
    /// Polygons; the first ring of each is its outer border, the others are holes.
    ///
    /// Rings are closed: the last point is the first.
    public var polygons: [[[GridPoint]]]

    /// An area of these polygons.
    public init(polygons: [[[GridPoint]]]) { self.polygons = polygons }
}

/// A point in ten-millionths of a degree.
public struct GridPoint: Hashable, Sendable {
    /// East of Greenwich.
    public var x: Int32
    /// North of the equator.
    public var y: Int32

    /// A point on the grid.
    public init(x: Int32, y: Int32) {
        self.x = x
        self.y = y
    }

    /// The nearest point of the grid; nil for a position that is not on the earth.
    public init?(_ position: Position) {
        guard abs(position.latitude) <= 90, abs(position.longitude) <= 180 else { return nil }
        x = Int32((position.longitude * 1e7).rounded())
        y = Int32((position.latitude * 1e7).rounded())
    }
}

/// The border of a place in one edition of a scheme.
public struct PlaceBoundary: Hashable, Sendable {
    /// Who draws it.
    public var scheme: String
    /// Which edition.
    public var version: String
    /// Key of the place.
    public var place: String
    /// The area.
    public var shape: AreaShape

    /// A border of a place.
    public init(scheme: String, version: String, place: String, shape: AreaShape) {
        self.scheme = scheme
        self.version = version
        self.place = place
        self.shape = shape
    }
}

/// Another name of a place, with what kind of name it is.
public struct PlaceAlias: Hashable, Sendable {
    /// The name as written.
    public var name: String
    /// Language, two letters; empty when it is nobody's in particular.
    public var language: String
    /// What kind of name it is.
    public var kind: Kind

    /// Kinds of names.
    public enum Kind: UInt8, Coded {
        /// Another spelling.
        case variant = 0
        /// A name in a language.
        case translation = 1
        /// A publisher's own spelling.
        case publisher = 2
        /// A name it had before.
        case former = 3
        /// An abbreviation.
        case short = 4
        /// Said by a user of this store.
        case decided = 5
    }

    /// A name of a kind.
    public init(_ name: String, language: String = "", kind: Kind = .variant) {
        self.name = name
        self.language = language
        self.kind = kind
    }
}
