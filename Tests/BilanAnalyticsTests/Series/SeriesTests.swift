import BilanModel
import BilanTestSupport
import Testing

@testable import BilanAnalytics

/// Windows, trends and outliers of series with gaps.
@Suite struct SeriesTests {
    /// A toll for each day of January 2023 that has one.
    private func answer(
        _ tolls: [Int: Int], measure: Measure = Measures.killed, _ more: (inout Question) -> Void = { _ in }
    )
        throws -> Answer
    {
        var said = ColumnsBuilder()
        for (day, count) in tolls.sorted(by: { $0.key < $1.key }) {
            let date = CalendarDate.of("2023-01-01") + (day - 1)
            said.say(measure, .exactly(count), on: date.description)
        }
        return try ask(said, measure) {
            $0.periods = .day
            more(&$0)
        }.answer
    }

    @Test func aWindowAddsWhatWasReported() throws {
        let answer = try answer([1: 5, 2: 7, 5: 1])
        let windows = PeriodWindows(answer)
        let sums = answer.cells.map { windows.rolling(3, $0) }
        #expect(sums.map { $0?.estimate.best } == [Quantity(5), Quantity(12), Quantity(1)])
        #expect(sums.map { $0?.reported } == [1, 2, 1], "three days ago is another window, and silence is no report")
        #expect(answer.cells.map { windows.upTo($0)?.estimate.best } == [Quantity(5), Quantity(12), Quantity(13)])
    }

    @Test func aWindowReachesBeforeTheDaysAsked() throws {
        var question = Question(measures: [Measures.killed])
        (question.periods, question.days) = (.week, Period("2023-09")?.days)
        #expect(
            PeriodWindows.question(question, rolling: 4).days
                == CalendarDate.of("2023-08-07")...CalendarDate.of("2023-09-30"))
        #expect(
            PeriodWindows.question(question, since: CalendarDate.of("2023-01-01")).days
                == CalendarDate.of("2023-01-01")...CalendarDate.of("2023-09-30"))
    }

    @Test func boundsAreAddedToo() throws {
        var said = ColumnsBuilder()
        said.say(Measures.killed, .of(4, 5, 9), on: "2023-01-01")
        said.say(Measures.killed, .of(7, 7, nil), on: "2023-01-02")
        let answer = try ask(said, Measures.killed) { $0.periods = .day }.answer
        let last = try #require(answer.cells.last)
        #expect(PeriodWindows(answer).rolling(2, last)?.estimate.line == "11 12 - closed none")
    }

    @Test(
        "the median slope",
        arguments: [
            ([1: 10, 2: 12, 3: 14, 4: 16], "2"), ([1: 10, 2: 12, 3: 900, 4: 16], "2"),
            // Gaps keep their width: from day 1 to day 9 it is 8 days.
            ([1: 10, 3: 14, 9: 26, 10: 28], "2"), ([1: 10, 2: 10, 3: 9, 4: 9], "-0.417"), ([1: 1, 2: 2, 3: 3], nil),
        ] as [([Int: Int], String?)])
    func trend(tolls: [Int: Int], expected: String?) throws {
        let trends = Trend.all(try answer(tolls))
        #expect(trends.allSatisfy { $0?.slope.description == expected })
        #expect(trends.first??.points == (expected == nil ? nil : tolls.count))
    }

    @Test func aStockCarriedForwardIsOnePoint() throws {
        var said = ColumnsBuilder()
        for (day, count) in [("2023-01-31", 100), ("2023-02-28", 110), ("2023-03-31", 120)] {
            said.say(Measures.idps, .exactly(count), on: day)
        }
        let answer = try ask(said, Measures.idps) {
            ($0.periods, $0.days) = (.month, CalendarDate.of("2023-01-01")...CalendarDate.of("2023-06-30"))
        }.answer
        #expect(answer.cells.count == 6)
        #expect(Trend.all(answer).allSatisfy { $0 == nil }, "three reports are too few, however often they are printed")
    }

    @Test func whatStandsOut() throws {
        // Median 10, median deviation 1: 15 has a z of 3.372, 16 one of 4.047.
        let usual = [1: 9, 2: 10, 3: 11, 4: 10, 5: 9, 6: 11, 7: 10]
        func last(_ value: Int) throws -> Outlier? {
            Outlier.all(try answer(usual.merging([8: value]) { $1 })).last ?? nil
        }
        #expect(try last(15)?.rules == [] && last(15)?.score?.description == "3.372")
        #expect(try last(16)?.rules == [.robustZHigh])
        #expect(try last(4)?.rules == [.robustZLow])
        #expect(try last(34)?.rules == [.robustZHigh], "24 more is no surge")
        #expect(try last(35)?.rules == [.robustZHigh, .surge])
    }

    @Test func shortOrFlatSeriesHaveNoScore() throws {
        let short = Outlier.all(try answer([1: 10, 2: 10, 3: 10, 4: 100]))
        #expect(short.map { $0?.score } == [nil, nil, nil, nil])
        #expect(short.map { $0?.rules } == [[], [], [], [.surge]], "a surge needs three periods before it")
        let flat = Outlier.all(try answer([1: 5, 2: 5, 3: 5, 4: 5, 5: 5, 6: 5, 7: 5, 8: 6]))
        #expect(flat.allSatisfy { $0?.score == nil })
    }

    @Test func displacementHasItsOwnFloor() throws {
        let few = Outlier.all(try answer([1: 100, 2: 100, 3: 100, 4: 500], measure: Measures.displaced))
        #expect(few.last??.rules == [])
        let many = Outlier.all(try answer([1: 100, 2: 100, 3: 100, 4: 600], measure: Measures.displaced))
        #expect(many.last??.rules == [.surge])
    }

    @Test(
        arguments: [([3, 1, 2], 2), ([4, 1, 3, 2], 2), ([-1, -2], -2), ([7], 7), ([], nil)] as [([Int64], Int64?)])
    func medians(values: [Int64], expected: Int64?) {
        #expect(SeriesPoints.median(values) == expected)
    }
}
