import BilanModel
import BilanTestSupport
import Testing

@testable import BilanAnalytics

/// Change against an earlier time: at equal age, with bounds, and never from what is unknown.
@Suite struct ComparisonTests {
    /// The cells with their comparison: `2023-W36 30 <- 2023-W35 20 [10 10 10] 50 compared`.
    private func compare(
        _ said: ColumnsBuilder, _ measure: Measure, with earlier: Earlier, _ more: (inout Question) -> Void
    ) throws -> [String] {
        var question = Question(measures: [measure])
        more(&question)
        func tally(_ question: Question) -> (Tally, ClaimColumns) {
            // What a store does: claims that were not known by the day are not there.
            let columns = said.known(by: question.knownBy)
            return (Tally(columns, gazetteer: SmallMali.gazetteer), columns)
        }
        let (now, columns) = tally(question)
        let answer = try now.answer(question)
        let plan = try ComparisonPlan(question, answer, SmallMali.gazetteer, with: earlier)
        let earlier = try plan.questions.map { (answer: try tally($0).0.answer($0), columns: tally($0).1) }
        let (compared, comparisons) = plan.compared(answer, columns, with: earlier)
        let rows = Reply(answer: compared, question: question).rows
        return zip(rows, comparisons).map { row, comparison in
            guard let comparison else { return row }
            let change = comparison.change.isQuantified ? comparison.change.line : "-"
            return "\(row) <- \(comparison.earlier) \(comparison.estimate.best?.description ?? "-") [\(change)] "
                + "\(comparison.percent?.description ?? "-") \(comparison.state.token)"
        }
    }

    private func tolls(_ values: [(String, Estimate)]) -> ColumnsBuilder {
        var said = ColumnsBuilder()
        for (day, estimate) in values { said.say(Measures.killed, estimate, at: "ML06", on: day) }
        return said
    }

    private func weeks(_ question: inout Question) {
        question.periods = .week
        question.days = CalendarDate.of("2023-08-28")...CalendarDate.of("2023-09-10")
    }

