import BilanAnalytics
import BilanModel
import BilanPlaces

/// Holds the words of a condition against what the store has, so that a misspelt group is no empty answer.
struct ConditionCheck {
    private let condition: Condition
    private let text: String

    /// A check of a condition, as typed.
    init(_ condition: Condition, _ text: String) {
        self.condition = condition
        self.text = text
    }

    /// Refuses groups, sectors and datasets that the store does not have.
    ///
    /// - Throws: `ConditionError` at the word, with those it has.
    func refuseUnknownWords(_ columns: ClaimColumns) throws(ConditionError) {
        for test in condition.tests where test.sign == .equal {
            guard let known = words(of: test.field.code, columns), !known.isEmpty else { continue }
            let plain = Set(known.map { PlaceName.plain($0) })
            for (value, typed) in zip(test.values, test.typed) {
                guard case .text(let word) = value, !plain.contains(word) else { continue }
                throw ConditionError(
                    "--where", text, typed.column,
                    .unknownValue(typed.text, field: test.field.code, known: known.sorted()))
            }
        }
    }

    /// Words of an open list that the store fills; nil for fields whose words come and go with every import.
    private func words(of field: String, _ columns: ClaimColumns) -> Set<String>? {
        switch field {
        case "group": Set(columns.groups.values.map(\.token)).union(["all", "not_allocated"])
        case "sector": Set(columns.groups.values.compactMap(\.sector))
        case "dataset": Set(columns.datasets.values.map(\.code))
        default: nil
        }
    }
}

/// What must be said of an answer to a question with a condition.
struct ConditionNotes {
    private let condition: Condition
    private let question: Question
    private let answer: Answer
    private let columns: ClaimColumns

    init(_ condition: Condition, _ question: Question, _ answer: Answer, _ columns: ClaimColumns) {
        self.condition = condition
        self.question = question
        self.answer = answer
        self.columns = columns
    }

    /// Measures that the condition leaves nothing of, and names that no claim has.
    var sentences: [String] { silentMeasures + unknownNames }

    /// A test of one measure's value holds of no other measure.
    private var silentMeasures: [String] {
        let tested = Set(condition.tests.compactMap { Measures.named($0.field.code)?.code })
        guard !tested.isEmpty else { return [] }
        let answered = Set(answer.cells.map(\.address.measure))
        let asked = question.measures.filter { !answered.contains($0) && columns.measure.contains($0) }
        return asked.compactMap { Measures.numbered($0)?.code }.filter { !tested.contains($0) }.map { code in
            Desk.says(
                "--where leaves nothing of \(code): \(tested.sorted().joined(separator: " and ")) "
                    + "\(tested.count == 1 ? "is a value" : "are values") of that measure alone; add \"or measure = \(code)\"",
                fr: "--where ne laisse rien de \(code) : \(tested.sorted().joined(separator: " et ")) "
                    + "\(tested.count == 1 ? "est une valeur" : "sont des valeurs") de cette seule mesure ; ajoutez "
                    + "« or measure = \(code) »")
        }
    }

    private var unknownNames: [String] {
        condition.tests.filter { $0.sign == .equal }.flatMap { test -> [String] in
            guard let known = names(of: test.field.code) else { return [] }
            let plain = Set(known.map { PlaceName.plain($0) })
            return zip(test.values, test.typed).compactMap { value, typed in
                guard case .text(let word) = value, !plain.contains(word) else { return nil }
                let hint = NearWord.hint(typed.text, known.sorted())
                return Desk.says(
                    "--where: no claim of this question has \(test.field.code) \"\(typed.text)\"\(hint)",
                    fr: "--where : aucune déclaration de cette question n’a \(test.field.code) « \(typed.text) »\(hint)"
                )
            }
        }
    }

    /// Names of an open list, as the claims of this question have them.
    private func names(of field: String) -> Set<String>? {
        switch field {
        case "source": Set(columns.sources.values.flatMap { [$0.id, $0.name, $0.nameFR, $0.publicLabel] })
        case "document": Set(columns.documents.values.flatMap { [$0.id, $0.title] })
        case "event": Set(columns.events.values.flatMap { [$0.card.id, $0.card.label, $0.card.labelFR] })
        case "category": Set(columns.events.values.map(\.category))
        default: nil
        }
    }
}
