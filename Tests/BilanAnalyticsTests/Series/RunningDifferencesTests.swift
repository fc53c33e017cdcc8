import BilanAnalytics
import BilanModel
import BilanTestSupport
import Testing

/// Running totals are differenced within one source and one first day.
@Suite struct RunningDifferencesTests {
    private func blockade(_ reports: [(day: String, count: Estimate)], by source: String = "unhcr") -> ColumnsBuilder {
        var said = ColumnsBuilder()
        say(reports, by: source, &said)
        return said
    }

    private func say(
        _ reports: [(day: String, count: Estimate)], by source: String, since: String = "2023-08-01",
        at place: String = "ML06", _ said: inout ColumnsBuilder
    ) {
        for (day, count) in reports {
            said.say(Measures.displaced, count, at: place, on: day, by: source, accrual: .since, since: since)
        }
    }

    private func differences(_ said: ColumnsBuilder, _ more: (inout Question) -> Void = { _ in }) throws -> [String] {
        let reply = try ask(said, Measures.displaced) {
            $0.differences = true
            more(&$0)
        }
        return zip(reply.partRows, reply.cells).map { row, cell in
            "\(row) (\(cell.days?.lowerBound.description ?? "")/\(cell.days?.upperBound.description ?? "")) "
                + cell.estimate.line
        }
    }

    @Test func fromReportToReport() throws {
        let said = blockade([
            ("2023-08-20", .exactly(20_000)), ("2023-09-03", .exactly(30_000)), ("2023-09-09", .exactly(29_500)),
        ])
        #expect(
            try differences(said) { $0.periods = .month } == [
                " 2023-08 30000 derived (2023-08-01/2023-09-03) 30000 30000 30000 closed closed",
                " 2023-09 -500 derived revision (2023-09-04/2023-09-09) -500 -500 -500 closed closed",
            ], "by first day; a total that went down is a revision")
        #expect(
            try differences(said) == [
                " 29500 derived revision (2023-08-01/2023-09-09) 29500 29500 29500 closed closed"
            ],
            "together they are the last total")
    }

    @Test func onlyWithinTheDaysAsked() throws {
        let said = blockade([("2023-08-20", .exactly(20_000)), ("2023-09-03", .exactly(30_000))])
        let reply = try differences(said) { $0.days = CalendarDate.of("2023-08-21")...CalendarDate.of("2023-09-30") }
        #expect(reply == [" 10000 derived (2023-08-21/2023-09-03) 10000 10000 10000 closed closed"])
    }

    @Test func boundsOfBothAreKept() throws {
        let said = blockade([("2023-08-20", .of(20_000, 20_000, nil)), ("2023-09-03", .of(30_000, 30_000, nil))])
        let days = CalendarDate.of("2023-08-21")...CalendarDate.of("2023-09-30")
        #expect(try differences(said) { $0.days = days }.first?.hasSuffix("- 10000 - none none") == true)
    }

    @Test func anotherSourceIsAnotherTotal() throws {
        var said = blockade([("2023-08-20", .exactly(20_000)), ("2023-09-03", .exactly(30_000))])
        say([("2023-08-25", .exactly(21_000))], by: "ministry", &said)
        let error = #expect(throws: QuestionError.self) { try differences(said) }
        #expect(error == .severalRunningTotals(measure: "displaced"))
        #expect(
            try differences(said) { $0.breakdowns = [.source] } == [
                "ministry 21000 alternative (2023-08-01/2023-08-25) 21000 21000 21000 closed closed",
                "unhcr 30000 alternative derived (2023-08-01/2023-09-03) 30000 30000 30000 closed closed",
            ])
    }

    @Test func anotherFirstDayOrPlaceIsAnotherTotal() throws {
        var since = blockade([("2023-08-20", .exactly(20_000))])
        say([("2023-09-03", .exactly(90_000))], by: "unhcr", since: "2023-01-01", &since)
        #expect(throws: QuestionError.severalRunningTotals(measure: "displaced")) { try differences(since) }
        var places = blockade([("2023-08-20", .exactly(20_000))])
        say([("2023-08-20", .exactly(5000))], by: "unhcr", at: "ML07", &places)
        #expect(throws: QuestionError.severalRunningTotals(measure: "displaced")) { try differences(places) }
        #expect(try differences(places) { $0.levels = [1] }.count == 2)
        #expect(try differences(places) { $0.within = SmallMali.place("ML07") }.count == 1)
    }

    @Test func flowsAndTotalsWithoutAFirstDayAreNone() throws {
        var said = ColumnsBuilder()
        said.say(Measures.displaced, .exactly(500), on: "2023-09-03")
        said.say(Measures.displaced, .exactly(900), on: "2023-09-03", accrual: .since)
        #expect(try differences(said).isEmpty)
    }
}
