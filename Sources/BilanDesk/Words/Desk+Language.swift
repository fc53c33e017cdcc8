import BilanLanguage
import BilanModel
import Glibc

extension Desk {
    /// A sentence for people, in the language of messages.
    public static func says(_ english: String, fr french: String) -> String {
        Phrase(english, fr: french).description
    }

    /// Whether messages are French.
    public static var speaksFrench: Bool { MessageLanguage.current == .fr }

    /// Runs `body` with messages in the language that the environment asks for: `BILAN_LANGUAGE`, else `LC_ALL`,
    /// `LC_MESSAGES` or `LANG` beginning with fr; English for everything else.
    public static func speaking(_ body: () -> Void) {
        var environment: [String: String] = [:]
        for name in MessageLanguage.variables {
            environment[name] = getenv(name).map { String(cString: $0) }
        }
        MessageLanguage.$current.withValue(MessageLanguage(environment: environment), operation: body)
    }
}

extension Language {
    /// The language of messages, for numbers in words beside them.
    static var ofMessages: Language { Desk.speaksFrench ? .fr : .en }
}
