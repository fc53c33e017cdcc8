import BilanModel

extension QuestionError {
    /// Refuses what the kind of a measure, or the dimensions asked for together, do not allow.
    static func refuse(_ question: Question, _ measure: Measure) throws(QuestionError) {
        for breakdown in question.breakdowns {
            if breakdown.isOfEvent, measure.kind != .flow {
                throw .onlyEventsHave(measure: measure.code, dimension: breakdown.token)
            }
            guard breakdown.isOfGroup else { continue }
            if question.byGroup { throw .groupHasDimension(dimension: breakdown.token) }
        }
        if question.computed, ComputedNeeds.Rule(measure.id) == nil { throw .nothingToCompute(measure: measure.code) }
    }

    /// Refuses a group that already says what is broken down by.
    static func refuse(_ question: Question, _ groups: [Int32: Group]) throws(QuestionError) {
        guard let token = question.group, let group = groups.values.first(where: { $0.token == token }) else { return }
        for breakdown in question.breakdowns where breakdown.value(in: group) != nil {
            throw .groupSays(group: token, dimension: breakdown.token)
        }
    }
}
