import BilanModel

/// A border as GeoJSON has it: six decimals, outer rings against the clock, holes with it.
///
/// Source: RFC 7946, sections 3.1.6 and 11.2.
struct GeoOutline {
    let shape: AreaShape

    /// The geometry.
    var json: JSONText {
        let polygons = shape.polygons.map { rings in
            JSONText.array(
                rings.enumerated().map { index, ring in
                    JSONText.array(wound(ring, againstClock: index == 0).map(GeoOutline.position))
                })
        }
        if polygons.count == 1 { return .object([("type", .text("Polygon")), ("coordinates", polygons[0])]) }
        return .object([("type", .text("MultiPolygon")), ("coordinates", .array(polygons))])
    }

    private func wound(_ ring: [GridPoint], againstClock: Bool) -> [GridPoint] {
        var area = 0.0
        for (here, next) in zip(ring, ring.dropFirst()) {
            // From the first point on, so that a small ring far from the origin keeps its digits.
            let (x0, y0) = (Double(here.x) - Double(ring[0].x), Double(here.y) - Double(ring[0].y))
            let (x1, y1) = (Double(next.x) - Double(ring[0].x), Double(next.y) - Double(ring[0].y))
            area += x0 * y1 - x1 * y0
        }
        return (area > 0) == againstClock ? ring : ring.reversed()
    }

    private static func position(_ point: GridPoint) -> JSONText { .array([degrees(point.x), degrees(point.y)]) }

    /// Ten-millionths as degrees with six decimals, halves away from nought.
    private static func degrees(_ value: Int32) -> JSONText {
        let size = (Int64(value).magnitude + 5) / 10
        let sign = value < 0 && size > 0 ? "-" : ""
        let (whole, rest) = size.quotientAndRemainder(dividingBy: 1_000_000)
        guard rest > 0 else { return .number(sign + String(whole)) }
        var decimals = String(rest)
        decimals = String(repeating: "0", count: 6 - decimals.count) + decimals
        while decimals.hasSuffix("0") { decimals.removeLast() }
        return .number(sign + String(whole) + "." + decimals)
    }
}
