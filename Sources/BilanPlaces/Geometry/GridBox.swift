public import BilanModel

/// The smallest box of the grid that holds an area; its sides belong to it.
public struct GridBox: Hashable, Sendable {
    /// Westernmost column.
    public var west: Int32
    /// Southernmost row.
    public var south: Int32
    /// Easternmost column.
    public var east: Int32
    /// Northernmost row.
    public var north: Int32

    /// A box with these sides.
    public init(west: Int32, south: Int32, east: Int32, north: Int32) {
        self.west = west
        self.south = south
        self.east = east
        self.north = north
    }

    /// The box around points; nil without any.
    public init?(around points: some Sequence<GridPoint>) {
        var box: GridBox?
        for point in points {
            guard let known = box else {
                box = GridBox(west: point.x, south: point.y, east: point.x, north: point.y)
                continue
            }
            box = GridBox(
                west: min(known.west, point.x), south: min(known.south, point.y), east: max(known.east, point.x),
                north: max(known.north, point.y))
        }
        guard let box else { return nil }
        self = box
    }

    /// The whole earth: 180 degrees to each side, 90 up and down.
    public static let earth = GridBox(
        west: -1_800_000_000, south: -900_000_000, east: 1_800_000_000, north: 900_000_000)

    /// Whether the point lies in the box or on its sides.
    public func contains(_ point: GridPoint) -> Bool {
        west <= point.x && point.x <= east && south <= point.y && point.y <= north
    }

    /// Whether the other box lies in this one.
    public func contains(_ other: GridBox) -> Bool {
        west <= other.west && other.east <= east && south <= other.south && other.north <= north
    }

    /// Whether the boxes have more than a side in common.
    public func overlaps(_ other: GridBox) -> Bool {
        west < other.east && other.west < east && south < other.north && other.south < north
    }

    /// The box around both.
    public func union(_ other: GridBox) -> GridBox {
        GridBox(
            west: min(west, other.west), south: min(south, other.south), east: max(east, other.east),
            north: max(north, other.north))
    }
}

extension AreaShape {
    /// The box around the area; nil for an area without points.
    public var box: GridBox? { GridBox(around: polygons.joined().joined()) }
}
