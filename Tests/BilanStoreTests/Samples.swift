import BilanModel
import Foundation

@testable import BilanStore

/// A day that the test has written itself.
func day(_ text: String) -> CalendarDate { CalendarDate(text) ?? CalendarDate(day: .min) }

/// A path that nothing is at; the folder goes when the test ends.
func withFolder<Value>(_ body: (String) throws -> Value) throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("bilan-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder.path)
}

enum Sample {
    static let checksum = String(repeating: "a", count: 64)

    /// A checksum for a file of this name.
    static func sha(_ name: String) -> String { SHA256.hex(of: Array(name.utf8)) }

    /// Mali as three lists draw it: eight regions in 2015, ten in 2021, and the reform that made new ones of cercles.
    static var mali: PlaceBatch {
        var batch = PlaceBatch()
        for (key, name) in [
            ("MLI", "Mali"), ("SEN", "Sénégal"), ("MLI/gao", "Gao"), ("MLI/tombouctou", "Tombouctou"),
            ("MLI/menaka-region", "Ménaka"), ("MLI/bamako", "Bamako"), ("MLI/gao/bourem", "Bourem"),
            ("MLI/gao/menaka", "Ménaka"), ("MLI/tombouctou/goundam", "Goundam"), ("MLI/loc/bamba", "Bamba"),
        ] {
            batch.places.append(PlaceCard(key: key, name: name))
        }
        batch.places[9].kind = .site
        batch.places[9].position = Position(latitude: 17.03, longitude: -1.4)
        batch.places[1].nameEN = "Senegal"
        batch.places[3].aliases = ["Timbuktu", "Tombuctu"]
        func code(
            _ scheme: String, _ version: String, _ code: String, _ place: String, _ level: UInt8, _ parent: String
        ) {
            batch.codes.append(
                PlaceCode(scheme: scheme, version: version, code: code, place: place, level: level, parent: parent))
        }
        code("iso3166-1-alpha3", "2024", "MLI", "MLI", 0, "")
        code("iso3166-1-alpha3", "2024", "SEN", "SEN", 0, "")
        for version in ["2015", "2021"] {
            code("cod-ab", version, "ML06", "MLI/tombouctou", 1, "MLI")
            code("cod-ab", version, "ML07", "MLI/gao", 1, "MLI")
            code("cod-ab", version, "ML09", "MLI/bamako", 1, "MLI")
            code("cod-ab", version, "ML0901", "MLI/bamako", 2, "MLI/bamako")
            code("cod-ab", version, "ML0702", "MLI/gao/bourem", 2, "MLI/gao")
            code("cod-ab", version, "ML0602", "MLI/tombouctou/goundam", 2, "MLI/tombouctou")
        }
        code("cod-ab", "2015", "ML0704", "MLI/gao/menaka", 2, "MLI/gao")
        code("cod-ab", "2021", "ML10", "MLI/menaka-region", 1, "MLI")
        code("cod-ab", "2021", "ML1001", "MLI/gao/menaka", 2, "MLI/menaka-region")
        code("mli-law", "2023", "07", "MLI/gao", 1, "MLI")
        code("mli-law", "2023", "10", "MLI/menaka-region", 1, "MLI")
        code("locality", "1", "bamba", "MLI/loc/bamba", 5, "MLI/gao/bourem")
        batch.population = [
            PopulationRow(
                place: "MLI/gao", scheme: "cod-ab-2021", year: 2009, source: "RGPH", publishedOn: day("2011-11-01"),
                people: Quantity(542_304))
        ]
        batch.changes = [
            PlaceChange(
                from: "MLI/gao", to: "MLI/menaka-region", kind: .split, share: 0.25, day: day("2016-01-19"))
        ]
        return batch
    }

    /// A store in memory that knows Mali.
    static func store(at path: String? = nil) throws -> Store {
        let store = try path.map { try Store.create(at: $0) } ?? Store.inMemory()
        _ = try store.addPlaces(mali, named: "mali", sha256: sha("mali"), day: day("2024-01-01"))
        return store
    }

    /// An empty batch of a pooled dataset.
    static func batch(_ code: String = "sheet", _ kind: DatasetKind = .claims) -> Batch {
        Batch(dataset: DatasetCard(code: code, kind: kind), format: "figures")
    }
}

extension Batch {
    /// Adds a record with one claim of people killed and gives its position.
    @discardableResult
    mutating func add(
        _ id: String, _ killed: Int?, place: Int32 = -1, from start: String = "2023-09-07", to end: String? = nil,
        known: String? = nil, document: Int32 = -1, event: Int32 = -1, category: String = ""
    ) -> Int {
        var record = RecordRow()
        record.externalID = texts.code(id)
        record.place = place
        record.start = day(start).day
        record.end = day(end ?? start).day
        record.document = document
        record.event = event
        record.category = texts.code(category)
        record.row = Int32(records.count + 2)
        if let known { record.knownOn = day(known).day }
        records.append(record)
        if let killed {
            var claim = ClaimRow(record: Int32(records.count - 1), measure: Measures.killed)
            claim.estimate = .exact(Quantity(killed))
            claim.stated = texts.code(String(killed))
            claims.append(claim)
        }
        return records.count - 1
    }
}

extension Store {
    /// Takes in a batch under a checksum made from its name.
    @discardableResult
    func take(_ batch: Batch, _ name: String, published: String? = nil, on importDay: String = "2024-02-01") throws
        -> ImportSummary
    {
        try add(
            batch, sha256: Sample.sha(name), publishedOn: published.map { day($0) }, importDay: day(importDay))
    }

    /// "id=number" of every visible claim, sorted.
    func seen(by known: String? = nil, entry: Int64? = nil) throws -> [String] {
        let columns = try columns(ClaimSelection(knownBy: known.map { day($0) }, recordedBy: entry))
        let ids = try read { database in
            let rows = try BulkStatement(database, "SELECT id, coalesce(ext_id, '') FROM record")
            var ids: [Int64: String] = [:]
            while try rows.next() { ids[rows.int(0)] = rows.text(1) }
            return ids
        }
        return columns.claim.indices.map { "\(ids[columns.record[$0]] ?? "")=\(columns.stated[$0])" }.sorted()
    }
}
