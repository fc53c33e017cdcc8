import BilanLanguage

/// A place name reduced to what two spellings of it share.
///
/// Case, accents, hyphens, apostrophes and the words for the kind of area ("région de", "commune rurale de", "cercle",
/// "department") are dropped, in English and French, before and behind the name. Numbers of areas are digits
/// ("Commune VI" is "commune 6"), "St" is "saint", and words of direction are one word in both languages ("Upper" and
/// "Haute", "North" and "Nord").
public struct PlaceName: Hashable, Sendable {
    /// The reduced name, words separated by one space; empty when nothing but signs was there.
    public let key: String

    /// Reduces a name as written.
    public init(_ name: some StringProtocol) {
        var words = PlaceName.words(of: name)
        var kind: String?
        while words.count > 1, let count = PlaceNameWords.kindInFront(words) {
            kind = words[count - 1]
            words.removeFirst(count)
            while words.count > 1, PlaceNameWords.links.contains(words[0]) { words.removeFirst() }
        }
        while words.count > 1, PlaceNameWords.links.contains(words[0]) { words.removeFirst() }
        while words.count > 1, let count = PlaceNameWords.kindBehind(words) {
            kind = kind ?? words[words.count - count]
            words.removeLast(count)
        }
        words = PlaceNameWords.plain(words, isNumbered: kind != nil)
        // A number alone names nothing: the sixth commune stays "commune 6".
        if words.count == 1, let kind, words[0].allSatisfy(\.isNumber) { words.insert(kind, at: 0) }
        key = words.count == 1 ? words[0] : words.joined(separator: " ")
    }

    /// The words of a name without accents, in lower case.
    private static func words(of name: some StringProtocol) -> [String] {
        let plain = name.utf8.allSatisfy { $0 < 0x80 } ? String(name) : ASCIIFold.folded(String(name))
        return words(ofPlain: plain) ?? plain.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
    }

    /// The words of a name in ASCII, as nearly all are once they are folded; nil for another.
    private static func words(ofPlain name: String) -> [String]? {
        var words: [String] = []
        var word: [UInt8] = []
        for byte in name.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): word.append(byte)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.append(byte | 0x20)
            case 0x80...: return nil
            default:
                if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
                word.removeAll(keepingCapacity: true)
            }
        }
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        return words
    }

    /// The level that the words themselves say: "région de Mopti" is a region, "cercle de Mopti" is not.
    ///
    /// Missing: nil where no such word stands, or one that means other levels in other countries ("district").
    public static func level(saidBy name: String) -> UInt8? {
        let words = ASCIIFold.folded(name).lowercased().split { !($0.isLetter || $0.isNumber) }
        guard words.count > 1, let first = words.first, let last = words.last else { return nil }
        let levels: [Substring: UInt8] = [
            "region": 1, "cercle": 2, "circle": 2, "commune": 3, "town": 5, "city": 5, "ville": 5, "village": 5,
        ]
        return levels[first] ?? levels[last]
    }

    /// The letters of the key without spaces, for comparing spellings.
    var letters: [UInt8] { key.utf8.filter { $0 != UInt8(ascii: " ") } }
}
