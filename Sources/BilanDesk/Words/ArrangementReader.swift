import BilanAnalytics
import BilanModel
import BilanPlaces
import BilanReports

/// Reads how an answer is to be shown; every refusal says what is allowed.
struct ArrangementReader {
    let request: QueryRequest
    let gazetteer: Gazetteer

    /// The arrangement of an answer with these columns.
    func read(columns: [String]) throws(DeskFailure) -> Arrangement {
        var arrangement = Arrangement()
        arrangement.having = request.having
        arrangement.limit = try count(request.limit, "--limit")
        arrangement.top = try count(request.top, "--top")
        arrangement.totals = request.totals
        arrangement.across = try across()
        if !request.sort.isEmpty { arrangement.order = AnswerOrder(try keys(columns)) }
        return arrangement
    }

    /// What `--columns` lays across: a dimension, or the measures, which every question has.
    private func across() throws(DeskFailure) -> Arrangement.Across? {
        guard let word = request.columns?.lowercased() else { return nil }
        if word == "measure" { return .measure }
        var typed = TypedQuestion()
        typed.by = [word]
        var question = Question(measures: [])
        let reader = QuestionReader(gazetteer: gazetteer, typed: typed)
        return try reader.dimensions(&question).first.map { .dimension($0) }
    }

    private func count(_ text: String?, _ option: String) throws(DeskFailure) -> Int? {
        guard let text else { return nil }
        guard let number = Int(text), number > 0 else {
            throw DeskFailure(
                .usage,
                Phrase(
                    "\(option) \"\(text)\" is no number of rows; write a whole number from 1 on",
                    fr: "\(option) « \(text) » n’est pas un nombre de lignes ; écrivez un entier à partir de 1"))
        }
        return number
    }

    private func keys(_ columns: [String]) throws(DeskFailure) -> [AnswerOrder.Key] {
        var keys: [AnswerOrder.Key] = []
        for text in request.sort.flatMap({ $0.split(separator: ",").map(String.init) }) {
            let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { $0.lowercased() }
            let name = parts[0].filter { $0 != " " }
            guard let column = column(name, columns) else {
                throw DeskFailure(
                    .usage,
                    Phrase(
                        "--sort: unknown column \"\(name)\"\(NearWord.hint(name, columns)); use "
                            + columns.joined(separator: ", "),
                        fr: "--sort : colonne « \(name) » inconnue\(NearWord.hint(name, columns)) ; employez "
                            + columns.joined(separator: ", ")))
            }
            let direction = parts.count > 1 ? parts[1] : "asc"
            guard parts.count <= 2, ["asc", "desc"].contains(direction) else {
                throw DeskFailure(
                    .usage,
                    Phrase(
                        "--sort \"\(text)\": write the column, or \(name):desc for the largest first",
                        fr: "--sort « \(text) » : écrivez la colonne, ou \(name):desc pour le plus grand d’abord"))
            }
            keys.append(AnswerOrder.Key(column, descends: direction == "desc"))
        }
        return keys
    }

    /// A column by its name, or by the word for a level of places.
    private func column(_ name: String, _ columns: [String]) -> String? {
        if columns.contains(name) { return name }
        let coded = LevelWords.level(name).map { "admin\($0)_code" }
        return coded.flatMap { columns.contains($0) ? $0 : nil }
    }
}
