import BilanModel

/// Borders drawn small: corners stand on a grid of half a pixel, and those that the grid cannot tell apart go.
///
/// Neighbours keep the border they share, for the same corner falls on the same point of the grid in both.
struct MapOutline {
    /// Half a pixel, in tenths.
    static let grid: Double = 5

    private let projection: MapProjection
    private let scale: Double
    private let left: Double
    private let top: Double

    init(_ projection: MapProjection, scale: Double, left: Double, top: Double) {
        self.projection = projection
        self.scale = scale
        self.left = left
        self.top = top
    }

    /// The rings of an area, in tenths of a pixel; a small square where the area is too small to be drawn.
    func rings(of shape: AreaShape) -> [[PicturePoint]] {
        let rings = shape.polygons.joined().map { MapOutline.thinned($0.map(point)) }.filter { $0.count >= 3 }
        guard rings.isEmpty, let corner = shape.polygons.first?.first?.first else { return rings }
        let at = point(corner)
        let half: Int32 = 15
        return [
            [
                PicturePoint(x: at.x - half, y: at.y - half), PicturePoint(x: at.x + half, y: at.y - half),
                PicturePoint(x: at.x + half, y: at.y + half), PicturePoint(x: at.x - half, y: at.y + half),
            ]
        ]
    }

    private func point(_ corner: GridPoint) -> PicturePoint {
        let place = projection.place(corner)
        return PicturePoint(x: snapped(left + place.x * scale), y: snapped(top + place.y * scale))
    }

    private func snapped(_ value: Double) -> Int32 {
        Int32((value / MapOutline.grid).rounded()) * Int32(MapOutline.grid)
    }

    /// A ring without its closing corner, without repeats, and without corners on a straight line or at the tip of one
    /// that goes there and back.
    static func thinned(_ ring: [PicturePoint]) -> [PicturePoint] {
        var kept: [PicturePoint] = []
        for point in ring where point != kept.last {
            while kept.count >= 2, isStraight(kept[kept.count - 2], kept[kept.count - 1], point) { kept.removeLast() }
            if point != kept.last { kept.append(point) }
        }
        while kept.count > 1, kept.first == kept.last { kept.removeLast() }
        while kept.count >= 3, isStraight(kept[kept.count - 2], kept[kept.count - 1], kept[0]) { kept.removeLast() }
        return kept
    }

    private static func isStraight(_ first: PicturePoint, _ second: PicturePoint, _ third: PicturePoint) -> Bool {
        let one = (Int64(second.x - first.x), Int64(second.y - first.y))
        let two = (Int64(third.x - second.x), Int64(third.y - second.y))
        return one.0 * two.1 == one.1 * two.0
    }
}
