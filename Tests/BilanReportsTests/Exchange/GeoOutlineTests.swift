import BilanModel
import Testing

@testable import BilanReports

/// Borders in GeoJSON: outer rings against the clock, holes with it, six decimals.
struct GeoOutlineTests {
    private func point(_ x: Int32, _ y: Int32) -> GridPoint { GridPoint(x: x, y: y) }

    @Test func ringsAreTurned() {
        let clockwise = [
            point(0, 0), point(0, 40_000_000), point(40_000_000, 40_000_000), point(40_000_000, 0), point(0, 0),
        ]
        let hole = [
            point(10_000_000, 10_000_000), point(20_000_000, 10_000_000), point(20_000_000, 20_000_000),
            point(10_000_000, 10_000_000),
        ]
        let outline = GeoOutline(shape: AreaShape(polygons: [[clockwise, hole]]))
        #expect(
            outline.json.line
                == #"{"type": "Polygon", "coordinates": [[[0, 0], [4, 0], [4, 4], [0, 4], [0, 0]], "#
                + #"[[1, 1], [2, 2], [2, 1], [1, 1]]]}"#)
    }

    @Test func degreesAreRoundedHalfAwayFromNought() {
        let ring = [point(5, -5), point(14, 4), point(-123_456_785, 123_456_784), point(5, -5)]
        let text = GeoOutline(shape: AreaShape(polygons: [[ring]])).json.line
        #expect(text.contains("[0.000001, -0.000001]"))
        #expect(text.contains("[0.000001, 0]"))
        #expect(text.contains("[-12.345679, 12.345678]"))
    }

    @Test func severalPolygons() {
        let ring = [point(0, 0), point(10_000_000, 0), point(0, 10_000_000), point(0, 0)]
        let text = GeoOutline(shape: AreaShape(polygons: [[ring], [ring]])).json.line
        #expect(text.hasPrefix(#"{"type": "MultiPolygon", "coordinates": [[[[0, 0], [1, 0], [0, 1], [0, 0]]], [[["#))
    }
}
