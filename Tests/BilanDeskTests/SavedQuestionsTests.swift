import BilanReports
import Testing

@testable import BilanDesk

/// Questions kept in files: read, refused with their line, written and read back, and overridden by what is typed.
struct SavedQuestionsTests {
    /// A new option that no file could hold would be lost from every saved question.
    @Test func everyOptionHasItsKey() {
        // The options of series stand in a value of their own.
        let options =
            Mirror(reflecting: TypedQuestion()).children.count - 1 + Mirror(reflecting: TypedSeries()).children.count
        // `question` itself is no option.
        let shown = Mirror(reflecting: QueryRequest()).children.count - 1
        #expect(QuestionKeys.all.count == options + shown)
        #expect(Set(QuestionKeys.names).count == QuestionKeys.all.count)
    }

    private static let full = """
        title: "A \\"full\\" question: all of it"
        measures: ["killed", "injured"]
        by: "region"
        columns: "month"
        in: "Côte d'Ivoire"
        from: "2023-01-01"
        to: "2023-12-31"
        include-current: "true"
        recorded-by: "4"
        dataset: ["a", "b"]
        where: "group = civilian and not (killed < 10)"
        having: "best > 1"
        sort: ["best:desc", "admin1_code"]
        top: "3"
        totals: "true"
        show-missing: "true"
        format: "csv"

        """

    @Test func whatIsWrittenIsReadBackEqual() throws {
        let request = try SavedQuestions.read(Self.full, "full.yaml")
        #expect(request.question.measures == ["killed", "injured"])
        #expect(request.question.within == "Côte d'Ivoire")
        #expect(request.question.recordedBy == 4)
        #expect(request.totals && request.question.includeCurrent)
        #expect(SavedQuestions.yaml(request) == Self.full)
    }

    @Test(arguments: [
        ("measures: [killed]\nby: region, week", ["region", "week"]), ("by: [region, week]", ["region", "week"]),
        ("by: region", ["region"]), ("by: []", []),
    ])
    func listsAreListsOrTexts(yaml: String, by: [String]) throws {
        #expect(try SavedQuestions.read(yaml, "x.yaml").question.by == by)
    }

    @Test(arguments: [
        ("measures: [killed]\nbye: region", "x.yaml:2: unknown key \"bye\"; use title, measures, by, columns, in, "),
        ("totals: perhaps", "x.yaml:1, totals: \"perhaps\" is not allowed; use true or false"),
        ("title: t\nrecorded-by: many", "x.yaml:2, recorded-by: \"many\" is not allowed; use a whole number"),
        ("where: [a, b]", "x.yaml:1, where: \"a\" is not allowed; use one text"),
        ("by: {a: b}", "x.yaml:1, by: \"\" is not allowed; use one text or a list of texts"),
        ("- killed", "x.yaml: cannot be read as a definition: it is not a list of keys"),
        ("", "x.yaml: cannot be read as a definition: it is empty"),
    ])
    func refusesWithItsLine(yaml: String, words: String) {
        #expect {
            try SavedQuestions.read(yaml, "x.yaml")
        } throws: { error in
            "\(error)".hasPrefix(words)
        }
    }

    @Test func whatIsTypedWins() throws {
        let saved = try SavedQuestions.read(Self.full, "full.yaml")
        var typed = QueryRequest(.about("idps") { ($0.period, $0.by) = ("2024", ["year"]) })
        typed.top = "1"
        let request = saved.overridden(by: typed)
        #expect(request.question.measures == ["idps"])
        #expect(request.question.by == ["year"])
        #expect(request.question.period == "2024")
        #expect(request.question.from == nil && request.question.to == nil)
        #expect(request.top == "1")
        #expect(request.columns == "month" && request.totals)
    }

    @Test func theBuiltInOnesCanBeAsked() throws {
        let scratch = try Scratch()
        _ = try Desk.initialise(scratch.store, samples: true)
        let desk = try Desk.open(scratch.store)
        #expect(EmbeddedFiles.questions.count >= 4)
        for name in EmbeddedFiles.questions {
            let request = try QueryRequest.saved(name, store: scratch.store).during("2022")
            #expect(request.title?.isEmpty == false)
            #expect(try !desk.query(request).table.rows.isEmpty, "\(name)")
        }
    }

    @Test(arguments: [
        ("killed-by-regoin", "no saved question \"@killed-by-regoin\" (did you mean \"killed-by-region\"?)"),
        ("../x", "\"../x\" is no name of a question"), ("", "\"\" is no name of a question"),
    ])
    func refusesNames(name: String, words: String) {
        #expect {
            try QueryRequest.saved(name)
        } throws: { error in
            "\(error)".hasPrefix(words) && (error as? DeskFailure)?.kind == .usage
        }
    }
}
