import BilanLanguage
import BilanModel

/// The words of one language that the grammar knows, as phrases of folded words.
final class Lexicon: Sendable {
    /// A phrase behind its first two words.
    private struct Entry {
        let rest: [String]
        let sense: Sense
    }

    /// The phrases that begin with one word: that word alone, and longer ones by their second word, longest first.
    private struct Branch {
        var alone: Sense?
        var longer: [String: [Entry]] = [:]
    }

    let language: Language
    private let branches: [String: Branch]
    /// Numbers of the language.
    let figures: FigureScanner

    init(_ language: Language, _ lists: [(Sense, String)]) {
        self.language = language
        figures = FigureScanner(language)
        var branches: [String: Branch] = [:]
        for (sense, list) in lists {
            for pattern in list.split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
                for words in PhrasePattern.phrases(pattern) {
                    // Of two senses of one phrase the one listed first is meant.
                    if words.count == 1 {
                        if branches[words[0]]?.alone == nil { branches[words[0], default: Branch()].alone = sense }
                    } else if words.count > 1 {
                        branches[words[0], default: Branch()].longer[words[1], default: []].append(
                            Entry(rest: Array(words.dropFirst(2)), sense: sense))
                    }
                }
            }
        }
        self.branches = branches.mapValues { branch in
            var branch = branch
            branch.longer = branch.longer.mapValues { list in
                list.enumerated().sorted { ($1.element.rest.count, $0.offset) < ($0.element.rest.count, $1.offset) }
                    .map(\.element)
            }
            return branch
        }
    }

    /// The longest phrase that begins at a word, with its sense and how many words it takes.
    func sense(at place: Int, in words: ArraySlice<String>) -> (sense: Sense, count: Int)? {
        guard let branch = branches[words[place]] else { return nil }
        if place + 1 < words.endIndex, let list = branch.longer[words[place + 1]] {
            for entry in list where place + 2 + entry.rest.count <= words.endIndex {
                if entry.rest.indices.allSatisfy({ words[place + 2 + $0] == entry.rest[$0] }) {
                    return (entry.sense, entry.rest.count + 2)
                }
            }
        }
        return branch.alone.map { ($0, 1) }
    }

    /// The lexicon of a language.
    static func of(_ language: Language) -> Lexicon {
        switch language {
        case .en: english
        case .fr: french
        }
    }
}
