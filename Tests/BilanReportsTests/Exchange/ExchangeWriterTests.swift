import BilanAnalytics
import BilanLanguage
import BilanModel
import BilanTestSupport
import Testing

@testable import BilanReports

/// Each writer says what its format has words for, and tells of the rest.
struct ExchangeWriterTests {
    private func deaths() -> ExchangeFixture {
        var fixture = ExchangeFixture(Measures.killed)
        fixture.builder.dataset("events", .events)
        fixture.question.levels = [1]
        fixture.question.periods = .month
        fixture.dimensions = [.level(1), .period(.month)]
        fixture.builder.say(
            Measures.killed, Estimate(low: Quantity(5), best: Quantity(7), high: Quantity(9)), at: "ML06",
            on: "2023-09-07",
            dataset: "events", scope: .allSides)
        fixture.builder.say(
            Measures.killed, .exact(Quantity(2)), at: "ML06;ML07", on: "2023-09-08", dataset: "events", scope: .allSides
        )
        fixture.builder.say(
            Measures.killed, .exact(Quantity(3)), at: "MLI", on: "2023-09-09", dataset: "events", scope: .allSides)
        fixture.builder.say(
            Measures.killed, Estimate(high: Quantity(4)), at: "ML07", on: "2023-10-01", dataset: "events",
            scope: .allSides)
        return fixture
    }

