public import BilanModel

extension Language {
    /// A number in figures, for tables and prose: `8,800,000`, `8 800 000`, `12.5`, `12,5`.
    ///
    /// Groups of three from 1,000 on. Years are not numbers: write them with `String(year)`.
    public func number(_ quantity: Quantity) -> String {
        let words = words.numbers
        let plain = quantity.description
        let isNegative = plain.hasPrefix("-")
        let parts = plain.dropFirst(isNegative ? 1 : 0).split(separator: ".")
        let whole = parts.first ?? "0"
        var text = isNegative ? "-" : ""
        for (place, digit) in whole.enumerated() {
            if place > 0, (whole.count - place) % 3 == 0 { text += words.group }
            text.append(digit)
        }
        return parts.count > 1 ? text + words.decimal + parts[1] : text
    }

    /// A whole number in figures.
    public func number(_ whole: Int) -> String { number(Quantity(whole)) }

    /// The word for 0 to 9; nil for every other number.
    public func numberWord(_ whole: Int, _ gender: Gender = .masculine) -> String? {
        let words = words.numbers
        guard words.small.indices.contains(whole) else { return nil }
        return whole == 1 && gender == .feminine ? words.smallFeminineOne : words.small[whole]
    }

    /// A number for a sentence: `8.8 million` where that says the same, figures otherwise.
    ///
    /// From one million on, and only when nothing behind the second decimal is lost.
    public func inProse(_ quantity: Quantity) -> String {
        let words = words.numbers
        guard let (shift, word) = scale(of: quantity) else { return number(quantity) }
        let mantissa = Quantity(thousandths: quantity.thousandths / shift)
        return number(mantissa) + words.beforeNoun + (mantissa < Quantity(2) ? word.one : word.many)
    }

    /// "17 per cent": figures and words, as prose has it; tables use their own sign.
    public func percent(_ quantity: Quantity) -> String { words.numbers.percent(number(quantity)) }

    /// Whether a number is written with the word for a million, behind which some languages want "of".
    func endsInMillion(_ quantity: Quantity) -> Bool { scale(of: quantity) != nil }

    private func scale(of quantity: Quantity) -> (Int64, (one: String, many: String))? {
        let words = words.numbers
        for (size, word) in [(Int64(1_000_000_000), words.billion), (1_000_000, words.million)]
        where quantity.thousandths >= size * 1000 {
            // Two decimals of a million are tens of thousands.
            return quantity.thousandths % (size * 10) == 0 ? (size, word) : nil
        }
        return nil
    }
}
