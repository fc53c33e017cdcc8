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
        if let quick = text.utf8.withContiguousStorageIfAvailable({ plain($0) }), let quick { return .figure(quick) }
        guard let folded = Folding.fold(text) else { return nil }
        if marks.contains(folded) { return .unknown }
        for candidate in language.map({ [$0] }) ?? Language.allCases {
            let words = candidate.words.reading
            if words.unknown.contains(String(trimmed(folded))) { return .unknown }
            let phrase = FigurePhrase(words: words, decimalMark: language == nil ? nil : words.decimalMark)
            if let figure = phrase.read(trimmed(folded)) { return .figure(figure) }
        }
        return nil
    }

    /// What a cell says, from the bytes of a file: plain digits are read without making a string.
    public static func read(utf8 bytes: UnsafeBufferPointer<UInt8>, language: Language? = nil) -> FigureReading? {
        if let quick = plain(bytes) { return .figure(quick) }
        return read(String(decoding: bytes, as: UTF8.self), language: language)
    }

    /// A number as programs write it: digits, maybe a sign before and a decimal point within, never a separator.
    ///
    /// `12.345` is twelve and a third here, whatever the language. Missing: nil for everything else.
    public static func machine(_ bytes: UnsafeBufferPointer<UInt8>) -> (quantity: Quantity, isExact: Bool)? {
        if let figure = plain(bytes), let value = figure.value { return (value, true) }
        let text = trimmed(bytes)
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

    private static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>) -> Slice<UnsafeBufferPointer<UInt8>> {
        var slice = bytes[...]
        while let first = slice.first, first == 0x20 || (0x09...0x0D).contains(first) { slice = slice.dropFirst() }
        while let last = slice.last, last == 0x20 || (0x09...0x0D).contains(last) { slice = slice.dropLast() }
        return slice
    }

    /// Plain digits and unmistakable decimals, which most cells are; nil for everything that needs thought.
    private static func plain(_ bytes: UnsafeBufferPointer<UInt8>) -> ReadFigure? {
        let slice = trimmed(bytes)
        guard (1...18).contains(slice.count) else { return nil }
        var whole: Int64 = 0
        var wholeDigits = 0
        var thousandths: Int64 = 0
        var decimals = -1
        var unit: Int64 = 100
        for byte in slice {
            switch byte {
            case 0x30...0x39 where decimals < 0:
                whole = whole * 10 + Int64(byte - 0x30)
                wholeDigits += 1
            case 0x30...0x39:
                thousandths += Int64(byte - 0x30) * unit
                unit /= 10
                decimals += 1
            case UInt8(ascii: ".") where decimals < 0: decimals = 0
            default: return nil
            }
        }
        // A comma's country writes 8.5 for nothing else than eight and a half; 12.345 is another matter.
        let isSure = decimals < 0 || decimals == 1 || decimals == 2 || (decimals == 3 && wholeDigits > 3)
        guard isSure, (1...15).contains(wholeDigits), whole <= NumberText.largest else { return nil }
        let value = Quantity(thousandths: whole * 1000 + thousandths)
        return ReadFigure(value == .zero ? .zero : .exact, value)
    }
}
