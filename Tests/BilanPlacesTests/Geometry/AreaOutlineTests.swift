import BilanModel
import BilanTestSupport
import Testing

@testable import BilanPlaces

/// A square of ten with a hole from three to seven, and an island of one in the hole.
private let ringed = AreaShape(polygons: [
    [Drawing.box(0, 0, 10, 10), Drawing.box(3, 3, 7, 7)], [Drawing.box(4, 4, 5, 5)],
])
/// A saw with level edges, teeth pointing up and down: every way for a ray to meet a corner.
private let saw = Drawing.area(
    (0, 0), (10, 0), (12, -4), (14, 0), (20, 0), (20, 10), (15, 10), (13, 6), (11, 10), (6, 10), (6, 6), (4, 6), (2, 10)
)

@Suite struct AreaOutlineTests {
    static let cases: [(AreaShape, Int, Int, AreaOutline.Side)] = [
        (ringed, 1, 1, .inside), (ringed, 5, 6, .outside), (ringed, 4, 4, .border), (ringed, 3, 5, .border),
        (ringed, 7, 7, .border), (ringed, 0, 0, .border), (ringed, 10, 5, .border), (ringed, 5, 10, .border),
        (ringed, 11, 5, .outside), (ringed, -1, 0, .outside), (ringed, 1, 3, .inside), (ringed, 8, 7, .inside),
        (ringed, 6, 4, .outside), (ringed, .init(Int32.max), 5, .outside), (ringed, .init(Int32.min), 0, .outside),
        (saw, 1, 0, .border), (saw, 11, 0, .inside), (saw, 12, 0, .inside), (saw, 13, 0, .inside),
        (saw, 14, 0, .border), (saw, 9, 0, .border), (saw, 15, 0, .border), (saw, 21, 0, .outside),
        (saw, 12, -4, .border), (saw, 11, -4, .outside), (saw, 13, 6, .border), (saw, 12, 6, .inside),
        (saw, 13, 7, .outside), (saw, 13, 8, .outside), (saw, 5, 6, .border), (saw, 3, 6, .inside),
        (saw, 5, 8, .outside), (saw, 2, 10, .border), (saw, 8, 10, .border), (saw, 13, 10, .outside),
        (saw, 18, 10, .border), (saw, 1, 5, .border), (saw, 1, 4, .inside), (saw, 0, 6, .outside),
    ]

    @Test(arguments: cases)
    func sides(_ shape: AreaShape, x: Int, y: Int, side: AreaOutline.Side) throws {
        let outline = try #require(AreaOutline(shape))
        #expect(outline.side(of: GridPoint(x: Int32(x), y: Int32(y))) == side)
    }

    /// Edges over half the earth, a point a hair's breadth beside them: the products need every one of 63 bits.
    @Test func exactAcrossTheEarth() throws {
        let shape = Drawing.area((-900_000_000, -900_000_000), (900_000_000, 899_999_999), (-900_000_000, 899_999_999))
        let outline = try #require(AreaOutline(shape))
        #expect(outline.side(of: GridPoint(x: 899_999_999, y: 899_999_998)) == .outside)
        #expect(outline.side(of: GridPoint(x: 899_999_998, y: 899_999_998)) == .inside)
        let earth = try #require(AreaOutline(Drawing.square(-1_800_000_000, -900_000_000, 1_800_000_000, 900_000_000)))
        #expect(earth.side(of: GridPoint(x: 0, y: 0)) == .inside)
        #expect(earth.side(of: GridPoint(x: 1_800_000_000, y: 900_000_000)) == .border)
    }

    @Test func whatLeavesTheEarthHasNoOutline() {
        #expect(AreaOutline(Drawing.square(0, 0, 10, 900_000_001)) == nil)
        #expect(AreaOutline(Drawing.square(-1_800_000_001, 0, 10, 10)) == nil)
        #expect(AreaOutline(AreaShape(polygons: [])) == nil)
        #expect(AreaOutline(Drawing.area((1, 1), (1, 1))) == nil)
    }

