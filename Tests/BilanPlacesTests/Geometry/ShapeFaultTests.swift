import BilanModel
import BilanTestSupport
import Testing

@testable import BilanPlaces

@Suite struct ShapeFaultTests {
    static let cases: [(what: String, shape: AreaShape, faults: String)] = [
        ("a square", Drawing.square(0, 0, 10, 10), ""),
        ("a square with a hole", AreaShape(polygons: [[Drawing.box(0, 0, 10, 10), Drawing.box(3, 3, 7, 7)]]), ""),
        (
            "a hole that touches its ring",
            AreaShape(polygons: [[Drawing.box(0, 0, 10, 10), Drawing.ring([(0, 5), (5, 3), (5, 7)])]]), ""
        ),
        (
            "two squares that share a side",
            AreaShape(polygons: [[Drawing.box(0, 0, 5, 5)], [Drawing.box(5, 0, 9, 5)]]), ""
        ),
        (
            "an island in a hole",
            AreaShape(polygons: [[Drawing.box(0, 0, 10, 10), Drawing.box(3, 3, 7, 7)], [Drawing.box(4, 4, 6, 6)]]), ""
        ),
        (
            "two lobes that meet in a corner",
            Drawing.area((0, 0), (4, 0), (4, 4), (8, 4), (8, 8), (4, 8), (4, 4), (0, 4)), ""
        ),
        ("corners repeated", Drawing.area((0, 0), (0, 0), (4, 0), (4, 4), (4, 4)), ""),
        ("nothing", AreaShape(polygons: []), "empty"),
        ("no rings", AreaShape(polygons: [[], []]), "empty"),
        ("a line", Drawing.area((0, 0), (5, 5)), "ring_too_short at 0, 0"),
        ("a flat triangle", Drawing.area((0, 0), (5, 5), (9, 9)), "ring_too_short at 0, 0"),
        (
            "an open ring", AreaShape(polygons: [[[(0, 0), (5, 0), (5, 5)].map { GridPoint(x: $0.0, y: $0.1) }]]),
            "ring_not_closed at 0, 0"
        ),
        ("north of the pole", Drawing.square(0, 0, 10, 900_000_001), "off_the_earth at 90.0000001, 0.000001"),
        ("latitude and longitude exchanged", Drawing.square(0, -900_000_010, 10, 0), "off_the_earth at -90.000001, 0"),
        (
            "around the earth", Drawing.square(-1_795_000_000, 0, 1_795_000_000, 9),
            "across_the_antimeridian at 0, -179.5"
        ),
        ("a bow tie", Drawing.area((0, 0), (10, 10), (10, 0), (0, 10)), "self_crossing at 0.0000005, 0.0000005"),
        (
            "a bow tie with a corner in its knot", Drawing.area((0, 0), (5, 5), (10, 10), (10, 0), (0, 10)),
            "rings_overlap at 0, 0"
        ),
        (
            "a hole outside", AreaShape(polygons: [[Drawing.box(0, 0, 5, 5), Drawing.box(6, 6, 7, 7)]]),
            "rings_overlap at 0, 0"
        ),
        (
            "a hole through its ring", AreaShape(polygons: [[Drawing.box(0, 0, 8, 8), Drawing.box(4, 4, 12, 6)]]),
            "self_crossing at 0.0000004, 0.0000008"
        ),
        (
            "the same polygon twice", AreaShape(polygons: [[Drawing.box(0, 0, 5, 5)], [Drawing.box(0, 0, 5, 5)]]),
            "rings_overlap at 0, 0"
        ),
        (
            "a polygon in a polygon", AreaShape(polygons: [[Drawing.box(0, 0, 9, 9)], [Drawing.box(2, 2, 5, 5)]]),
            "rings_overlap at 0, 0"
        ),
        (
            "polygons that cross", AreaShape(polygons: [[Drawing.box(0, 0, 9, 9)], [Drawing.box(5, 5, 15, 15)]]),
            "self_crossing at 0.0000005, 0.0000009"
        ),
        (
            "a hole as large as its ring", AreaShape(polygons: [[Drawing.box(0, 0, 9, 9), Drawing.box(0, 0, 9, 9)]]),
            "ring_too_short at 0, 0"
        ),
    ]

    @Test(arguments: cases)
    func faults(_ item: (what: String, shape: AreaShape, faults: String)) {
        #expect(item.shape.faults.map(\.description).joined(separator: "; ") == item.faults, "\(item.what)")
    }

    /// GEOS, where it is installed, holds nothing against what we let pass and refuses what we refuse.
    @Test(.enabled(if: GEOS() != nil), arguments: cases)
    func geosAgrees(_ item: (what: String, shape: AreaShape, faults: String)) throws {
        let geos = try #require(GEOS())
        // Polygons that share a side and lobes that meet are invalid to GEOS and harmless here; it knows no earth, and
        // nothing at all is a valid geometry.
        let ours: Set = [
            "two squares that share a side", "two lobes that meet in a corner", "nothing", "no rings",
            "north of the pole",
            "latitude and longitude exchanged", "around the earth",
        ]
        guard !ours.contains(item.what) else { return }
        #expect((geos.fault(in: item.shape) == nil) == item.faults.isEmpty, "\(item.what)")
    }

