import BilanModel
import Testing

@testable import BilanIngest

/// HDX HAPI's tables: one way to say where and when, six themes.
@Suite struct HAPIFormatsTests {
    @Test func classesOfEventsAreViewsOfOneMonth() throws {
        let batch = try batch(ofFixture: "HAPI/conflict_events.csv")
        #expect(
            batch.lines == [
                "3 MLI/gao/bourem conflict_events political_violence 9 total",
                "3 MLI/gao/bourem killed political_violence 20 total",
                "4 MLI/gao/bourem conflict_events civilian_targeting 5 total",
                "4 MLI/gao/bourem killed civilian_targeting 12 total",
                "5 MLI/gao/bourem conflict_events demonstration 2 total",
                "5 MLI/gao/bourem killed demonstration 0 total",
                // An event of a cercle nobody knows did happen in its region.
                "7 MLI/gao conflict_events political_violence 3 total", "7 MLI/gao killed political_violence 4 total",
                "8 MLI/gao/bourem conflict_events political_violence 7 total",
            ])
        #expect(batch.asideTold == ["duplicateId 6", "skipped 9", "unknownWord 10"])
        #expect(batch.told.contains("unplaced 7"))
        // One event for the month of an area: views across it can be set beside each other, never added.
        #expect(batch.records.map(\.event) == [0, 0, 0, 1, 2])
        #expect(batch.groups.allSatisfy { !$0.isCausePart })
        let units = Set(batch.claims.map { "\(Measures.numbered($0.measure)?.code ?? "") \($0.unit.token)" })
        #expect(units == ["conflict_events event", "killed person"])
        #expect(batch.claims.allSatisfy { $0.accrual == .period })
        #expect(batch.claims.filter { $0.measure == Measures.killed.id }.allSatisfy { $0.scope == .allSides })
        #expect(CalendarDate(day: batch.records[0].end).description == "2023-09-30")
        #expect(batch.findings.first { $0.code == .skipped }?.value.contains("No area of this code") == true)
        #expect(batch.texts[batch.records[4].extra].contains("late reports"), "warnings stay with the record")
    }

    @Test func aRoundIsOnePictureAndMovementsAreAnother() throws {
        let batch = try batch(ofFixture: "HAPI/idps.csv")
        #expect(batch.dataset.kind == .rounds)
        #expect(
            batch.lines == [
                "2 MLI idps all 500 total", "3 MLI/gao idps all 120 total", "4 MLI/gao idps event_tracking 30 total",
                // Areas without a code stand under the provider's name; a stock of an unknown area is not its region's.
                "5 in MLI/tombouctou idps all 44 total", "6 in MLI idps all 6 total", "7 MLI/gao idps all 140 total",
            ])
        #expect(
            batch.claims.map { CalendarDate(day: $0.referenceDay).description } == [
                "2023-06-30", "2023-06-30", "2023-06-30", "2023-06-30", "2023-06-30", "2023-09-30",
            ])
        #expect(batch.claims.allSatisfy { $0.accrual == .point })
        #expect(batch.texts[batch.records[0].actorB] == "round 10")
        #expect(
            batch.claims.map { batch.origins[Int($0.origin)].round } == [
                "DTM-MLI-MALI-R10", "DTM-MLI-MALI-R10", "DTM-MLI-MALI-EVENT-TRACKING-R10", "DTM-MLI-MALI-R10",
                "DTM-MLI-MALI-R10", "DTM-MLI-MALI-R11",
            ])
        #expect(batch.texts[batch.records[4].placeText] == "Nowhere")
    }

    @Test func refugeesByOriginAreParts() throws {
        let batch = try batch(ofFixture: "HAPI/refugees.csv")
        #expect(
            batch.lines == [
                "2 MLI refugees all 100 part", "3 MLI refugees all 250 part", "4 MLI refugees female_age_0_4 20 part",
                "5 MLI refugees sex_unknown_age_unknown 3 part", "6 MLI refugees refugee_like 7 part",
                "7 MLI asylum_seekers male_age_60_plus 5 part",
            ])
        #expect(batch.asideTold == ["skipped 8", "unknownWord 9", "unknownWord 10"])
        #expect(batch.records.map { batch.texts[$0.actorA] }.prefix(2) == ["SEN", "BFA"])
        #expect(CalendarDate(day: batch.claims[0].referenceDay).description == "2023-12-31")
        #expect(CalendarDate(day: batch.claims[0].validTo).description == "2024-12-30")
    }

    @Test func returnsAreMovementsToWherePeopleWent() throws {
        let batch = try batch(ofFixture: "HAPI/returnees.csv")
        #expect(batch.lines == ["2 MLI refugee_returns all 60 total", "3 MLI idp_returns all 900 total"])
        #expect(batch.claims.allSatisfy { $0.accrual == .period })
        #expect(batch.dataset.code == "hapi-returnees")
    }

    @Test func needsAreStocksOfThePlanBySectorAndKind() throws {
        let batch = try batch(ofFixture: "HAPI/humanitarian_needs.csv")
        #expect(
            batch.lines == [
                "2 MLI in_need all 500 total", "3 MLI expected_reach all 100 total",
                "4 MLI targeted male_age_0_17_wsh_idp 12 total", "5 MLI/gao in_need all 90.25 total",
            ])
        #expect(batch.asideTold == ["noFigure 6", "unknownWord 7"])
        #expect(CalendarDate(day: batch.claims[0].validTo).description == "2024-12-31")
    }

    @Test func theAnswersOfTheAPIAreTheSameTable() throws {
        let batch = try batch(ofFixture: "HAPI/humanitarian_needs.json")
        #expect(
            batch.lines == [
                "1 MLI in_need all 500 total", "2 MLI/gao in_need all 90 total",
                // Without `admin_level`, the names tell how fine a row is: an unknown region is not the country.
                "3 in MLI in_need all 8 total",
            ])
        #expect(CalendarDate(day: batch.claims[0].referenceDay).description == "2024-01-01")
        #expect(CalendarDate(day: batch.claims[0].validTo).description == "2024-12-31")
        #expect(batch.texts[batch.records[0].extra].contains("location_ref"))
    }

    @Test func populationBySexAndAge() throws {
        let batch = try batch(ofFixture: "HAPI/population.csv")
        #expect(
            batch.lines == [
                "2 MLI population all 22000 total", "3 MLI/gao population female_age_5_9 410 total",
                "4 MLI/gao population male_age_80_plus 40 total",
            ])
        #expect(batch.asideTold == ["unknownWord 5"])
    }

    @Test(
        arguments: [
            ("f", "5-11", "", "", "female_age_5_11"), ("M", "60+", "", "", "male_age_60_plus"),
            ("all", "all", "", "", "all"), ("", "", "", "", "all"), ("u", "all", "", "", "sex_unknown"),
            ("x", "0-4", "0", "4", "other_age_0_4"), ("o", "unknown", "", "", "other_age_unknown"),
            ("f", "80+", "80", "", "female_age_80_plus"), ("z", "all", "", "", nil), ("f", "old", "", "", nil),
        ] as [(String, String, String, String, String?)])
    func people(gender: String, range: String, low: String, high: String, token: String?) {
        #expect(HAPIPeople.group(gender: gender, ageRange: range, low: low, high: high)?.token == token)
    }
}
