import BilanAnalytics
import BilanModel
import BilanPlaces
import BilanReports
import BilanStore

/// A typed question with its answer and all that explains it.
struct Asked {
    /// The question as understood.
    let question: Question
    /// Dimensions in the order typed.
    let dimensions: [AnswerTable.Dimension]
    /// Claims that it was answered from.
    let columns: ClaimColumns
    /// Places.
    let gazetteer: Gazetteer
    /// Cells, and figures outside them.
    let answer: Answer

    /// How its places are printed.
    var printer: PlacePrinter { PlacePrinter(gazetteer, edition: question.edition) }

    /// What must be said beside the answer, one sentence each.
    func notes(rates: RateBook?) -> [String] {
        [question.allocationNote(answer), rates?.note(answer, printer)].compactMap(\.self)
            + BoundaryNotes(question, answer, gazetteer, printer).sentences
            + (question.condition.map { ConditionNotes($0, question, answer, columns).sentences } ?? [])
            + QueryNotes(answer, columns, printer).sentences
    }
}

extension Desk {
    /// Understands a typed question and answers it, from what an audience may see.
    func ask(_ typed: TypedQuestion, audience: Audience? = nil) throws -> Asked {
        let gazetteer = try gazetteer()
        let (question, dimensions) = try QuestionReader(gazetteer: gazetteer, typed: typed).read()
        try refuseUnknownDatasets(typed.datasets)
        let columns = try columns(for: question, typed, audience: audience)
        try refuseUnknownGroup(question.group, columns)
        if let condition = question.condition, let text = typed.condition {
            try ConditionCheck(condition, text).refuseUnknownWords(columns)
        }
        let answer = try Tally(columns, gazetteer: gazetteer).answer(question)
        return Asked(
            question: question, dimensions: dimensions, columns: columns, gazetteer: gazetteer, answer: answer)
    }

    /// The claims that a question is answered from, those that an audience may see.
    func columns(for question: Question, _ typed: TypedQuestion, audience: Audience? = nil) throws -> ClaimColumns {
        var selection = ClaimSelection(
            measures: question.measures, knownBy: question.knownBy, recordedBy: typed.recordedBy,
            datasets: typed.datasets)
        selection.audience = audience
        return try store.columns(selection)
    }

    private func refuseUnknownGroup(_ group: String?, _ columns: ClaimColumns) throws {
        let known = Set(columns.groups.values.map(\.token)).union(["all"])
        guard let group, !known.contains(group) else { return }
        throw DeskFailure(
            .usage, "unknown group \"\(group)\"; this store has \(known.sorted().joined(separator: ", "))")
    }

    private func refuseUnknownDatasets(_ codes: [String]) throws {
        let known = try store.datasets().map(\.card.code)
        if let unknown = codes.first(where: { !known.contains($0) }) {
            let list = known.isEmpty ? "this store has none yet" : "this store has " + known.joined(separator: ", ")
            throw DeskFailure(.usage, "unknown dataset \"\(unknown)\"; \(list)")
        }
    }
}
