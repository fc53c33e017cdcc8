import BilanModel
import BilanPlaces

/// Shapes that tests draw with few words; ten units of a drawing are ten units of the grid.
enum Drawing {
    /// A closed ring through corners; the first is repeated at the end.
    static func ring(_ corners: [(Int, Int)]) -> [GridPoint] {
        let points = corners.map { GridPoint(x: Int32($0.0), y: Int32($0.1)) }
        return points + points.prefix(1)
    }

    /// An area of one ring.
    static func area(_ corners: (Int, Int)...) -> AreaShape { AreaShape(polygons: [[ring(corners)]]) }

    /// The ring of a rectangle.
    static func box(_ west: Int, _ south: Int, _ east: Int, _ north: Int) -> [GridPoint] {
        ring([(west, south), (east, south), (east, north), (west, north)])
    }

    /// An area that is a rectangle.
    static func square(_ west: Int, _ south: Int, _ east: Int, _ north: Int) -> AreaShape {
        AreaShape(polygons: [[box(west, south, east, north)]])
    }

    /// An index of areas, numbered from 1 and coded in that order.
    static func index(_ shapes: [AreaShape], tolerance: Double = BoundaryIndex.tolerance) -> BoundaryIndex {
        BoundaryIndex(
            shapes.enumerated().map {
                .init(place: Int32($0.offset + 1), code: code($0.offset + 1), shape: $0.element)
            }, tolerance: tolerance)
    }

    /// Codes that sort as their numbers do.
    static func code(_ number: Int) -> String { "X" + String(100_000 + number) }
}
