import BilanAnalytics
import BilanModel
import BilanPlaces

extension Desk {
    /// The claims that a condition chooses, for who puts them right.
    ///
    /// - Throws: `.usage` for a condition that cannot be read or names what the store does not have.
    func claims(where words: String, _ columns: ClaimColumns, _ gazetteer: Gazetteer) throws -> ClaimChoice {
        var typed = TypedQuestion()
        typed.condition = words
        guard let condition = try QuestionReader(gazetteer: gazetteer, typed: typed).condition(edition: nil) else {
            throw DeskFailure(
                .usage,
                Phrase(
                    "--where says nothing; write a condition such as \"source = afp\"",
                    fr: "--where ne dit rien ; écrivez une condition comme « source = afp »"))
        }
        try ConditionCheck(condition, words).refuseUnknownWords(columns)
        return ClaimChoice(condition, columns, gazetteer)
    }
}
