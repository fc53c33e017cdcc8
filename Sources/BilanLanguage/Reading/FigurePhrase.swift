import BilanModel

/// A folded phrase read with the words of one language.
struct FigurePhrase {
    let words: ReadingWords
    let decimalMark: UInt8?

    /// The figure that the whole phrase means.
    func read(_ phrase: Substring) -> ReadFigure? {
        let text = String(phrase)
        if words.zero.contains(text) { return ReadFigure(.zero) }
        if words.noneReported.contains(text) { return ReadFigure(.noneReported) }
        if words.unstated.contains(text) { return ReadFigure(.existential) }
        if let vague = words.vague[text] { return ReadFigure(.vague, vague.low, upper: vague.high) }
        if let signed = sign(phrase) { return signed }
        let tokens = phrase.split(separator: " ")[...]
        return range(tokens) ?? before(tokens) ?? behind(tokens) ?? amount(tokens).flatMap { figure(.exact, $0) }
    }

    private static let signs: [(String, Qualifier)] = [
        (">=", .atLeast), ("=>", .atLeast), (">", .moreThan), ("<=", .atMost), ("=<", .atMost), ("<", .lessThan),
        ("~", .about),
    ]

    /// `≥5`, `> 70`, `~40`, `64+`.
    private func sign(_ phrase: Substring) -> ReadFigure? {
        for (sign, qualifier) in FigurePhrase.signs where phrase.hasPrefix(sign) {
            return amount(phrase.dropFirst(sign.count).split(separator: " ")[...]).flatMap { figure(qualifier, $0) }
        }
        guard phrase.hasSuffix("+") else { return nil }
        return amount(phrase.dropLast().split(separator: " ")[...]).flatMap { figure(.atLeast, $0) }
    }

    /// Words before a number, the longest that fit: at most four.
    private func before(_ tokens: ArraySlice<Substring>) -> ReadFigure? {
        for count in stride(from: min(4, tokens.count - 1), to: 0, by: -1) {
            var head = tokens.prefix(count).joined(separator: " ")
            if head.last == "," || head.last == "." || head.last == ":" { head.removeLast() }
            guard let qualifier = words.before[head] else { continue }
            if let amount = amount(tokens.dropFirst(count)) { return figure(qualifier, amount) }
        }
        return nil
    }

    private func behind(_ tokens: ArraySlice<Substring>) -> ReadFigure? {
        for count in stride(from: min(2, tokens.count - 1), to: 0, by: -1) {
            guard let qualifier = words.behind[tokens.suffix(count).joined(separator: " ")] else { continue }
            if let amount = amount(tokens.dropLast(count)) { return figure(qualifier, amount) }
        }
        return nil
    }

    private func range(_ tokens: ArraySlice<Substring>) -> ReadFigure? {
        for (opening, middle) in words.ranges {
            var inner = tokens
            if !opening.isEmpty {
                guard let first = tokens.first, first == opening else { continue }
                inner = tokens.dropFirst()
            }
            if middle == "-" { inner = hyphenated(inner) }
            for place in inner.indices.dropFirst().dropLast() where inner[place] == middle {
                if let figure = range(inner[..<place], inner[(place + 1)...]) { return figure }
            }
        }
        return nil
    }

    /// Tokens with a hyphen between digits set apart: `70-100` as `70`, `-`, `100`.
    private func hyphenated(_ tokens: ArraySlice<Substring>) -> ArraySlice<Substring> {
        var parts: [Substring] = []
        for token in tokens {
            guard token.count > 1, !token.hasPrefix("-"), let hyphen = token.firstIndex(of: "-") else {
                parts.append(token)
                continue
            }
            parts += [token[..<hyphen], "-", token[token.index(after: hyphen)...]].filter { !$0.isEmpty }
        }
        return parts[...]
    }

    private func range(_ low: ArraySlice<Substring>, _ high: ArraySlice<Substring>) -> ReadFigure? {
        guard !hasLeadingNought(low), !hasLeadingNought(high) else { return nil }
        guard let above = amount(high), !above.isApproximate, let below = amount(low)?.scaled(like: above),
            !below.isApproximate, below.value >= .zero, below.value <= above.value
        else { return nil }
        return ReadFigure(
            .range, below.value, upper: above.value, isExact: below.isExact && above.isExact,
            isDoubtful: below.isDoubtful || above.isDoubtful)
    }

    /// A leading nought is a day or a code (05-12), not a count.
    private func hasLeadingNought(_ tokens: ArraySlice<Substring>) -> Bool {
        guard let digits = tokens.first?.utf8, digits.first == UInt8(ascii: "0") else { return false }
        return digits.dropFirst().first.map(Folding.isDigit) ?? false
    }

    private func amount(_ tokens: ArraySlice<Substring>) -> Amount? {
        Amount(tokens, words, decimalMark: decimalMark)
    }

    /// The figure of a number behind its words; nil where the two make no sense together ("about 0").
    private func figure(_ qualifier: Qualifier, _ amount: Amount) -> ReadFigure? {
        var qualifier = qualifier == .exact && amount.isApproximate ? .about : qualifier
        let value = amount.value
        switch qualifier {
        case .exact: if value == .zero { qualifier = .zero }
        case .about, .nearly: if value < Quantity(1) { return nil }
        case .lessThan: if value <= .zero { return nil }
        default: if value < .zero { return nil }
        }
        return ReadFigure(qualifier, value, isExact: amount.isExact, isDoubtful: amount.isDoubtful)
    }
}
