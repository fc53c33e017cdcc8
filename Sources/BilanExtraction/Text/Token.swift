/// A word, a number or a mark of a text.
struct Token: Hashable {
    /// Folded: lower case, no accents; `30_000` for groups of digits, `l'` with its apostrophe.
    var text: String
    /// Where it stands.
    var span: Range<Int>
    var kind: Kind
    /// Whether white space stands before it.
    var isApart: Bool
    /// Whether it begins with a capital letter.
    var isCapital = false
    /// Whether it has capitals only, and more than one.
    var isAcronym = false
    /// How many line breaks stand before it.
    var breaks = 0

    enum Kind: Hashable {
        case word
        case number
        case mark
    }
}
