public import BilanModel

/// Something wrong with the drawing of an area.
public struct ShapeFault: Hashable, Sendable {
    /// What is wrong.
    public var kind: Kind
    /// Where, as near as can be said.
    public var at: GridPoint?

    /// Kinds of faults.
    public enum Kind: UInt8, Coded {
        /// There is nothing to draw.
        case empty = 0
        /// A ring did not end where it starts.
        case ringNotClosed = 1
        /// A ring has fewer than three corners.
        case ringTooShort = 2
        /// A corner is not on the earth.
        case offTheEarth = 3
        /// An edge spans more than half the earth: a shape across the antimeridian has to be cut there.
        case acrossTheAntimeridian = 4
        /// Two edges cut through each other.
        case selfCrossing = 5
        /// Rings cover each other, a hole lies outside its ring, or a ring crosses itself at a corner.
        case ringsOverlap = 6
        /// Two areas of one edition and level have surface in common.
        case areasOverlap = 7
        /// What GEOS finds, and our own checks do not.
        case invalid = 8

        /// Whether an area with this fault is not used for placing.
        ///
        /// A ring left open is closed, and of two areas that overlap only the common surface is in doubt.
        public var refuses: Bool { self != .ringNotClosed && self != .areasOverlap }
    }

    /// A fault at a point.
    public init(_ kind: Kind, at point: GridPoint? = nil) {
        self.kind = kind
        at = point
    }
}

extension ShapeFault: CustomStringConvertible {
    /// `self_crossing at 16.25, -0.5` (latitude, longitude).
    public var description: String {
        guard let at else { return kind.token }
        return "\(kind.token) at \(degrees(at.y)), \(degrees(at.x))"
    }

    private func degrees(_ number: Int32) -> String {
        let sign = number < 0 ? "-" : ""
        let fraction = String(number.magnitude % 10_000_000)
        let digits = String(repeating: "0", count: 7 - fraction.count) + fraction
        let short = digits.prefix { _ in true }.reversed().drop { $0 == "0" }.reversed()
        return sign + String(number.magnitude / 10_000_000) + (short.isEmpty ? "" : "." + String(short))
    }
}