    @Test func conflictRows() throws {
        let material = try deaths().material()
        let parcel = try HAPIFiles().parcel(of: material)
        #expect(parcel.files.map(\.name) == ["hapi_conflict_event.csv"])
        #expect(
            try HAPIFiles().lines(material) == [
                "location_code,has_hrp,in_gho,provider_admin1_name,provider_admin2_name,admin1_code,admin1_name,admin2_code,"
                    + "admin2_name,admin_level,event_type,events,fatalities,reference_period_start,reference_period_end,"
                    + "dataset_hdx_id,resource_hdx_id,warning,error",
                // Two that no region can be given stand together at the country.
                "MLI,,,,,,,,,0,political_violence,2,5,2023-09-01,2023-09-30,,,not allocated to an area below this level,",
                "MLI,,,,,ML06,Tombouctou,,,1,political_violence,1,7,2023-09-01,2023-09-30,,,,", "",
            ])
        #expect(parcel.notes.contains("HAPI: 1 figure left out: no best value"))
        #expect(parcel.notes.contains { $0.contains("1 row had bounds") })
    }

    @Test func needsHaveNoReach() throws {
        var fixture = ExchangeFixture(Measures.inNeed, Measures.reached)
        fixture.question.levels = [1]
        fixture.question.byGroup = true
        fixture.question.on = CalendarDate.of("2024-01-01")
        fixture.dimensions = [.level(1), .group]
        fixture.builder.say(
            Measures.inNeed, .exact(Quantity(thousandths: 10_500)), group: Group(sector: "FSC"), at: "ML06",
            on: "2024-01-01")
        fixture.builder.say(Measures.reached, .exact(Quantity(4)), at: "ML06", on: "2024-01-01")
        let material = try fixture.material()
        let parcel = try HAPIFiles().parcel(of: material)
        #expect(
            try HAPIFiles().lines(material)[1]
                == "MLI,,,,,ML06,Tombouctou,,,1,FSC,Food Security,,INN,11,2024-01-01,2024-01-01,,,,")
        #expect(
            parcel.notes == [
                "HAPI: 1 figure left out: reached: HAPI's REA is the reach that is expected",
                "HAPI: 1 row had decimals, rounded to whole people",
            ])
    }

    @Test func tagsFollowTheMeasure() throws {
        let lines = try HXLText().lines(deaths().material())
        #expect(
            lines[1].hasPrefix(
                "#adm1+code+v_pcode,#adm1+name,#x_period+month,#indicator+code,#group+name,#indicator+scope,"
                    + "#affected+killed+min,#meta+bound+min,#affected+killed+best,#affected+killed+max,#meta+bound+max")
        )
        let tag = /#[a-z][_0-9a-z]*(\+[a-z][_0-9a-z]*)*/
        #expect(lines[1].split(separator: ",").allSatisfy { $0.wholeMatch(of: tag) != nil })
        #expect(Set(lines[1].split(separator: ",")).count == lines[1].split(separator: ",").count)
    }

    @Test func hostileTextsStayTexts() throws {
        for text in ["=1+1", "+1", "-1", "@a", "\ta", "\ra"] { #expect(PeopleCSV.protected(text) == "'" + text) }
        for text in ["a=1", "", "'=1", "javascript:alert(1)", "_x0041_"] { #expect(PeopleCSV.protected(text) == text) }
        var fixture = deaths()
        fixture.touch = { columns in
            for (number, card) in columns.datasets {
                var card = card
                card.code = "=cmd|\"x\",\ty"
                columns.datasets[number] = card
            }
        }
        var material = try fixture.material()
        material.language = .fr
        let people = try PeopleCSV().lines(material)
        #expect(people[0].unicodeScalars.first == "\u{FEFF}" && people[0].hasSuffix("known_by\r"))
        #expect(people[1].contains(";\"'=cmd|\"\"x\"\",\ty\";"))
        // For machines the very same text, quoted and nothing else.
        #expect(try MachineCSV().lines(material)[1].contains(",\"=cmd|\"\"x\"\",\ty\","))
        #expect(try AnswerDocument().lines(material).contains { $0.contains(#""dataset": "=cmd|\"x\",\ty""#) })
    }

    @Test func decimalMark() throws {
        var fixture = ExchangeFixture(Measures.inNeed)
        fixture.question.on = CalendarDate.of("2024-01-01")
        fixture.builder.say(Measures.inNeed, .exact(Quantity(thousandths: 10_500)), at: "ML06", on: "2024-01-01")
        var material = try fixture.material()
        #expect(try PeopleCSV().lines(material).contains { $0.contains(",10.5,closed,") })
        material.language = .fr
        #expect(try PeopleCSV().lines(material).contains { $0.contains(";10,5;closed;") })
    }

    @Test func valuesOfDHIS2() throws {
        var material = try deaths().material()
        #expect(throws: ExchangeError.noMap) { try DHIS2Table().parcel(of: material) }
        material.map = try DHIS2Map(
            yaml: "data_elements:\n  - {measure: killed, element: K}\n  - {measure: killed, bound: high, element: KH}",
            file: "m")
        let parcel = try DHIS2Table().parcel(of: material)
        #expect(
            try DHIS2Table().lines(material) == [
                "\"dataelement\",\"period\",\"orgunit\",\"catoptcombo\",\"attroptcombo\",\"value\",\"storedby\",\"timestamp\"",
                "\"K\",\"202309\",\"ML06\",\"\",\"\",\"7\",\"\",\"\"",
                "\"KH\",\"202309\",\"ML06\",\"\",\"\",\"9\",\"\",\"\"",
                "\"KH\",\"202310\",\"ML07\",\"\",\"\",\"4\",\"\",\"\"", "",
            ])
        #expect(parcel.notes.count == 2 && parcel.notes[0] == "DHIS2: 1 value left out: no best value")
        material.map?.notAllocated = "MALI"
        // Flows that the mapping sends to one unit join.
        #expect(try DHIS2Table().lines(material).contains("\"K\",\"202309\",\"MALI\",\"\",\"\",\"5\",\"\",\"\""))
    }

    @Test func areasWithoutBordersOrLevels() throws {
        var material = try deaths().material()
        #expect(throws: ExchangeError.noBorders) { try GeoFeatures().parcel(of: material) }
        let square = [(0, 0), (10_000_000, 0), (10_000_000, 10_000_000), (0, 0)].map { GridPoint(x: $0.0, y: $0.1) }
        material.borders = [SmallMali.place("ML06"): AreaShape(polygons: [[square]])]
        let parcel = try GeoFeatures().parcel(of: material)
        let lines = try GeoFeatures().lines(material)
        #expect(lines.count == 7)
        #expect(lines[1].contains("\"best\": 7") && lines[1].contains("\"type\": \"Polygon\""))
        #expect(lines.filter { $0.contains("not_allocated") }.allSatisfy { $0.contains("\"geometry\": null") })
        #expect(parcel.notes == ["GeoJSON: the store draws no border of ML07; no geometry there"])
        material.levels = []
        #expect(throws: ExchangeError.noLevel) { try GeoFeatures().parcel(of: material) }
    }
}
