import BilanModel
import BilanPlaces

extension Vocabulary {
    /// What a typed value means for a field.
    ///
    /// - Throws: the fault, where it is not of the field's kind or no word that the field can hold.
    func literal(_ word: String, of field: Field, _ sign: Condition.Sign) throws(ConditionError.Fault)
        -> Condition.Literal
    {
        if sign == .contains { return .text(PlaceName.plain(word)) }
        switch field.kind {
        case .name: return .text(PlaceName.plain(word))
        case .word(let words):
            let plain = String(PlaceName.plain(word).map { $0 == "-" || $0 == " " ? "_" : $0 })
            guard words.contains(plain) else {
                throw .unknownValue(word, field: field.code, known: words)
            }
            return .text(plain)
        case .number:
            guard let (number, isExact) = Quantity.read(word.filter { $0 != "_" }), isExact else {
                throw .wrongValue(word, field: field.code, expected: "a number; write it plain, such as 10 or 1200.5")
            }
            return .number(number)
        case .day:
            guard let days = Vocabulary.days(word) else {
                throw .wrongValue(
                    word, field: field.code, expected: "a day or a period; write it as 2023-09-07, 2023-W36 or 2023-09")
            }
            return .days(days)
        case .month:
            if let month = Int(word), (1...12).contains(month) { return .monthOfYear(month) }
            guard let period = Period(word), period.type == .month else {
                throw .wrongValue(word, field: field.code, expected: "a month; write it as 2023-09, or 9 for any year")
            }
            return .days(period.days)
        case .period:
            if word.lowercased() == "not_allocated" { return .text("not_allocated") }
            guard let days = Vocabulary.days(word) else {
                throw .wrongValue(word, field: field.code, expected: "a period; write it as 2023-W36, 2023-09 or 2023")
            }
            return .days(days)
        case .flag:
            switch PlaceName.plain(word) {
            case "true", "yes", "oui", "vrai": return .flag(true)
            case "false", "no", "non", "faux": return .flag(false)
            default: throw .unknownValue(word, field: field.code, known: ["true", "false"])
            }
        case .place(let level):
            let named = places(word, level)
            guard !named.places.isEmpty else {
                throw .unknownPlace(word, field: field.code, near: named.spellings)
            }
            guard named.labels.count <= 1 else { throw .severalPlaces(word, candidates: named.labels) }
            return .places(Set(named.places))
        }
    }

    private static func days(_ word: String) -> ClosedRange<CalendarDate>? {
        CalendarDate(word).map { $0...$0 } ?? Period(word)?.days
    }
}
