import BilanModel
import Testing

@testable import BilanIngest

/// ACLED's monthly counts on HDX, on invented workbooks.
@Suite struct ACLEDSummaryTests {
    private static let wide = [
        "Country", "Admin1", "Admin2", "ISO3", "Admin2 Pcode", "Admin1 Pcode", "Month", "Year", "Events", "Fatalities",
    ]

    private func workbook(_ name: String, deaths: Bool = true) throws -> Batch {
        let months = ["January", "February", "March"]
        func cut(_ row: [String]) -> [String] { deaths ? row : Array(row.dropLast()) }
        let countries = months.enumerated().map { cut(["Senegal", $1, "2022", "\($0 + 4)", "\($0)"]) }
        let districts = months.enumerated().flatMap { number, month in
            [
                ["Mali", "Gao", "Bourem", "MLI", "ML0702", "ML07", month, "2022", "\(number + 1)", "\(number * 2)"],
                ["Mali", "Tombouctou", "Gourma-Rharous", "MLI", "ML0603", "ML06", month, "2022", "7", "0"],
            ].map(cut)
        }
        let parts = TinyWorkbook.parts([
            ("Licensing", TinyWorkbook.rows([["Terms"], ["These counts are invented"]])),
            (
                "Non_HRP",
                TinyWorkbook.rows([cut(["Country", "Month", "Year", "Events", "Fatalities"])] + countries)
            ),
            ("HRP_1", TinyWorkbook.rows([cut(Self.wide)] + districts)),
        ])
        let file = SourceFile(name: name, bytes: TinyArchive.zip(parts))
        let options = ImportOptions(publishedOn: CalendarDate("2022-05-01"))
        return try #require(try Ingestion(gazetteer, options: options).read(SheetSet([file])).first).batch
    }

    @Test(arguments: [
        ("political_violence_events_and_fatalities_by_month-year_as-of-01may2022.xlsx", "political_violence"),
        ("nowhere_civilian_targeting_events_and_fatalities_by_month-year.xlsx", "civilian_targeting"),
        ("Demonstration events by month-year.xlsx", "demonstration"),
    ])
    func theNameOfAWorkbookSaysWhatItCounts(name: String, cause: String) throws {
        let deaths = cause != "demonstration"
        let batch = try workbook(name, deaths: deaths)
        #expect(batch.format == "acled_summary" && batch.dataset.kind == .series)
        #expect(batch.rowsRead == 9 && batch.rowsSetAside == 0)
        #expect(accounts(batch))
        #expect(Set(batch.groups).subtracting([.all]) == [Group(cause: cause)])
        #expect(batch.claims.allSatisfy { batch.groups[Int($0.group)] == Group(cause: cause) })
        let events = batch.claims.filter { $0.measure == Measures.conflictEvents.id }
        let killed = batch.claims.filter { $0.measure == Measures.killed.id }
        #expect(events.compactMap(\.estimate.best).reduce(.zero, +) == Quantity(4 + 5 + 6 + 1 + 2 + 3 + 21))
        #expect(killed.count == (deaths ? 9 : 0))
        #expect(killed.compactMap(\.estimate.best).reduce(.zero, +) == Quantity(deaths ? 9 : 0))
        #expect(events.allSatisfy { $0.unit == .event })
        #expect(batch.records.map(\.place).filter { $0 == place("MLI/gao/bourem") }.count == 3)
        #expect(batch.records.prefix(3).allSatisfy { $0.place == place("SEN") })
        #expect(batch.records.allSatisfy { $0.datePrecision == 4 })
        #expect(batch.findings.contains { $0.code == .sheetLeftOut && $0.sheet == "Licensing" })
    }

    @Test func classesOfOneMonthAreViewsOfOneThing() throws {
        let one = try workbook("political_violence.xlsx")
        let other = try workbook("civilian_targeting.xlsx")
        #expect(one.events.map(\.id) == other.events.map(\.id))
        #expect(one.events.count == 9 && Set(one.events.map(\.id)).count == 9)
        let ids = [one, other].map { batch in Set(batch.records.map { batch.texts[$0.externalID] }) }
        #expect(ids[0].isDisjoint(with: ids[1]))
    }

    @Test func aNamelessWorkbookIsRefused() {
        #expect(throws: IngestError.noEventClass("counts.xlsx (Non_HRP)")) { try workbook("counts.xlsx") }
    }
}
