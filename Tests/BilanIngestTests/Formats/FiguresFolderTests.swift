import BilanModel
import Testing

@testable import BilanIngest

/// A folder of sheets: figures with their sources, documents, events and provenance.
@Suite struct FiguresFolderTests {
    private func day(_ text: String) throws -> Int32 { try #require(CalendarDate(text)).day }

    @Test func readsAFolder() throws {
        let results = try Ingestion(gazetteer).read(SheetSet(paths: [fixture("Figures")]))
        let result = try #require(results.first)
        let batch = result.batch
        #expect(results.count == 1)
        #expect(
            result.files.map(\.leaf) == [
                "figures.csv", "documents.csv", "events.csv", "sources.csv", "provenance.json",
            ])
        #expect(result.publishedOn == CalendarDate("2024-05-20"))
        #expect(batch.dataset.code == "river-claims")
        #expect(batch.dataset.kind == .claims)
        #expect(batch.dataset.grade == Grade(.c, .possible))
        #expect(batch.dataset.audience == .partners)
        #expect(batch.dataset.leadRank == 20)
        #expect(batch.format == "figures")
        // Four events and seven figures; three rows are set aside: an event without days, a measure, a number.
        #expect(batch.rowsRead == 11)
        #expect(batch.rowsSetAside == 3)
        #expect(accounts(batch))
        #expect(
            batch.findings.map { "\($0.sheet) \($0.row) \($0.code) \($0.column) \($0.done.token)" } == [
                "events.csv 5 missingCell date_start set_aside",
                "events.csv 4 danglingReference parent left_empty",
                "figures.csv 6 unknownWord Measure set_aside",
                "figures.csv 7 unreadableNumber Value set_aside",
                "figures.csv 8 unplaced place left_empty",
            ])
    }

    @Test func tiesFiguresToTheirSheets() throws {
        let batch = try #require(try Ingestion(gazetteer).read(SheetSet(paths: [fixture("Figures")])).first).batch
        let claims = batch.claims
        #expect(claims.count == 5)
        // The first figure: provisional words open the top, the source's grade, the origin it shares with its copy.
        #expect(claims[0].estimate == Estimate(low: Quantity(64), best: Quantity(64)))
        #expect(claims[0].qualifier == .atLeast)
        #expect(claims[0].finality == .provisional)
        #expect(claims[0].claimant == .ownSide)
        #expect(claims[0].reliability == .b)
        #expect(claims[0].credibility == .probable)
        #expect(claims[0].audience == .partners)
        #expect(claims[0].origin == claims[1].origin)
        #expect(batch.sources[Int(batch.origins[Int(claims[0].origin)].source)].name == "the government")
        #expect(batch.texts[claims[0].stated] == "at least 64")
        #expect(batch.texts[claims[0].column] == "Value")
        // The second: part of the first by its id, a grade of its own.
        #expect(claims[1].role == .part)
        #expect(claims[1].partOf == 0)
        #expect(claims[1].reliability == .a)
        #expect(batch.groups[Int(claims[1].group)] == Group(status: .civilian))
        // The third: French words of a French document, an explicit upper end, an origin of its own, the dataset's grade.
        #expect(
            claims[2].estimate == Estimate(low: Quantity(70), best: Quantity(70), high: Quantity(100), form: .lowOpen))
        #expect(batch.origins[Int(claims[2].origin)].key == "radio/both/f3")
        #expect(claims[2].reliability == .c)
        #expect(claims[2].scope == .unknown)
        // The fourth: a stock is a point, and takes the day it is of.
        #expect(claims[3].accrual == .point)
        #expect(claims[3].referenceDay == (try day("2024-04-30")))
        #expect(claims[3].estimate.best == Quantity(8_800_000))

        let records = batch.records.filter { batch.texts[$0.sheet] == "figures.csv" }
        #expect(batch.placeSets == [[place("MLI/tombouctou/rharous"), place("MLI/gao/bourem")].sorted()])
        #expect(records[0].place == -2)
        #expect(records[3].place == place("MLI"))
        #expect(records[4].place == -1)
        #expect(records[0].knownOn == (try day("2024-05-02")))
        #expect(records[1].knownOn == (try day("2024-05-04")))
        #expect(records[3].start == (try day("2024-04-30")))
        #expect(batch.texts[records[0].extra] == "{\"weather\":\"rain\"}")
        #expect(batch.texts[records[0].externalID] == "f1")
    }

    @Test func makesEventsRecordsWithoutClaims() throws {
        let batch = try #require(try Ingestion(gazetteer).read(SheetSet(paths: [fixture("Figures")])).first).batch
        #expect(batch.events.map(\.id) == ["both", "boat", "camp", "later"])
        #expect(batch.events[1].parents == [0])
        #expect(batch.events[2].parents == [0])
        #expect(batch.events[0].phraseFR == "lors de deux attaques")
        let told = batch.records.filter { batch.texts[$0.sheet] == "events.csv" }
        // The earliest known document first; each tells of the event in a record of its own.
        #expect(
            told.map { batch.texts[$0.externalID] } == [
                "event:both@d1", "event:both@d2", "event:boat@d1", "event:camp",
            ])
        #expect(told.map { batch.texts[$0.category] } == ["attack", "attack", "attack", "attack"])
        #expect(told[0].place == -2)
        #expect(told[3].start == (try day("2024-05-01")))
        #expect(told[3].end == (try day("2024-05-31")))
        #expect(told[3].datePrecision == 4)
        #expect(told[3].placeHow == .name)
        #expect(batch.claims.allSatisfy { Int($0.record) >= told.count })
        #expect(batch.documents.map(\.knownBasis) == [.published, .inferred])
        #expect(batch.documents[1].isPrimary)
    }
}
