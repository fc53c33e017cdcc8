import BilanModel
import Testing

@testable import BilanIngest

/// OCHA's needs overviews: totals, sectors and kinds of people of one column of rows told apart.
@Suite struct HPCFormatTests {
    private static let header =
        "Admin 1 PCode,Admin 1 Name,Admin 2 PCode,Admin 2 Name,Description,Cluster,Category,Population,In Need,"
        + "Targeted,Affected,Reached,Info\n"
    private static let row = "ML07,Gao,,,Caseload,ALL,,,90,,,,\n"

    @Test func eachRowIsAGroupOfItsOwn() throws {
        let batch = try batch(ofFixture: "HPC/hno_2024_needs.csv")
        #expect(
            batch.lines == [
                "3 MLI population all 1000 total", "3 MLI affected all 700 total", "3 MLI in_need all 500 total",
                "3 MLI targeted all 300 total", "3 MLI expected_reach all 100 total",
                // A second row of the same address with other figures keeps the publisher's word for it.
                "4 MLI population total 1001 total", "4 MLI in_need total 500 total", "4 MLI targeted total 300 total",
                "5 MLI in_need female_age_18_59 120.5 total",
                "6 MLI in_need wsh 200 total", "7 MLI in_need refugee_response 45 total",
                "8 MLI/tombouctou in_need all 150 total",
                // The code is another cercle's: the name decides.
                "9 MLI/gao/bourem in_need all 60 total",
                "10 MLI/menaka/menaka in_need all 40 total",
                // An invented code and "unknown location" are areas of the country, never the country.
                "11 in MLI in_need all 30 total", "12 in MLI in_need all 20 total", "13 in MLI in_need all 10 total",
                "14 MLI in_need pro 90 total", "15 MLI in_need pro_gen 50 total",
                "17 MLI in_need all 33 total",
            ])
        let households = batch.claims.filter { $0.unit == .household }
        #expect(households.map { batch.records[Int($0.record)].row } == [17])
        #expect(batch.asideTold == ["skipped 16", "noFigure 18", "duplicateId 19", "noFigure 20"])
        #expect(batch.told.contains("negativeCount 18"))
        #expect(batch.told.contains("unplaced 11") && batch.told.contains("unplaced 12"))
        #expect(batch.texts[batch.records[9].placeText] == "Unknown location 77")
    }

    @Test func aPlanYearIsAStockOfThatYear() throws {
        let batch = try batch(ofFixture: "HPC/hno_2024_needs.csv")
        #expect(batch.dataset.kind == .series && batch.dataset.code == "hpc-hno")
        #expect(batch.edition == "2024")
        #expect(batch.coverage.map(\.place) == [place("MLI")])
        #expect(batch.coverage.first?.days == EditionYear.days(2024))
        for claim in batch.claims {
            #expect(claim.accrual == .point)
            #expect(CalendarDate(day: claim.referenceDay).description == "2024-01-01")
            #expect(CalendarDate(day: claim.validTo).description == "2024-12-31")
        }
        #expect(batch.records.allSatisfy { $0.datePrecision == 5 })
    }

    @Test(
        arguments: [
            // Name of the file, --edition: the year.
            ("hno_2022.csv", nil, "2022-01-01"), ("needs.csv", "2021", "2021-01-01"),
            ("hno_2022.csv", "HRP 2023", "2023-01-01"), ("hno_2022_20230215.csv", nil, "2022-01-01"),
            ("hno_2022_v2022.csv", nil, "2022-01-01"),
        ] as [(String, String?, String)])
    func theYearComesFromTheFileOrTheUser(name: String, edition: String?, first: String) throws {
        let batch = try batch([(name, Self.header + Self.row)], options: ImportOptions(edition: edition))
        #expect(batch.records.map { CalendarDate(day: $0.start).description } == [first])
    }

    @Test(arguments: ["needs.csv", "hno_2021_2022.csv", "hno_20220101.csv", "plan_1066.csv"])
    func withoutAYearItIsRefused(name: String) {
        #expect(throws: IngestError.noPlanYear(name)) { try batch([(name, Self.header + Self.row)]) }
    }

    @Test func aColumnOfYearsWins() throws {
        let header = Self.header.dropLast() + ",Year\n"
        let rows = "ML07,Gao,,,Caseload,ALL,,,90,,,,,2020\nML07,Gao,,,Caseload,ALL,,,80,,,,,then\n"
        let batch = try batch([("hno_2022.csv", header + rows)])
        #expect(batch.records.map { CalendarDate(day: $0.start).description } == ["2020-01-01"])
        #expect(batch.asideTold == ["unreadableDate 3"])
    }

    @Test func theCountryIsThatOfThePlaceCodes() throws {
        let batch = try batch(ofFixture: "HPC/needs_api_2023.csv")
        #expect(
            batch.lines == [
                "2 MLI population all 900 total", "2 MLI in_need all 400 total", "3 MLI/gao in_need all 90 total",
                "4 MLI/gao/bourem in_need all 35 total",
            ])
        #expect(batch.coverage.map(\.place) == [place("MLI")])
    }

    @Test(arguments: [",,,,Caseload,ALL,,,90,,,,\n", "QQ07,Gao,,,Caseload,ALL,,,90,,,,\n"])
    func withoutACountryItIsRefused(row: String) {
        #expect(throws: IngestError.noCountry("hno_2022.csv")) { try batch([("hno_2022.csv", Self.header + row)]) }
    }
}

