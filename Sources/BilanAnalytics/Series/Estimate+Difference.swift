import BilanModel

extension Estimate {
    /// The difference of two estimates by interval arithmetic: between the least and the most that both allow.
    ///
    /// Missing: a bound where either side leaves it open; best where either has none. Bounds that contradict their own
    /// best are left out.
    func minus(_ earlier: Estimate) -> Estimate {
        func difference(_ left: Quantity?, _ right: Quantity?) -> Quantity? {
            left.flatMap { left in right.map { left - $0 } }
        }
        var change = Estimate(best: difference(best, earlier.best), form: .derived)
        guard isOrdered, earlier.isOrdered else { return change }
        // A soft top may be exceeded, so that nothing is known of the least that is left.
        if earlier.highKind != .soft { change.low = difference(low, earlier.high) }
        change.high = difference(high, earlier.low)
        if change.low != nil, lowKind == .open || earlier.highKind == .open { change.form.insert(.lowOpen) }
        if change.high != nil, highKind == .soft {
            change.form.insert(.highSoft)
        } else if change.high != nil, highKind == .open || earlier.lowKind == .open {
            change.form.insert(.highOpen)
        }
        return change
    }
}
