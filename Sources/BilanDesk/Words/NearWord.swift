/// Tells people that a word was nearly right.
enum NearWord {
    /// The nearest spelling, where one is near enough.
    static func hint(_ word: String, _ words: [String]) -> String {
        guard let nearest = words.min(by: { distance($0, word) < distance($1, word) }), distance(nearest, word) <= 2
        else {
            return ""
        }
        return " (did you mean \"\(nearest)\"?)"
    }

    private static func distance(_ left: String, _ right: String) -> Int {
        let right = Array(right)
        var row = Array(0...right.count)
        for (i, character) in left.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, other) in right.enumerated() {
                let step = min(row[j] + 1, row[j + 1] + 1, diagonal + (character == other ? 0 : 1))
                diagonal = row[j + 1]
                row[j + 1] = step
            }
        }
        return row[right.count]
    }
}
