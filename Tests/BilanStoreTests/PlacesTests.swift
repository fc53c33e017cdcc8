import BilanModel
import Testing

@testable import BilanStore

struct PlacesTests {
    @Test func theGazetteerComesBack() throws {
        let store = try Sample.store()
        let table = try store.places()
        let given = Sample.mali
        #expect(table.content.places == given.places.sorted { $0.key < $1.key })
        #expect(Set(table.content.codes) == Set(given.codes))
        #expect(table.content.population == given.population)
        #expect(table.content.changes == given.changes)
        #expect(Set(table.numbers.keys) == Set(given.places.map(\.key)))
        #expect(table.sets.isEmpty)
    }

    @Test func theSameGazetteerAgainChangesNothing() throws {
        let store = try Sample.store()
        let again = try store.addPlaces(Sample.mali, named: "mali", sha256: Sample.sha("2"), day: day("2024-01-02"))
        #expect(again.isUnchanged && again.rowsChanged == 0)
        var changed = Sample.mali
        changed.places[3].aliases.removeLast()
        changed.places[2].name = "Gao (région)"
        let summary = try store.addPlaces(changed, named: "mali", sha256: Sample.sha("3"), day: day("2024-01-02"))
        #expect((summary.entry, summary.added, summary.rowsChanged) == (2, 0, 2))
        #expect(try store.places().content.places.first { $0.key == "MLI/tombouctou" }?.aliases == ["Timbuktu"])
    }

    @Test func rowsThatPointNowhereAreSetAside() throws {
        let store = try Store.inMemory()
        var batch = Sample.mali
        batch.places.append(PlaceCard(key: "MLI/gao", name: "Gao again"))
        batch.codes.append(
            PlaceCode(scheme: "cod-ab", version: "2021", code: "ML99", place: "MLI/nowhere", level: 1, parent: "MLI"))
        batch.codes.append(
            PlaceCode(scheme: "cod-ab", version: "2021", code: "ML98", place: "MLI/gao", level: 1, parent: "XXX"))
        batch.codes.append(
            PlaceCode(scheme: "cod-ab", version: "2021", code: "ML07", place: "MLI/bamako", level: 1, parent: "MLI"))
        batch.population[0].people = Quantity(-1)
        let summary = try store.addPlaces(batch, named: "mali", sha256: Sample.sha("x"), day: day("2024-01-02"))
        #expect(
            summary.findings.map(\.code) == [
                .duplicateId, .danglingReference, .danglingReference, .duplicateId, .negativeCount,
            ])
        #expect(summary.findings.map(\.value) == ["MLI/gao", "MLI/nowhere", "XXX", "ML07", "-1"])
        let table = try store.places().content
        #expect(table.codes.first { $0.code == "ML07" && $0.version == "2021" }?.place == "MLI/gao")
        #expect(table.population.isEmpty)
    }

    /// Where a place lies, as keys: country, region, cercle.
    static let ups: [(version: String, place: String, up: [String])] = [
        ("cod-ab-2015", "MLI/gao/menaka", ["MLI", "MLI/gao", "MLI/gao/menaka"]),
        ("cod-ab-2021", "MLI/gao/menaka", ["MLI", "MLI/menaka-region", "MLI/gao/menaka"]),
        // The law's list has regions only: the cercle's region is not guessed.
        ("mli-law-2023", "MLI/gao/menaka", ["MLI", "-", "-"]),
        ("cod-ab-2015", "MLI/menaka-region", ["MLI", "-", "-"]),
        ("cod-ab-2021", "MLI/menaka-region", ["MLI", "MLI/menaka-region", "-"]),
        ("cod-ab-2021", "MLI/loc/bamba", ["MLI", "MLI/gao", "MLI/gao/bourem"]),
        ("mli-law-2023", "MLI/loc/bamba", ["MLI", "-", "-"]),
        ("cod-ab-2021", "MLI/bamako", ["MLI", "MLI/bamako", "MLI/bamako"]),
        ("cod-ab-2021", "MLI", ["MLI", "-", "-"]),
        ("cod-ab-2021", "SEN", ["SEN", "-", "-"]),
    ]

    @Test(arguments: ups)
    func placesLieWhereTheVersionSays(_ item: (version: String, place: String, up: [String])) throws {
        let store = try Sample.store()
        #expect(try Self.up(store, item.version, item.place) == item.up)
    }

    @Test func aSetLiesWhereItsMembersAgree() throws {
        let store = try Sample.store()
        let numbers = try store.places().numbers
        var batch = Sample.batch()
        let members = ["MLI/gao", "MLI/tombouctou"].compactMap { numbers[$0] }.sorted()
        let within = ["MLI/gao/bourem", "MLI/gao"].compactMap { numbers[$0] }.sorted()
        batch.placeSets = [members, within]
        batch.add("r1", 64, place: -2)
        batch.add("r2", 3, place: -3)
        try store.take(batch, "one")
        #expect(try Self.up(store, "cod-ab-2021", "set:MLI/gao+MLI/tombouctou") == ["MLI", "-", "-"])
        #expect(try Self.up(store, "cod-ab-2021", "set:MLI/gao+MLI/gao/bourem") == ["MLI", "MLI/gao", "-"])
        #expect(Set(try store.places().sets.values) == [members, within])
        #expect(try store.places().numbers.count == 10)
        // Another file with the same set meets the same place.
        batch.dataset.code = "other"
        try store.take(batch, "two")
        #expect(try store.places().sets.count == 2)
    }

    @Test func aLoopOfParentsEnds() {
        let codes = [
            PlaceUps.Code(version: "v", place: 1, level: 1, parent: 2),
            PlaceUps.Code(version: "v", place: 2, level: 1, parent: 1),
        ]
        #expect(PlaceUps(codes: codes, countries: []).chain(of: 1, in: "v") == [nil, 1, nil, nil, nil])
    }

    static func up(_ store: Store, _ version: String, _ place: String) throws -> [String] {
        try store.read { database in
            let rows = try BulkStatement(
                database,
                """
                SELECT coalesce(p0.key, '-'), coalesce(p1.key, '-'), coalesce(p2.key, '-') FROM place_up u
                JOIN place p ON p.id = u.place LEFT JOIN place p0 ON p0.id = a0 LEFT JOIN place p1 ON p1.id = a1
                LEFT JOIN place p2 ON p2.id = a2 WHERE u.version = ?1 AND p.key = ?2
                """)
            rows.bind(1, version)
            rows.bind(2, place)
            return try rows.next() ? (0..<3).map { rows.text($0) } : []
        }
    }
}
