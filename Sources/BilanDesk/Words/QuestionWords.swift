import BilanAnalytics
import BilanModel
import BilanPlaces
import BilanReports

/// A question as typed on a command line.
public struct TypedQuestion: Sendable {
    /// Codes of measures.
    public var measures: [String] = []
    /// Dimensions, as typed after `--by`, split at commas.
    public var by: [String] = []
    /// Place, as typed after `--in`.
    public var within: String?
    /// First day.
    public var from: String?
    /// Last day.
    public var to: String?
    /// A period's code.
    public var period: String?
    /// Day a stock is asked for.
    public var on: String?
    /// Day up to which the world's knowledge counts.
    public var knownBy: String?
    /// Entry up to which the store counts.
    public var recordedBy: Int64?
    /// Boundaries, by name.
    public var boundaries: String?
    /// Codes of datasets.
    public var datasets: [String] = []
    /// Code of a policy.
    public var policy: String?
    /// A scope.
    public var scope: String?
    /// A group.
    public var group: String?
    /// Whether cells without a report are printed.
    public var showMissing = false

    /// An empty question.
    public init() {}
}

/// Reads typed questions; every refusal says what is allowed.
struct QuestionReader {
    let gazetteer: Gazetteer
    let typed: TypedQuestion

    /// The question, with its dimensions in the order typed.
    func read() throws(DeskFailure) -> (question: Question, dimensions: [AnswerTable.Dimension]) {
        guard !typed.measures.isEmpty else { throw usage("name a measure: \(known(Measures.all.map(\.code)))") }
        var measures: [Measure] = []
        for word in typed.measures {
            guard let measure = Measures.named(word) else {
                throw usage(
                    "unknown measure \"\(word)\"\(near(word, Measures.all.map(\.code))); use \(known(Measures.all.map(\.code)))"
                )
            }
            if !measures.contains(measure) { measures.append(measure) }
        }
        var question = Question(measures: measures)
        let dimensions = try self.dimensions(&question)
        question.edition = try edition()
        question.within = try place()
        try days(&question)
        question.on = try day(typed.on, "--on")
        question.knownBy = try day(typed.knownBy, "--known-by")
        question.datasets = Set(typed.datasets)
        if let code = typed.policy {
            guard let policy = Policies.named(code) else {
                throw usage("unknown policy \"\(code)\"; use \(known(Policies.all.map(\.code)))")
            }
            question.policy = policy
        }
        if let word = typed.scope {
            guard let scope = Scope(token: word) else {
                throw usage("unknown scope \"\(word)\"; use \(known(Scope.tokens))")
            }
            question.scope = scope
        }
        question.group = typed.group?.lowercased()
        return (question, dimensions)
    }

    // MARK: - Dimensions

    private func dimensions(_ question: inout Question) throws(DeskFailure) -> [AnswerTable.Dimension] {
        var dimensions: [AnswerTable.Dimension] = []
        for word in typed.by.map({ $0.lowercased() }) {
            let dimension: AnswerTable.Dimension
            if let level = LevelWords.level(word) {
                dimension = .level(level)
                question.levels.append(level)
            } else if let type = PeriodType(token: word == "isoweek" ? "week" : word) {
                if let other = question.periods, other != type {
                    throw usage("--by takes one kind of period: \(other.token) or \(type.token), not both")
                }
                dimension = .period(type)
                question.periods = type
            } else if word == "group" {
                dimension = .group
                question.byGroup = true
            } else if word == "measure" {
                continue
            } else {
                let all = LevelWords.all + PeriodType.tokens + ["group", "measure"]
                throw usage("unknown dimension \"\(word)\"\(near(word, all)); use \(known(all))")
            }
            if !dimensions.contains(dimension) { dimensions.append(dimension) }
        }
        question.levels = Set(question.levels).sorted()
        return dimensions
    }

    // MARK: - Places

    private func edition() throws(DeskFailure) -> SchemeVersion? {
        guard let name = typed.boundaries else { return nil }
        guard let edition = gazetteer.edition(named: name) else {
            throw usage("unknown boundaries \"\(name)\"; use \(known(gazetteer.editions.map(\.description)))")
        }
        return edition
    }

    private func place() throws(DeskFailure) -> Int32? {
        guard let text = typed.within else { return nil }
        if let scheme = typed.boundaries, let place = gazetteer.place(code: text, scheme: scheme) { return place }
        let named = gazetteer.places(typed: text)
        if named.count == 1, let place = named.first { return place }
        let candidates = PlaceLabel(gazetteer, edition: try edition()).texts(named)
        if candidates.isEmpty {
            throw usage("unknown place \"\(text)\"; give its code or its name (bilan list places)")
        }
        throw usage("\"\(text)\" names several places: \(candidates.joined(separator: ", ")); give the code")
    }

    // MARK: - Days

    private func days(_ question: inout Question) throws(DeskFailure) {
        if let code = typed.period {
            guard typed.from == nil, typed.to == nil else { throw usage("give --period, or --from and --to, not both") }
            guard let period = Period(code) else {
                throw usage(
                    "\"\(code)\" is no period; write 2023-W36, 2023-09, 2023-Q3, 2023-H1, 2023, 2023-09-07, 2023-09-D1, "
                        + "2023-E36 or 2023-SatW36")
            }
            question.days = period.days
            question.daysType = period.type
            return
        }
        let from = try day(typed.from, "--from")
        let to = try day(typed.to, "--to")
        guard from != nil || to != nil else { return }
        let start = from ?? CalendarDate(day: .min / 4)
        let end = to ?? CalendarDate(day: .max / 4)
        guard start <= end else { throw usage("--from \(start) lies after --to \(end)") }
        question.days = start...end
    }

    private func day(_ text: String?, _ option: String) throws(DeskFailure) -> CalendarDate? {
        guard let text else { return nil }
        if text == "today" { return Today.date }
        guard let date = CalendarDate(text) else {
            throw usage("\(option) \"\(text)\" is no day; write it as 2023-09-07")
        }
        return date
    }

    // MARK: - Sentences

    private func usage(_ sentence: String) -> DeskFailure { DeskFailure(.usage, sentence) }

    private func known(_ words: [String]) -> String { words.joined(separator: ", ") }

    /// The nearest spelling, where one is near enough.
    private func near(_ word: String, _ words: [String]) -> String {
        guard let nearest = words.min(by: { distance($0, word) < distance($1, word) }), distance(nearest, word) <= 2
        else {
            return ""
        }
        return " (did you mean \"\(nearest)\"?)"
    }

    private func distance(_ left: String, _ right: String) -> Int {
        let right = Array(right)
        var row = Array(0...right.count)
        for (i, character) in left.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, other) in right.enumerated() {
                let step = min(row[j] + 1, row[j + 1] + 1, diagonal + (character == other ? 0 : 1))
                diagonal = row[j + 1]
                row[j + 1] = step
            }
        }
        return row[right.count]
    }
}

/// Words for the levels of places, in English and French; countries' own words are understood as well.
enum LevelWords {
    private static let words: [[String]] = [
        ["admin0", "country", "pays"], ["admin1", "region", "région", "adm1"],
        ["admin2", "cercle", "department", "departement", "district", "province", "adm2"],
        ["admin3", "commune", "adm3"], ["admin4", "adm4"],
    ]

    /// The level of a word.
    static func level(_ word: String) -> Int? { words.firstIndex { $0.contains(word) } }

    /// Every word.
    static var all: [String] { words.flatMap(\.self) }
}
