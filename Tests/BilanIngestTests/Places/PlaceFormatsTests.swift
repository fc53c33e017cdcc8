import BilanModel
import BilanPlaces
import Testing

@testable import BilanIngest

/// Publishers' gazetteers in their own spellings, against the small gazetteer.
@Suite struct PlaceFormatsTests {
    private func read(_ text: String, _ known: Gazetteer = gazetteer) throws -> PlaceReading {
        try #require(try PlaceFormats.read(file("places.csv", text), known))
    }

    private let list = "Location,Admin Level,P-Code,Name,Parent P-Code,Valid from date\n"

    @Test func readsTheGlobalList() throws {
        let reading = try read(
            list
                + "SEN,2,SN0101,Dakar,SN01,2019-01-01\nSEN,1,SN01,Dakar,SEN,2018-05-09\nMLI,1,ML07,Gao,MLI,2021-12-20\n"
        )
        #expect(reading.format == "ocha_pcodes")
        #expect(reading.batch.places.map(\.key) == ["SEN/dakar", "SEN/dakar/dakar"])
        #expect(reading.batch.codes.map(\.version) == ["2019", "2019"])
        #expect(reading.batch.codes.map(\.parent) == ["SEN", "SEN/dakar"])
        #expect(reading.batch.codes.map { $0.validFrom?.description } == ["2018-05-09", "2019-01-01"])
        #expect(reading.outcomes == [.new: 2, .knownCode: 1])
        #expect(reading.batch.findings.isEmpty)
    }

    @Test(arguments: [
        // A parent that is not there takes its children with it.
        (
            "SEN,1,SN01,Dakar,SN99,2019-01-01\nSEN,2,SN0101,Pikine,SN01,2019-01-01\n",
            ["danglingReference 2", "danglingReference 3"], 2
        ),
        ("SEN,1,SN01,Dakar,SN01,2019-01-01\n", ["wrongParent 2"], 1),
        // A cycle of parents.
        ("SEN,1,A,Dakar,B,2019-01-01\nSEN,2,B,Pikine,A,2019-01-01\n", ["wrongParent 2", "danglingReference 3"], 2),
        // A code in two places.
        ("SEN,1,SN01,Dakar,SEN,2019-01-01\nSEN,1,SN01,Thies,SEN,2019-01-01\n", ["duplicateId 3"], 1),
        ("SEN,1,SN01,Dakar,SEN,2019-01-01\nSEN,2,SN01,Thies,SEN,2019-01-01\n", ["duplicateId 3", "wrongParent 3"], 0),
        // A district right under its country, whose code tells the region.
        ("SEN,1,SN01,Dakar,SEN,2019-01-01\nSEN,2,SN0101,Pikine,SEN,2019-01-01\n", ["wrongParent 3"], 0),
        ("SEN,1,SN01,<Null>,SEN,2019-01-01\n", ["missingCell 2"], 0),
        ("SEN,1,SN01,,SEN,2019-01-01\n", ["missingCell 2"], 0),
        ("SEN,1,SN01,\"Da\nkar\",SEN,2019-01-01\n", ["untidyName 2"], 0),
        ("XXX,1,XX01,Nowhere,XXX,2019-01-01\n", ["unplaced 2"], 1),
        ("SEN,1,,Dakar,SEN,2019-01-01\n", ["missingCell 2"], 1),
        ("SEN,7,SN01,Dakar,SEN,2019-01-01\n", ["unreadableNumber 2"], 1),
        ("SEN,1,SN01,Dakar,SEN,\n", ["missingCell 2"], 1),
        // The code of one region with the name of another.
        ("MLI,1,ML07,Kidal,MLI,2021-12-20\n", ["codeAndNameDisagree 2"], 0),
    ])
    func reportsWhatDoesNotHold(rows: String, expected: [String], setAside: Int) throws {
        let reading = try read(list + rows)
        #expect(reading.batch.findings.map { "\($0.code) \($0.row)" } == expected)
        #expect(reading.setAside == setAside)
        #expect(reading.batch.places.allSatisfy { !$0.name.isEmpty && !$0.name.contains("\n") })
        let codes = Set(reading.batch.codes.map(\.place)).union(["SEN", "MLI"])
        #expect(reading.batch.codes.allSatisfy { codes.contains($0.parent) })
    }

    @Test func completesTheRegionByPrefix() throws {
        let reading = try read(list + "SEN,1,SN01,Dakar,SEN,2019-01-01\nSEN,2,SN0101,Pikine,SEN,2019-01-01\n")
        #expect(reading.batch.codes.map(\.place) == ["SEN/dakar", "SEN/dakar/pikine"])
        #expect(reading.batch.findings.map(\.done) == [.repaired])
    }

