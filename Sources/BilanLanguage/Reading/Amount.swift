import BilanModel

/// A number without the words before it: in figures, in words, or both ("8,8 millions").
struct Amount {
    var value: Quantity
    var isExact = true
    var isDoubtful = false
    /// "A dozen", "une cinquantaine": about so many, unless other words say how.
    var isApproximate = false
    /// The number in figures before its scale, where a scale stands: 3 of "3 million".
    var mantissa: Quantity?
    var power = 0

    /// The amount that all the tokens together name.
    init?(_ tokens: ArraySlice<Substring>, _ words: ReadingWords, decimalMark: UInt8?) {
        guard let first = tokens.first?.utf8.first else { return nil }
        let phrase = tokens.joined(separator: " ")
        if let number = words.approximate[phrase] {
            self.init(value: Quantity(number), isApproximate: true)
        } else if Folding.isDigit(first) || first == UInt8(ascii: "-") {
            self.init(figures: tokens, words, decimalMark)
        } else {
            var spelled = SpelledNumber(tokens, words)
            guard let value = spelled.read() else { return nil }
            self.init(value: value)
        }
    }

    private init(value: Quantity, isApproximate: Bool = false) {
        self.value = value
        self.isApproximate = isApproximate
    }

    /// `1.2m`, `8,8 millions`, `2 and a half million`, `30 mille`.
    private init?(figures tokens: ArraySlice<Substring>, _ words: ReadingWords, _ decimalMark: UInt8?) {
        guard let token = tokens.first else { return nil }
        let letters = token.utf8.reversed().prefix { Folding.isLetter($0) }.count
        let number = token.dropLast(letters)
        var rest = tokens.dropFirst()
        var scale: Int?
        if letters > 0 {
            guard let power = words.letters[String(token.suffix(letters))] else { return nil }
            scale = power
        }
        var hasHalf = scale == nil && Amount.takeHalf(&rest, words)
        if scale == nil, let next = rest.first.map({ String($0) }) {
            // One letter apart from its number is a metre as often as a million.
            scale = words.scales[next] ?? (next.utf8.count > 1 ? words.letters[next] : nil)
            if scale != nil { rest = rest.dropFirst() }
        }
        if scale != nil, !hasHalf { hasHalf = Amount.takeHalf(&rest, words) }
        power = scale ?? 0
        guard rest.isEmpty, let read = NumberText.read(number, decimalMark: decimalMark, power: power) else {
            return nil
        }
        guard !hasHalf || (read.value > .zero && read.value.isWhole) else { return nil }
        let unit = (0..<power).reduce(Int64(1000)) { value, _ in value * 10 }
        value = hasHalf ? read.value + Quantity(thousandths: unit / 2) : read.value
        isExact = read.isExact
        isDoubtful = read.isDoubtful
        if power > 0 { mantissa = NumberText.read(number, decimalMark: decimalMark)?.value }
    }

    private static func takeHalf(_ tokens: inout ArraySlice<Substring>, _ words: ReadingWords) -> Bool {
        for phrase in words.andHalf {
            let parts = phrase.split(separator: " ")
            if tokens.starts(with: parts) {
                tokens = tokens.dropFirst(parts.count)
                return true
            }
        }
        return false
    }

    /// This amount in thousands or millions, where a range has said so only behind its second number ("2 to 3 million").
    func scaled(like other: Amount) -> Amount {
        guard power == 0, let mantissa = other.mantissa, value <= mantissa, value > .zero else { return self }
        var scaled = self
        scaled.value = Quantity(thousandths: (0..<other.power).reduce(value.thousandths) { value, _ in value * 10 })
        return scaled
    }
}
