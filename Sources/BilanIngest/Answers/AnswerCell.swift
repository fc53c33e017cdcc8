import BilanModel

/// A cell of an answer as read, before it becomes a claim.
struct AnswerCell {
    var row: Int
    /// Number of the place, -1 unplaced; several together are in `members`.
    var place: Int32 = -1
    var members: [Int32] = []
    var placeText = ""
    var codeText = ""
    /// Whether it stands above the finest level asked for.
    var isLeftAbove = false
    /// The period's code, empty where none was asked for.
    var period = ""
    var days: ClosedRange<CalendarDate>
    var measure: Measure
    /// The group's token, `not_allocated` for what no group was given.
    var group: String
    var scope: Scope
    var unit: Unit
    var estimate: Estimate
    var dataset: String
    /// Over what time; nil for what is usual of the measure.
    var accrual: Accrual?
    var knownBy: CalendarDate?

    /// What all groups of one figure share.
    var figure: String {
        [
            members.isEmpty ? String(place) : members.map { String($0) }.joined(separator: "+"), period,
            days.lowerBound.description, days.upperBound.description, measure.code, scope.token, unit.token,
        ].joined(separator: "|")
    }

    /// The same with the group, but without the place: figures of it may be added over places.
    var series: String {
        [
            period, days.lowerBound.description, days.upperBound.description, measure.code, scope.token, unit.token,
            group,
        ].joined(separator: "|")
    }

    /// The words that give such an estimate.
    var qualifier: Qualifier {
        guard estimate.isQuantified else { return .existential }
        if estimate.isNil { return .zero }
        if estimate.low == estimate.best, estimate.best == estimate.high { return .exact }
        switch (estimate.low, estimate.best, estimate.high) {
        case (_?, _, nil): return estimate.form.contains(.lowOpen) ? .moreThan : .atLeast
        case (nil, nil, _?):
            return estimate.form.contains(.highSoft) ? .upTo : estimate.form.contains(.highOpen) ? .lessThan : .atMost
        default: return .range
        }
    }
}
