import BilanModel
import Testing

@testable import BilanIngest

/// The sheets of a gazetteer.
@Suite struct PlaceSheetsTests {
    private func read(_ files: [(String, String)]) throws -> PlaceBatch {
        try PlaceSheets.read(SheetSet(files.map { file($0.0, $0.1) }))
    }

    static let places = "place,kind,name,name_en,name_fr,aliases,lat,lon,note\n"

    @Test func readsTheFourSheets() throws {
        let batch = try read([
            (
                "places.csv",
                Self.places
                    + "MLI/segou,admin,Ségou,Segou,Ségou,Segu; Ségou (region),13.43,-6.26,x\nMLI/ber,site,Ber,,,,,,\n"
            ),
            (
                "codes.csv",
                "scheme,version,code,place,level,parent,valid_from,valid_to\ncod-ab,2021,ML04,MLI/segou,1,MLI,2021-12-20,\n"
            ),
            (
                "population.csv",
                "place,scheme,version,year,source,published_on,n\nMLI/segou,cod-ab,2021,2009,census,2011-01-01,2338349\n"
            ),
            ("changes.csv", "from,to,kind,share,day,note\nMLI/a,MLI/b,split,0.0945,2016-01-19,law\n"),
            ("provenance.json", "{}"),
        ])
        #expect(batch.places.map(\.key) == ["MLI/segou", "MLI/ber"])
        #expect(batch.places[0].aliases == ["Segu", "Ségou (region)"])
        #expect(batch.places[0].position == Position(latitude: 13.43, longitude: -6.26))
        #expect(batch.places[1].kind == .site)
        #expect(batch.places[1].position == nil)
        #expect(batch.codes.map(\.code) == ["ML04"])
        #expect(batch.codes[0].validFrom == CalendarDate("2021-12-20"))
        #expect(batch.codes[0].validTo == nil)
        #expect(batch.population[0].people == Quantity(2_338_349))
        #expect(batch.population[0].scheme == "cod-ab-2021")
        #expect(batch.changes[0].share == 0.0945)
        #expect(batch.changes[0].kind == .split)
        #expect(batch.findings.isEmpty)
    }

    @Test(arguments: [
        ("p.csv", places + ",admin,X,,,,,,\n", "missingCell place setAside"),
        ("p.csv", places + "a,admin,,,,,,,\n", "missingCell name setAside"),
        ("p.csv", places + "a,town,X,,,,,,\n", "unknownWord kind setAside"),
        ("p.csv", places + "a,admin,X,,,,95,2,\n", "unreadableNumber lat leftEmpty"),
        ("c.csv", "scheme,code,place,level\ns,1,a,nine\n", "unreadableNumber level setAside"),
        ("c.csv", "scheme,code,place,level,valid_from\ns,1,a,1,soon\n", "unreadableDate valid_from leftEmpty"),
        ("n.csv", "place,year,n\na,2020,many\n", "unreadableNumber n setAside"),
        ("n.csv", "place,year,n\na,2020,-4\n", "negativeCount n setAside"),
        ("n.csv", "place,year,n\na,soon,4\n", "unreadableNumber year setAside"),
        ("h.csv", "from,to,kind\na,b,moved\n", "unknownWord kind setAside"),
    ])
    func saysWhatIsWrong(name: String, text: String, told: String) throws {
        let batch = try read([(name, text)])
        #expect(batch.findings.map { "\($0.code) \($0.column) \($0.done)" } == [told])
        let rows = batch.places.count + batch.codes.count + batch.population.count + batch.changes.count
        #expect(rows == (told.hasSuffix("setAside") ? 0 : 1))
    }

    @Test func keepsTheFirstOfTwoPlaces() throws {
        let batch = try read([("p.csv", Self.places + "a,,X,,,,,,\na,,Y,,,,,,\n")])
        #expect(batch.places.map(\.name) == ["X"])
        #expect(batch.findings.map(\.code) == [.duplicateId])
    }

    @Test func refusesOtherSheets() {
        #expect(throws: IngestError.self) { try read([("f.csv", "measure,value\nkilled,5\n")]) }
        #expect(throws: IngestError.twoSheets("a.csv", "b.csv", role: "places")) {
            try read([("a.csv", Self.places + "a,,X,,,,,,\n"), ("b.csv", Self.places + "b,,X,,,,,,\n")])
        }
        #expect(throws: IngestError.placesSheet("a.csv")) { try batch([("a.csv", Self.places + "a,,X,,,,,,\n")]) }
    }
}
