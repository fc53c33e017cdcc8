import BilanModel
import Glibc

/// Lambert's azimuthal projection around the middle of what is drawn: areas keep their proportions anywhere on earth, and
/// shapes nearly so in a country.
///
/// Source: Snyder, Map Projections: A Working Manual (USGS Professional Paper 1395, 1987), equations 22-4, 24-2, 24-3.
struct MapProjection {
    private let east: Double
    private let sine: Double
    private let cosine: Double
    /// Whether longitudes west of Greenwich are counted on past 180 degrees, for a country on both sides of that line.
    private let wraps: Bool

    /// A projection around the middle of shapes; nil where they have no corner.
    init?(around shapes: [AreaShape]) {
        let corners = shapes.lazy.flatMap { $0.polygons.joined().joined() }
        var (west, east, south, north) = (Int64.max, Int64.min, Int64.max, Int64.min)
        var (wrappedWest, wrappedEast) = (Int64.max, Int64.min)
        for corner in corners {
            let x = Int64(corner.x)
            west = min(west, x)
            east = max(east, x)
            wrappedWest = min(wrappedWest, x < 0 ? x + MapProjection.turn : x)
            wrappedEast = max(wrappedEast, x < 0 ? x + MapProjection.turn : x)
            south = min(south, Int64(corner.y))
            north = max(north, Int64(corner.y))
        }
        guard west <= east else { return nil }
        wraps = wrappedEast - wrappedWest < east - west
        let middle = wraps ? (wrappedWest + wrappedEast) / 2 : (west + east) / 2
        self.east = MapProjection.radians(middle)
        let latitude = MapProjection.radians((south + north) / 2)
        sine = sin(latitude)
        cosine = cos(latitude)
    }

    private static let turn: Int64 = 3_600_000_000

    private static func radians(_ tenMillionths: Int64) -> Double { Double(tenMillionths) * 1e-7 * .pi / 180 }

    /// Where a point stands on the plane, in radii of the earth, to the right and downwards.
    func place(_ point: GridPoint) -> (x: Double, y: Double) {
        let x = Int64(point.x) + (wraps && point.x < 0 ? MapProjection.turn : 0)
        let longitude = MapProjection.radians(x) - east
        let latitude = MapProjection.radians(Int64(point.y))
        let (up, along) = (sin(latitude), cos(latitude))
        let toward = along * cos(longitude)
        // The point opposite the middle has no place; a country does not reach it.
        let scale = (2 / max(1 + sine * up + cosine * toward, 1e-9)).squareRoot()
        return (scale * along * sin(longitude), -scale * (cosine * up - sine * toward))
    }
}
