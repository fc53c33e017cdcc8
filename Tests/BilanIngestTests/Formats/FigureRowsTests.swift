import BilanModel
import Testing

@testable import BilanIngest

/// The cells of one row: numbers, words and days.
@Suite struct FigureRowsTests {
    /// The batch of one row under these headings.
    private func row(_ headings: String, _ cells: String) throws -> Batch {
        try batch([("f.csv", headings + "\n" + cells + "\n")])
    }

    @Test(arguments: [
        // headings, cells: low, best, high, form, qualifier
        ("value", "64", "64 64 64 0 exact"),
        ("value", "at least 64", "64 64 - 0 at_least"),
        ("value", "plus de 30 000", "30000 30000 - 1 more_than"),
        ("value", "some", "1 - - 8 existential"),
        ("value", "0", "0 0 0 0 zero"),
        ("value,qualifier", "64,at_least", "64 64 - 0 at_least"),
        ("value,qualifier", "over 70,exact", "70 70 70 0 exact"),
        ("value,qualifier", ",none_reported", "- - - 8 none_reported"),
        ("value,qualifier", ",zero", "0 0 0 0 zero"),
        ("value,low,high", "77,70,100", "70 77 100 0 exact"),
        ("value,high", "up to 90,100", "- - 100 4 up_to"),
        ("low,best,high", "22,22,22", "22 22 22 0 exact"),
        ("low,best,high", "10,15,39", "10 15 39 0 range"),
        ("low,best,high", "7,0,7", "7 0 7 32 range"),
        ("low", "5", "5 - - 0 at_least"),
        ("high", "5", "- - 5 0 at_most"),
        ("best", "5", "- 5 - 0 exact"),
        ("low,best,high", "10,5,39", "10 5 39 32 range"),
        ("low,qualifier", "70,more_than", "70 - - 1 more_than"),
        ("value,finality", "49,provisional", "49 49 - 0 exact"),
        ("value,high,finality", "49,60,provisional", "49 49 60 0 exact"),
        ("value", "12.5", "12.5 12.5 12.5 0 exact"),
        ("value", "between 70 and 100", "70 85 100 16 range"),
        ("value,qualifier", "between 70 and 100,range", "70 85 100 16 range"),
    ])
    func readsNumbers(headings: String, cells: String, expected: String) throws {
        let batch = try row("measure,date_start," + headings, "killed,2024-05-01," + cells)
        let claim = try #require(batch.claims.first)
        let bounds = [claim.estimate.low, claim.estimate.best, claim.estimate.high].map { $0?.description ?? "-" }
        #expect(
            (bounds + ["\(claim.estimate.form.rawValue)", claim.qualifier.token]).joined(separator: " ") == expected)
    }

    @Test(arguments: [
        ("measure,value", ",64", "missingCell"),
        ("measure,value", "killed,", "noFigure"),
        ("measure,value", "killed,n/a", "noFigure"),
        ("measure,value,qualifier", "killed,,exact", "noFigure"),
        ("measure,value,qualifier", "killed,5,circa", "unknownWord"),
        ("measure,value", "killed,-5", "negativeCount"),
        ("measure,value,low", "killed,5,x", "unreadableNumber"),
        ("measure,value,group", "killed,5,villagers", "unknownWord"),
        ("measure,value,scope", "killed,5,everybody", "unknownWord"),
        ("measure,value,age", "killed,5,young", "unreadableNumber"),
        ("measure,value,verification", "killed,5,denyed", "unknownWord"),
        ("measure,value,date_end", "killed,5,soon", "unreadableDate"),
        ("measure,value,as_of", "killed,5,soon", "unreadableDate"),
    ])
    func setsAsideWhatMeansNothing(headings: String, cells: String, code: String) throws {
        let batch = try row("date_start," + headings, "2024-05-01," + cells)
        #expect(batch.records.isEmpty && batch.claims.isEmpty)
        #expect(batch.rowsSetAside == 1)
        #expect(accounts(batch))
        #expect(batch.findings.last.map { "\($0.code)" } == code)
        #expect(batch.findings.last?.done == .setAside)
    }

    @Test func saysWhichWordsAreAllowed() throws {
        let batch = try row("measure,value,scope,date_start", "killed,5,all,2024-05-01")
        #expect(
            batch.findings.first?.value == "all (allowed: unknown, all_sides, without_attackers, civilians)")
    }

    @Test(arguments: [
        // headings, cells: accrual, start, end, since, reference
        ("measure,date_start", "killed,2024-05-01", "period 2024-05-01 2024-05-01 - -"),
        ("measure,date_start,date_end", "killed,2024-05-01,2024-05-03", "period 2024-05-01 2024-05-03 - -"),
        ("measure,date_start", "killed,2024-05", "period 2024-05-01 2024-05-31 - -"),
        ("measure,date_start", "killed,1er mai 2024", "period 2024-05-01 2024-05-01 - -"),
        ("measure,date_start,date_end", "killed,2024-05-03,2024-05-01", "period 2024-05-01 2024-05-03 - -"),
        ("measure,as_of", "idps,2024-05-01", "point 2024-05-01 2024-05-01 - 2024-05-01"),
        ("measure,date_start", "idps,2024-05-01", "point 2024-05-01 2024-05-01 - 2024-05-01"),
        ("measure,since,as_of", "killed,2024-01-01,2024-05-01", "since 2024-01-01 2024-05-01 2024-01-01 2024-05-01"),
        ("measure,accrual,as_of", "killed,since,2024-05-01", "since 2024-05-01 2024-05-01 - 2024-05-01"),
        ("measure,as_of", "in_need_change_pct,2024-05-01", "point 2024-05-01 2024-05-01 - 2024-05-01"),
    ])
    func readsDays(headings: String, cells: String, expected: String) throws {
        let batch = try row("value," + headings, "5," + cells)
        let (record, claim) = (try #require(batch.records.first), try #require(batch.claims.first))
        let days = [record.start, record.end, claim.since, claim.referenceDay].map {
            $0 == RecordRow.unknownDay ? "-" : CalendarDate(day: $0).description
        }
        #expect(([claim.accrual.token] + days).joined(separator: " ") == expected)
    }
}
