import BilanModel

/// Words that a reader of cells and short phrases understands, all in folded form: lower case, no accents, one space
/// between words, hyphens between letters as spaces (`Folding`).
struct ReadingWords: Sendable {
    /// Which of `,` and `.` stands before decimals.
    let decimalMark: UInt8
    /// Words before a number; one that ends in an apostrophe joins the next word.
    let before: [String: Qualifier]
    /// Words before a number that stand in running text only, where a cell would be briefer.
    let running: [String: Qualifier]
    /// Words behind a number.
    let behind: [String: Qualifier]
    /// Ranges: what opens them (maybe nothing) and what stands between the numbers.
    let ranges: [(opening: String, middle: String)]
    /// Ranges of running text only: "three or four".
    let runningRanges: [(opening: String, middle: String)]
    /// Words for so many together, behind a number: "two dozen".
    let dozens: [String: Int]
    /// The only words that mean nought.
    let zero: Set<String>
    /// Nothing came from somebody who was expected to report.
    let noReport: Set<String>
    /// Nobody reported any.
    let noneReported: Set<String>
    /// Some, without a number.
    let unstated: Set<String>
    /// Nothing is known.
    let unknown: Set<String>
    /// Vague plurals.
    let vague: [String: Vague]
    /// Words for a number that is about so many: "a dozen", "une cinquantaine".
    let approximate: [String: Int]
    /// Names of 0 to 99.
    let belowHundred: [String: Int]
    /// Words for a hundred, and whether one may stand without a number before it.
    let hundred: Set<String>
    let hundredAlone: Bool
    /// Words that stand for one before a hundred, a thousand or a million.
    let article: Set<String>
    /// Joins hundreds and what follows.
    let joiner: Set<String>
    /// Powers of ten by word: "thousand" 3, "milliard" 9; and those that need nothing before them.
    let scales: [String: Int]
    let scalesAlone: Set<String>
    /// Powers of ten by the letters behind a figure: "1.2m".
    let letters: [String: Int]
    /// "half a": half of the scale that follows.
    let half: Set<String>
    /// "and a half": behind a number or its scale.
    let andHalf: [String]
    /// Months and weekdays in all their spellings.
    let months: [String: Int]
    let weekdays: [String: Int]
}

extension ReadingWords {
    /// Spellings by their place in a list, from 1: `["january jan", "february feb"]`.
    static func places(_ lists: [String]) -> [String: Int] {
        var places: [String: Int] = [:]
        for (place, spellings) in lists.enumerated() {
            for spelling in spellings.split(separator: " ") { places[String(spelling)] = place + 1 }
        }
        return places
    }

    /// Names by their place in a list, from 0.
    static func numbered(_ names: [String]) -> [String: Int] {
        var numbers: [String: Int] = [:]
        for (number, name) in names.enumerated() { numbers[name] = number }
        return numbers
    }
}
