/// Tells people that a word was nearly right.
public enum NearWord {
    /// The nearest spelling, where one is near enough: two letters away at most, one in a word of three.
    public static func nearest(_ word: String, _ words: [String]) -> String? {
        let typed = word.lowercased()
        let allowed = typed.count <= 3 ? 1 : 2
        let near = words.map { (word: $0, distance: distance($0.lowercased(), typed)) }.filter { $0.distance <= allowed }
        // Of equally near ones the first: lists are in an order that people know.
        return near.enumerated().min { ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset) }?.element.word
    }

    /// The nearest spelling as a question behind a refusal; empty where none is near enough.
    public static func hint(_ word: String, _ words: [String]) -> String {
        nearest(word, words).map { " (did you mean \"\($0)\"?)" } ?? ""
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