    @Test func openRingsAreClosed() {
        var shape = Drawing.square(0, 0, 10, 10)
        let whole = shape
        shape.polygons[0][0].removeLast()
        #expect(shape.closed.shape == whole)
        #expect(shape.closed.faults.map(\.description) == ["ring_not_closed at 0, 0"])
        #expect(whole.closed.faults.isEmpty)
    }

    /// Surface in common, in grid squares turned into square metres at the equator.
    static let overlaps: [(AreaShape, AreaShape, Double)] = [
        (Drawing.square(0, 0, 10_000, 10_000), Drawing.square(10_000, 0, 20_000, 10_000), 0),
        (Drawing.square(0, 0, 10_000, 10_000), Drawing.square(5_000, 5_000, 20_000, 20_000), 25),
        (Drawing.square(0, 0, 10_000, 10_000), Drawing.square(2_000, 2_000, 3_000, 3_000), 1),
        (Drawing.square(0, 0, 10_000, 10_000), Drawing.square(0, 0, 10_000, 10_000), 100),
        (Drawing.area((0, 0), (10_000, 0), (0, 10_000)), Drawing.area((10_000, 10_000), (10_000, 0), (0, 10_000)), 0),
        (
            Drawing.area((0, 0), (10_000, 5_000), (0, 10_000)), Drawing.area((10_000, 0), (10_000, 10_000), (0, 5_000)),
            25
        ),
        (
            AreaShape(polygons: [[Drawing.box(0, 0, 10_000, 10_000), Drawing.box(2_000, 2_000, 8_000, 8_000)]]),
            Drawing.square(3_000, 3_000, 7_000, 7_000), 0
        ),
        (
            AreaShape(polygons: [[Drawing.box(0, 0, 10_000, 10_000), Drawing.box(2_000, 2_000, 8_000, 8_000)]]),
            Drawing.square(1_000, 1_000, 9_000, 9_000), 28
        ),
        (Drawing.square(0, 0, 10_000, 10_000), Drawing.square(0, 20_000, 10_000, 30_000), 0),
    ]

    @Test(arguments: overlaps)
    func surfaceInCommon(_ one: AreaShape, _ other: AreaShape, millions: Double) {
        let unit = 1e6 * (6_371_008.8 * .pi / 180 / 1e7) * (6_371_008.8 * .pi / 180 / 1e7)
        #expect(abs(CommonSurface.squareMetres(one.edges, other.edges) / unit - millions) < 1e-6)
        #expect(abs(CommonSurface.squareMetres(other.edges, one.edges) / unit - millions) < 1e-6)
    }

    static func batch(_ shapes: [AreaShape]) -> PlaceBatch {
        var batch = PlaceBatch()
        for (number, shape) in shapes.enumerated() {
            batch.boundaries.append(
                PlaceBoundary(scheme: "cod-ab", version: "2021", place: "P\(number)", shape: shape))
            batch.codes.append(
                PlaceCode(
                    scheme: "cod-ab", version: "2021", code: Drawing.code(number), place: "P\(number)",
                    level: number == 5 ? 2 : 1, parent: ""))
        }
        return batch
    }

    @Test func aBatchIsCheckedBeforeItIsStored() {
        let degree = 10_000_000
        var open = Drawing.square(degree * 5, 0, degree * 6, degree)
        open.polygons[0][0].removeLast()
        var batch = Self.batch([
            Drawing.square(0, 0, degree, degree), Drawing.square(degree, 0, degree * 2, degree),
            Drawing.square(0, degree / 2, degree / 10, degree * 2), Drawing.area((0, 0), (10, 10), (10, 0), (0, 10)),
            open,
            Drawing.square(0, 0, degree, degree),
        ])
        let check = BoundaryCheck(&batch)
        #expect(
            check.findings == [
                Finding(
                    .faultyBorder, row: 4, column: "geometry", value: "P3: self_crossing at 0.0000005, 0.0000005",
                    done: .setAside),
                Finding(
                    .faultyBorder, row: 5, column: "geometry", value: "P4: ring_not_closed at 0, 5", done: .repaired),
                Finding(.bordersOverlap, row: 1, column: "geometry", value: "P0: P2, 61817 ha", done: .kept),
            ])
        #expect(batch.boundaries.map(\.place) == ["P0", "P1", "P2", "P4", "P5"])
        #expect(batch.boundaries[3].shape == open.closed.shape)
        #expect(check.checker == .own)
    }

    @Test func theCheckSaysWhetherGEOSLooked() {
        var batch = Self.batch([Drawing.square(0, 0, 10, 10)])
        let check = BoundaryCheck(&batch, geos: true)
        #expect(check.checker == GEOS().map { .geos(version: $0.version) } ?? .geosMissing)
        #expect(check.findings.isEmpty)
    }
}
