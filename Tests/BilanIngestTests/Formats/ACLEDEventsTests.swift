import BilanModel
import Testing

@testable import BilanIngest

/// ACLED's events in every layout, on invented rows.
@Suite struct ACLEDEventsTests {
    private typealias Sample = ACLEDSample

    private func read(_ text: String, _ name: String = "events.csv") throws -> Batch {
        try batch([(name, text)], options: ImportOptions(publishedOn: CalendarDate("2023-06-01")))
    }

    private static let tags = Sample.old.map { column in
        ["event_date": "#date+occurred", "country": "#country+name", "fatalities": "#affected+killed"][column] ?? ""
    }.joined(separator: ",")

    private static let layouts: [(String, String)] = [
        ("old, days from the interface", Sample.csv(Sample.old, Sample.rows())),
        ("old, semicolons, days in letters", Sample.csv(Sample.old, Sample.rows(.long), by: ";")),
        ("old, commas, days in letters", Sample.csv(Sample.old, Sample.rows(.long))),
        ("old, HDX with its row of tags", Sample.csv(Sample.old, Sample.rows(), above: [tags])),
        ("old, day first", Sample.csv(Sample.old, Sample.rows(.dayFirst))),
        ("old, month first", Sample.csv(Sample.old, Sample.rows(.monthFirst))),
        ("new", Sample.csv(Sample.new, Sample.rows())),
        ("new, semicolons, days in letters", Sample.csv(Sample.new, Sample.rows(.long), by: ";")),
        ("new, saved by a spreadsheet", Sample.csv(Sample.new, Sample.rows(.short))),
        ("new, serial numbers", Sample.csv(Sample.new, Sample.rows(.serial), by: "\t")),
        ("new, columns sorted by name", Sample.csv(Sample.new.sorted(), Sample.rows())),
        ("old, a leading index without a name", Sample.csv([""] + Sample.old, Sample.rows())),
        ("old, a leading index, sorted", Sample.csv(["Unnamed: 0"] + Sample.old.sorted(), Sample.rows())),
        ("capitals", Sample.csv(Sample.old, Sample.rows()).replacing("event_date", with: "EVENT_DATE")),
        ("JSON of the interface", Sample.json(Sample.rows())), ("JSON array", Sample.json(Sample.rows(), bare: true)),
    ]

