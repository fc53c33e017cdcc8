import BilanModel
import Testing

@testable import BilanIngest

/// IDMC's yearly figures and its updates.
@Suite struct IDMCFormatsTests {
    @Test func takesTheUnroundedFigures() throws {
        let batch = try batch(ofFixture: "IDMC/displacement_data.csv")
        #expect(
            batch.lines == [
                "3 MLI idps conflict 12345 total", "3 MLI displaced conflict 8449 total",
                "3 MLI displaced disaster 945 total", "3 MLI idps disaster 45 total",
                "4 SEN idps conflict 8400 total", "4 SEN displaced disaster 15500 total",
                "5 MLI idps conflict 0 total", "6 - idps conflict 30 total", "6 - displaced conflict 5 total",
            ])
        #expect(batch.asideTold == ["noFigure 7", "duplicateId 8", "unreadableDate 9"])
        // 15,500 rounds half up to 16,000; 15,000 is no print of it. What IDMC printed stays with the record.
        #expect(batch.findings.filter { $0.code == .partsDiffer }.map(\.row) == [4])
        #expect(batch.texts[batch.records[0].extra].contains("12000"))
        #expect(batch.told.contains("unplaced 6"))
    }

    @Test func stocksAreOfTheLastDayAndMovementsOfTheYear() throws {
        let batch = try batch(ofFixture: "IDMC/displacement_data.csv")
        for claim in batch.claims where batch.records[Int(claim.record)].row == 3 {
            if claim.measure == Measures.idps.id {
                #expect(claim.accrual == .point)
                #expect(CalendarDate(day: claim.referenceDay).description == "2021-12-31")
                #expect(CalendarDate(day: claim.validTo).description == "2022-12-30")
            } else {
                #expect(claim.accrual == .period && claim.referenceDay == RecordRow.unknownDay)
            }
        }
        #expect(CalendarDate(day: batch.records[0].start).description == "2021-01-01")
        #expect(batch.dataset.kind == .series)
        #expect(batch.groups.filter { $0 != .all }.allSatisfy { $0.isCausePart })
    }

    @Test func theLayoutOfConflictAloneIsReadToo() throws {
        let batch = try batch(ofFixture: "IDMC/gidd_conflict.csv")
        #expect(
            batch.lines == [
                "2 MLI idps conflict 9500 total", "2 MLI displaced conflict 0 total",
                // Only the rounded figure is printed: better than none.
                "3 SEN idps conflict 24000 total",
            ])
        #expect(batch.findings.isEmpty, "9,500 is its own rounding")
    }

    @Test(arguments: [
        (0, 0), (7, 7), (99, 99), (100, 100), (104, 100), (105, 110), (944, 940), (945, 950), (995, 1000),
        (1_049, 1_000), (1_050, 1_100), (9_949, 9_900), (9_950, 10_000), (10_499, 10_000), (10_500, 11_000),
        (12_345, 12_000), (1_234_500, 1_235_000),
    ])
    func rounds(value: Int, printed: Int) {
        #expect(GIDDColumns.round(Quantity(value)) == Quantity(printed))
    }

    @Test func updatesAreMovementsOnLocalDays() throws {
        let batch = try batch(ofFixture: "IDMC/updates.json")
        #expect(batch.dataset.kind == .events)
        #expect(batch.asideTold == ["missingCell 3"])
        func days(_ record: RecordRow) -> [String] {
            [record.start, record.end].map { CalendarDate(day: $0).description }
        }
        // Eleven or twelve o'clock in UTC is the midnight that begins the next day; a plain day is that day.
        #expect(batch.records.map(days) == [["2023-11-07", "2023-11-08"], ["2023-11-06", "2023-11-06"]])
        #expect(batch.claims.map(\.qualifier) == [.moreThan, .about])
        #expect(
            batch.claims.map(\.estimate) == [
                Qualifier.moreThan.estimate(Quantity(50)), Qualifier.about.estimate(Quantity(400)),
            ])
        #expect(batch.claims.map { batch.groups[Int($0.group)].token } == ["conflict", "disaster"])
        #expect(batch.claims.map(\.role) == [.total, .context], "figures to compare with enter no sum")
        #expect(batch.claims.allSatisfy { $0.finality == .provisional && $0.accrual == .period })
        #expect(batch.records.map(\.place) == [place("MLI"), place("MLI")])
        #expect(CalendarDate(day: batch.records[0].knownOn).description == "2023-11-08")
        #expect(batch.texts[batch.records[0].note] == "<b>Mali: 50</b>")
    }

    @Test func updatesOfOneCountryAsATable() throws {
        let batch = try batch(ofFixture: "IDMC/updates.csv")
        #expect(batch.lines == ["2 SEN displaced disaster 8 total"])
        #expect(CalendarDate(day: batch.records[0].start).description == "2023-09-21")
    }
}
