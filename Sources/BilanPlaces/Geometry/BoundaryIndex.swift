public import BilanModel

/// The areas of one edition and level, made ready for placing points by the million.
///
/// * A point belongs to the area it lies in. On a border, and where two drawings overlap by less than the tolerance, it
///   belongs to the area with the smallest code: to exactly one, whatever the order of the rows.
/// * A shape with a fault is left out, and surface that two areas claim is nobody's; both stand in `faults`.
/// * The meridians 180 degrees east and west are one: a point on it is looked for on both sides.
public struct BoundaryIndex: Sendable {
    /// An area to be found: its number, the code that decides on borders, and its shape.
    public struct Area: Sendable {
        /// Number of the place.
        public var place: Int32
        /// Its code in the edition.
        public var code: String
        /// Its shape.
        public var shape: AreaShape

        /// An area of a place.
        public init(place: Int32, code: String, shape: AreaShape) {
            self.place = place
            self.code = code
            self.shape = shape
        }
    }

    /// Where a point is.
    public enum Answer: Hashable, Sendable {
        /// In this place.
        case place(Int32)
        /// In the surface that several places claim.
        case disputed([Int32])
        /// In none.
        case nowhere
    }

    /// What is wrong with single areas, then with pairs of them, each in the order of codes.
    public let faults: [BoundaryFault]
    /// How many areas points are placed in.
    public var count: Int { places.count }

    private let places: [Int32]
    private let outlines: [AreaOutline]
    private let grid: BoundaryGrid?
    /// For each area, those it has surface in common with.
    private let rivals: [[Int32]]

    /// Surface in square metres that two neighbours may have in common without being in dispute: one hectare, which
    /// is what a border drawn twice with a width of a few metres comes to.
    public static let tolerance = 10_000.0

    /// The index of areas in any order.
    public init(_ areas: [Area], tolerance: Double = BoundaryIndex.tolerance) {
        var faults: [BoundaryFault] = []
        var sound: [(area: Area, outline: AreaOutline)] = []
        for area in areas.sorted(by: { ($0.code, $0.place) < ($1.code, $1.place) }) {
            let (shape, repairs) = area.shape.closed
            let found = repairs + shape.faults
            faults += found.map { BoundaryFault(place: area.place, fault: $0) }
            guard !found.contains(where: \.kind.refuses), let outline = AreaOutline(shape) else { continue }
            sound.append((Area(place: area.place, code: area.code, shape: shape), outline))
        }
        let overlaps = AreaOverlap.all(of: sound.map { ($0.area.place, $0.area.shape) }, tolerance: tolerance)
        faults += overlaps.map {
            BoundaryFault(
                place: sound[$0.one].area.place, other: sound[$0.other].area.place, squareMetres: $0.squareMetres,
                fault: ShapeFault(.areasOverlap))
        }
        var rivals = [[Int32]](repeating: [], count: sound.count)
        for overlap in overlaps {
            rivals[overlap.one].append(Int32(overlap.other))
            rivals[overlap.other].append(Int32(overlap.one))
        }
        self.faults = faults
        self.rivals = rivals
        places = sound.map(\.area.place)
        outlines = sound.map(\.outline)
        grid = BoundaryGrid(outlines)
    }

    /// The place that a point lies in; -1 when it lies in none, or in the surface that two claim.
    public func place(at point: GridPoint) -> Int32 {
        let area = area(at: point)
        return area < 0 || isDisputed(point, area) ? -1 : places[area]
    }

    /// Where a point is, with those who claim it where it is disputed.
    public func answer(at point: GridPoint) -> Answer {
        let area = area(at: point)
        guard area >= 0 else { return .nowhere }
        guard isDisputed(point, area) else { return .place(places[area]) }
        let claimants = [area] + rivals[area].map { Int($0) }.filter { outlines[$0].side(of: point) == .inside }
        return .disputed(claimants.map { places[$0] }.sorted())
    }

    /// The first area, by code, that holds the point.
    private func area(at point: GridPoint) -> Int {
        guard let grid else { return -1 }
        let found = grid.first(at: point, in: outlines)
        guard found < 0, abs(Int64(point.x)) == 1_800_000_000 else { return found }
        return grid.first(at: GridPoint(x: -point.x, y: point.y), in: outlines)
    }

    private func isDisputed(_ point: GridPoint, _ area: Int) -> Bool {
        guard !rivals[area].isEmpty, outlines[area].side(of: point) == .inside else { return false }
        return rivals[area].contains { outlines[Int($0)].side(of: point) == .inside }
    }
}

/// What is wrong with the border of a place.
public struct BoundaryFault: Hashable, Sendable {
    /// Number of the place.
    public var place: Int32
    /// The place it overlaps with, or -1.
    public var other: Int32 = -1
    /// The surface they have in common, 0 when it is not about that.
    public var squareMetres = 0.0
    /// What is wrong.
    public var fault: ShapeFault
}
