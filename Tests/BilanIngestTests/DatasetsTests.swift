import BilanModel
import BilanPlaces
import Testing

@testable import BilanIngest

/// The project's own datasets, read from the source tree with the project's own gazetteer.
@Suite struct DatasetsTests {
    static let root = fixture("../../../Datasets/")

    static func places() throws -> PlaceBatch {
        var all = PlaceBatch()
        for name in ["countries", "mali-places"] {
            let batch = try PlaceSheets.read(SheetSet(paths: [root + name]))
            all.places += batch.places
            all.codes += batch.codes
            all.population += batch.population
            all.changes += batch.changes
            all.findings += batch.findings
        }
        return all
    }

    static func gazetteer() throws -> Gazetteer {
        let content = try places()
        let keys = Set(content.places.map(\.key)).sorted()
        let numbers = Dictionary(uniqueKeysWithValues: keys.enumerated().map { ($1, Int32($0 + 1)) })
        return Gazetteer(PlaceTable(content: content, numbers: numbers))
    }

    @Test func readsThePlaces() throws {
        let places = try Self.places()
        #expect(places.findings.isEmpty, "\(places.findings)")
        #expect(places.places.count > 250)
        let keys = Set(places.places.map(\.key))
        #expect(
            places.codes.filter { !keys.contains($0.place) || !($0.parent.isEmpty || keys.contains($0.parent)) }.isEmpty
        )
    }

    @Test(arguments: ["mali-claims", "hno-mali", "idmc-mali", "ucdp-mali-regions"])
    func readsTheFigures(name: String) throws {
        let results = try Ingestion(try Self.gazetteer()).read(SheetSet(paths: [Self.root + name]))
        let batch = try #require(results.first).batch
        #expect(batch.dataset.code == name)
        #expect(batch.dataset.kind == (name == "mali-claims" ? .claims : .series))
        #expect(accounts(batch))
        // A row may say that nobody gave a number; nothing else may be set aside, unplaced or misspelt.
        #expect(batch.rowsSetAside == batch.findings.count { $0.code == .noFigure })
        let expected: Set<Finding.Code> = [.undated, .bestOutsideBounds, .noFigure]
        #expect(batch.findings.filter { !expected.contains($0.code) }.isEmpty, "\(batch.findings)")
        #expect(batch.claims.count > 10)
        #expect(batch.records.allSatisfy { $0.knownOn != RecordRow.unknownDay })
    }
}
