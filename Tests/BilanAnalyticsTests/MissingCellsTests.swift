import BilanAnalytics
import BilanModel
import BilanPlaces
import BilanTestSupport
import Testing

/// Nobody reported, none recorded, and never nought: cells in which nothing stands.
struct MissingCellsTests {
    /// A curated dataset of three weeks: an event in Gao, and what `more` adds.
    private func covered(
        _ kind: DatasetKind = .events, from: String = "2023-09-04", to: String = "2023-09-24", place: String = "MLI",
        more: (inout ColumnsBuilder) -> Void = { _ in }
    ) -> ColumnsBuilder {
        var said = ColumnsBuilder()
        said.dataset("ged", kind)
        said.say(Measures.killed, .exactly(7), at: "ML07", on: "2023-09-05", dataset: "ged", scope: .allSides)
        more(&said)
        said.covers("ged", place, from: from, to: to)
        return said
    }

    private func states(_ said: ColumnsBuilder, _ measure: Measure = Measures.killed, _ more: (inout Question) -> Void)
        throws -> [String]
    {
        let reply = try ask(said, measure, levels: []) {
            $0.showMissing = true
            more(&$0)
        }
        return reply.cells.map { cell in
            if [.noReport, .noneRecorded].contains(cell.state) {
                #expect(!cell.estimate.isQuantified && cell.claims == 0 && cell.events == 0 && cell.figures.isEmpty)
            }
            return "\(cell.address.period?.description ?? "-") \(cell.state.token)"
        }
    }

    private func weeks(_ question: inout Question) {
        question.within = SmallMali.place("ML06")
        question.periods = .week
        question.days = .some(CalendarDate.of("2023-09-04")...CalendarDate.of("2023-09-24"))
    }

    @Test func theyAreOnlyPrintedWhenAskedFor() throws {
        let answer = try ask(covered(), Measures.killed, levels: [1]) { $0.days = Period("2023-W36")?.days }
        #expect(answer.rows == ["ML07 Gao 7"])
    }

