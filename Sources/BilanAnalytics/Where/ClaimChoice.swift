public import BilanModel
public import BilanPlaces

/// The claims that a condition chooses, each held against it alone: what it says, and what it is said of.
///
/// For who puts claims right. An answer sets claims against each other first, and so may choose otherwise.
public struct ClaimChoice {
    private let filter: FigureFilter
    private let columns: ClaimColumns

    /// The claims of these columns that a condition chooses, with places in the boundaries in use.
    public init(_ condition: Condition, _ columns: ClaimColumns, _ gazetteer: Gazetteer) {
        filter = FigureFilter(condition, columns, gazetteer, nil)
        self.columns = columns
    }

    /// Whether the claim at a position is chosen.
    public func takes(_ position: Int) -> Bool {
        var figure = Figure(
            measure: columns.measure[position], group: columns.group[position], scope: columns.scope[position],
            unit: columns.unit[position], event: columns.event[position], place: columns.place[position],
            start: columns.start[position], end: columns.end[position])
        figure.referenceDay = columns.referenceDay[position]
        figure.estimate = columns.estimate[position]
        figure.verdicts = [Verdict(position: position, part: .best)]
        let token = columns.groups[columns.group[position]]?.token ?? Group.all.token
        return filter.takes(figure, token: token, value: figure.estimate)
    }
}