    @Test(arguments: layouts) func readsEveryLayoutAlike(layout: String, text: String) throws {
        let batch = try read(text)
        #expect(batch.format == "acled")
        #expect(batch.rowsRead == Sample.count && batch.rowsSetAside == 0)
        #expect(accounts(batch))
        #expect(batch.records.count == Sample.count && batch.claims.count == Sample.count)
        #expect(
            batch.records.map { batch.texts[$0.externalID] } == (0..<Sample.count).map { "XAA\(1000 + $0)" })
        #expect(batch.records.map { CalendarDate(day: $0.start) } == (0..<Sample.count).map { Sample.day($0) })
        #expect(batch.records.allSatisfy { $0.start == $0.end && $0.datePrecision == 1 })
        #expect(batch.claims.map(\.estimate) == (0..<Sample.count).map { .exact(Quantity($0 % 7)) })
        #expect(batch.claims.allSatisfy { $0.scope == .allSides && $0.group == 0 && $0.role == .total })
        #expect(batch.records.map(\.wherePrecision) == (0..<Sample.count).map { [1, 2, 4][$0 % 3] })
        #expect(
            batch.records.map(\.place)
                == (0..<Sample.count).map { number in
                    let region = number % 2 == 0 ? "MLI/gao" : "MLI/tombouctou"
                    return place(number % 3 == 2 ? region : region + (number % 2 == 0 ? "/bourem" : "/rharous"))
                })
        #expect(CalendarDate(day: batch.records[0].knownOn).description == "2023-01-01")
        #expect(CalendarDate(day: batch.records[39].knownOn).description == "2023-01-02")
        #expect(batch.texts[batch.records[1].category] == "Violence against civilians/Attack")
        #expect(batch.texts[batch.records[1].note] == "Invented event 1, \"as told\"; nothing of it happened.")
        #expect(batch.texts[batch.records[1].placeText].hasPrefix("Spot 1, "))
        #expect(batch.texts[batch.records[1].extra].contains("\"latitude\":\"17.1\""))
        #expect(batch.texts[batch.records[1].extra].contains("\"source\":\"Invented Radio; Invented Post\""))
        #expect(batch.findings.allSatisfy { $0.done == .kept })
    }

    @Test func theDatasetIsInternalAndItsFiguresAreNot() throws {
        let batch = try read(Sample.csv(Sample.new, Sample.rows()))
        #expect(batch.dataset.code == "acled" && batch.dataset.kind == .events)
        #expect(batch.dataset.grade == Grade(.b, .possible))
        #expect(batch.dataset.audience == .partners, "rows are not passed on, totals may be")
        #expect(batch.claims.allSatisfy { $0.audience == .partners })
        #expect(batch.dataset.licence.contains("not passed on"))
        // A download of some days of some countries is complete for nothing.
        #expect(batch.coverage.isEmpty)
    }

    private func one(_ change: [String: String]) throws -> Batch {
        try read(Sample.csv(Sample.new, [Sample.row(0).merging(change) { $1 }]))
    }

    @Test(arguments: [
        ("1", "2022-03-16", "2022-03-16", UInt8(1)), ("2", "2022-03-14", "2022-03-20", 3),
        ("3", "2022-03-01", "2022-03-31", 4), ("", "2022-03-16", "2022-03-16", 0),
        ("9", "2022-03-16", "2022-03-16", 0),
    ])
    func precisionWidensTheDays(precision: String, first: String, last: String, code: UInt8) throws {
        let batch = try one(["event_date": "2022-03-16", "time_precision": precision])
        let record = try #require(batch.records.first)
        #expect(CalendarDate(day: record.start).description == first)
        #expect(CalendarDate(day: record.end).description == last)
        #expect(record.datePrecision == code)
        #expect(batch.told.contains("unknownWord 2") == (precision == "9"))
    }

    @Test(arguments: [
        // Fatalities, notes: low, best, high, qualifier.
        ("3", "Unknown number of fatalities.", "1 3 -", Qualifier.existential),
        ("10", "Fatalities unknown, coded as 10.", "1 10 -", .existential),
        ("10", "Heavy fighting; many were killed.", "1 10 -", .existential),
        ("3", "Several people were killed.", "3 3 9", .vague), ("12", "Dozens killed.", "12 12 99", .vague),
        ("10", "Tens of fighters died.", "10 10 99", .vague), ("100", "Hundreds dead.", "100 100 999", .vague),
        ("4", "Unknown number of fatalities.", "4 4 4", .exact), ("3", "Three farmers were killed.", "3 3 3", .exact),
        ("3", "Unknown men shot three people dead.", "1 3 -", .existential),
        ("3", "Unknown men came. Three were killed.", "3 3 3", .exact),
        ("10", "Several houses burnt; 10 dead.", "10 10 10", .exact), ("0", "Unknown fatalities.", "0 0 0", .zero),
    ])
    func codedWordsKeepTheNumberAndOpenItsBounds(
        count: String, notes: String, bounds: String, qualifier: Qualifier
    ) throws {
        let batch = try one(["fatalities": count, "notes": notes])
        let claim = try #require(batch.claims.first)
        let estimate = [claim.estimate.low, claim.estimate.best, claim.estimate.high].map { $0?.description ?? "-" }
        #expect(estimate.joined(separator: " ") == bounds)
        #expect(claim.qualifier == qualifier)
        #expect(batch.texts[claim.stated] == count)
    }

    @Test func aSeaIsNoCountry() throws {
        let batch = try one([
            "country": "Gulf of Nowhere", "iso": "0", "admin1": "Gulf of Nowhere", "admin2": "",
            "location": "High seas",
        ])
        let record = try #require(batch.records.first)
        #expect(record.place == -1 && record.wherePrecision == 7)
        #expect(batch.texts[record.placeText] == "High seas, Gulf of Nowhere")
        #expect(batch.told.contains("unplaced 2"))
        #expect(batch.claims.count == 1)
    }

    @Test func anEventWithoutACountIsKept() throws {
        let batch = try one(["fatalities": ""])
        #expect(batch.records.count == 1 && batch.claims.isEmpty && batch.rowsSetAside == 0)
    }

    @Test func brokenRowsAreSetAside() throws {
        var rows = Sample.rows()
        rows[1]["event_id_cnty"] = rows[0]["event_id_cnty"]
        rows[2]["event_id_cnty"] = ""
        rows[3]["event_date"] = "soon"
        let batch = try read(Sample.csv(Sample.new, rows))
        #expect(batch.rowsSetAside == 3)
        #expect(accounts(batch))
        #expect(
            batch.told.filter { !$0.hasPrefix("unplaced") } == [
                "duplicateId 3", "missingCell 4", "unreadableDate 5",
            ])
    }

    @Test func aListOfDeletionsIsNoListOfEvents() throws {
        let batch = try read(
            "event_id_cnty,deleted_timestamp\nXAA1001,1675209600\nXAA1002,2023-02-03 10:00:00\nXAA1003,\n,1675209600\n")
        #expect(batch.format == "acled_deletions" && batch.dataset.code == "acled")
        #expect(batch.rowsRead == 4 && batch.rowsSetAside == 1 && batch.records.isEmpty)
        #expect(
            batch.withdrawals.map { "\($0.externalID) \($0.day?.description ?? "-")" } == [
                "XAA1001 2023-02-01", "XAA1002 2023-02-03", "XAA1003 -",
            ])
    }
}
