import BilanModel

extension Estimate {
    /// What a total has beyond its known parts: worst-case bounds, each only where both sides give one.
    ///
    /// Missing: nil when there is nothing beyond them, or no number to say so.
    func beyond(_ known: Estimate) -> Estimate? {
        guard let whole = best ?? low, let part = known.best, whole > part else { return nil }
        var rest = Estimate(best: whole - part, form: .derived)
        if let low, let top = known.high { rest.low = max(.zero, low - top) }
        if let high, let floor = known.low { rest.high = high - floor }
        if rest.low != nil, form.contains(.lowOpen) || known.highKind == .open { rest.form.insert(.lowOpen) }
        if rest.high != nil, highKind == .soft { rest.form.insert(.highSoft) }
        if rest.high != nil, form.contains(.highOpen) || known.lowKind == .open { rest.form.insert(.highOpen) }
        if known.highKind == .soft { rest.low = nil }
        return rest.isOrdered ? rest : Estimate(best: rest.best, form: .derived)
    }
}
