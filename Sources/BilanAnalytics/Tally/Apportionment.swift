import BilanModel

/// Splits what is counted by days with the largest remainder, so that the parts add up to just what was split.
///
/// Source: METHODOLOGY section 10; PRIO-GRID apportions conflict deaths in this way.
enum Apportionment {
    /// The parts of an estimate, one for each weight, as whole as it is itself; nil where nothing falls.
    ///
    /// Low, best and high add up to their own totals each, and where the estimate is ordered so is every part. One death
    /// is not cut: it falls whole to the part with the most days. An explicit nought is a nought in every part.
    static func split(_ estimate: Estimate, by weights: [Int]) -> [Estimate?] {
        guard !estimate.isNil else { return weights.map { _ in estimate } }
        let given = [estimate.low, estimate.best, estimate.high].compactMap(\.self)
        let unit: Int64 = given.allSatisfy(\.isWhole) ? 1000 : 1
        func units(_ quantity: Quantity?) -> Int64? { quantity.map { $0.thousandths / unit } }
        // Best is split first, for itself; low and high follow it, so that no part has its low above its best.
        let best = units(estimate.best).map { split($0, by: weights) }
        let isOrdered = estimate.isOrdered
        let low = units(estimate.low).map { split($0, by: weights, atMost: isOrdered ? best : nil) }
        let high = units(estimate.high).map { split($0, by: weights, atLeast: isOrdered ? best ?? low : nil) }
        let parts = weights.indices.map { part -> Estimate? in
            func quantity(_ parts: [Int64]?) -> Quantity? { parts.map { Quantity(thousandths: $0[part] * unit) } }
            let share = Estimate(low: quantity(low), best: quantity(best), high: quantity(high), form: estimate.form)
            return [share.low, share.best, share.high].allSatisfy { $0 ?? .zero == .zero } ? nil : share
        }
        // "At least nought" has nothing to split and must not vanish.
        let isLost = parts.allSatisfy { $0 == nil }
        return isLost ? parts.indices.map { $0 == 0 ? estimate : nil } : parts
    }

    /// Whole parts of a total, as near to its shares as whole numbers are: by the largest remainder, the earlier first.
    ///
    /// `atMost` and `atLeast` bind single parts; their sums must leave room for the total.
    static func split(_ total: Int64, by weights: [Int], atLeast: [Int64]? = nil, atMost: [Int64]? = nil) -> [Int64] {
        let sum = weights.reduce(0, +)
        guard sum > 0, total >= 0 else { return [] }
        var parts = weights.indices.map { part -> Int64 in
            let floor = Int64(Int128(total) * Int128(weights[part]) / Int128(sum))
            return min(max(floor, atLeast?[part] ?? 0), atMost?[part] ?? .max)
        }
        /// How far a part lies below its share, in `sum`ths.
        func want(_ part: Int) -> Int128 {
            Int128(total) * Int128(weights[part]) - Int128(parts[part]) * Int128(sum)
        }
        var rest = total - parts.reduce(0, +)
        while rest != 0 {
            let step: Int64 = rest > 0 ? 1 : -1
            let free = parts.indices.filter { part in
                step > 0 ? parts[part] < atMost?[part] ?? .max : parts[part] > atLeast?[part] ?? 0
            }
            let chosen =
                step > 0
                ? free.max { (want($0), $1) < (want($1), $0) } : free.min { (want($0), $1) < (want($1), $0) }
            guard let chosen else { break }
            parts[chosen] += step
            rest -= step
        }
        return parts
    }
}
