import BilanModel

/// A figure set against the same one of the period before, as known at the same age.
struct Comparison {
    /// The figure before; nil when nobody gave a number.
    let previous: PublishedFigure?
    /// The change; nil where one of the two is missing, conflicting or a bare bound, or the base is open.
    private(set) var change: Quantity?
    /// The change in thousandths of the base; nil on a base below the least that the definition names.
    private(set) var relative: Int64?

    /// Compares a figure with its like among those of the period before.
    ///
    /// Source: METHODOLOGY ruling 14.
    init(_ figure: PublishedFigure, with earlier: [PublishedFigure], leastBase: Int = ReportThresholds().leastBase) {
        previous = earlier.first {
            $0.measure == figure.measure && $0.groupToken == figure.groupToken && $0.scope == figure.scope
                && $0.unit == figure.unit && $0.kind == figure.kind && $0.shownValue != nil
        }
        guard figure.kind == .flow, !figure.conflict, let previous, !previous.conflict, let now = figure.shownValue,
            let base = previous.shownValue,
            figure.estimate.best != nil || figure.estimate.low != nil, previous.estimate.isBounded
        else { return }
        change = now - base
        guard base >= Quantity(leastBase) else { return }
        relative = Int64(Int128(change?.thousandths ?? 0) * 1000 / Int128(base.thousandths))
    }

    /// Compares a figure of a briefing with its like in the period that the definition sets it against.
    init(_ figure: PublishedFigure, in briefing: Briefing) {
        self.init(figure, with: briefing.previous, leastBase: briefing.definition.thresholds.leastBase)
    }
}
