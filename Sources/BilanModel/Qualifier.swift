/// The words that stand before a number, as a closed list.
public enum Qualifier: UInt8, Coded {
    /// A bare number, "exactly", "a total of".
    case exact = 1
    /// "At least", "au moins".
    case atLeast = 2
    /// "More than", "over", "plus de".
    case moreThan = 3
    /// "At most", "au plus".
    case atMost = 4
    /// "Fewer than", "moins de".
    case lessThan = 5
    /// "Up to", "as many as", "jusqu'à": an upper bound that may be exceeded.
    case upTo = 6
    /// "Nearly", "almost", "près de".
    case nearly = 7
    /// "About", "some", "environ".
    case about = 8
    /// "Between A and B".
    case range = 9
    /// A share of a base: "two thirds of B".
    case fraction = 10
    /// "No casualties were reported": prints so, is never 0.
    case noneReported = 11
    /// "Nobody was killed": the only words that mean 0.
    case zero = 12
    /// "Some", "casualties", "an influx".
    case existential = 13
    /// A vague plural: "dozens", "hundreds", "several".
    case vague = 14
}

extension Qualifier {
    /// The estimate that a number means behind these words.
    ///
    /// `value` is the number as written; a range has a second one, a vague plural its lower number in `value` and its
    /// upper in `upper` (nil: no upper bound). Provisional figures open their top whatever the words
    /// (`Estimate.opened`).
    ///
    /// Source: METHODOLOGY section 2.
    public func estimate(_ value: Quantity?, upper: Quantity? = nil) -> Estimate {
        guard let value else {
            switch self {
            case .zero: return .exact(.zero)
            case .existential: return Estimate(low: Quantity(1), form: .unquantified)
            default: return .unquantified
            }
        }
        switch self {
        case .exact: return .exact(value)
        case .atLeast: return Estimate(low: value, best: value)
        case .moreThan: return Estimate(low: value, best: value, form: .lowOpen)
        case .atMost: return Estimate(high: value)
        case .lessThan: return Estimate(high: value, form: .highOpen)
        case .upTo: return Estimate(high: value, form: .highSoft)
        case .nearly: return Estimate(low: value - tolerance(of: value), best: value, high: value, form: .highOpen)
        case .about, .fraction:
            let slack = tolerance(of: value)
            return Estimate(low: value - slack, best: value, high: value + slack)
        case .range:
            let top = upper ?? value
            let middle = Quantity(Int((value + top).thousandths / 2000))
            return Estimate(low: value, best: middle, high: top, form: .derived)
        case .vague: return Estimate(low: value, best: value, high: upper, form: upper == nil ? [] : .highSoft)
        case .zero: return .exact(.zero)
        case .noneReported: return .unquantified
        case .existential: return Estimate(low: Quantity(1), form: .unquantified)
        }
    }

    /// How far "about" reaches: by the significant digits of the number, 10, 5 or 1 per cent, at least 1.
    public func tolerance(of value: Quantity) -> Quantity {
        var digits = value.rounded.magnitude
        while digits > 0 && digits % 10 == 0 { digits /= 10 }
        let percent: Int64 = digits < 100 ? 10 : digits < 1000 ? 5 : 1
        let slack = (value.thousandths * percent / 100 + 500) / 1000
        return Quantity(Int(max(1, slack)))
    }
}

extension Estimate {
    /// The estimate of a figure that its source calls provisional: nothing closes its top.
    public var opened: Estimate {
        var opened = self
        opened.high = nil
        opened.form.subtract([.highOpen, .highSoft])
        return opened
    }
}
