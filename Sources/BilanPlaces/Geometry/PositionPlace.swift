public import BilanModel

/// Where a position lies, as fine as its publisher says it is meant.
public struct PositionPlace: Hashable, Sendable {
    /// Places at levels 0 to 4; -1 where the position places nothing.
    public var levels: [Int32]
    /// Why it places nothing, or nothing finer; nil when nothing is wrong.
    public var doubt: PositionDoubt?

    /// A place at each level, and a doubt.
    public init(levels: [Int32] = PositionPlace.nowhere, doubt: PositionDoubt? = nil) {
        self.levels = levels
        self.doubt = doubt
    }

    /// No place at any level.
    public static let nowhere: [Int32] = [-1, -1, -1, -1, -1]

    /// The finest place, or -1.
    public var place: Int32 { levels.last { $0 >= 0 } ?? -1 }
}

/// What is wrong with a position.
public enum PositionDoubt: UInt8, Coded {
    /// No border of the edition has been drawn.
    case noBorders = 0
    /// Not a position on the earth.
    case offTheEarth = 1
    /// 0,0: a position left empty.
    case atZero = 2
    /// Outside the country, but inside with latitude and longitude exchanged.
    case exchanged = 3
    /// Outside the country.
    case outside = 4
    /// The point that stands for the whole country, said without how exact it is.
    case countryPoint = 5
    /// In surface that two areas claim.
    case disputed = 6
    /// In an area of one level and outside its parent of the level above.
    case levelsDisagree = 7

    /// The finding that a file's account shows; nil where the fault is not the file's.
    public var finding: Finding.Code? {
        switch self {
        case .noBorders: nil
        case .offTheEarth, .atZero, .exchanged, .outside, .countryPoint: .misplacedPosition
        case .disputed, .levelsDisagree: .disputedPosition
        }
    }
}

/// The finest level that a position may place at, by UCDP's `where_prec`.
///
/// Source: UCDP GED Codebook, `where_prec`; METHODOLOGY section 7.
enum WherePrecision {
    /// Nil for a position that places nothing.
    static func finest(_ precision: UInt8) -> Int? {
        switch precision {
        // Not said, exact, or near a known place.
        case 0, 1, 2: 4
        // The second level's area is known, the point is somewhere in it.
        case 3: 2
        case 4: 1
        // Larger than a region, or between two: the country is all that is sure.
        case 5: 0
        // The country alone (its centroid), or water and airspace; and words that nobody has defined.
        default: nil
        }
    }
}
