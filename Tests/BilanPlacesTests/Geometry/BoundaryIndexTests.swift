import BilanModel
import BilanTestSupport
import Testing

@testable import BilanPlaces

private func point(_ x: Int, _ y: Int) -> GridPoint { GridPoint(x: Int32(x), y: Int32(y)) }

@Suite struct BoundaryIndexTests {
    /// Two squares side by side, a third above both, and an island in a hole of the third.
    static let tiles = Drawing.index([
        Drawing.square(0, 0, 10, 10), Drawing.square(10, 0, 20, 10),
        AreaShape(polygons: [[Drawing.box(0, 10, 20, 20), Drawing.box(5, 13, 9, 17)]]), Drawing.square(5, 13, 9, 17),
    ])

    static let cases: [(Int, Int, Int32)] = [
        (5, 5, 1), (15, 5, 2), (5, 12, 3), (7, 15, 4),
        // Sides and corners that several share: the smallest code has them.
        (10, 5, 1), (10, 0, 1), (10, 10, 1), (15, 10, 2), (20, 10, 2), (5, 10, 1), (5, 15, 3), (9, 17, 3), (5, 13, 3),
        // Sides that nobody shares belong to the area.
        (0, 0, 1), (20, 0, 2), (20, 20, 3), (0, 20, 3), (0, 15, 3), (7, 0, 1),
        (21, 5, -1), (-1, 5, -1), (10, -1, -1), (10, 21, -1), (Int(Int32.max), Int(Int32.min), -1),
    ]

    @Test(arguments: cases)
    func everyPointHasOnePlace(x: Int, y: Int, place: Int32) {
        #expect(Self.tiles.place(at: point(x, y)) == place)
        #expect(Self.tiles.answer(at: point(x, y)) == (place < 0 ? .nowhere : .place(place)))
    }

