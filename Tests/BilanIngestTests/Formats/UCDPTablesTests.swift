import BilanModel
import Testing

@testable import BilanIngest

/// UCDP's tables beside its events: country-years, cuts, candidate events.
@Suite struct UCDPTablesTests {
    private static let header =
        "country_id_cy,country_cy,year_cy,region_cy,sb_total_deaths_best_cy,sb_total_deaths_high_cy,"
        + "sb_total_deaths_low_cy,ns_total_deaths_best_cy,ns_total_deaths_high_cy,ns_total_deaths_low_cy,"
        + "os_total_deaths_best_cy,os_total_deaths_high_cy,os_total_deaths_low_cy,"
        + "cumulative_total_deaths_parties_in_orgvio_cy,cumulative_total_deaths_civilians_in_orgvio_cy,"
        + "cumulative_total_deaths_unknown_in_orgvio_cy,cumulative_total_deaths_in_orgvio_best_cy,"
        + "cumulative_total_deaths_in_orgvio_high_cy,cumulative_total_deaths_in_orgvio_low_cy,version\n"

    @Test func countryYearsAreASeriesOfTotalsWithParts() throws {
        let batch = try batch([
            (
                "cy.csv",
                Self.header + "432,Mali,2020,Africa,5,9,4,1,1,1,2,3,2,4,3,1,8,13,7,9.1\n"
                    + "433,Senegal,2020,Africa,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,9.1\n"
                    + "432,Mali,2020,Africa,5,9,4,1,1,1,2,3,2,4,3,1,8,13,7,9.1\n"
            )
        ])
        #expect(batch.format == "ucdp_country_year" && batch.dataset.kind == .series)
        #expect(batch.rowsRead == 3 && batch.rowsSetAside == 1)
        #expect(accounts(batch))
        let lines = batch.claims.map { claim in
            let estimate = [claim.estimate.low, claim.estimate.best, claim.estimate.high].map { $0?.description ?? "-" }
            return "\(claim.record) \(batch.groups[Int(claim.group)].token) \(estimate.joined(separator: " "))"
                + " \(claim.role.token) \(claim.partOf)"
        }
        #expect(
            lines.prefix(6) == [
                "0 all 7 8 13 total -1", "0 state_based 4 5 9 part 0", "0 non_state 1 1 1 part 0",
                "0 one_sided 2 2 3 part 0", "0 civilian - 3 - part 0", "0 unknown - 1 - part 0",
            ])
        #expect(lines[6] == "1 all 0 0 0 total -1")
        #expect(batch.claims.allSatisfy { $0.scope == .allSides })
        #expect(batch.records.map(\.place) == [place("MLI"), place("SEN")])
        #expect(CalendarDate(day: batch.records[0].start).description == "2020-01-01")
        #expect(CalendarDate(day: batch.records[0].end).description == "2020-12-31")
        #expect(batch.texts[batch.records[0].extra].contains("cumulative_total_deaths_parties_in_orgvio_cy"))
    }

    @Test func aCutIsADatasetOfItsOwn() throws {
        let batch = try batch([
            (
                "cut.csv",
                "id,year,month,day,country,type_of_violence,conflict_name,side_a,side_b,latitude,longitude,low_death,"
                    + "best_death,high_death\n7,2017,7,31,Mali,State-based violence,X,Government of Mali,Y,17,0,6,7,9\n"
                    + "8,2017,2,30,Mali,One-sided violence,X,Y,Civilians,17,0,1,1,1\n"
            )
        ])
        #expect(batch.format == "ucdp_ged_cut" && batch.dataset.code == "ucdp-ged-cut" && batch.coverage.isEmpty)
        #expect(batch.rowsRead == 2 && batch.rowsSetAside == 1 && batch.told.contains("unreadableDate 3"))
        #expect(batch.texts[batch.records[0].category] == "state_based")
        #expect(CalendarDate(day: batch.records[0].start).description == "2017-07-31")
        #expect(batch.claims.map(\.estimate) == [Estimate(low: Quantity(6), best: Quantity(7), high: Quantity(9))])
    }

    private static let rows =
        "7,2023,1,1,Mali: Government,1,Government of Mali - Y,Government of Mali,432,Y,,1,,Bourem cercle,Gao region,"
        + "Bourem cercle,17,0,Mali,MLI,432,Africa,1,1,2023-09-07 00:00:00.000,2023-09-07 00:00:00.000,5,2,8,1,15,16,20\n"

    @Test func readsTheFilesOfHDX() throws {
        let header =
            "id,year,active_year,type_of_violence,conflict_name,dyad_new_id,dyad_name,side_a,gwnoa,side_b,gwnob,"
            + "number_of_sources,source_article,where_coordinates,adm_1,adm_2,latitude,longitude,country,iso3,"
            + "country_id,region,where_prec,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,"
            + "deaths_unknown,low,best,high\n"
        let tags =
            ",#date+year,,,,,,#group+name+first,,#group+name+second,,,#meta+source,#loc+name,#adm1+name,#adm2+name,"
            + "#geo+lat,#geo+lon,#country+name,#country+code,,#region+name,,,#date+start,#date+end,,,,,#affected+min,"
            + "#affected+killed,#affected+max\n"
        let batch = try batch([("conflict_data.csv", header + tags + Self.rows)])
        #expect(batch.format == "ucdp_ged" && batch.rowsRead == 1 && batch.records.count == 1)
        #expect(
            batch.claims.first?.estimate == Estimate(low: Quantity(15), best: Quantity(16), high: Quantity(20)))
        #expect(batch.records[0].place == place("MLI/gao/bourem"))
        #expect(batch.claims.allSatisfy { $0.finality == .unknown })
        let candidate = try self.candidate("GEDEvent_v24_0_3.csv", header + Self.rows)
        #expect(candidate.claims.allSatisfy { $0.finality == .provisional })
    }

    private func candidate(_ name: String, _ text: String) throws -> Batch { try batch([(name, text)]) }

    @Test(arguments: [
        ("GEDEvent_v24_0_3.csv", true), ("x/GEDEvent_v23_01_23_12.csv", true), ("candidate.csv", true),
        ("GEDEvent_v24_1.csv", false), ("ucdp_ged_Mali.csv", false), ("ucdp_ged_v23.1_sample1000.csv", false),
        ("ged231-csv.zip", false), ("GEDEvent_v24_0_11.csv.gz", true),
    ])
    func candidateEventsAreToldByTheirVersion(name: String, isCandidate: Bool) {
        #expect(GEDFormat.isCandidate(name) == isCandidate)
    }
}
