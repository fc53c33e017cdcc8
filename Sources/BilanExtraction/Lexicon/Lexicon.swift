import BilanLanguage
import BilanModel

/// The words of one language that the grammar knows, as phrases of folded words.
final class Lexicon: Sendable {
    /// A phrase behind its first word.
    struct Entry: Sendable {
        let rest: [String]
        let sense: Sense
    }

    let language: Language
    /// Phrases by their first word, longest first.
    private let entries: [String: [Entry]]
    /// Numbers of the language.
    let figures: FigureScanner
    /// What befalls people, by the stem of words that nobody listed: nothing here.
    init(_ language: Language, _ lists: [(Sense, String)]) {
        self.language = language
        figures = FigureScanner(language)
        var entries: [String: [Entry]] = [:]
        for (sense, list) in lists {
            for phrase in list.split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
                let words = phrase.split(separator: " ").map { String($0) }
                guard let first = words.first else { continue }
                entries[first, default: []].append(Entry(rest: Array(words.dropFirst()), sense: sense))
            }
        }
        self.entries = entries.mapValues { list in
            // A stable sort by length: of two senses of one phrase the one listed first is meant.
            list.enumerated().sorted { ($1.element.rest.count, $0.offset) < ($0.element.rest.count, $1.offset) }
                .map(\.element)
        }
    }

    /// The longest phrase that begins at a word, with its sense and how many words it takes.
    func sense(at place: Int, in words: ArraySlice<String>) -> (sense: Sense, count: Int)? {
        guard let list = entries[words[place]] else { return nil }
        for entry in list where words[(place + 1)...].starts(with: entry.rest) {
            return (entry.sense, entry.rest.count + 1)
        }
        return nil
    }

    /// The lexicon of a language.
    static func of(_ language: Language) -> Lexicon {
        switch language {
        case .en: english
        case .fr: french
        }
    }
}
