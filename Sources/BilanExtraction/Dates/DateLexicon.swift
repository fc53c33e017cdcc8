import BilanLanguage
import BilanModel

/// The words of one language with which a date may begin, ready to be looked up for every word of a text.
final class DateLexicon: Sendable {
    /// A phrase behind its first word, and the days it means seen from the publication day.
    struct Phrase: Sendable {
        let rest: [String]
        let resolve: DateFinder.Resolve
        /// "This year" runs up to the day of the text.
        let isSince: Bool
    }

    let months: [String: Int]
    let weekdays: [String: Int]
    /// Phrases by their first word, in the order in which they are tried.
    let phrases: [String: [Phrase]]
    /// Every word with which a date may begin.
    private let starters: Set<String>

    private init(_ language: Language, _ list: [(String, DateFinder.Resolve)]) {
        months = DateNames.months(language)
        weekdays = DateNames.weekdays(language)
        var phrases: [String: [Phrase]] = [:]
        for (text, resolve) in list {
            let words = text.split(separator: " ").map { String($0) }
            phrases[words[0], default: []].append(
                Phrase(
                    rest: Array(words.dropFirst()), resolve: resolve,
                    isSince: text == "this year" || text == "cette annee"))
        }
        self.phrases = phrases
        starters = Set(months.keys).union(weekdays.keys).union(phrases.keys).union(RelativeDates.starters)
    }

    func begins(_ word: String) -> Bool { starters.contains(word) }

    static func of(_ language: Language) -> DateLexicon {
        switch language {
        case .en: english
        case .fr: french
        }
    }

    private static let english = DateLexicon(.en, DateFinder.english)
    private static let french = DateLexicon(.fr, DateFinder.french)
}
