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

    /// The range of two reports; see `hull(of:)`.
    public func hull(_ other: Estimate) -> Estimate { Estimate.hull(of: [self, other]) }

    /// The range of reports: the smallest interval that reaches every one of them.
    ///
    /// A report without a lower bound ("at most 50") says nothing about the least, so it only has to be reached by its
    /// top. One without an upper bound ("at least 64") leaves no top closed: beside firmer reports the largest number
    /// named may be exceeded, and where all are such there is none. The order of reports changes nothing.
    public static func hull(of estimates: [Estimate]) -> Estimate {
        let reports = estimates.filter { ($0.lower ?? $0.best ?? $0.high) != nil }
        var hull = Estimate()
        let floors = reports.compactMap { report in (report.low ?? report.best).map { ($0, report.lowKind) } }
        if let least = floors.map(\.0).min() {
            let tops = reports.filter { $0.low == nil && $0.best == nil }.compactMap(\.high)
            hull.low = tops.min().map { min($0, least) } ?? least
            if floors.allSatisfy({ $0.0 != hull.low || $0.1 == .open }) && hull.low == least {
                hull.form.insert(.lowOpen)
            }
        }
        let unbounded = reports.count { $0.upper == nil }
        guard unbounded < reports.count else { return hull }
        let tops = reports.compactMap { report in (report.high ?? report.best ?? report.low).map { ($0, report) } }
        hull.high = tops.map(\.0).max()
        let widest = tops.filter { $0.0 == hull.high }.map(\.1)
        if unbounded > 0 || widest.contains(where: { $0.highKind == .soft }) {
            hull.form.insert(.highSoft)
        } else if widest.allSatisfy({ $0.highKind == .open }) {
            hull.form.insert(.highOpen)
        }
        return hull
    }
}
