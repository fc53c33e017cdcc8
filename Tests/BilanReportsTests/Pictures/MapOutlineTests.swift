import BilanModel
import Testing

@testable import BilanReports

@Suite struct MapOutlineTests {
    private func ring(_ places: [(Int32, Int32)]) -> [PicturePoint] { places.map { PicturePoint(x: $0.0, y: $0.1) } }

    @Test(
        arguments: [
            // A square stays one, without the corner that closes it.
            ([(0, 0), (10, 0), (10, 10), (0, 10), (0, 0)], 4),
            // Corners on a straight line go, also across the closing corner.
            ([(5, 0), (10, 0), (10, 5), (10, 10), (0, 10), (0, 0), (5, 0)], 5),
            // Repeats go.
            ([(0, 0), (0, 0), (10, 0), (10, 0), (10, 10), (0, 0)], 3),
            // A line that goes there and back encloses nothing.
            ([(0, 0), (10, 0), (20, 0), (10, 0), (0, 0)], 0),
            // One point is no ring.
            ([(5, 5), (5, 5), (5, 5)], 1),
            ([], 0),
        ] as [([(Int32, Int32)], Int)])
    func thinned(_ places: [(Int32, Int32)], _ count: Int) {
        let kept = MapOutline.thinned(ring(places))
        // What is left of a line is less than a ring, and is not drawn.
        #expect(count < 3 ? kept.count < 3 : kept.count == count || kept.count == count - 1, "\(kept)")
    }

    /// Two neighbours with a crooked border between them.
    private static let west = AreaShape(polygons: [
        [[(0, 0), (10, 0), (10, 3), (11, 5), (10, 8), (10, 10), (0, 10), (0, 0)].map(point)]
    ])
    private static let east = AreaShape(polygons: [
        [[(10, 0), (20, 0), (20, 10), (10, 10), (10, 8), (11, 5), (10, 3), (10, 0)].map(point)]
    ])

    private static func point(_ degrees: (Int32, Int32)) -> GridPoint {
        GridPoint(x: degrees.0 * 1_000_000, y: degrees.1 * 1_000_000)
    }

    @Test func neighboursKeepTheBorderTheyShare() throws {
        let projection = try #require(MapProjection(around: [Self.west, Self.east]))
        let outline = MapOutline(projection, scale: 100_000, left: 3000, top: 3000)
        let left = Set(outline.rings(of: Self.west).joined())
        let right = Set(outline.rings(of: Self.east).joined())
        #expect(left.intersection(right).count >= 5)
    }

    @Test func anAreaTooSmallToBeDrawnIsASmallSquare() throws {
        let projection = try #require(MapProjection(around: [Self.west, Self.east]))
        let outline = MapOutline(projection, scale: 1, left: 0, top: 0)
        #expect(outline.rings(of: Self.west).map(\.count) == [4])
    }

    @Test func areasKeepTheirProportions() throws {
        // Two boxes of one degree, at the equator and at 60 degrees, where a degree of longitude is half as long.
        func box(south: Int32) -> AreaShape {
            AreaShape(polygons: [
                [
                    [(0, south), (1, south), (1, south + 1), (0, south + 1), (0, south)].map { (x: Int32, y: Int32) in
                        GridPoint(x: x * 10_000_000, y: y * 10_000_000)
                    }
                ]
            ])
        }
        let boxes = [box(south: 0), box(south: 59)]
        let projection = try #require(MapProjection(around: boxes))
        let areas = boxes.map { box -> Double in
            let places = box.polygons[0][0].map(projection.place)
            return abs(
                zip(places, places.dropFirst()).map { ($0.x * $1.y - $1.x * $0.y) / 2 }.reduce(0, +))
        }
        // The sine of 60 degrees less that of 59, over the sine of one degree.
        #expect(abs(areas[1] / areas[0] - 0.5075) < 0.01, "\(areas)")
    }

    @Test func aCountryOnBothSidesOfTheDateLineIsOnePicture() throws {
        let shape = AreaShape(polygons: [
            [
                [(1_790_000_000, 0), (1_800_000_000, 0), (1_800_000_000, 10_000_000), (1_790_000_000, 0)].map {
                    GridPoint(x: $0.0, y: $0.1)
                }
            ],
            [
                [(-1_800_000_000, 0), (-1_790_000_000, 0), (-1_790_000_000, 10_000_000), (-1_800_000_000, 0)].map {
                    GridPoint(x: $0.0, y: $0.1)
                }
            ],
        ])
        let projection = try #require(MapProjection(around: [shape]))
        let places = shape.polygons.joined().joined().map(projection.place)
        #expect(places.allSatisfy { abs($0.x) < 0.05 })
    }

    @Test func nothingHasNoMiddle() {
        #expect(MapProjection(around: []) == nil)
        #expect(MapProjection(around: [AreaShape(polygons: [])]) == nil)
    }
}
