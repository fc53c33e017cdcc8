import BilanModel
import BilanTestSupport
import Testing

@testable import BilanStore

struct BoundaryTests {
    static func square(_ west: Int32, _ south: Int32, side: Int32) -> [GridPoint] {
        [(0, 0), (side, 0), (side, side), (0, side), (0, 0)].map { GridPoint(x: west + $0.0, y: south + $0.1) }
    }

    /// Shapes of every make: nothing, an open ring, one point, the corners of the grid, islands with holes.
    static let shapes: [AreaShape] = [
        AreaShape(polygons: []), AreaShape(polygons: [[]]), AreaShape(polygons: [[[]]]),
        AreaShape(polygons: [[[GridPoint(x: 5, y: -5)]]]),
        AreaShape(polygons: [[[GridPoint(x: 5, y: -5), GridPoint(x: 5, y: -5)]]]),
        AreaShape(polygons: [[[GridPoint(x: .min, y: .max), GridPoint(x: .max, y: .min), GridPoint(x: .min, y: .min)]]]
        ),
        AreaShape(polygons: [[square(0, 0, side: 100), square(10, 10, side: 5)], [], [square(-900, 64, side: 1)]]),
    ]

    @Test(arguments: shapes)
    func shapesComeBack(_ shape: AreaShape) throws {
        #expect(try ShapeBlob(bytes: ShapeBlob(shape).bytes).shape() == shape)
    }

    @Test func randomShapesComeBack() throws {
        var random = SplitMix64(seed: 20_230_907)
        for _ in 0..<200 {
            let shape = AreaShape(
                polygons: (0..<Int.random(in: 0...3, using: &random)).map { _ in
                    (0..<Int.random(in: 0...3, using: &random)).map { _ in
                        var ring = (0..<Int.random(in: 0...40, using: &random)).map { _ in
                            GridPoint(
                                x: Int32.random(in: .min ... .max, using: &random),
                                y: Int32.random(in: -900_000_000...900_000_000, using: &random))
                        }
                        if random.once(in: 2), let first = ring.first { ring.append(first) }
                        return ring
                    }
                })
            #expect(try ShapeBlob(bytes: ShapeBlob(shape).bytes).shape() == shape)
        }
    }

    /// A border of small steps costs few bytes: four a corner where steps stay below 0.0008 degrees.
    @Test func smallStepsAreShort() {
        let ring = (0..<100).map { GridPoint(x: 10_000_000 + $0 * 5_000, y: 160_000_000 - $0 * 5_000) }
        #expect(ShapeBlob(AreaShape(polygons: [[ring]])).bytes.count < 420)
    }

    @Test func everyDamagedByteIsNoticed() throws {
        let whole = ShapeBlob(Self.shapes[6]).bytes
        for position in whole.indices {
            for bit in 0..<8 {
                var bytes = whole
                bytes[position] ^= 1 << UInt8(bit)
                #expect(throws: ShapeBlob.Damage.self) { try ShapeBlob(bytes: bytes).shape() }
            }
            #expect(throws: ShapeBlob.Damage.self) { try ShapeBlob(bytes: Array(whole.prefix(position))).shape() }
        }
        #expect(throws: ShapeBlob.Damage.self) { try ShapeBlob(bytes: whole + [0]).shape() }
    }

    /// Bytes whose checksum is right, but whose numbers are not: made by somebody, not by damage.
    @Test(
        arguments: [
            [1, 1], [1, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F], [1, 1, 1, 0x03], [1, 1, 1, 0xFE, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F],
            [1, 0, 0], [1, 1, 1, 2, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F, 0], [1] + [UInt8](repeating: 0x80, count: 12),
            [1, 1, 1, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01],
        ] as [[UInt8]])
    func impossibleNumbersAreRefused(_ body: [UInt8]) {
        let sum = body.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
        let bytes = body + (0..<4).map { UInt8(truncatingIfNeeded: sum >> (8 * $0)) }
        #expect(throws: ShapeBlob.Damage.content) { try ShapeBlob(bytes: bytes).shape() }
    }

    static func batch() -> PlaceBatch {
        var batch = PlaceBatch()
        batch.boundaries = [
            ("cod-ab", "2021", "MLI/tombouctou", 0), ("cod-ab", "2021", "MLI/gao", 100),
            ("cod-ab", "2015", "MLI/gao", 200), ("cod-ab", "2021", "MLI/bamako", 300), ("cod-ab", "2021", "MLI", 400),
        ].map { scheme, version, place, west in
            PlaceBoundary(
                scheme: scheme, version: version, place: place,
                shape: AreaShape(polygons: [[square(Int32(west), 0, side: 50)]]))
        }
        return batch
    }