    @Test func theOrderOfAreasChangesNothing() {
        let areas = (1...4).map { number in
            BoundaryIndex.Area(
                place: Int32(number), code: Drawing.code(number),
                shape: Drawing.square(number % 2 * 10, number / 2 * 10, number % 2 * 10 + 10, number / 2 * 10 + 10))
        }
        let one = BoundaryIndex(areas)
        let other = BoundaryIndex(areas.reversed())
        for x in -1...31 { for y in -1...31 { #expect(one.place(at: point(x, y)) == other.place(at: point(x, y))) } }
        #expect(one.place(at: point(10, 10)) == 1)
        // Codes decide, not the numbers of the store, which hang on what was imported first.
        let renumbered = BoundaryIndex(areas.map { .init(place: 9 - $0.place, code: $0.code, shape: $0.shape) })
        #expect(renumbered.place(at: point(10, 10)) == 8)
    }

    /// A net of cells with corners pushed about: each point of it is inside one cell, or on a border and in the first.
    @Test(arguments: [1, 2, 3] as [UInt64])
    func aNetOfCellsPlacesEveryPointOnce(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let side = 4
        let corners = (0...side).map { row in
            (0...side).map { column -> (Int, Int) in
                let push = { (edge: Bool) in edge ? 0 : Int.random(in: -4...4, using: &random) }
                return (column * 20 + push([0, side].contains(column)), row * 20 + push([0, side].contains(row)))
            }
        }
        var shapes: [AreaShape] = []
        for row in 0..<side {
            for column in 0..<side {
                shapes.append(
                    Drawing.area(
                        corners[row][column], corners[row][column + 1], corners[row + 1][column + 1],
                        corners[row + 1][column]))
            }
        }
        let index = Drawing.index(shapes)
        #expect(index.faults.isEmpty && index.count == side * side)
        let outlines = shapes.compactMap { AreaOutline($0) }
        var wrong: [GridPoint] = []
        for x in -1...side * 20 + 1 {
            for y in -1...side * 20 + 1 {
                let sides = outlines.map { $0.side(of: point(x, y)) }
                let within = (0...side * 20).contains(x) && (0...side * 20).contains(y)
                let inside = sides.indices.filter { sides[$0] == .inside }
                let first = sides.firstIndex { $0 != .outside }.map { Int32($0 + 1) } ?? -1
                let once = inside.count <= 1 && (inside.isEmpty || Int32(inside[0] + 1) == first)
                if !once || (first > 0) != within || index.place(at: point(x, y)) != first { wrong.append(point(x, y)) }
            }
        }
        #expect(wrong.isEmpty)
    }

    /// Large areas on the real scale, with long edges through many cells: the grid answers as the outlines do.
    @Test(arguments: [11, 12, 13] as [UInt64])
    func theGridChangesNothing(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        var shapes: [AreaShape] = []
        for _ in 0..<12 {
            let (x, y) = (
                Int.random(in: -100_000_000...40_000_000, using: &random), Int.random(in: 0...9, using: &random)
            )
            let middle = (x, 100_000_000 + y * 16_000_000)
            let corners = AreaOutlineTests.directions.map { east, north in
                let length = Int.random(in: 1_000_000...25_000_000, using: &random)
                return (middle.0 + east * length / 2, middle.1 + north * length)
            }
            shapes.append(AreaShape(polygons: [[Drawing.ring(corners)]]))
        }
        // No surface in dispute: the first by code has it, so that every answer is a place.
        let index = Drawing.index(shapes, tolerance: .infinity)
        #expect(index.faults.isEmpty && index.count == 12)
        let outlines = shapes.compactMap { AreaOutline($0) }
        var wrong: [GridPoint] = []
        for _ in 0..<5_000 {
            let drawn = GridPoint(
                x: Int32.random(in: -130_000_000...70_000_000, using: &random),
                y: Int32.random(in: 70_000_000...280_000_000, using: &random))
            let corner = random.pick(shapes).polygons[0][0].randomElement(using: &random) ?? drawn
            for point in [drawn, corner, GridPoint(x: corner.x, y: drawn.y), GridPoint(x: corner.x + 1, y: corner.y)] {
                let first = outlines.firstIndex { $0.side(of: point) != .outside }.map { Int32($0 + 1) } ?? -1
                if index.place(at: point) != first { wrong.append(point) }
            }
        }
        #expect(wrong.isEmpty)
    }

    @Test func surfaceThatTwoClaimIsNobodys() {
        let degree = 10_000_000
        let index = Drawing.index([
            Drawing.square(0, 0, degree, degree), Drawing.square(degree / 2, 0, degree * 2, degree),
            Drawing.square(0, degree, degree, degree * 2),
        ])
        #expect(index.faults.map(\.fault.kind) == [.areasOverlap])
        #expect(index.faults.map { [$0.place, $0.other] } == [[1, 2]])
        #expect(index.answer(at: point(degree * 3 / 4, 5)) == .disputed([1, 2]))
        #expect(index.place(at: point(degree * 3 / 4, 5)) == -1)
        #expect(index.place(at: point(degree / 4, 5)) == 1)
        #expect(index.place(at: point(degree * 3 / 2, 5)) == 2)
        // On the border of one claimant it is that one's side of the dispute: the first by code.
        #expect(index.place(at: point(degree, 5)) == 1)
        #expect(index.place(at: point(degree / 2, degree * 3 / 2)) == 3)
    }

    /// Two borders that differ by a few metres are no dispute.
    @Test func aSliverIsNoDispute() {
        let index = Drawing.index([
            Drawing.square(0, 0, 10_000_000, 100_000), Drawing.square(9_999_900, 0, 20_000_000, 100_000),
        ])
        #expect(index.faults.isEmpty)
        #expect(index.place(at: point(9_999_950, 50)) == 1)
    }

    @Test func faultyShapesPlaceNothing() {
        let bow = Drawing.area((0, 0), (10, 10), (10, 0), (0, 10))
        var open = Drawing.square(20, 0, 30, 10)
        open.polygons[0][0].removeLast()
        let index = Drawing.index([bow, open, AreaShape(polygons: [])])
        #expect(index.faults.map(\.fault.kind) == [.selfCrossing, .ringNotClosed, .empty])
        #expect(index.count == 1)
        #expect(index.place(at: point(2, 5)) == -1)
        #expect(index.place(at: point(20, 5)) == 2, "the ring is closed before it is used")
    }

    @Test func theAntimeridianIsOneLine() {
        // Cut at the meridian, as it has to be; only the eastern half is drawn up to it.
        let half = Drawing.square(1_790_000_000, 0, 1_800_000_000, 10)
        let index = Drawing.index([half])
        #expect(index.place(at: point(-1_800_000_000, 5)) == 1)
        #expect(index.place(at: point(1_800_000_000, 5)) == 1)
        #expect(index.place(at: point(-1_799_999_999, 5)) == -1)
        let across = Drawing.index([Drawing.square(-1_790_000_000, 0, 1_790_000_000, 10)])
        #expect(across.faults.map(\.fault.kind) == [.acrossTheAntimeridian])
        #expect(across.place(at: point(0, 5)) == -1)
    }

    @Test func noAreasPlaceNothing() { #expect(Drawing.index([]).answer(at: point(0, 0)) == .nowhere) }
}
