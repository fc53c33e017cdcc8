/// A running interval sum: what may be said of a total when its parts are estimates.
///
/// Worst-case bounds: low adds the lows that are given, high adds highs and vanishes when one part has none. A part with
/// a low and no best adds its low to best and says so. Unquantified parts add nothing and are counted. An empty sum is empty, never nought.
///
/// Unit: that of the parts, which must be one. Source: METHODOLOGY section 10 and ruling 8.
public struct EstimateSum: Hashable, Sendable {
    private var low: Int128 = 0
    private var best: Int128 = 0
    private var high: Int128 = 0
    private var lows = 0
    private var bests = 0
    private var form: Estimate.Form = []
    private var openTop = false

    /// Parts that carry a number.
    public private(set) var quantified = 0
    /// Parts in words only.
    public private(set) var unquantified = 0
    /// Whether a part without best was added by its low.
    public private(set) var bestIsFloor = false
    /// Whether a published best lies outside its own bounds in one of the parts.
    public var asPublished: Bool { form.contains(.asPublished) }

    /// The sum of nothing.
    public init() {}

    /// Adds one part.
    public mutating func add(_ part: Estimate) {
        guard part.isQuantified else {
            unquantified += 1
            return
        }
        quantified += 1
        if let value = part.low {
            low += Int128(value.thousandths)
            lows += 1
            if part.form.contains(.lowOpen) { form.insert(.lowOpen) }
        }
        if let value = part.best {
            best += Int128(value.thousandths)
            bests += 1
        } else if let value = part.low {
            best += Int128(value.thousandths)
            bests += 1
            bestIsFloor = true
        }
        if let value = part.high {
            high += Int128(value.thousandths)
            if part.form.contains(.highOpen) { form.insert(.highOpen) }
            if part.form.contains(.highSoft) { form.insert(.highSoft) }
        } else {
            openTop = true
        }
        form.formUnion(part.form.intersection([.derived, .asPublished]))
    }

    /// Adds so many exact parts by what they add up to, in whole ones.
    public mutating func add(exact total: Int64, parts: Int) {
        guard parts > 0 else { return }
        let thousandths = Int128(total) * 1000
        (low, best, high) = (low + thousandths, best + thousandths, high + thousandths)
        lows += parts
        bests += parts
        quantified += parts
    }

    /// Adds another sum, as if its parts had been added one by one.
    public mutating func add(_ other: EstimateSum) {
        low += other.low
        best += other.best
        high += other.high
        lows += other.lows
        bests += other.bests
        form.formUnion(other.form)
        openTop = openTop || other.openTop
        quantified += other.quantified
        unquantified += other.unquantified
        bestIsFloor = bestIsFloor || other.bestIsFloor
    }

    /// The sum as an estimate.
    ///
    /// Missing: empty when nothing was quantified; `best` is missing when no part had a best or a low; `high` when a
    /// part had none. A total beyond 9 × 10^15 has no place in this field and is clamped.
    public var estimate: Estimate {
        guard quantified > 0 else { return unquantified > 0 ? .unquantified : Estimate() }
        var sum = Estimate(form: form)
        sum.low = lows > 0 ? Quantity(thousandths: Int64(clamping: low)) : nil
        sum.best = bests > 0 ? Quantity(thousandths: Int64(clamping: best)) : nil
        sum.high = openTop ? nil : Quantity(thousandths: Int64(clamping: high))
        if openTop { sum.form.subtract([.highOpen, .highSoft]) }
        return sum
    }
}
