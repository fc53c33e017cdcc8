/// How far two spellings lie apart: letters missing, added, changed, or two neighbours swapped.
enum NameDistance {
    /// The distance up to `limit`; nil beyond it.
    ///
    /// Source: Damerau 1964, optimal string alignment.
    static func between(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int? {
        guard abs(left.count - right.count) <= limit else { return nil }
        var older: [Int] = []
        var old = Array(0...right.count)
        for i in left.indices {
            var new = [i + 1]
            new.reserveCapacity(right.count + 1)
            for j in right.indices {
                var cost = min(old[j + 1] + 1, new[j] + 1, old[j] + (left[i] == right[j] ? 0 : 1))
                if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] { cost = min(cost, older[j - 1] + 1) }
                new.append(cost)
            }
            if let least = new.min(), least > limit { return nil }
            older = old
            old = new
        }
        let distance = old[right.count]
        return distance <= limit ? distance : nil
    }

    /// How many letters of a name of this length may be wrong: none of four, one of five to seven, two from eight.
    static func allowed(letters: Int) -> Int { letters <= 4 ? 0 : letters <= 7 ? 1 : 2 }
}
