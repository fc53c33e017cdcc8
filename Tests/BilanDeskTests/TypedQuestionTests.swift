import BilanAnalytics
import BilanModel
import BilanPlaces
import Testing

@testable import BilanDesk

/// What is typed behind `bilan query` means what it says, or is refused with what is allowed.
struct TypedQuestionTests {
    private static let gazetteer = Result { try Desk.gazetteer("no/such/store") }

    private func read(_ typed: TypedQuestion) throws -> (question: Question, columns: [String]) {
        let (question, dimensions) = try QuestionReader(gazetteer: try Self.gazetteer.get(), typed: typed).read()
        return (question, dimensions.map { "\($0)" })
    }

    @Test(arguments: [
        (["region"], [1], nil, ["level(1)"]),
        (["week", "region"], [1], PeriodType.week, ["period(BilanModel.PeriodType.week)", "level(1)"]),
        (["cercle", "région"], [1, 2], nil, ["level(2)", "level(1)"]),
        (["Pays", "ANNÉE"], [], nil, []),
        (["pays", "year", "group"], [0], .year, ["level(0)", "period(BilanModel.PeriodType.year)", "group"]),
        (["commune", "admin3", "measure"], [3], nil, ["level(3)"]),
        (["isoweek", "week"], [], .week, ["period(BilanModel.PeriodType.week)"]),
        (["satweek"], [], .satweek, ["period(BilanModel.PeriodType.satweek)"]),
    ])
    func dimensionsKeepTheOrderTyped(by: [String], levels: [Int], periods: PeriodType?, columns: [String]) throws {
        let typed = TypedQuestion.about("killed") { $0.by = by }
        guard !columns.isEmpty else {
            #expect(throws: DeskFailure.self) { try read(typed) }
            return
        }
        let (question, dimensions) = try read(typed)
        #expect(question.levels == levels)
        #expect(question.periods == periods)
        #expect(dimensions == columns)
        #expect(question.byGroup == by.contains("group"))
    }

    @Test(arguments: [
        ("MLI", "MLI"), ("mali", "MLI"), ("Sénégal", "SEN"), ("ML07", "ML07"), ("ml0702", "ML0702"),
        ("Bourem-Inaly", ""), ("Ansongo", "ML0701"),
    ])
    func placesByCodeAndName(typed: String, code: String) throws {
        let printer = PlacePrinter(try Self.gazetteer.get(), edition: nil)
        let question = TypedQuestion.about("killed") { $0.within = typed }
        if code.isEmpty {
            #expect(throws: DeskFailure.self) { try read(question) }
        } else {
            #expect(try read(question).question.within.map { printer.code($0) } == code)
        }
    }

    @Test func daysOfAPeriodAndOpenEnds() throws {
        let week = try read(.about("killed") { $0.period = "2023-W36" }).question
        #expect(week.days?.lowerBound.description == "2023-09-04")
        #expect(week.days?.upperBound.description == "2023-09-10")
        #expect(week.daysType == .week)
        let since = try read(.about("killed") { $0.from = "2023-01-01" }).question
        #expect(since.days?.lowerBound.description == "2023-01-01")
        #expect(since.days?.contains(CalendarDate(day: 200_000)) == true)
        #expect(since.daysType == nil)
        #expect(try read(.about("killed")).question.days == nil)
    }

    /// Refused words, and a part of the sentence.
    static let refused: [(TypedQuestion, String)] = [
        (.about(), "name a measure: killed"),
        (.about("kiled"), "unknown measure \"kiled\" (did you mean \"killed\"?)"),
        (.about("deaths"), "unknown measure \"deaths\"; use killed"),
        (.about("killed") { $0.by = ["regoin"] }, "(did you mean \"region\"?)"),
        (.about("killed") { $0.by = ["week", "year"] }, "one kind of period: week or year, not both"),
        (
            .about("killed") { $0.within = "Gao" },
            "\"Gao\" names several places: ML07 Gao (admin1), ML0703 Gao (admin2)"
        ),
        (.about("killed") { $0.within = "gao" }, "names several places"),
        (.about("killed") { $0.within = "Atlantis" }, "unknown place \"Atlantis\""),
        (
            .about("killed") { ($0.period, $0.from) = ("2023", "2023-01-01") },
            "give --period, or --from and --to, not both"
        ),
        (.about("killed") { ($0.period, $0.to) = ("2023", "2023-01-01") }, "not both"),
        (
            .about("killed") { ($0.from, $0.to) = ("2023-02-01", "2023-01-31") },
            "--from 2023-02-01 lies after --to 2023-01-31"
        ),
        (.about("killed") { $0.period = "W36" }, "\"W36\" is no period"),
        (.about("killed") { $0.on = "2023-02-29" }, "--on \"2023-02-29\" is no day"),
        (.about("killed") { $0.knownBy = "soon" }, "--known-by \"soon\" is no day"),
        (.about("killed") { $0.policy = "best" }, "unknown policy \"best\"; use most_reliable"),
        (.about("killed") { $0.scope = "us" }, "unknown scope \"us\"; use unknown, all_sides"),
        (.about("killed") { $0.boundaries = "1990" }, "unknown boundaries \"1990\"; use cod-ab-2015"),
    ]

    @Test(arguments: refused.indices) func refusesWithWhatIsAllowed(index: Int) throws {
        let (typed, words) = Self.refused[index]
        do {
            _ = try read(typed)
            Issue.record("was not refused: \(words)")
        } catch let failure as DeskFailure {
            #expect(failure.kind == .usage)
            #expect(failure.description.contains(words), "\(failure.description)")
        }
    }

    @Test func aTownIsAskedForByItsKey() throws {
        let gazetteer = try Self.gazetteer.get()
        let town = try read(.about("killed") { $0.within = "MLI/loc/gao" }).question.within
        #expect(town == gazetteer.place(code: "gao", scheme: "locality"))
    }
}