    @Test func keepsTheOrderOfTheFileOutOfTheKeys() throws {
        let rows = [
            "SEN,1,SN01,Thiès,SEN,2019-01-01", "SEN,2,SN0101,Keur,SN01,2019-01-01", "SEN,2,SN0102,Keur,SN01,2019-01-01",
            "SEN,2,SN0103,كور,SN01,2019-01-01",
        ]
        let forth = try read(list + rows.joined(separator: "\n"))
        let back = try read(list + rows.reversed().joined(separator: "\n"))
        #expect(forth.batch.places == back.batch.places)
        #expect(
            forth.batch.places.map(\.key) == [
                "SEN/thies", "SEN/thies/keur-sn0101", "SEN/thies/keur-sn0102", "SEN/thies/sn0103",
            ])
    }

    @Test func knowsAPlaceOfAnotherEdition() throws {
        let reading = try read(
            list
                + "MLI,1,MLX1,Région de Gao,MLI,2024-01-01\nMLI,2,MLX101,Bourem,MLX1,2024-01-01\nMLI,2,MLX102,Almoustarat,MLX1,2024-01-01\n"
        )
        #expect(reading.batch.codes.map(\.place) == ["MLI/gao", "MLI/gao/bourem", "MLI/gao/almoustarat"])
        #expect(reading.outcomes == [.knownName: 2, .new: 1])
    }

    /// The region before Ménaka left is the nearest one to boundaries of 2016, today's to those of 2022.
    @Test(arguments: [("2016", "MLI/gao@2015"), ("2022", "MLI/gao"), ("2010", "MLI/gao@2015")])
    func choosesTheAreaOfTheNearestEdition(year: String, expected: String) throws {
        let reading = try read(list + "MLI,1,MLX1,Gao,MLI,\(year)-01-01\n")
        #expect(reading.batch.codes.map(\.place) == [expected])
    }

    private let workbook = [
        (
            "ADM2",
            [
                [
                    "ADM2_FR", "ADM2_PCODE", "ADM2_REF", "ADM1_FR", "ADM1_PCODE", "ADM0_FR", "ADM0_PCODE", "date",
                    "validOn", "validTo",
                ],
                [
                    "Kanel", "SN0801", "&lt;Null&gt;", "Matam", "SN08", "Sénégal (le)", "SEN", "2020-01-01",
                    "2020-02-03", "",
                ],
                [
                    "Ranérou", "SN0802", "Ranerou Ferlo", "Matam", "SN08", "Sénégal (le)", "SEN", "2020-01-01",
                    "2020-02-03", "",
                ],
            ]
        ),
        (
            "ADM1",
            [
                ["ADM1_FR", "ADM1_EN", "ADM1_PCODE", "ADM0_FR", "ADM0_PCODE", "validOn"],
                ["Matam", "Matam Region", "SN08", "Sénégal (le)", "SEN", "2020-02-03"],
            ]
        ),
    ]

    @Test func readsAWorkbook() throws {
        let book = TinyWorkbook.file(workbook.map { ($0.0, TinyWorkbook.rows($0.1)) })
        let reading = try #require(try PlaceFormats.read(book, gazetteer))
        #expect(reading.format == "cod_gazetteer")
        #expect(reading.batch.places.map(\.key) == ["SEN/matam", "SEN/matam/kanel", "SEN/matam/ranerou"])
        #expect(reading.batch.places.map(\.aliases) == [[], [], ["Ranerou Ferlo"]])
        #expect(reading.batch.codes.map(\.code) == ["SEN", "SN08", "SN0801", "SN0802"])
        #expect(reading.batch.codes.allSatisfy { $0.scheme == "cod-ab" && $0.version == "2020" })
        #expect(reading.setAside == 0 && reading.rows == 3)
    }

    @Test func readsItAgainAsNothingNew() throws {
        let book = TinyWorkbook.file(workbook.map { ($0.0, TinyWorkbook.rows($0.1)) })
        var content = try PlaceFilesState.known()
        PlaceFileSamples.add(
            try #require(try PlaceFormats.read(book, PlaceFileSamples.gazetteer(content))).batch, to: &content)
        let again = try #require(try PlaceFormats.read(book, PlaceFileSamples.gazetteer(content)))
        #expect(again.batch.places.isEmpty && again.batch.codes.isEmpty && again.batch.findings.isEmpty)
        #expect(again.outcomes == [.knownCode: 3])
    }

    @Test(arguments: [
        ("ADM1_FR", "ADM1_PCODE", "ADM0_PCODE"), ("admin1Name", "admin1Pcod", "admin0Pcod"),
    ])
    func readsBoundaries(name: String, code: String, country: String) throws {
        let ring = "[[0,0],[1,0],[1,1],[0,0]]"
        let text =
            "{\"type\":\"FeatureCollection\",\"features\":[{\"properties\":{\"\(name)\":\"Gao\",\"\(code)\":\"ML07\",\"\(country)\":\"ML\","
            + "\"validOn\":\"2021-12-20\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[\(ring)]}},"
            + "{\"properties\":{\"\(name)\":\"Gao\",\"\(code)\":\"ML07\",\"\(country)\":\"ML\",\"validOn\":\"2015-04-08\"},"
            + "\"geometry\":{\"type\":\"MultiPolygon\",\"coordinates\":[[\(ring)]]}},"
            + "{\"properties\":{\"\(name)\":\"Kidal\",\"\(code)\":\"ML08\",\"\(country)\":\"ML\",\"validOn\":\"2015-04-08\"},"
            + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[1,1]}}]}"
        let reading = try #require(try PlaceFormats.read(file("b.geojson", text), gazetteer))
        #expect(reading.batch.boundaries.map { "\($0.version) \($0.place)" } == ["2015 MLI/gao@2015", "2021 MLI/gao"])
        #expect(reading.batch.findings.map { "\($0.code) \($0.row)" } == ["faultyBorder 3"])
        #expect(reading.batch.places.map(\.key) == ["MLI/kidal"])
    }

    @Test func readsSettlements() throws {
        let heading =
            "featureNam,pcode,featureRef,featureAlt,featureA_1,admin0Name,admin0Pcod,admin1Name,admin1Pcod,admin2Name,admin2Pcod,validOn,validTo,longitude,latitude\n"
        func row(_ name: String, _ code: String, _ east: String, _ north: String) -> String {
            "\(name),\(code),\(name),NA,NA,Mali,ML,Gao,ML07,Bourem,ML0702,2021/12/20,NA,\(east),\(north)\n"
        }
        var rows = (10..<40).map { row("Village \($0)", "ML0702\($0)", "-0.\($0)", "17.\($0)") }
        rows += [row("Nullville", "ML070299", "0", "0"), row("Exchanged", "ML070298", "17.2", "-0.2")]
        rows += [row("Offearth", "ML070297", "200", "17"), row("Nowhere", "ML070296", "NA", "NA")]
        let reading = try read(heading + rows.joined())
        #expect(reading.format == "ocha_settlements")
        #expect(reading.batch.places.count == 34)
        #expect(
            reading.batch.places.allSatisfy {
                $0.kind == .site && $0.key.hasPrefix("MLI/gao/bourem/") && $0.aliases.isEmpty
            })
        #expect(
            reading.batch.places.filter { $0.position == nil }.map(\.name) == [
                "Nowhere", "Offearth", "Exchanged", "Nullville",
            ])
        #expect(
            reading.batch.findings.map { "\($0.code) \($0.row)" } == [
                "misplacedPosition 32", "misplacedPosition 34", "misplacedPosition 33",
            ])
        #expect(
            reading.batch.codes.allSatisfy { $0.level == 5 && $0.parent == "MLI/gao/bourem" && $0.version == "2021" })
    }

    private func geoname(
        _ id: Int, _ name: String, _ north: String, _ east: String, _ feature: String, _ area: String,
        others: String = ""
    )
        -> String
    {
        let kind = feature.split(separator: ".")
        return [
            String(id), name, name, others, north, east, String(kind[0]), String(kind[1]), "ML", "", area, "", "", "",
            "0", "", "1",
            "Africa/Bamako", "2020-01-01",
        ].joined(separator: "\t")
    }

    @Test func readsGeoNames() throws {
        var content = try PlaceFilesState.known()
        content.places = content.places.map { card in
            var card = card
            if card.key == "MLI/gao/bourem/bamba" {
                card.position = Position(latitude: 17.03, longitude: -1.40)
                card.kind = .site
            }
            return card
        }
        let lines = [
            geoname(1, "Gao Region", "16", "0", "A.ADM1", "09"), geoname(2, "Bamba", "17.04", "-1.41", "P.PPL", "09"),
            geoname(3, "Bamba", "14", "-3", "P.PPL", "09"), geoname(4, "Niger", "14", "-3", "H.STM", "00"),
            geoname(5, "Agadjir", "16", "1", "P.PPL", "", others: "Agadjîr,Aghajir"), "6\tbroken",
        ]
        let text = lines.joined(separator: "\r\n")
        let reading = try read(text, PlaceFileSamples.gazetteer(content))
        #expect(reading.format == "geonames")
        #expect(
            reading.batch.codes.map { "\($0.code) \($0.place) \($0.parent)" } == [
                "1 MLI/gao MLI", "2 MLI/gao/bourem/bamba MLI/gao", "3 MLI/gao/bamba-3 MLI/gao", "5 MLI/agadjir MLI",
            ])
        #expect(reading.batch.places.last?.aliases == ["Aghajir"])
        #expect(reading.rows == 6 && reading.leftOut == 1 && reading.setAside == 1)
        #expect(reading.outcomes == [.knownName: 1, .knownPosition: 1, .new: 2])
    }

    private let population =
        "ISO3,Country,ADM1_PCODE,ADM1_NAME,Population_group,Gender,Age_range,Population,Reference_year,Source\n"

    @Test func readsTotalsOfTheEditionThatFits() throws {
        // Nine regions without Ménaka would be those of 2015; here, with one, those of 2021.
        let reading = try read(
            population
                + "MLI,Mali,ML06,Tombouctou,T_TL,all,all,100,2020,DNP\nMLI,Mali,ML07,Gao,T_TL,all,all,200.5,2020,DNP\n"
                + "MLI,Mali,ML10,Menaka,T_TL,all,all,50,2020,DNP\nMLI,Mali,ML10,Menaka,F_TL,f,all,20,2020,DNP\n"
                + "MLI,Mali,ML08,Kidal,T_TL,all,all,9,2020,DNP\nMLI,Mali,ML06,Tombouctou,T_TL,all,all,,2019,DNP\n")
        #expect(
            reading.batch.population.map { "\($0.place) \($0.scheme) \($0.year) \($0.people)" } == [
                "MLI/tombouctou cod-ab-2021 2020 100", "MLI/gao cod-ab-2021 2020 200.5",
                "MLI/menaka cod-ab-2021 2020 50",
            ])
        #expect(reading.batch.findings.map { "\($0.code) \($0.row)" } == ["missingCell 7", "unplaced 6"])
        #expect(reading.leftOut == 1 && reading.setAside == 2)
    }

    @Test func drawsGaoWithMenakaInTheLimitsOf2015() throws {
        let reading = try read(population + "MLI,Mali,ML07,Gao,T_TL,all,all,668410,2018,DNP\n")
        #expect(reading.batch.population.map { "\($0.place) \($0.scheme)" } == ["MLI/gao@2015 cod-ab-2015"])
    }

    @Test func refusesPopulationWithoutAYear() {
        let text = "admin1Name_fr,admin1Pcode,admin0Pcode,T_TL\nGao,ML07,ML,100\n"
        #expect(throws: IngestError.noYear("places.csv")) { try read(text) }
    }

    @Test(arguments: [
        "a,b\n1,2\n", "", "hello", "<html>", "{\"a\":1}", "1\t2\t3\n", "measure,best,admin1Pcode\nkilled,3,ML07\n",
    ])
    func leavesOtherFilesAlone(text: String) throws {
        #expect(try PlaceFormats.read(file("x.csv", text), gazetteer) == nil)
    }

    @Test func survivesALineOfEightMegabytes() throws {
        for byte in ["a", "\t", "{", "1"] {
            let text = String(repeating: byte, count: 8 << 20)
            #expect(try PlaceFormats.read(file("x.csv", text), gazetteer) == nil)
        }
    }
}

/// The small gazetteer as rows.
enum PlaceFilesState {
    static func known() throws -> PlaceBatch {
        var content = PlaceBatch()
        for key in ["MLI", "SEN", "MLI/tombouctou", "MLI/gao", "MLI/gao/bourem", "MLI/gao/bourem/bamba"] {
            guard let card = gazetteer.card(place(key)) else { continue }
            content.places.append(card)
            for edition in gazetteer.editions {
                guard let standing = gazetteer.standing(of: place(key), in: edition) else { continue }
                content.codes.append(
                    PlaceCode(
                        scheme: edition.scheme, version: edition.version, code: standing.code, place: key,
                        level: standing.level, parent: gazetteer.card(standing.parent)?.key ?? ""))
            }
        }
        return content
    }
}
