public import BilanModel
import Glibc

extension AreaShape {
    /// Square kilometres on a sphere of the earth's mean radius, holes taken off.
    ///
    /// Source: Chamberlain and Duquette, "Some algorithms for polygons on a sphere", JPL 07-03, 2007.
    public var squareKilometres: Double { sum { AreaShape.squareKilometres(of: $0) } }

    /// The middle of the area's surface, which may lie outside of it; nil when there is no surface.
    public var centroid: Position? {
        guard let box else { return nil }
        var (east, north, whole) = (0.0, 0.0, 0.0)
        for polygon in polygons {
            for (position, ring) in polygon.enumerated() {
                let ring = RingMoments(ring, from: box)
                // A ring may be drawn either way round: what it is, border or hole, decides its sign.
                let sign = (ring.area < 0 ? -1.0 : 1.0) * (position == 0 ? 1 : -1)
                whole += sign * ring.area
                east += sign * ring.east
                north += sign * ring.north
            }
        }
        guard whole > 0 else { return nil }
        return Position(
            latitude: (Double(box.south) + north / whole) / 1e7, longitude: (Double(box.west) + east / whole) / 1e7)
    }

    /// The surface on the flat grid, in squares of the grid: borders less holes.
    var gridSurface: Double {
        guard let box else { return 0 }
        return sum { abs(RingMoments($0, from: box).area) }
    }

    /// The measure of the outer rings, less that of the holes.
    private func sum(_ measure: ([GridPoint]) -> Double) -> Double {
        polygons.reduce(0) { whole, polygon in
            whole + (polygon.first.map(measure) ?? 0) - polygon.dropFirst().reduce(0) { $0 + measure($1) }
        }
    }

    private static func squareKilometres(of ring: [GridPoint]) -> Double {
        let radians = Double.pi / 180 / 1e7
        let sum = zip(ring, ring.dropFirst()).reduce(0.0) { sum, ends in
            sum + (Double(ends.1.x) - Double(ends.0.x)) * radians
                * (2 + sin(Double(ends.0.y) * radians) + sin(Double(ends.1.y) * radians))
        }
        return abs(sum) / 2 * AreaShape.earthRadius * AreaShape.earthRadius
    }

    /// Mean radius of the earth in kilometres (IUGG).
    static let earthRadius = 6_371.0088
}

/// Signed surface of a ring and its moments, from the corner of a box so that the numbers stay small.
private struct RingMoments {
    var area = 0.0
    var east = 0.0
    var north = 0.0

    init(_ ring: [GridPoint], from box: GridBox) {
        for (one, other) in zip(ring, ring.dropFirst()) {
            let (ax, ay) = (Double(one.x) - Double(box.west), Double(one.y) - Double(box.south))
            let (bx, by) = (Double(other.x) - Double(box.west), Double(other.y) - Double(box.south))
            let cross = ax * by - bx * ay
            area += cross / 2
            east += (ax + bx) * cross / 6
            north += (ay + by) * cross / 6
        }
    }
}
