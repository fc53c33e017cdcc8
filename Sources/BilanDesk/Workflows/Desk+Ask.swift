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
    fileprivate(set) var answer: Answer
    /// For whom it is.
    var audience = Audience.internal
    /// The rule by which small numbers are kept back from others; nil for those who keep the store.
    var withholding: Withholding?

    /// An answer over claims without what must not leave.
    func keeping(_ answer: Answer, to question: Question, _ columns: ClaimColumns) -> Answer {
        withholding?.applied(to: answer, question, columns, printer) ?? answer
    }

    /// How its places are printed.
    var printer: PlacePrinter { PlacePrinter(gazetteer, edition: question.edition) }

    /// What must be said beside the answer, one sentence each.
    func notes(rates: RateBook?) -> [String] {
        [question.allocationNote(answer), rates?.note(answer, printer)].compactMap(\.self)
            + BoundaryNotes(question, answer, gazetteer, printer).sentences
            + (question.condition.map { ConditionNotes($0, question, answer, columns).sentences } ?? [])
            + QueryNotes(answer, columns, printer).sentences + answer.keptBack.sentences
    }
}

extension Desk {
    /// Understands a typed question and answers it for its audience, from what that may see.
    func ask(_ typed: TypedQuestion) throws -> Asked {
        let audience = try AudienceReader.read(typed.audience) ?? .internal
        let gazetteer = try gazetteer()
        var typed = typed
        let round = try RoundReader(taking: &typed)
        var (question, dimensions) = try QuestionReader(gazetteer: gazetteer, typed: typed).read()
        try refuseUnknownDatasets(typed.datasets)
        let columns = try columns(for: question, typed)
        try refuseUnknownGroup(question.group, columns)
        try round?.turn(&question, columns, gazetteer)
        if let condition = question.condition, let text = typed.condition {
            try ConditionCheck(condition, text).refuseUnknownWords(columns)
        }
        let answer = try Tally(columns, gazetteer: gazetteer).answer(question)
        var asked = Asked(
            question: question, dimensions: dimensions, columns: columns, gazetteer: gazetteer, answer: answer,
            audience: audience, withholding: try AudienceReader.rule(typed.withholdBelow, for: audience))
        asked.answer = asked.keeping(answer, to: question, columns)
        return asked
    }

    /// The claims that a question is answered from, those that an audience may see.
    func columns(for question: Question, _ typed: TypedQuestion) throws -> ClaimColumns {
        var selection = ClaimSelection(
            measures: question.measures, knownBy: question.knownBy, recordedBy: typed.recordedBy,
            datasets: typed.datasets)
        selection.audience = try AudienceReader.read(typed.audience)
        return try store.columns(selection).refusing(NameList.inUse(), for: selection.audience ?? .internal)
    }

    private func refuseUnknownGroup(_ group: String?, _ columns: ClaimColumns) throws {
        let known = Set(columns.groups.values.map(\.token)).union(["all"])
        guard let group, !known.contains(group) else { return }
        throw DeskFailure(
            .usage,
            Phrase(
                "unknown group \"\(group)\"; this store has \(known.sorted().joined(separator: ", "))",
                fr: "groupe « \(group) » inconnu ; cette base a \(known.sorted().joined(separator: ", "))"))
    }

    func refuseUnknownDatasets(_ codes: [String]) throws {
        // The list counts every record that there is.
        guard !codes.isEmpty else { return }
        let known = try store.datasets().map(\.card.code)
        if let unknown = codes.first(where: { !known.contains($0) }) {
            let list = known.joined(separator: ", ")
            throw DeskFailure(
                .usage,
                Phrase(
                    "unknown dataset \"\(unknown)\"; this store has \(known.isEmpty ? "none yet" : list)",
                    fr:
                        "jeu de données « \(unknown) » inconnu ; cette base \(known.isEmpty ? "n’en a pas encore" : "a " + list)"
                ))
        }
    }
}