    @Test func weekByWeek() throws {
        let said = tolls([("2023-08-22", .exactly(40)), ("2023-08-29", .exactly(20)), ("2023-09-05", .of(25, 30, 45))])
        #expect(
            try compare(said, Measures.killed, with: .previous, weeks) == [
                "2023-W35 20 <- 2023-W34 40 [-20 -20 -20 closed closed] -50 compared",
                "2023-W36 30 <- 2023-W35 20 [5 10 25 closed closed] 50 compared",
            ])
    }

    @Test func unknownIsNeverNought() throws {
        let now = tolls([("2023-09-05", .exactly(30))])
        #expect(
            try compare(now, Measures.killed, with: .previous, weeks) == [
                "2023-W36 30 <- 2023-W35 - [-] - earlier_unknown"
            ])
        let then = tolls([("2023-08-29", .exactly(20))])
        #expect(
            try compare(then, Measures.killed, with: .previous, weeks) == [
                "2023-W35 20 <- 2023-W34 - [-] - earlier_unknown", "2023-W36 - <- 2023-W35 20 [-] - now_unknown",
            ], "what was reported then and not now is shown")
        let nil_ = tolls([("2023-08-29", .exactly(20)), ("2023-09-05", .exactly(0))])
        #expect(
            try compare(nil_, Measures.killed, with: .previous, weeks).last
                == "2023-W36 0 <- 2023-W35 20 [-20 -20 -20 closed closed] -100 compared", "an explicit nought is known")
    }

    @Test func openAndSmallBasesHaveNoPerCent() throws {
        let open = tolls([("2023-08-29", .of(20, 20, nil)), ("2023-09-05", .exactly(30))])
        #expect(
            try compare(open, Measures.killed, with: .previous, weeks).last
                == "2023-W36 30 <- 2023-W35 20 [- 10 10 none closed] - compared")
        let small = tolls([("2023-08-29", .exactly(9)), ("2023-09-05", .exactly(30))])
        #expect(
            try compare(small, Measures.killed, with: .previous, weeks).last
                == "2023-W36 30 <- 2023-W35 9 [21 21 21 closed closed] - compared")
    }

    @Test func atEqualAge() throws {
        var said = ColumnsBuilder()
        // The toll of the earlier week rose nine days after it ended; the later one is two days old.
        said.say(
            Measures.killed, .exactly(20), on: "2023-08-29", event: "a", origin: "x", grade: "C3", known: "2023-08-30")
        said.say(
            Measures.killed, .exactly(50), on: "2023-08-29", event: "a", origin: "x", grade: "C3", known: "2023-09-12")
        said.say(Measures.killed, .exactly(30), on: "2023-09-05", event: "b", known: "2023-09-06")
        func last(_ knownBy: String?) throws -> String? {
            try compare(said, Measures.killed, with: .previous) {
                weeks(&$0)
                $0.knownBy = knownBy.map { CalendarDate.of($0) }
            }.last
        }
        #expect(
            try last("2023-09-12") == "2023-W36 30 <- 2023-W35 20 [10 10 10 closed closed] 50 compared",
            "the week before as it was known two days after it ended")
        #expect(try last("2023-09-19") == "2023-W36 30 <- 2023-W35 50 [-20 -20 -20 closed closed] -40 compared")
        #expect(try last(nil) == "2023-W36 30 <- 2023-W35 50 [-20 -20 -20 closed closed] -40 compared")
    }

    @Test func monthsOfDifferentLengthKeepTheirAge() throws {
        var said = ColumnsBuilder()
        for (month, later) in [("2023-01", "2023-02-05"), ("2023-02", "2023-03-05"), ("2023-03", "2023-04-05")] {
            said.say(Measures.killed, .exactly(10), on: month + "-10", event: month, origin: month)
            said.say(Measures.killed, .exactly(25), on: month + "-10", event: month, origin: month, known: later)
        }
        func rows(_ knownBy: String) throws -> [String] {
            try compare(said, Measures.killed, with: .previous) {
                $0.periods = .month
                $0.days = CalendarDate.of("2023-02-01")...CalendarDate.of("2023-03-31")
                $0.knownBy = CalendarDate.of(knownBy)
            }
        }
        // Four days after the end of March; February at that age is that of 4 March, January that of 4 February … but the
        // February row is 35 days old, and so is its January.
        #expect(
            try rows("2023-04-04") == [
                "2023-02 25 <- 2023-01 25 [0 0 0 closed closed] 0 compared",
                "2023-03 10 <- 2023-02 10 [0 0 0 closed closed] 0 compared",
            ])
    }

    @Test func anotherLeadIsNotComparable() throws {
        var said = tolls([("2023-01-10", .exactly(40))])
        said.dataset("ged", .events)
        said.say(Measures.killed, .exactly(10), at: "ML06", on: "2022-06-10", dataset: "ged", scope: .withoutAttackers)
        #expect(
            try compare(said, Measures.killed, with: .lastYear) { $0.periods = .year } == [
                "2022 10 <- 2021 - [-] - earlier_unknown", "2023 40 <- 2022 10 [-] - not_comparable",
            ])
    }

    @Test func coverageThatEndsGivesNoPerCent() throws {
        var said = ColumnsBuilder()
        said.dataset("ged", .events)
        said.covers("ged", "MLI", from: "2023-01-01", to: "2023-09-07")
        for (day, count) in [("2023-08-22", 12), ("2023-08-29", 20), ("2023-09-05", 10)] {
            said.say(Measures.killed, .exactly(count), at: "ML06", on: day, dataset: "ged")
        }
        #expect(
            try compare(said, Measures.killed, with: .previous, weeks) == [
                "2023-W35 20 <- 2023-W34 12 [8 8 8 closed closed] 66.7 compared",
                "2023-W36 10 <- 2023-W35 20 [-10 -10 -10 closed closed] - compared",
            ])
    }

    @Test func stocksAreTheDifferenceOfTwoReports() throws {
        var said = ColumnsBuilder()
        said.dataset("dtm", .rounds)
        for (day, count) in [("2023-01-31", 100), ("2023-03-15", 130)] {
            said.say(Measures.idps, .exactly(count), on: day, by: "iom", dataset: "dtm")
        }
        #expect(
            try compare(said, Measures.idps, with: .previous) {
                $0.periods = .month
                $0.days = CalendarDate.of("2023-02-01")...CalendarDate.of("2023-03-31")
            } == [
                "2023-02 100 <- 2023-01 100 [-] - same_report",
                "2023-03 130 <- 2023-02 100 [30 30 30 closed closed] 30 compared",
            ], "a report carried forward is no change of nought")
        let onADay = try compare(said, Measures.idps, with: .baseline(CalendarDate.of("2023-01-31"))) {
            $0.on = CalendarDate.of("2023-03-31")
        }
        #expect(onADay == ["130 <- 2023-01-31 100 [30 30 30 closed closed] 30 compared"])
    }

    @Test func stocksOfTwoSourcesAreNotComparable() throws {
        var said = ColumnsBuilder()
        said.say(Measures.idps, .exactly(100), on: "2023-01-31", by: "iom")
        said.say(Measures.idps, .exactly(130), on: "2023-02-28", by: "ministry")
        #expect(
            try compare(said, Measures.idps, with: .previous) { $0.periods = .month }.last
                == "2023-02 130 <- 2023-01 100 [-] - not_comparable")
    }

    @Test func withoutDaysThereIsNothingToMove() throws {
        let said = tolls([("2023-09-05", .exactly(30))])
        for earlier in [Earlier.previous, .lastYear] {
            #expect(throws: QuestionError.comparisonNeedsDays) {
                try compare(said, Measures.killed, with: earlier) { _ in }
            }
        }
        #expect(throws: QuestionError.comparisonNeedsDays) {
            try compare(said, Measures.idps, with: .previous) { $0.on = CalendarDate.of("2023-09-05") }
        }
        #expect(
            try compare(said, Measures.killed, with: .previous) {
                ($0.days, $0.daysType) = (Period("2023-W36")?.days, .week)
            } == ["30 <- 2023-W35 - [-] - earlier_unknown"])
    }

    @Test(
        "differences of bounds",
        arguments: [
            (Estimate.of(20, 25, 30), Estimate.of(10, 10, 12), "8 15 20 closed closed"),
            (.of(20, 20, nil), .exactly(5), "15 15 - closed none"),
            (.exactly(20), .of(5, 5, nil), "- 15 15 none closed"),
            (.of(70, 70, nil, .lowOpen), .exactly(5), "65 65 - open none"),
            (.exactly(20), .of(5, 8, 10, .highSoft), "- 12 15 none closed"),
            (.of(5, 8, 10, .highSoft), .exactly(5), "0 3 5 closed soft"),
            (.exactly(20), .of(5, 8, 10, .lowOpen), "10 12 15 closed open"),
            (.of(5, nil, 9), .exactly(2), "3 - 7 closed closed"),
            // A best outside its own bounds says nothing of them.
            (.of(10, 8, 12, .asPublished), .exactly(2), "- 6 - none none"),
        ] as [(Estimate, Estimate, String)])
    func differences(now: Estimate, then: Estimate, expected: String) {
        #expect(now.minus(then).line == expected)
    }
}

extension ColumnsBuilder {
    /// The columns as a store would hand them over for a day of knowledge.
    fileprivate func known(by day: CalendarDate?) -> ClaimColumns {
        guard let day else { return columns }
        var known = columns
        // Context enters no figure: as good as absent.
        for position in known.claim.indices where known.knownFrom[position] > day.day {
            known.role[position] = .context
        }
        return known
    }
}
