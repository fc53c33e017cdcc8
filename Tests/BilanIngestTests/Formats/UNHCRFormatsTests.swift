import BilanModel
import Testing

@testable import BilanIngest

/// UNHCR's tables in their layouts: people by country of asylum and origin.
@Suite struct UNHCRFormatsTests {
    @Test func peopleByOriginAreParts() throws {
        let batch = try batch(ofFixture: "UNHCR/population.csv")
        let lines = batch.lines.filter { !$0.hasSuffix(" 0 part") }
        #expect(
            lines == [
                "7 MLI refugees all 100 part", "7 MLI asylum_seekers all 5 part",
                // One to four, suppressed: nobody knows which.
                "8 MLI refugees all 1/-/4 part", "8 MLI asylum_seekers all 1/-/4 part",
                "8 MLI others_of_concern all 12 part",
                "9 MLI idps all 4000 part", "9 MLI host_community all 300 part",
                "10 MLI refugees all 90 part",
            ])
        #expect(batch.asideTold == ["duplicateId 11", "noFigure 12"])
        #expect(batch.told.filter { $0.hasPrefix("preamble") }.count == 1)
        // UNHCR's 0 is a 0; its "-" is no figure.
        #expect(batch.claims.filter { $0.measure == Measures.internationalProtection.id }.isEmpty)
        #expect(batch.lines.contains("7 MLI idps all 0 part"))
        #expect(batch.dataset.code == "unhcr-population" && batch.dataset.licence == "CC BY 4.0")
        #expect(batch.records.map { batch.texts[$0.actorA] } == ["Senegal", "Farland", "Mali", "Senegal"])
    }

    @Test func stocksStandFromOneYearsEndToTheNext() throws {
        for claim in try batch(ofFixture: "UNHCR/year_end.csv").claims {
            #expect(claim.accrual == .point)
            #expect(CalendarDate(day: claim.referenceDay).description == "2001-12-31")
            #expect(CalendarDate(day: claim.validTo).description == "2002-12-30")
        }
    }

    @Test func movementsAreADatasetOfTheirOwn() throws {
        let batch = try batch(ofFixture: "UNHCR/solutions.csv")
        #expect(batch.dataset.code == "unhcr-solutions")
        // Resettled and naturalised where people are now; returned to where they went.
        #expect(
            batch.lines.filter { !$0.hasSuffix(" 0 total") } == [
                "2 SEN resettled all 2 total", "2 SEN naturalised all 1 total", "2 MLI refugee_returns all 390 total",
                "3 MLI idp_returns all 70 total",
            ])
        #expect(batch.claims.allSatisfy { $0.accrual == .period })
        #expect(batch.records.allSatisfy { CalendarDate(day: $0.end).description == "2001-12-31" })
        let ids = batch.records.map { batch.texts[$0.externalID] }
        #expect(ids == ["2001/SEN/MLI", "2001/SEN/MLI/return", "2001/MLI/MLI", "2001/MLI/MLI/return"])
    }

    @Test func theOldLayoutHasNamesAlone() throws {
        let batch = try batch(ofFixture: "UNHCR/older.csv")
        #expect(
            batch.lines == [
                "2 MLI refugees all 20 part", "3 SEN refugees all 15 part", "3 MLI refugee_returns all 4 total",
                "4 MLI refugees all 3 part",
            ])
        #expect(
            batch.texts[batch.records[0].extra].contains("\"Total Population\":\"20\""), "their sum is nobody's figure")
        #expect(batch.findings.isEmpty)
    }

    @Test func noughtsBesideATotalAreNoBreakdown() throws {
        let batch = try batch(ofFixture: "UNHCR/demographics.csv")
        #expect(
            batch.lines == [
                "2 MLI refugees all 16 part", "2 MLI refugees female 10 part", "2 MLI refugees female_age_0_4 1 part",
                "2 MLI refugees female_age_5_11 2 part", "2 MLI refugees female_age_12_17 3 part",
                "2 MLI refugees female_age_18_59 4 part", "2 MLI refugees female_age_60_plus 0 part",
                "2 MLI refugees male 6 part",
                "3 MLI refugees all 30 part",
                "4 MLI asylum_seekers all 1/-/4 part", "4 MLI asylum_seekers female 2 part",
                "4 MLI asylum_seekers female_age_unknown 2 part",
                "5 MLI refugee_returns all 26 total",
            ])
        #expect(batch.asideTold == ["unknownWord 6"])
    }

    @Test func applicationsAreStepsOfAProcedure() throws {
        let batch = try batch(ofFixture: "UNHCR/applications.csv")
        #expect(
            batch.lines == [
                "2 MLI asylum_applications application_n 50 total", "3 MLI asylum_applications application_a 8 total",
                "4 MLI asylum_applications application_n 20 total",
                "5 MLI asylum_applications application_r 1/-/4 total",
            ])
        #expect(batch.claims.map(\.unit) == [.person, .person, .case, .person], "cases are not people")
        #expect(batch.asideTold == ["duplicateId 6"])
    }
}
