/// Phrases written together: `face|facing |acute|severe hunger|food_insecurity` is all the ways of saying so.
///
/// A bar parts what may stand in one place, with nothing before the first bar for a word that may be missing; `_` joins
/// the words of one choice.
enum PhrasePattern {
    /// Every phrase of a pattern, word by word.
    static func phrases(_ pattern: some StringProtocol) -> [[String]] {
        var phrases: [[String]] = [[]]
        for place in pattern.split(separator: " ") {
            let choices = place.split(separator: "|", omittingEmptySubsequences: false).map { choice in
                choice.split(separator: "_").map { String($0) }
            }
            phrases = phrases.flatMap { phrase in choices.map { phrase + $0 } }
        }
        return phrases
    }
}
