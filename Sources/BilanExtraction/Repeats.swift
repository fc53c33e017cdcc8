import BilanModel

/// Marks what a text says again.
enum Repeats {
    /// Figures of one measure, group, unit and bounds, of compatible days, are one claim said twice.
    static func mark(_ candidates: inout [Candidate]) {
        struct Key: Hashable {
            let measure: UInt16
            let group: VictimGroup
            let unit: Unit
            let estimate: Estimate
        }
        var first: [Key: Int] = [:]
        for place in candidates.indices {
            let candidate = candidates[place]
            guard candidate.estimate.isQuantified, candidate.kind != .relatedLink,
                candidate.estimate.best != Quantity(1)
            else { continue }
            let key = Key(
                measure: candidate.measure.id, group: candidate.group, unit: candidate.unit,
                estimate: candidate.estimate)
            guard let other = first[key] else {
                first[key] = place
                continue
            }
            guard candidate.sentenceSpan != candidates[other].sentenceSpan, isCompatible(candidate, candidates[other])
            else { continue }
            candidates[place].sameAs = other
            candidates[place].reasons.append("says again what candidate \(other) says")
        }
    }

    private static func isCompatible(_ one: Candidate, _ other: Candidate) -> Bool {
        guard let start = one.dateStart, let end = one.dateEnd, let first = other.dateStart, let last = other.dateEnd
        else { return true }
        return start <= last && first <= end
    }
}
