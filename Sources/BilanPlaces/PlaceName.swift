import BilanLanguage

/// A place name reduced to what two spellings of it share.
///
/// Case, accents, hyphens, apostrophes and the words for the kind of area ("région de", "cercle", "department") are
/// dropped, in English and French, before and behind the name.
public struct PlaceName: Hashable, Sendable {
    /// The reduced name, words separated by one space; empty when nothing but kind words was there.
    public let key: String

    /// Reduces a name as written.
    public init(_ name: some StringProtocol) {
        var words = name.asciiFolded.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
        while words.count > 1, let first = words.first,
            PlaceName.kindWords.contains(first) || PlaceName.links.contains(first)
        {
            words.removeFirst()
        }
        while words.count > 1, let last = words.last, PlaceName.kindWords.contains(last) { words.removeLast() }
        key = words.joined(separator: " ")
    }

    /// Words for the kind of an area.
    private static let kindWords: Set<String> = [
        "region", "regions", "cercle", "circle", "district", "department", "departement", "prefecture", "province",
        "governorate", "state", "commune", "arrondissement", "town", "city", "village", "ville", "municipality",
        "county", "territory",
    ]
    /// Small words between a kind word and the name.
    private static let links: Set<String> = ["de", "du", "des", "d", "la", "le", "les", "l", "of", "the"]
}