    @Test func insideACoverageNoneWasRecorded() throws {
        #expect(
            try states(covered(), Measures.killed, weeks) == [
                "2023-W36 none_recorded", "2023-W37 none_recorded", "2023-W38 none_recorded",
            ])
    }

    @Test func aPeriodPartlyOutsideTheCoverageHasNoReport() throws {
        let said = covered(from: "2023-09-05", to: "2023-09-23")
        #expect(
            try states(said, Measures.killed, weeks) == [
                "2023-W36 no_report", "2023-W37 none_recorded", "2023-W38 no_report",
            ])
    }

    @Test func coveragesThatMeetAreOne() throws {
        let said = covered(from: "2023-09-04", to: "2023-09-13") {
            $0.covers("ged", "MLI", from: "2023-09-14", to: "2023-09-24")
        }
        #expect(try states(said, Measures.killed, weeks).allSatisfy { $0.hasSuffix("none_recorded") })
        let gap = covered(from: "2023-09-04", to: "2023-09-12") {
            $0.covers("ged", "MLI", from: "2023-09-14", to: "2023-09-24")
        }
        #expect(try states(gap, Measures.killed, weeks)[1] == "2023-W37 no_report")
    }

    /// Records that could lie in the region and the second week, and what its silence then says.
    @Test(arguments: [
        ("MLI", "2023-09-13", "2023-09-13", "no_report"), ("", "2023-09-13", "2023-09-13", "no_report"),
        ("ML06;ML07", "2023-09-13", "2023-09-13", "no_report"), ("ML07", "2023-09-13", "2023-09-13", "none_recorded"),
        ("BF56", "2023-09-13", "2023-09-13", "none_recorded"), ("MLI", "2023-08-01", "2023-08-31", "none_recorded"),
        ("MLI", "2023-09-01", "2023-09-30", "no_report"),
    ])
    func aRecordThatCouldLieThereBreaksTheSilence(place: String, from: String, to: String, state: String) throws {
        let said = covered {
            $0.say(Measures.killed, .exactly(3), at: place, on: from, until: to, dataset: "ged", scope: .allSides)
        }
        let rows = try states(said) { question in
            weeks(&question)
            question.days = Period("2023-W37")?.days
        }
        #expect(rows.filter { $0.hasPrefix("2023-W37") } == ["2023-W37 \(state)"])
    }

    @Test(arguments: [DatasetKind.claims, .series, .rounds])
    func onlyCuratedEventsAreSilentOnPurpose(kind: DatasetKind) throws {
        #expect(try states(covered(kind), Measures.killed, weeks).allSatisfy { $0.hasSuffix("no_report") })
    }

    @Test func coverageOfAnotherCountryOrMeasureSaysNothing() throws {
        #expect(try states(covered(place: "BFA"), Measures.killed, weeks).allSatisfy { $0.hasSuffix("no_report") })
        #expect(try states(covered(), Measures.injured, weeks).allSatisfy { $0.hasSuffix("no_report") })
        #expect(try states(covered(), Measures.idps, weeks).allSatisfy { $0.hasSuffix("no_report") })
    }

    @Test func theSilenceOfADatasetThatDoesNotLeadSaysNothing() throws {
        let said = covered {
            $0.dataset("other", .events, leadRank: 1)
            $0.say(Measures.killed, .exactly(1), at: "ML05", on: "2023-09-05", dataset: "other", scope: .allSides)
        }
        #expect(try states(said, Measures.killed, weeks).allSatisfy { $0.hasSuffix("no_report") })
    }

    @Test func everyAreaOfTheLevelStandsInTheTable() throws {
        let reply = try ask(covered(), Measures.killed, levels: [1]) {
            $0.showMissing = true
            $0.days = Period("2023-W36")?.days
        }
        let printer = PlacePrinter(SmallMali.gazetteer, edition: nil)
        let rows = reply.cells.map { cell in
            let place = cell.address.places.first.map { printer.code($0) } ?? ""
            return "\(place) \(cell.state.token) \(cell.address.scope.token)"
        }
        #expect(
            rows == [
                "ML04 none_recorded all_sides", "ML05 none_recorded all_sides", "ML06 none_recorded all_sides",
                "ML07 reported all_sides", "ML09 none_recorded all_sides", "ML10 none_recorded all_sides",
            ])
    }

    @Test func periodsWithoutDaysGoFromTheFirstCellToTheLast() throws {
        let said = covered {
            $0.say(Measures.killed, .exactly(2), at: "ML07", on: "2023-09-20", dataset: "ged", scope: .allSides)
        }
        #expect(
            try states(said) { $0.periods = .week } == ["2023-W36 reported", "2023-W37 no_report", "2023-W38 reported"])
        #expect(
            try states(said) {
                $0.periods = .week
                $0.within = SmallMali.place("MLI")
            } == ["2023-W36 reported", "2023-W37 none_recorded", "2023-W38 reported"])
    }

    @Test func aStockNobodyReportedHasNoReport() throws {
        var said = ColumnsBuilder()
        said.say(Measures.idps, .exactly(10), at: "ML07", on: "2023-08-31")
        let rows = try ask(said, Measures.idps, levels: [1]) {
            $0.showMissing = true
            $0.on = CalendarDate.of("2023-09-10")
        }
        #expect(rows.cells.map(\.state.token).sorted() == Array(repeating: "no_report", count: 5) + ["reported"])
        #expect(rows.cells.allSatisfy { $0.days?.upperBound == CalendarDate.of("2023-09-10") })
    }

    @Test func aNilStaysANil() throws {
        var said = ColumnsBuilder()
        said.say(Measures.killed, Qualifier.zero.of(0), at: "ML06", on: "2023-09-05")
        #expect(
            try states(said) { question in
                weeks(&question)
                question.days = Period("2023-W36")?.days
            } == ["2023-W36 nil"])
    }
}
