import BilanModel

/// Numbers spelled in words: "two hundred and five", "quatre-vingt-onze mille", "one and a half million".
struct SpelledNumber {
    let words: ReadingWords
    private var tokens: ArraySlice<Substring>

    init(_ tokens: ArraySlice<Substring>, _ words: ReadingWords) {
        self.tokens = tokens
        self.words = words
    }

    /// The number that all the words together spell; nil when one is left over or out of order.
    mutating func read() -> Quantity? {
        if let half = halfOfScale() { return half }
        var thousandths: Int64 = 0
        var last = Int.max
        var isFirst = true
        while !tokens.isEmpty {
            guard let group = belowThousand() else { return nil }
            let hasHalf = takeHalf()
            let power = takeScale()
            guard group > 0 || (isFirst && tokens.isEmpty && power == nil), power ?? 0 < last else { return nil }
            last = power ?? 0
            let unit = (0..<last).reduce(Int64(1000)) { value, _ in value * 10 }
            thousandths += Int64(group) * unit + (hasHalf ? unit / 2 : 0)
            if power != nil, !hasHalf, takeHalf() { thousandths += unit / 2 }
            if last > 0, let next = tokens.first, words.joiner.contains(String(next)), tokens.count > 1 {
                tokens.removeFirst()
            }
            isFirst = false
        }
        return isFirst || thousandths > NumberText.largest * 1000 ? nil : Quantity(thousandths: thousandths)
    }

    /// "half a million".
    private mutating func halfOfScale() -> Quantity? {
        guard let last = tokens.last, let power = words.scales[String(last)],
            words.half.contains(tokens.dropLast().joined(separator: " "))
        else { return nil }
        return Quantity((0..<power).reduce(1) { value, _ in value * 10 } / 2)
    }

    private mutating func takeHalf() -> Bool {
        for phrase in words.andHalf {
            let parts = phrase.split(separator: " ")
            if tokens.starts(with: parts) {
                tokens.removeFirst(parts.count)
                return true
            }
        }
        return false
    }

    private mutating func takeScale() -> Int? {
        guard let token = tokens.first, let power = words.scales[String(token)] else { return nil }
        tokens.removeFirst()
        return power
    }

    private mutating func belowThousand() -> Int? {
        var value = belowHundred() ?? article()
        if let token = tokens.first, words.hundred.contains(String(token)), value != nil || words.hundredAlone {
            guard value != 0 else { return nil }
            tokens.removeFirst()
            let hundreds = (value ?? 1) * 100
            if let next = tokens.first, words.joiner.contains(String(next)), !tokens.starts(with: andHalfTokens) {
                let rest = tokens
                tokens.removeFirst()
                guard let units = belowHundred() else {
                    tokens = rest
                    return hundreds
                }
                return hundreds + units
            }
            return hundreds + (belowHundred() ?? 0)
        }
        if value == nil, let token = tokens.first, words.scalesAlone.contains(String(token)) { value = 1 }
        return value
    }

    private var andHalfTokens: [Substring] { words.andHalf.first?.split(separator: " ") ?? [] }

    /// "a" before a hundred, a thousand or a million.
    private mutating func article() -> Int? {
        guard tokens.count > 1, let token = tokens.first, words.article.contains(String(token)),
            let next = tokens.dropFirst().first.map({ String($0) }),
            words.hundred.contains(next) || words.scales[next] != nil
        else { return nil }
        tokens.removeFirst()
        return 1
    }

    /// The longest name of a number under a hundred: at most four words ("quatre vingt dix neuf").
    private mutating func belowHundred() -> Int? {
        for count in stride(from: min(4, tokens.count), to: 0, by: -1) {
            if let value = words.belowHundred[tokens.prefix(count).joined(separator: " ")] {
                tokens.removeFirst(count)
                return value
            }
        }
        return nil
    }
}
