import BilanAnalytics
import BilanModel
import BilanPlaces

extension QuestionReader {
    /// The condition of `--where`.
    func condition(edition: SchemeVersion?) throws(DeskFailure) -> Condition? {
        guard let text = typed.condition else { return nil }
        if typed.showMissing { throw DeskFailure(QuestionError.missingBesideFilter) }
        let label = PlaceLabel(gazetteer, edition: edition)
        return try failing {
            try Condition(text, ClaimFields.vocabulary(gazetteer, edition: edition) { label.texts($0) })
        }
    }

    /// Refuses words joined by `+`, which ask for sums that the kinds of measures, scopes and groups forbid.
    func refuseSums() throws(DeskFailure) {
        for word in typed.measures where word.contains("+") {
            let parts = summands(word)
            if parts.count > 1, parts.allSatisfy({ Measures.named($0) != nil }) {
                throw DeskFailure(QuestionError.measuresCannotBeAdded(parts))
            }
        }
        let scopes = summands(typed.scope)
        if scopes.count > 1, scopes.allSatisfy({ Scope(token: $0) != nil }) {
            throw DeskFailure(QuestionError.scopesCannotBeAdded(scopes))
        }
        let groups = summands(typed.group)
        guard groups.count > 1 else { return }
        // Statuses and ages are known words; what is written in capitals is a sector.
        let areSectors = groups.allSatisfy { $0 == $0.uppercased() }
        throw DeskFailure(areSectors ? .sectorsCannotBeAdded(groups) : .groupsCannotBeAdded(groups))
    }

    private func summands(_ typed: String?) -> [String] {
        (typed ?? "").split { $0 == "+" || $0 == "," || $0 == " " }.map(String.init)
    }
}
