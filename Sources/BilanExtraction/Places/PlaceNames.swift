import BilanLanguage
import BilanModel
import BilanPlaces

/// Every name of the gazetteer as a run of words, read once for all texts.
struct PlaceNames: Sendable {
    /// Names by their first word: the words behind it, and the places that go by it; longest first.
    private let names: [String: [(rest: [String], places: [Int32])]]

    init(_ gazetteer: Gazetteer) {
        var all: [String: [[String]: Set<Int32>]] = [:]
        let countries = gazetteer.countryPlaces
        var seen: Set<Int32> = []
        func add(_ place: Int32) {
            guard seen.insert(place).inserted, let card = gazetteer.card(place), card.kind != .set else { return }
            for spelling in card.spellings {
                let words = PlaceNames.words(spelling)
                guard let first = words.first, words.count <= 6, spelling.utf8.count > 2 else { continue }
                all[first, default: [:]][Array(words.dropFirst()), default: []].insert(place)
            }
        }
        for country in countries {
            add(country)
            for place in gazetteer.descendants(of: country) { add(place) }
        }
        names = all.mapValues { list in
            list.map { (rest: $0.key, places: $0.value.sorted()) }
                .sorted {
                    ($1.rest.count, $0.rest.joined(separator: " ")) < ($0.rest.count, $1.rest.joined(separator: " "))
                }
        }
    }

    /// A name cut as a text is.
    private static func words(_ name: String) -> [String] {
        Tokenizer.tokens(of: SourceText(plain: name)).filter { $0.kind != .mark }.map(\.text)
    }

    /// The longest name that begins at a word.
    func longest(at place: Int, in words: ArraySlice<String>) -> (places: [Int32], count: Int)? {
        guard let list = names[words[place]] else { return nil }
        for name in list where words[(place + 1)...].starts(with: name.rest) {
            return (name.places, name.rest.count + 1)
        }
        return nil
    }
}

extension PlaceNames {
    /// Whether a word names no month and no weekday.
    static func isNoDate(_ word: String) -> Bool {
        !Language.allCases.contains { DateNames.month(word, $0) != nil || DateNames.weekday(word, $0) != nil }
    }
}