    /// The plain rule, without bands, on a star that is far from convex.
    @Test func bandsChangeNothing() throws {
        var random = SplitMix64(seed: 7)
        for _ in 0..<20 {
            let corners = (0..<60).map { step -> (Int, Int) in
                let (east, north) = Self.directions[step % 12]
                let length = Int.random(in: 1...40, using: &random)
                return (east * length, north * length)
            }
            let shape = AreaShape(polygons: [[Drawing.ring(corners)]])
            let outline = try #require(AreaOutline(shape))
            var wrong: [GridPoint] = []
            for x in stride(from: -90, through: 90, by: 3) {
                for y in -45...45 {
                    let point = GridPoint(x: Int32(x), y: Int32(y))
                    if outline.side(of: point) != Self.plainSide(of: point, in: shape) { wrong.append(point) }
                }
            }
            #expect(wrong.isEmpty)
        }
    }

    static let directions = [
        (2, 0), (2, 1), (1, 1), (0, 1), (-1, 1), (-2, 1), (-2, 0), (-2, -1), (-1, -1), (0, -1), (1, -1), (2, -1),
    ]

    static func plainSide(of point: GridPoint, in shape: AreaShape) -> AreaOutline.Side {
        var inside = false
        let (px, py) = (Int(point.x), Int(point.y))
        for ring in shape.polygons.joined() {
            for (one, other) in zip(ring, ring.dropFirst()) {
                let (ax, ay, bx, by) = (Int(one.x), Int(one.y), Int(other.x), Int(other.y))
                let cross = (bx - ax) * (py - ay) - (by - ay) * (px - ax)
                if cross == 0, min(ax, bx) <= px, px <= max(ax, bx), min(ay, by) <= py, py <= max(ay, by) {
                    return .border
                }
                if (ay > py) != (by > py), (cross > 0) == (by > ay) { inside.toggle() }
            }
        }
        return inside ? .inside : .outside
    }
}

@Suite struct AreaMeasureTests {
    @Test func boxesAndSurfaces() {
        #expect(ringed.box == GridBox(west: 0, south: 0, east: 10, north: 10))
        #expect(AreaShape(polygons: [[]]).box == nil)
        // One degree by one at the equator: 111.19 km squared, a hair less for the cosine.
        let degree = Drawing.square(0, 0, 10_000_000, 10_000_000)
        #expect(abs(degree.squareKilometres - 12_363.7) < 0.5)
        // The same at 60 degrees north is about half of it, and a hole is taken off.
        let north = Drawing.square(0, 600_000_000, 10_000_000, 610_000_000)
        #expect(abs(north.squareKilometres - 6_088.7) < 1.5)
        let holed = AreaShape(polygons: [degree.polygons[0] + [Drawing.box(2_000_000, 2_000_000, 3_000_000, 3_000_000)]]
        )
        #expect(abs(degree.squareKilometres - holed.squareKilometres - 123.64) < 0.05)
        let earth = Drawing.square(-1_800_000_000, -900_000_000, 1_800_000_000, 900_000_000)
        #expect(abs(earth.squareKilometres - 4 * .pi * 6_371.0088 * 6_371.0088) < 1)
    }

    @Test func centroids() throws {
        let middle = try #require(Drawing.square(0, 0, 20_000_000, 40_000_000).centroid)
        #expect(abs(middle.latitude - 2) < 1e-9 && abs(middle.longitude - 1) < 1e-9)
        // Drawn the other way round, with a hole in the east: the middle moves west.
        let ring = Array(Drawing.box(0, 0, 40, 40).reversed())
        let holed = try #require(AreaShape(polygons: [[ring, Drawing.box(20, 10, 40, 30)]]).centroid)
        #expect(abs(holed.longitude * 1e7 - (1_600 * 20 - 400 * 30) / 1_200.0) < 1e-6)
        #expect(abs(holed.latitude * 1e7 - 20) < 1e-6)
        #expect(Drawing.area((0, 0), (5, 5)).centroid == nil)
        #expect(AreaShape(polygons: []).centroid == nil)
    }
}
