import BilanAnalytics
import BilanModel
import BilanPlaces
import BilanTestSupport
import Testing

/// Partners that report nothing: nought where they cover a place and days whole, and nowhere else.
struct NilReportTests {
    private static let week = CalendarDate.of("2023-10-02")...CalendarDate.of("2023-10-08")

    /// A report of a partner on a place for the week: that there was nothing, or that none came.
    private func report(
        _ said: inout ColumnsBuilder, _ place: String, by partner: String, silent: Bool = false,
        from: String = "2023-10-02", to: String = "2023-10-08", dataset: String = "claims"
    ) {
        let event = "report \(said.columns.count)"
        said.say(
            Measures.killed, silent ? .unquantified : .exactly(0), at: place, on: from, until: to, event: event,
            by: partner, dataset: dataset, scope: .unknown, role: silent ? .context : .total)
        said.tell(event, category: (silent ? PartnerReport.silence : .nothing).rawValue)
    }

    private func cells(
        _ said: ColumnsBuilder, levels: [Int] = [], _ more: (inout Question) -> Void = { _ in }
    ) throws -> [String] {
        let reply = try ask(said, Measures.killed, levels: levels) {
            $0.within = SmallMali.place("MLI")
            $0.days = NilReportTests.week
            more(&$0)
        }
        return zip(reply.rows, reply.cells).map { "\($0) \($1.state.token) \($1.address.scope) \($1.events)" }
    }

    @Test func oneRegionIsNoughtAndTheCountryIsNot() throws {
        var said = ColumnsBuilder()
        report(&said, "ML07", by: "A")
        #expect(try cells(said, levels: [1]) == ["ML07 Gao 0 nil unknown 0"])
        #expect(try cells(said) == [])
        #expect(try cells(said, levels: [1]) { $0.showMissing = true }.contains { $0.contains("no_report") })
    }

    @Test func allPartsTogetherAreTheWhole() throws {
        var said = ColumnsBuilder()
        let regions = SmallMali.gazetteer.places(level: 1, under: SmallMali.place("MLI"), in: SmallMali.now)
        let printer = PlacePrinter(SmallMali.gazetteer, edition: nil)
        for region in regions.dropLast() { report(&said, printer.code(region), by: "A") }
        #expect(try cells(said) == [])
        report(&said, printer.code(regions.last ?? -1), by: "B")
        #expect(try cells(said) == ["0 nil unknown 0"])
    }

    @Test func theWholeIsEveryPartAndEveryWeek() throws {
        var said = ColumnsBuilder()
        report(&said, "MLI", by: "A", from: "2023-10-01", to: "2023-10-31")
        #expect(try cells(said, levels: [1]).allSatisfy { $0.hasSuffix(" 0 nil unknown 0") })
        let weeks = try cells(said) {
            $0.periods = .week
            $0.days = CalendarDate.of("2023-09-25")...CalendarDate.of("2023-10-15")
        }
        // The week that begins in September is covered in part only.
        #expect(weeks == ["2023-W40 0 nil unknown 0", "2023-W41 0 nil unknown 0"])
    }

    @Test func besideAFigureItAddsNothingAndTakesItsScope() throws {
        var said = ColumnsBuilder()
        said.say(Measures.killed, .exactly(4), at: "ML06", on: "2023-10-03")
        report(&said, "ML06", by: "A")
        report(&said, "ML07", by: "A")
        #expect(
            try cells(said, levels: [1]) == [
                "ML06 Tombouctou 4 reported withoutAttackers 1", "ML07 Gao 0 nil withoutAttackers 0",
            ])
        #expect(try cells(said) == ["4 reported withoutAttackers 1"])
    }

    @Test func itMakesNoDatasetLead() throws {
        var said = ColumnsBuilder()
        said.dataset("ged", .events, leadRank: 9)
        said.say(Measures.killed, .exactly(7), at: "ML06", on: "2023-10-03", dataset: "ged", scope: .allSides)
        report(&said, "ML07", by: "A")
        #expect(try cells(said, levels: [1]) == ["ML06 Tombouctou 7 reported allSides 1"])
    }

    @Test func partnersAreExpectedFromTheirFirstReportOn() throws {
        var said = ColumnsBuilder()
        report(&said, "ML07", by: "A")
        report(&said, "ML06", by: "B", silent: true)
        said.say(Measures.killed, .exactly(4), at: "ML06", on: "2023-10-03", by: "a newspaper")
        let tally = Tally(said.columns, gazetteer: SmallMali.gazetteer)
        let mali = try #require(tally.partners(of: SmallMali.place("MLI"), NilReportTests.week))
        #expect(mali.expected.count == 2 && mali.reported.count == 1 && mali.silent.count == 1)
        let gao = try #require(tally.partners(of: SmallMali.place("ML07"), NilReportTests.week))
        #expect(gao.expected.count == 1 && gao.silent.isEmpty)
        let before = CalendarDate.of("2023-09-25")...CalendarDate.of("2023-10-01")
        #expect(tally.partners(of: SmallMali.place("MLI"), before) == nil)
        let after = CalendarDate.of("2023-10-09")...CalendarDate.of("2023-10-15")
        #expect(tally.partners(of: SmallMali.place("MLI"), after)?.reported == [])
    }
}
