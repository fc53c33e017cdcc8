import BilanAnalytics
import BilanModel
import BilanPlaces
import BilanReports

/// Reads typed questions; every refusal says what is allowed.
struct QuestionReader {
    let gazetteer: Gazetteer
    let typed: TypedQuestion

    /// The question, with its dimensions in the order typed.
    func read() throws(DeskFailure) -> (question: Question, dimensions: [AnswerTable.Dimension]) {
        guard !typed.measures.isEmpty else {
            throw usage(
                "name a measure: \(known(Measures.all.map(\.code)))",
                fr: "nommez une mesure : \(known(Measures.all.map(\.code)))")
        }
        var measures: [Measure] = []
        try refuseSums()
        for word in typed.measures {
            guard let measure = Measures.named(word) else {
                throw usage(
                    "unknown measure \"\(word)\"\(NearWord.hint(word, Measures.all.map(\.code))); use \(known(Measures.all.map(\.code)))",
                    fr:
                        "mesure « \(word) » inconnue\(NearWord.hint(word, Measures.all.map(\.code))) ; employez \(known(Measures.all.map(\.code)))"
                )
            }
            if !measures.contains(measure) { measures.append(measure) }
        }
        var question = Question(measures: measures)
        let dimensions = try self.dimensions(&question)
        question.edition = try edition()
        question.apportionPlaces = typed.apportion
        if typed.apportion && question.edition == nil {
            throw usage(
                "--apportion needs --boundaries: it splits what those boundaries have divided",
                fr: "--apportion demande --boundaries : il partage ce que ces limites ont divisé")
        }
        question.within = try place()
        try days(&question)
        question.on = try DayReader.day(typed.on, "--on")
        question.knownBy = try DayReader.day(typed.knownBy, "--known-by")
        question.datasets = Set(typed.datasets)
        if let code = typed.policy {
            guard let policy = Policies.named(code) else {
                throw usage(
                    "unknown policy \"\(code)\"; use \(known(Policies.all.map(\.code)))",
                    fr: "règle « \(code) » inconnue ; employez \(known(Policies.all.map(\.code)))")
            }
            question.policy = policy
        }
        if let word = typed.scope {
            guard let scope = Scope(token: word) else {
                throw usage(
                    "unknown scope \"\(word)\"; use \(known(Scope.tokens))",
                    fr: "étendue « \(word) » inconnue ; employez \(known(Scope.tokens))")
            }
            question.scope = scope
        }
        if let word = typed.allocate {
            guard let allocation = Allocation(token: word) else {
                throw usage(
                    "unknown --allocate \"\(word)\"; use \(known(Allocation.tokens))",
                    fr: "--allocate « \(word) » inconnu ; employez \(known(Allocation.tokens))")
            }
            question.allocation = allocation
        }
        question.group = typed.group?.lowercased()
        question.showMissing = typed.showMissing
        question.computed = typed.series.computed
        question.projected = typed.series.projected
        question.differences = typed.series.difference
        question.condition = try condition(edition: question.edition)
        question.union = typed.union
        return (question, dimensions)
    }

    /// A refusal of the words of a command.
    func usage(_ english: String, fr french: String) -> DeskFailure {
        DeskFailure(.usage, Phrase(english, fr: french))
    }

    /// Words as a message lists them.
    func known(_ words: [String]) -> String { words.joined(separator: ", ") }
}