/// Words of overviews for whom a row counts.
@Suite struct HPCCategoryTests {
    @Test(arguments: [
        ("", "all"), ("Total", "all"), ("tous", "all"), ("Adult - female", "female_age_18_59"),
        ("Adult - Male - IDP", "male_age_18_59_idp"), ("Children - male -rapatries", "male_age_0_17_repatriated"),
        ("Garçons < 5 ans", "male_age_0_4"), ("Filles", "female_age_0_17"), ("Niñas", "female_age_0_17"),
        ("Mujeres", "female_age_18_plus"), ("Femmes", "female_age_18_plus"), ("Elderly (>59)", "age_60_plus"),
        ("Pers. Agées", "age_60_plus"), ("Young children (<5)", "age_0_4"),
        ("Pdi", "idp"), ("IDPs", "idp"), ("Déplacés", "idp"), ("Retournés", "returnee"), ("Réfugiés", "refugee"),
        ("Communauté Hôte", "host_community"), ("Host Communities", "host_community"),
        ("Handicap", "disability"), ("Personas con discapacidad", "disability"), ("Non-Displaced", "non_displaced"),
        ("Autres", "other"), ("Fefa", "pregnant_lactating"),
        ("Temporary Sites", "temporary_sites"), ("Children - Male - Temporary Sites", "male_age_0_17_temporary_sites"),
    ])
    func words(text: String, token: String) {
        #expect(HPCCategory(text).group.token == token)
        #expect(HPCCategory(text.uppercased()).group.token == token)
        #expect(HPCCategory(text).unit == .person)
    }

    @Test func householdsAreAnotherUnit() {
        #expect(HPCCategory("Total Households").unit == .household)
        #expect(HPCCategory("Female-Headed Households").unit == .household)
        #expect(HPCCategory("Female-Headed Households").group.needStatus == "female_headed")
        #expect(HPCCategory("Total Households").group == .all)
    }

    @Test(
        arguments: [
            // Cluster, description: sector.
            ("ALL", "anything", nil), ("", "Final caseload", nil), ("WSH", "Water", "WSH"),
            ("PRO", "Protection (total)", "PRO"), ("PRO", "Protection générale", "PRO-GEN"),
            ("PRO", "General Protection", "PRO-GEN"), ("PRO-GBV", "Gender", "PRO-GBV"),
            ("SHL", "Shelter and NFI", "SHL"), ("SHL", "Abris", "SHL-ABRIS"),
            ("SHL", "Non-Food Items", "SHL-NON-FOOD-ITEMS"),
            ("", "Réponse aux Réfugiés", "REPONSE-AUX-REFUGIES"), ("", "", "UNSPECIFIED"),
            ("MS", "Cash", "MS-CASH"),
        ] as [(String, String, String?)])
    func sectors(cluster: String, description: String, sector: String?) {
        var sectors = HPCSectors()
        #expect(sectors.sector(cluster: cluster, description: description) == sector)
        #expect(sectors.sector(cluster: cluster, description: description) == sector, "as remembered")
    }
}
