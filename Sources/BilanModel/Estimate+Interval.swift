extension Estimate {
    /// Whether the two can both be true: their intervals share a value.
    ///
    /// A missing bound is no bound; an open bound leaves its own value out; a soft upper bound does not exclude more.
    /// "More than 70" and "77" are compatible; "77" and "81 named" are not. A lone best is a point.
    public func isCompatible(with other: Estimate) -> Bool {
        !isBelow(other) && !other.isBelow(self)
    }

    /// Whether every value of this interval lies under every value of the other.
    private func isBelow(_ other: Estimate) -> Bool {
        guard let top = upper, let floor = other.lower else { return false }
        if form.contains(.highSoft) && high == top { return false }
        if top < floor { return true }
        return top == floor && (highKind == .open || other.lowKind == .open)
    }

    /// The value under which nothing is claimed: low, else best of a lone best.
    private var lower: Quantity? { low ?? (high == nil ? best : nil) }
    /// The value above which nothing is claimed: high, else best of a lone best.
    private var upper: Quantity? { high ?? (low == nil ? best : nil) }

    /// Whether `value` lies within the bounds.
    public func contains(_ value: Quantity) -> Bool { isCompatible(with: .exact(value)) }

    /// Whether both ends are known and firm.
    public var isBounded: Bool { low != nil && highKind != .none && highKind != .soft }

    /// The smallest interval that holds both: the range of reports.
    ///
    /// Missing: an end that one of them leaves unbounded below is taken from the other (a report without a lower bound
    /// says nothing about the least); an unbounded top stays unbounded only when both are.
    public func hull(_ other: Estimate) -> Estimate {
        var hull = Estimate()
        switch (low ?? best, other.low ?? other.best) {
        case (let mine?, let theirs?):
            hull.low = min(mine, theirs)
            let open =
                mine == theirs
                ? lowKind == .open && other.lowKind == .open : (mine < theirs ? self : other).lowKind == .open
            if open { hull.form.insert(.lowOpen) }
        case (let mine, let theirs): hull.low = mine ?? theirs
        }
        switch (high ?? best, other.high ?? other.best) {
        case (let mine?, let theirs?):
            hull.high = max(mine, theirs)
            let wider = mine == theirs ? (highKind == .soft ? self : other) : (mine > theirs ? self : other)
            if wider.highKind == .soft { hull.form.insert(.highSoft) }
            if wider.highKind == .open && mine != theirs { hull.form.insert(.highOpen) }
        case (let mine, let theirs): hull.high = mine ?? theirs
        }
        return hull
    }
}
