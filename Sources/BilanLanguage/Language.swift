public import BilanModel

/// A language of briefings and of figures sheets.
///
/// A new language is a case here, its line in `words` and one file beside `English.swift` and `French.swift`.
public enum Language: UInt8, Coded {
    /// English, as the United Nations write it.
    case en = 0
    /// French, as the United Nations write it.
    case fr = 1
}

extension Language {
    /// Everything the language says and understands.
    var words: Words {
        switch self {
        case .en: .english
        case .fr: .french
        }
    }

    /// The language's name in itself: "English", "français".
    public var name: String { words.name }
}
