import BilanModel

extension Question {
    /// Whether claims that are all there is of their event may be added up without being set against others: flows by
    /// places and periods, each whole in the period of its first day, of everybody.
    public var addsSingles: Bool {
        breakdowns.isEmpty && !byGroup && group == nil && condition == nil && !union && !showMissing && !computed
            && !projected && !differences && !apportionPlaces && allocation == .start
            && measures.allSatisfy { Measures.numbered($0)?.kind == .flow }
    }
}
