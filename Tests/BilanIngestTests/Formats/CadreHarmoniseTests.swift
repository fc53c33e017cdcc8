import BilanModel
import Testing

@testable import BilanIngest

/// The Cadre Harmonisé: exercises, seasons, zones and parts of districts.
@Suite struct CadreHarmoniseTests {
    private static let head =
        "adm0_name,adm0_pcod3,adm1_name,adm1_pcod2,adm1_5_name,adm2_name,adm2_pcod2,adm2_5_name,adm3_name,adm3_pcod2,"
        + "exercise_label,exercise_year,chtype,reference_label,reference_year,population,phase_class,phase1,phase2,phase3,"
        + "phase4,phase5,phase35,usethisperiod\n"

    private func read(_ rows: String) throws -> Batch { try batch([("ch.csv", Self.head + rows)]) }

    @Test func readsSeasonsAndPhases() throws {
        let batch = try read(
            "Mali,MLI,Gao,ML07,,Bourem,ML0702,,,,Sep-Dec,2021,projected,Jun-Aug,2022,1000.5,3,500,200,250,50,0,302,N\n"
                + "Mali,MLI,Gao,ML07,,Bourem,ML0702,,,,Oct-Jan,2022,current,Oct-Jan,2022,900,2,700,,,,,200,Y\n"
                + "Mali,MLI,Gao,ML07,,Bourem,ML0702,,,,Sometime,2021,current,Jun-Aug,2022,1,1,1,0,0,0,0,0,Y\n")
        #expect(batch.format == "cadre_harmonise")
        #expect(accounts(batch))
        #expect(batch.rowsSetAside == 1)
        #expect(batch.claims.count == 10)
        #expect(batch.claims.map(\.role).prefix(7).allSatisfy { $0 == .projection })
        #expect(batch.claims.map(\.role).suffix(3).allSatisfy { $0 == .total })
        let projected = try #require(batch.claims.first { $0.measure == Measures.foodInsecure.id })
        #expect(projected.estimate.best == Quantity(302))
        #expect(CalendarDate(day: projected.referenceDay).description == "2022-06-01")
        #expect(CalendarDate(day: projected.validTo).description == "2022-08-31")
        #expect(batch.records.map { CalendarDate(day: $0.knownOn).description } == ["2021-12-31", "2023-01-31"])
        #expect(
            batch.findings.filter { $0.code == .partsDiffer }.map(\.value) == [
                "302 in phase 3 or worse, phases 3 to 5 add up to 300"
            ])
        #expect(batch.records.map(\.place) == [place("MLI/gao/bourem"), place("MLI/gao/bourem")])
    }

    @Test(
        "months in both languages",
        arguments: [
            ("Juin-Août", "2022", "2022-06-01/2022-08-31"), ("Jan-May", "2022", "2022-01-01/2022-05-31"),
            ("Dec-Feb", "2021", "2021-12-01/2022-02-28"), ("Mars", "2024", "2024-03-01/2024-03-31"),
            ("soon", "2024", nil),
            ("Jun-Aug", "", nil), ("2-3", "2024", nil),
        ] as [(String, String, String?)])
    func seasons(label: String, year: String, expected: String?) {
        let days = AnalysisDays.days(label, year: year)
        #expect(days.map { "\($0.lowerBound)/\($0.upperBound)" } == expected)
    }

    @Test func partsOfADistrictAndZonesOfARegionStandSomewhereInIt() throws {
        let season = "Sep-Dec,2021,current,Sep-Dec,2021,100,1,60,20,15,5,0,20,Y\n"
        let batch = try read(
            "Mali,MLI,Gao,ML07,,Bourem,ML0702,Bourem_accessible,,,\(season)"
                + "Mali,MLI,Gao,ML07,,Bourem,ML0702,Bourem_limitedaccess,,,\(season)"
                + "Mali,MLI,Gao,ML07,River,,,,,,\(season)Mali,MLI,Gao,ML07,,,,,,,\(season)")
        #expect(batch.records.map(\.place) == [-2, -2, -3, place("MLI/gao")])
        #expect(batch.placeSets == [[place("MLI/gao/bourem")], [place("MLI/gao")]])
        #expect(batch.texts[batch.records[1].placeText] == "Bourem_limitedaccess")
    }
}
