/// A sentence for people in every language that messages are given in.
///
/// What prints one says it in the language in use, which is English unless `MessageLanguage` says otherwise. There is no
/// phrase with one language alone: what is forgotten does not compile.
public struct Phrase: Hashable, Sendable, CustomStringConvertible {
    /// English.
    public let en: String
    /// French.
    public let fr: String

    /// The same in both.
    public init(_ en: String, fr: String) {
        self.en = en
        self.fr = fr
    }

    /// The sentence in a language.
    public subscript(language: MessageLanguage) -> String {
        switch language {
        case .en: en
        case .fr: fr
        }
    }

    /// The sentence in the language in use.
    public var description: String { self[MessageLanguage.current] }
}

/// The language of messages, help and summaries; never of data.
public enum MessageLanguage: String, CaseIterable, Sendable {
    /// English.
    case en
    /// French.
    case fr

    /// The language in use for what runs inside `$current.withValue`; English where nothing was said.
    @TaskLocal public static var current = MessageLanguage.en

    /// Variables of the environment that name a language, the first that is set deciding.
    public static let variables = ["BILAN_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"]

    /// The language that variables of the environment ask for; English for every language but French.
    public init(environment: [String: String]) {
        let named = MessageLanguage.variables.compactMap { environment[$0] }
        self = MessageLanguage.of(named.first { !$0.isEmpty } ?? "")
    }

    /// The language of a locale's name: `fr`, `fr_FR.UTF-8`, `fr-CA`.
    private static func of(_ locale: String) -> MessageLanguage {
        let word = locale.lowercased().prefix { $0 != "_" && $0 != "-" && $0 != "." && $0 != "@" }
        return MessageLanguage(rawValue: String(word)) ?? .en
    }
}
