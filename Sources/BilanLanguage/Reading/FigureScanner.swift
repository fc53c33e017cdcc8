public import BilanModel

/// A figure found in running text, and how many words it takes.
public struct ScannedFigure: Hashable, Sendable {
    /// The figure with the words around it.
    public var figure: ReadFigure
    /// How many words, from the first of its qualifier to the last behind it.
    public var count: Int
    /// Where its number begins, counted from its first word.
    public var number: Int
    /// Whether a vague or round word stands for the number, which takes "of" before a noun.
    public var isRound: Bool
    /// Whether it was said as from one number to another: a range, or a change.
    public var isFromTo: Bool
    /// The upper number of a range.
    public var upper: Quantity?

    /// A figure of so many words.
    public init(
        figure: ReadFigure, count: Int, number: Int = 0, isRound: Bool = false, isFromTo: Bool = false,
        upper: Quantity? = nil
    ) {
        self.figure = figure
        self.count = count
        self.number = number
        self.isRound = isRound
        self.isFromTo = isFromTo
        self.upper = upper
    }
}

/// Finds figures in running text, word by word, with the words and marks of one language.
///
/// Words are folded: lower case, no accents, hyphens between letters as word ends, an apostrophe with the word before
/// it, groups of digits joined by `_` (as `FigureReader` folds a cell).
public struct FigureScanner: Sendable {
    private let words: Words
    /// Words with which a figure may begin, and those that may stand inside its number.
    private let starters: Set<String>
    private let begins: Set<String>
    private let numbers: Set<String>
    /// Words with which a qualifier begins, before a number and behind it.
    private let openers: Set<String>
    private let closers: Set<String>
    private let ranges: [(opening: String, middle: String)]
    private let longest = 12

    /// A scanner for one language.
    public init(_ language: Language) {
        words = language.words
        let reading = language.words.reading
        var numbers: Set<String> = []
        func add(_ phrases: some Sequence<String>) {
            for phrase in phrases { numbers.formUnion(phrase.split(separator: " ").map { String($0) }) }
        }
        add(reading.belowHundred.keys)
        add(reading.hundred)
        add(reading.scales.keys)
        add(reading.approximate.keys)
        add(reading.vague.keys)
        add(reading.article)
        add(reading.half)
        add(reading.andHalf)
        add(reading.joiner)
        add(reading.dozens.keys)
        numbers.formUnion(reading.letters.keys.filter { $0.utf8.count > 1 })
        self.numbers = numbers
        func firsts(_ phrases: some Sequence<String>) -> Set<String> {
            Set(phrases.compactMap { $0.split(separator: " ").first.map { String($0) } })
        }
        openers = firsts(reading.before.keys).union(firsts(reading.running.keys))
        closers = firsts(reading.behind.keys)
        // "Of" stands inside "tens of thousands" and begins no number.
        begins = numbers.subtracting(reading.joiner).subtracting(["of", "de", "d'"])
        ranges = reading.ranges + reading.runningRanges
        starters = begins.union(openers).union(firsts(ranges.map(\.opening)))
    }

    /// The longest figure that begins at a word; nil when none does.
    public func figure(at start: Int, in text: ArraySlice<String>) -> ScannedFigure? {
        guard let first = word(start, text) else { return nil }
        guard isDigits(first) || starters.contains(first) else { return nil }
        var place = start
        var qualifier: Qualifier?
        // "At least some 30": the first word decides, save that "a total of" says nothing.
        while let (found, count) = words(before: place, text) {
            if qualifier == nil || qualifier == .exact { qualifier = found }
            place += count
        }
        let number = single(at: place, text)
        var found = range(at: place, text, from: number) ?? number
        if found == nil, place > start {
            // "Quelques civils": a word that is a qualifier before a number is a vague plural alone.
            (qualifier, place) = (nil, start)
            found = single(at: place, text)
        }
        guard var scanned = found else { return nil }
        let end = place + scanned.count
        if qualifier == nil || qualifier == .exact, let (behind, count) = behind(at: end, text) {
            if scanned.figure.qualifier == .exact { qualifier = behind }
            scanned.count += count
        }
        if let qualifier, scanned.figure.qualifier != .range, !(qualifier == .exact && scanned.isRound) {
            guard let figure = qualified(qualifier, scanned) else { return nil }
            scanned.figure = figure
        }
        scanned.number = place - start
        scanned.count += place - start
        return scanned
    }

    /// What words mean before a number; nil for words that say nothing of it.
    public func qualifier(_ phrase: String) -> Qualifier? {
        words.reading.before[phrase] ?? words.reading.running[phrase]
    }

    // MARK: - Parts

    private func word(_ place: Int, _ text: ArraySlice<String>) -> String? {
        text.indices.contains(place) ? text[place] : nil
    }

    private func isDigits(_ word: String) -> Bool { word.utf8.first.map(Folding.isDigit) ?? false }

    private func words(before place: Int, _ text: ArraySlice<String>) -> (Qualifier, Int)? {
        guard let first = word(place, text), openers.contains(first) else { return nil }
        for count in stride(from: min(5, text.endIndex - place - 1), to: 0, by: -1) {
            let phrase = text[place..<(place + count)].joined(separator: " ")
            if let found = words.reading.before[phrase] ?? words.reading.running[phrase] { return (found, count) }
        }
        return nil
    }

