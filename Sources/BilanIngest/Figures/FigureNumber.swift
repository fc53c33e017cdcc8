import BilanLanguage
import BilanModel

/// The number of a figures row: what `value` says, with the explicit cells over it.
struct FigureNumber: Equatable {
    var estimate: Estimate
    var qualifier: Qualifier

    /// What a row says as a number; nil when it says none.
    ///
    /// Each of low, best, high and qualifier wins over what `value` says of it; bounds that do not follow each other are
    /// kept as published.
    init?(
        value: ReadFigure?, qualifier explicit: Qualifier?, low: Quantity?, best: Quantity?, high: Quantity?
    ) {
        let isBounded = low != nil || best != nil || high != nil
        let words = explicit ?? value?.qualifier ?? FigureNumber.words(low, best, high)
        var estimate = Estimate()
        if let explicit {
            // A range and a vague plural carry their second number in the words of `value`.
            let upper = value?.qualifier == explicit ? value?.estimate.high : nil
            if value?.value != nil || !isBounded || !FigureNumber.standsAlone(explicit) {
                estimate = explicit.estimate(value?.value, upper: upper)
            }
            if !isBounded, value?.value == nil, !FigureNumber.standsAlone(explicit) { return nil }
        } else if let value {
            estimate = value.estimate
        } else if !isBounded {
            return nil
        }
        if isBounded { estimate.form.remove(.unquantified) }
        if let low {
            estimate.low = low
            estimate.form.remove(.lowOpen)
            if words == .moreThan { estimate.form.insert(.lowOpen) }
        }
        if let best {
            estimate.best = best
            estimate.form.remove(.derived)
        }
        if let high {
            estimate.high = high
            estimate.form.subtract([.highOpen, .highSoft])
            if words == .lessThan || words == .nearly { estimate.form.insert(.highOpen) }
            if words == .upTo || words == .vague { estimate.form.insert(.highSoft) }
        }
        if !estimate.isOrdered { estimate.form.insert(.asPublished) }
        self.estimate = estimate
        qualifier = words
    }

    /// Words that say something without a number.
    private static func standsAlone(_ qualifier: Qualifier) -> Bool {
        [.noneReported, .zero, .existential, .vague].contains(qualifier)
    }

    /// The words that bounds without words amount to.
    private static func words(_ low: Quantity?, _ best: Quantity?, _ high: Quantity?) -> Qualifier {
        switch (low, high) {
        case (nil, nil): .exact
        case (_?, nil): .atLeast
        case (nil, _?): best == nil ? .atMost : .range
        case (let low?, let high?): low == high && (best == nil || best == low) ? .exact : .range
        }
    }
}
