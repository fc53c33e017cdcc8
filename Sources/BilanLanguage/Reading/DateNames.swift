/// Names of months and weekdays in running text, in folded form.
public enum DateNames {
    /// The month, 1 to 12, that a word names in a language; nil for any other word.
    public static func month(_ word: String, _ language: Language) -> Int? { language.words.reading.months[word] }

    /// The weekday, Monday 1 to Sunday 7, that a word names in a language; nil for any other word.
    public static func weekday(_ word: String, _ language: Language) -> Int? { language.words.reading.weekdays[word] }

    /// The months of a language, 1 to 12, by every spelling of their names.
    public static func months(_ language: Language) -> [String: Int] { language.words.reading.months }

    /// The weekdays of a language, Monday 1 to Sunday 7, by every spelling of their names.
    public static func weekdays(_ language: Language) -> [String: Int] { language.words.reading.weekdays }
}