    private func behind(at place: Int, _ text: ArraySlice<String>) -> (Qualifier, Int)? {
        guard let first = word(place, text) else { return nil }
        if first == "+" { return (.atLeast, 1) }
        guard closers.contains(first) else { return nil }
        for count in stride(from: min(3, text.endIndex - place), to: 0, by: -1) {
            let phrase = text[place..<(place + count)].joined(separator: " ")
            if let found = words.reading.behind[phrase] { return (found, count) }
        }
        return nil
    }

    /// The words themselves decide how a vague word is meant, unless others stand before it.
    private func qualified(_ qualifier: Qualifier, _ scanned: ScannedFigure) -> ReadFigure? {
        guard let value = scanned.figure.value else { return nil }
        if scanned.figure.qualifier == .vague {
            switch qualifier {
            case .exact, .about, .upTo, .nearly, .atMost, .lessThan: return scanned.figure
            default: return ReadFigure(qualifier, value)
            }
        }
        if value == .zero { return nil }
        return ReadFigure(qualifier, value, isExact: scanned.figure.isExact, isDoubtful: scanned.figure.isDoubtful)
    }

    /// A number, a vague plural or a round word, with as many words as fit.
    private func single(at start: Int, _ text: ArraySlice<String>) -> ScannedFigure? {
        guard let first = word(start, text), isDigits(first) || begins.contains(first) else { return nil }
        var end = start
        while end < text.endIndex, end - start < longest {
            let word = text[end]
            guard numbers.contains(word) || (end == start && isDigits(word)) else { break }
            end += 1
        }
        while end > start {
            let tokens = text[start..<end].map { Substring($0) }
            let phrase = tokens.joined(separator: " ")
            if let vague = words.reading.vague[phrase], phrase != "few" {
                return ScannedFigure(
                    figure: ReadFigure(.vague, vague.low, upper: vague.high), count: end - start, number: 0,
                    isRound: true, isFromTo: false)
            }
            if let dozens = dozens(tokens[...]) {
                return ScannedFigure(
                    figure: ReadFigure(.about, dozens), count: end - start, number: 0, isRound: true, isFromTo: false)
            }
            if let amount = Amount(tokens[...], words, decimalMark: words.reading.decimalMark),
                amount.value >= .zero
            {
                let qualifier: Qualifier = amount.isApproximate ? .about : amount.value == .zero ? .zero : .exact
                return ScannedFigure(
                    figure: ReadFigure(
                        qualifier, amount.value, isExact: amount.isExact, isDoubtful: amount.isDoubtful),
                    count: end - start, number: 0, isRound: amount.isApproximate, isFromTo: false)
            }
            end -= 1
        }
        return nil
    }

    /// "Two dozen", "trois douzaines": about so many.
    private func dozens(_ tokens: ArraySlice<Substring>) -> Quantity? {
        guard tokens.count > 1, let last = tokens.last, let size = words.reading.dozens[String(last)],
            let count = Amount(tokens.dropLast(), words, decimalMark: words.reading.decimalMark), count.isExact,
            count.value.isWhole, count.value > .zero, count.value < Quantity(100)
        else { return nil }
        return Quantity(count.value.rounded * size)
    }

    /// A range that begins at a word, where the number that was found there already may be its lower one.
    private func range(at start: Int, _ text: ArraySlice<String>, from found: ScannedFigure?) -> ScannedFigure? {
        for (opening, middle) in ranges {
            var place = start
            if opening.isEmpty {
                guard let found, word(start + found.count, text) == middle else { continue }
            } else {
                guard word(place, text) == opening else { continue }
                place += 1
            }
            while let (found, count) = words(before: place, text), found == .about { place += count }
            guard let low = place == start ? found : single(at: place, text),
                word(place + low.count, text) == middle
            else { continue }
            var next = place + low.count + 1
            while let (found, count) = words(before: next, text), found == .about { next += count }
            guard let high = single(at: next, text), let below = scaled(low, at: place, text, like: high, at: next),
                let above = high.figure.value, below < above, low.figure.qualifier != .vague,
                high.figure.qualifier != .vague, !hasLeadingNought(text[place]), !hasLeadingNought(text[next])
            else { continue }
            return ScannedFigure(
                figure: ReadFigure(.range, below, upper: above), count: next + high.count - start, number: 0,
                isRound: high.isRound, isFromTo: middle == "to" || middle == "a", upper: above)
        }
        return nil
    }

    /// "2 to 3 million": the scale behind the second number is the first one's, too.
    private func scaled(
        _ low: ScannedFigure, at start: Int, _ text: ArraySlice<String>, like high: ScannedFigure, at next: Int
    ) -> Quantity? {
        func amount(_ place: Int, _ count: Int) -> Amount? {
            Amount(
                text[place..<(place + count)].map { Substring($0) }[...], words,
                decimalMark: words.reading.decimalMark)
        }
        guard let lower = amount(start, low.count), let upper = amount(next, high.count) else {
            return low.figure.value
        }
        return lower.scaled(like: upper).value
    }

    /// A leading nought is a day or a code (05-12), not a count.
    private func hasLeadingNought(_ word: String) -> Bool {
        word.utf8.first == UInt8(ascii: "0") && word.utf8.count > 1
    }
}
