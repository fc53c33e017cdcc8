public import BilanModel

/// Reads the cells and short phrases in which figures are written, in either language.
///
/// A cell is a number with the words before or behind it and nothing else: "at least 64", "1.2m", "une cinquantaine",
/// "between 70 and 100", "dozens", "none reported". Not a sentence, not a unit, not a per cent. What the words mean is
/// METHODOLOGY section 2; how separators are told apart is `NumberText.read`.
public enum FigureReader {
    /// What a cell says; nil for what cannot be read.
    ///
    /// With a language, words and separators are those of that language alone. Without one, words of every language
    /// are understood and separators are judged by their look (`30.000` is thirty thousand and doubtful), so cells a
    /// machine wrote are better read by `machine(_:)`. A bare `0` has the qualifier `zero`.
    public static func read(_ text: String, language: Language? = nil) -> FigureReading? {
        let mark = language?.words.reading.decimalMark
        if let quick = text.utf8.withContiguousStorageIfAvailable({ QuickFigure.read($0, decimalMark: mark) }),
            let quick
        {
            return .figure(quick)
        }
        guard let folded = Folding.fold(text) else { return nil }
        if marks.contains(folded) { return .unknown }
        for candidate in language.map({ [$0] }) ?? Language.allCases {
            let words = candidate.words
            if words.reading.unknown.contains(String(trimmed(folded))) { return .unknown }
            let phrase = FigurePhrase(words: words, decimalMark: mark)
            if let figure = phrase.read(trimmed(folded)) { return .figure(figure) }
        }
        return nil
    }

    /// What a cell says, from the bytes of a file: plain digits are read without making a string.
    public static func read(utf8 bytes: UnsafeBufferPointer<UInt8>, language: Language? = nil) -> FigureReading? {
        let mark = language?.words.reading.decimalMark
        if let quick = QuickFigure.read(bytes, decimalMark: mark) { return .figure(quick) }
        return read(String(decoding: bytes, as: UTF8.self), language: language)
    }

    /// A number as programs write it: digits, maybe a sign before and a decimal point within, never a separator.
    ///
    /// `12.345` is twelve and a third here, whatever the language. Missing: nil for everything else.
    public static func machine(_ bytes: UnsafeBufferPointer<UInt8>) -> (quantity: Quantity, isExact: Bool)? {
        let text = QuickFigure.trimmed(bytes)
        if let value = QuickFigure.plain(text)?.value { return (value, true) }
        guard text.count <= Folding.longest else { return nil }
        return Quantity.read(String(decoding: text, as: UTF8.self)).map { ($0.quantity, $0.exact) }
    }

    /// Marks that say in every language that nothing is known.
    private static let marks: Set<String> = [
        "", "-", "--", "---", "*", "**", "?", "??", ".", "..", "...", "nan", "n/a", "#n/a", "na", "n.a", "n.a.", "n.d.",
        "n/d", "nd", "null", "[x]", "[*]", "#value!", "#ref!", "#null!",
    ]

    /// A phrase without the full stop or comma behind it.
    private static func trimmed(_ text: String) -> Substring {
        text.last == "." || text.last == "," ? text.dropLast() : text[...]
    }
}
