/// Tells people that a word was nearly right.
public enum NearWord {
    /// The nearest spelling, where one is near enough: two letters away at most, one in a word of three.
    public static func nearest(_ word: String, _ words: [String]) -> String? {
        let typed = word.lowercased()
        let allowed = typed.count <= 3 ? 1 : 2
        let near = words.map { (word: $0, distance: distance($0.lowercased(), typed)) }.filter {
            $0.distance <= allowed
        }
        // Of equally near ones the first: lists are in an order that people know.
        return near.enumerated().min { ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset) }?.element
            .word
    }

    /// The nearest spelling as a question behind a refusal; empty where none is near enough.
    public static func hint(_ word: String, _ words: [String]) -> String {
        nearest(word, words).map {
            Phrase(" (did you mean \"\($0)\"?)", fr: " (voulez-vous dire « \($0) » ?)").description
        }
            ?? ""
    }

    /// Letters missing, added or changed, and neighbours swapped, each one step.
    private static func distance(_ left: String, _ right: String) -> Int {
        let (left, right) = (Array(left), Array(right))
        var older: [Int] = []
        var old = Array(0...right.count)
        for i in left.indices {
            var new = [i + 1]
            for j in right.indices {
                var cost = min(old[j + 1] + 1, new[j] + 1, old[j] + (left[i] == right[j] ? 0 : 1))
                if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] { cost = min(cost, older[j - 1] + 1) }
                new.append(cost)
            }
            older = old
            old = new
        }
        return old[right.count]
    }
}
