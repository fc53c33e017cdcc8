import BilanModel
import Testing

@testable import BilanIngest

/// IOM's rounds as its interface gives them: each replaces the former, reasons of one round add up.
@Suite struct DTMRoundsTests {
    private func rounds() throws -> Batch {
        let file = try SourceFile(path: fixture("DTM/rounds.csv"))
        return try #require(Ingestion(gazetteer, options: ImportOptions()).read(SheetSet([file])).first).batch
    }

    @Test func isRecognisedAndAccountsForEveryRow() throws {
        let batch = try rounds()
        #expect(batch.format == "dtm_api")
        #expect(batch.dataset.kind == .rounds)
        #expect(batch.dataset.licence.contains("may not be passed on"))
        #expect(batch.dataset.audience == .partners && batch.claims.allSatisfy { $0.audience == .partners })
        #expect(batch.rowsRead == 8)
        #expect(accounts(batch))
        // A place that nobody counted gives no record, and a row said twice is one.
        #expect(batch.records.map(\.row) == [3, 4, 5, 6, 7, 10])
        #expect(
            batch.findings.filter { $0.done == .setAside }.map { "\($0.code) \($0.row)" } == [
                "noFigure 8", "duplicateId 9",
            ])
    }

    @Test func aRoundIsOfItsLastDayAndOneOrigin() throws {
        let batch = try rounds()
        let totals = batch.claims.filter { batch.groups[Int($0.group)] == .all }
        #expect(totals.map { $0.estimate.best?.description } == ["900", "70", "600", "50", "8"])
        #expect(
            totals.map { CalendarDate(day: $0.referenceDay).description } == [
                "2023-02-20", "2023-02-20", "2023-05-20", "2023-05-20", "2023-05-20",
            ])
        #expect(
            totals.map { batch.origins[Int($0.origin)].round } == [
                "DTM-MLI-SAMPLE-CRISIS-R41", "DTM-MLI-SAMPLE-CRISIS-R41", "DTM-MLI-SAMPLE-CRISIS-R42",
                "DTM-MLI-SAMPLE-CRISIS-R42", "DTM-MLI-SAMPLE-CRISIS-R42",
            ])
        #expect(totals.allSatisfy { $0.role == .part && $0.partOf < 0 && $0.accrual == .point })
    }

    @Test func placesByNameWhereCodesAreOfAnotherDialect() throws {
        let batch = try rounds()
        #expect(
            batch.records.map(\.place) == [
                place("MLI/gao/bourem"), place("MLI/tombouctou/rharous"), place("MLI/gao/bourem"),
                place("MLI/gao/bourem"),
                -2, place("MLI/gao/bourem"),
            ])
        #expect(batch.placeSets == [[place("MLI/gao")]])
        #expect(batch.texts[batch.records[4].placeText] == "Ville neuve, Gao")
        #expect(batch.texts[batch.records[0].codeText] == "MLI00700102")
    }

    @Test func sexesReasonsAndTracking() throws {
        let batch = try rounds()
        let men = batch.claims.filter { batch.groups[Int($0.group)] == Group(sex: .male) }
        #expect(men.map { $0.estimate.best?.description } == ["400", "30", "250", "3"])
        #expect(
            batch.records.map { batch.texts[$0.category] } == [
                "Conflict", "Conflict", "Conflict", "Natural disaster", "", "Conflict",
            ])
        #expect(batch.records.map { batch.texts[$0.actorA] } == ["Gao", "", "Gao", "", "", ""])
        #expect(batch.records.map { batch.texts[$0.actorB] }.last == "round 3")
        let tracked = try #require(batch.claims.last { batch.groups[Int($0.group)].needStatus == "event_tracking" })
        #expect(batch.origins[Int(tracked.origin)].round == "DTM-MLI-SAMPLE-CRISIS-EVENT-TRACKING-R3")
        #expect(batch.texts[batch.records[0].extra].contains("\"operationStatus\":\"Active\""))
    }
}
