public import BilanModel

/// What can be said of an estimate, before any language says it.
public indirect enum FigureShape: Hashable, Sendable {
    /// No number and no words: printed as unknown, never as nought.
    case unknown
    /// Nobody reported any, which is not nought.
    case noneReported
    /// Some, but nobody says how many.
    case unstated
    /// One number and the words before it.
    case single(Bound, Quantity)
    /// From one number to another.
    case range(Quantity, Quantity)
    /// Two ends of which at least one is open or soft: "more than 70 and up to 100".
    case limits(Bound, Quantity, Bound, Quantity)
    /// A vague plural.
    case vague(Vague)
    /// A best number with its bounds in brackets: "150 (at least 120)".
    case beside(Quantity, FigureShape)

    /// What can be said of this estimate.
    ///
    /// The bounds decide; the qualifier only chooses between words that mean the same bounds ("millions" and "at least
    /// 1,000,000"), so that a figure whose top was opened as provisional is worded by its bounds. A best outside its
    /// published bounds widens what is displayed, and nothing else (METHODOLOGY ruling 8).
    public init(_ estimate: Estimate, qualifier: Qualifier? = nil) {
        if qualifier == .noneReported, estimate == .unquantified {
            self = .noneReported
        } else if estimate.isQuantified {
            self = Self.said(by: qualifier, estimate) ?? Self.ofBounds(estimate, qualifier)
        } else {
            self = estimate.form.contains(.unquantified) && estimate.low != nil ? .unstated : .unknown
        }
    }

    /// Words that mean exactly these bounds.
    private static func said(by qualifier: Qualifier?, _ estimate: Estimate) -> FigureShape? {
        if qualifier == .vague || (qualifier == nil && estimate.high != nil) {
            if let vague = Vague.allCases.first(where: { $0.estimate == estimate }) { return .vague(vague) }
        }
        guard let best = estimate.best, estimate.high != nil else { return nil }
        if estimate == Qualifier.nearly.estimate(best) { return .single(.nearly, best) }
        // Small published intervals ("2, between 1 and 3") are not put as "about" unless their source said so.
        let saysAbout = qualifier == .about || qualifier == .fraction || (qualifier == nil && best >= Quantity(10))
        return saysAbout && estimate == Qualifier.about.estimate(best) ? .single(.about, best) : nil
    }

    private static func ofBounds(_ estimate: Estimate, _ qualifier: Qualifier?) -> FigureShape {
        switch (estimate.low, estimate.best, estimate.high) {
        case (nil, let best?, nil): return .single(.exact, best)
        case (let low?, nil, nil): return .single(estimate.lowBound, low)
        case (nil, nil, let high?): return .single(estimate.highBound, high)
        case (let low?, let best?, nil):
            // The middle of a range whose top was opened is nobody's number.
            if best <= low || qualifier == .range { return .single(estimate.lowBound, low) }
            return .beside(best, .single(estimate.lowBound, low))
        case (nil, let best?, let high?):
            return best == high ? .single(estimate.highBound, high) : .beside(best, .single(estimate.highBound, high))
        case (let low?, nil, let high?): return between(estimate, low, high)
        case (let low?, let best?, let high?):
            let middle = Quantity(Int((low + high).thousandths / 2000))
            if estimate.form.contains(.derived), best == middle, low < high { return between(estimate, low, high) }
            return around(best, estimate, min(low, best), max(high, best))
        case (nil, nil, nil): return .unknown
        }
    }

    private static func between(_ estimate: Estimate, _ low: Quantity, _ high: Quantity) -> FigureShape {
        estimate.lowKind == .closed && estimate.highKind == .closed
            ? .range(low, high) : .limits(estimate.lowBound, low, estimate.highBound, high)
    }

    private static func around(
        _ best: Quantity, _ estimate: Estimate, _ low: Quantity, _ high: Quantity
    ) -> FigureShape {
        if low == high { return .single(.exact, best) }
        if low == best { return .beside(best, .single(estimate.highBound, high)) }
        if high == best { return .beside(best, .single(estimate.lowBound, low)) }
        return .beside(best, between(estimate, low, high))
    }
}

extension FigureShape {
    /// The number that a table's value column shows; nil where it shows that there is none, or a range.
    public var value: Quantity? {
        switch self {
        case .single(_, let value), .beside(let value, _): value
        case .vague(let vague): vague.low
        case .unknown, .noneReported, .unstated, .range, .limits: nil
        }
    }

    /// The number that is spoken last, which nouns and verbs agree with; nil where no number is spoken.
    var spoken: Quantity? {
        switch self {
        case .single(_, let value), .beside(let value, _): value
        case .range(_, let high), .limits(_, _, _, let high): high
        case .vague, .unknown, .noneReported, .unstated: nil
        }
    }

    /// Whether it is an explicit nought.
    public var isNil: Bool { self == .single(.exact, .zero) }
}
