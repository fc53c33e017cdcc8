import BilanAnalytics
import BilanModel
import BilanPlaces
import BilanReports

/// The sheet of notes of a workbook: what was asked, by which rule, as known when, and from whom.
struct QueryFacts {
    private let request: QueryRequest
    private let asked: Asked

    init(_ request: QueryRequest, _ asked: Asked) {
        self.request = request
        self.asked = asked
    }

    /// Its lines, with the notes of the answer at the end.
    func facts(_ notes: [String]) -> [AnswerWorkbook.Fact] {
        let question = asked.question
        var facts = [AnswerWorkbook.Fact("question", request.sentence)]
        for measure in question.measures.compactMap({ Measures.numbered($0) }) {
            facts.append(AnswerWorkbook.Fact(measure.code, measure.definition))
        }
        facts.append(AnswerWorkbook.Fact("policy", "\(question.policy.code): \(question.policy.titleEN)"))
        facts.append(
            AnswerWorkbook.Fact("known by", question.knownBy?.description ?? "everything that was known to the store"))
        if let entry = request.question.recordedBy {
            facts.append(AnswerWorkbook.Fact("recorded by", "entry \(entry)"))
        }
        if let edition = question.edition { facts.append(AnswerWorkbook.Fact("boundaries", edition.description)) }
        facts.append(
            AnswerWorkbook.Fact(
                "bounds",
                "low and high are a range of reports, no confidence interval; an empty cell is unknown, never 0"))
        facts += datasets + sources
        return facts + notes.map { AnswerWorkbook.Fact("note", $0) }
    }

    private var used: [Int] { Set(asked.answer.cells.flatMap(\.figures).flatMap(\.claims)).sorted() }

    /// Title, citation and licence of each dataset that gave figures.
    private var datasets: [AnswerWorkbook.Fact] {
        let cards = Set(used.map { asked.columns.dataset[$0] }).compactMap { asked.columns.datasets[$0] }
        return cards.sorted { $0.code < $1.code }.map { card in
            let about = [card.title, card.citation, card.licence].filter { !$0.isEmpty }
            return AnswerWorkbook.Fact("dataset", ([card.code] + about).joined(separator: "; "))
        }
    }

    /// Who says so, by the names that may be printed.
    private var sources: [AnswerWorkbook.Fact] {
        let columns = asked.columns
        let names = used.compactMap { position in
            columns.origins[columns.origin[position]].flatMap { columns.sources[$0.source]?.printed }
        }
        return Set(names).filter { !$0.isEmpty }.sorted().map { AnswerWorkbook.Fact("source", $0) }
    }
}

extension QueryRequest {
    /// The question in the words of the command line.
    var sentence: String {
        var words = question.measures
        for key in QuestionKeys.all where !["title", "measures", "format"].contains(key.name) {
            let values: [String] =
                switch key.value {
                case .text(let path): [self[keyPath: path]].compactMap(\.self)
                case .texts(let path): self[keyPath: path].isEmpty ? [] : [self[keyPath: path].joined(separator: ",")]
                case .flag(let path): self[keyPath: path] ? [""] : []
                case .number(let path): [self[keyPath: path]].compactMap { $0.map { String($0) } }
                }
            for value in values {
                let quoted = value.contains(" ") ? "'\(value)'" : value
                words.append(value.isEmpty ? "--" + key.name : "--\(key.name) \(quoted)")
            }
        }
        return words.joined(separator: " ")
    }
}
