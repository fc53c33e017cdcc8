import BilanLanguage
import BilanModel

/// A map as a picture: its areas shaded by class, unknown ones hatched, and the key below them from light to dark.
struct MapPicture {
    /// The picture.
    private(set) var picture: Picture
    /// Where each area lies on the map, in the order of the areas.
    private(set) var parts: [MapPart] = []

    /// The room for the map, in tenths of a pixel.
    private static let room: (width: Double, height: Double) = (6280, 4800)
    private static let margin: Int32 = 60
    private static let keyStep: Int32 = 880
    private static let keySize: (width: Int32, height: Int32) = (780, 160)
    private static let keyHeight: Int32 = 420

    /// A map with its words; `name` gives what is shown where a reader points at an area.
    ///
    /// Missing: nil where no area has borders.
    init?(_ map: BriefingMap, title: String, altText: String, keys: [String], name: (BriefingMap.Area) -> String) {
        guard let projection = MapProjection(around: map.areas.map(\.shape)) else { return nil }
        var box = (left: Double.infinity, right: -Double.infinity, top: Double.infinity, bottom: -Double.infinity)
        for corner in map.areas.lazy.flatMap({ $0.shape.polygons.joined().joined() }) {
            let place = projection.place(corner)
            box = (
                min(box.left, place.x), max(box.right, place.x), min(box.top, place.y), max(box.bottom, place.y)
            )
        }
        let (wide, high) = (max(box.right - box.left, 1e-9), max(box.bottom - box.top, 1e-9))
        let scale = min(MapPicture.room.width / wide, MapPicture.room.height / high)
        let width = max(Int32((wide * scale).rounded(.up)), Int32(keys.count) * MapPicture.keyStep)
        let height = Int32((high * scale).rounded(.up))
        picture = Picture(
            width: width + 2 * MapPicture.margin, height: height + 2 * MapPicture.margin + MapPicture.keyHeight,
            title: title, altText: altText)
        let edge = Double(MapPicture.margin)
        let outline = MapOutline(
            projection, scale: scale, left: edge - box.left * scale, top: edge - box.top * scale)
        let classes = map.classes
        for area in map.areas {
            let rings = outline.rings(of: area.shape)
            let fill = MapPicture.fill(BriefingMap.value(of: area.figure), classes)
            picture.items.append(
                .shape(.surface(rings, fill, stroke: PictureColour.border, name: name(area))))
            parts.append(MapPicture.part(of: rings, width: wide * scale, height: high * scale))
        }
        drawKey(classes, keys, top: height + 2 * MapPicture.margin)
    }

    private static func fill(_ value: Quantity?, _ classes: MapClasses) -> PictureShape.Fill {
        guard let value, let position = classes.position(of: value) else { return .hatched }
        return .colour(classes.all[position].colour)
    }

    /// One box a class, then one for what is not known; the words below them are dropped where letters are.
    private mutating func drawKey(_ classes: MapClasses, _ keys: [String], top: Int32) {
        let fills = classes.all.map { PictureShape.Fill.colour($0.colour) } + [.hatched]
        let (width, height) = MapPicture.keySize
        for (index, (fill, key)) in zip(fills, keys).enumerated() {
            let left = MapPicture.margin + Int32(index) * MapPicture.keyStep
            picture.items.append(
                .shape(.box(x: left, y: top, width: width, height: height, fill, stroke: PictureColour.border)))
            let words = PictureText(text: key, at: PicturePoint(x: left, y: top + height + 130), size: 100)
            picture.items.append(.text(words))
        }
    }

    /// In which ninth of the map an area lies, by the middle of the box around it.
    private static func part(of rings: [[PicturePoint]], width: Double, height: Double) -> MapPart {
        let points = rings.joined()
        func third(_ values: [Int32], _ size: Double) -> Int {
            guard let least = values.min(), let most = values.max() else { return 1 }
            let middle = (Double(least) + Double(most)) / 2 - Double(margin)
            return middle < size / 3 ? 0 : middle > size * 2 / 3 ? 2 : 1
        }
        let ninths: [[MapPart]] = [
            [.northWest, .north, .northEast], [.west, .centre, .east], [.southWest, .south, .southEast],
        ]
        return ninths[third(points.map(\.y), height)][third(points.map(\.x), width)]
    }
}