    @Test func bordersAreReadByEditionAndLevel() throws {
        let store = try Sample.store()
        let batch = Self.batch()
        let summary = try store.addPlaces(batch, named: "borders", sha256: Sample.sha("b"), day: day("2024-01-02"))
        #expect((summary.rowsChanged, summary.findings) == (5, []))
        let numbers = try store.places().numbers
        func drawn(_ edition: String, _ level: Int) throws -> [String] {
            try store.boundaries(edition: edition, level: level).map { row in
                let key = numbers.first { $0.value == row.place }?.key ?? "-"
                return "\(key) \(row.shape.polygons[0][0][0].x)"
            }
        }
        #expect(try drawn("cod-ab-2021", 1) == ["MLI/tombouctou 0", "MLI/gao 100", "MLI/bamako 300"])
        #expect(try drawn("cod-ab-2021", 2) == ["MLI/bamako 300"])
        #expect(try drawn("cod-ab-2021", 0) == ["MLI 400"])
        #expect(try drawn("cod-ab-2015", 1) == ["MLI/gao 200"])
        #expect(try drawn("cod-ab", 1) == [])
        #expect(try store.boundaryEditions() == ["cod-ab-2015", "cod-ab-2021"])
        let again = try store.addPlaces(batch, named: "borders", sha256: Sample.sha("b"), day: day("2024-01-02"))
        #expect(again.isUnchanged)
    }

    @Test func bordersThatSayNothingAreSetAside() throws {
        let store = try Sample.store()
        var batch = Self.batch()
        batch.boundaries[0].place = "MLI/nowhere"
        batch.boundaries[1].shape.polygons = [[[]]]
        batch.boundaries[4] = batch.boundaries[3]
        let summary = try store.addPlaces(batch, named: "borders", sha256: Sample.sha("b"), day: day("2024-01-02"))
        #expect(summary.findings.map(\.code) == [.danglingReference, .missingCell, .duplicateId])
        #expect(summary.findings.map(\.row) == [1, 2, 5])
        #expect(try store.boundaries(edition: "cod-ab-2021", level: 1).count == 1)
    }

    @Test(arguments: [
        ("UPDATE boundary SET geometry = zeroblob(9)", "unknown layout of a border, MLI/tombouctou in cod-ab-2021"),
        (
            "UPDATE boundary SET geometry = CAST(geometry || x'00' AS BLOB)",
            "checksum of a border, MLI/tombouctou in cod-ab-2021"
        ),
        ("UPDATE boundary SET west = west - 1", "box of a border, MLI/tombouctou in cod-ab-2021"),
    ])
    func damagedBordersAreRefused(sql: String, reason: String) throws {
        let store = try Sample.store()
        _ = try store.addPlaces(Self.batch(), named: "borders", sha256: Sample.sha("b"), day: day("2024-01-02"))
        try store.change { database in (try BulkStatement(database, sql).run(), true) }
        #expect(throws: StoreError.corrupted(path: ":memory:", reason: reason)) {
            try store.boundaries(edition: "cod-ab-2021", level: 1)
        }
    }

    @Test func namesOfEveryKindComeBackInTheirOrder() throws {
        let store = try Store.inMemory()
        var batch = Sample.mali
        batch.places[3].names = [
            PlaceAlias("تمبكتو", language: "ar", kind: .translation), PlaceAlias("TBT", kind: .short),
            PlaceAlias("Tombouktou", kind: .publisher), PlaceAlias("TBT", kind: .decided),
            PlaceAlias("Timbouctou", language: "fr", kind: .former), PlaceAlias("Tumbutu"),
        ]
        let first = try store.addPlaces(batch, named: "mali", sha256: Sample.sha("n"), day: day("2024-01-02"))
        #expect(!first.isUnchanged)
        #expect(try store.places().content.places == batch.places.sorted { $0.key < $1.key })
        let again = try store.addPlaces(batch, named: "mali", sha256: Sample.sha("n"), day: day("2024-01-02"))
        #expect(again.isUnchanged)
        batch.places[3].names.swapAt(0, 4)
        let other = try store.addPlaces(batch, named: "mali", sha256: Sample.sha("o"), day: day("2024-01-02"))
        #expect(other.rowsChanged == 1)
        #expect(try store.places().content.places.first { $0.key == "MLI/tombouctou" }?.names.first?.kind == .former)
    }
}
