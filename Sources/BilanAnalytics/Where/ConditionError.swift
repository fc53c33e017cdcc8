import BilanModel

/// Why an expression cannot be read: where in it, what stands there, what may.
public struct ConditionError: Error, Hashable, Sendable {
    /// The option it was given to: `--where`.
    public let option: String
    /// The expression.
    public let text: String
    /// Characters before the place.
    public let column: Int
    /// What is wrong there.
    public let fault: Fault

    /// An error at a place of an expression.
    public init(_ option: String, _ text: String, _ column: Int, _ fault: Fault) {
        self.option = option
        self.text = text
        self.column = column
        self.fault = fault
    }

    /// What can be wrong.
    public enum Fault: Error, Hashable, Sendable {
        /// Nothing was written.
        case empty
        /// Quotes are not closed by this sign.
        case openQuote(String)
        /// It ends where something must follow.
        case ends(expected: String)
        /// Something else must stand here.
        case unexpected(String, expected: String, words: [String])
        /// No field has this name.
        case unknownField(String, known: [String], others: [String])
        /// A word that the field never holds.
        case unknownValue(String, field: String, known: [String])
        /// A value that is not of the field's kind.
        case wrongValue(String, field: String, expected: String)
        /// An order or a part was asked of a field that has none.
        case noOrder(field: String, sign: String, allowed: String)
        /// A place that nobody knows, or none of the field's level.
        case unknownPlace(String, field: String, near: [String])
        /// A name of several places.
        case severalPlaces(String, candidates: [String])
        /// Parentheses within parentheses beyond what anybody writes.
        case tooDeep
    }
}

extension ConditionError: CustomStringConvertible {
    /// The sentence, then the expression with a caret under the place.
    public var description: String {
        let line = String(text.map { $0.isNewline ? " " : $0 })
        return "\(option): \(sentence)\n  \(line)\n  \(String(repeating: " ", count: column))^"
    }

    /// What is wrong and what to write.
    var sentence: Phrase {
        switch fault {
        case .empty:
            Phrase(
                "nothing to choose by; write such as killed >= 10 (bilan list fields)",
                fr: "rien pour choisir ; écrivez par exemple killed >= 10 (bilan list fields)")
        case .openQuote(let sign):
            Phrase(
                "the quotes that open here are not closed; write \(sign) behind the value",
                fr: "les guillemets ouverts ici ne sont pas fermés ; écrivez \(sign) après la valeur")
        case .ends(let expected):
            Phrase(
                "something is missing at the end; expected \(expected)",
                fr: "il manque quelque chose à la fin ; attendu : \(expected)")
        case .unexpected(let found, let expected, let words):
            Phrase(
                "unexpected \"\(found)\"\(NearWord.hint(found, words)); expected \(expected)",
                fr: "« \(found) » inattendu\(NearWord.hint(found, words)) ; attendu : \(expected)")
        case .unknownField(let word, let known, let others):
            Phrase(
                "unknown field \"\(word)\"\(NearWord.hint(word, others)); use \(known.joined(separator: ", "))",
                fr:
                    "champ « \(word) » inconnu\(NearWord.hint(word, others)) ; employez \(known.joined(separator: ", "))"
            )
        case .unknownValue(let word, let field, let known):
            Phrase(
                "\(field) is never \"\(word)\"\(NearWord.hint(word, known)); use \(known.joined(separator: ", "))",
                fr:
                    "\(field) n’est jamais « \(word) »\(NearWord.hint(word, known)) ; employez \(known.joined(separator: ", "))"
            )
        case .wrongValue(let word, let field, let expected):
            Phrase(
                "\(field) \"\(word)\" is not \(expected)",
                fr: "\(field) « \(word) » ne convient pas ; attendu : \(expected)")
        case .noOrder(let field, let sign, let allowed):
            Phrase(
                "\(field) knows no \"\(sign)\"; use \(allowed)",
                fr: "\(field) ne connaît pas « \(sign) » ; employez \(allowed)")
        case .unknownPlace(let word, let field, let near):
            Phrase(
                "\(field) \"\(word)\" is no such place\(NearWord.hint(word, near)); give its code or its name (bilan list places)",
                fr:
                    "\(field) « \(word) » n’est pas un tel lieu\(NearWord.hint(word, near)) ; donnez son code ou son nom "
                    + "(bilan list places)")
        case .severalPlaces(let word, let candidates):
            Phrase(
                "\"\(word)\" names several places: \(candidates.joined(separator: ", ")); give the code",
                fr: "« \(word) » nomme plusieurs lieux : \(candidates.joined(separator: ", ")) ; donnez le code")
        case .tooDeep:
            Phrase(
                "parentheses are nested too deep; write fewer",
                fr: "les parenthèses sont trop imbriquées ; écrivez-en moins")
        }
    }
}
