import BilanLanguage
import BilanModel

extension SheetGuess {
    /// Leaves one column to each field and to each figure: the surest, of equals the first; exact numbers before rounded.
    mutating func settleRepeats() {
        settleCountries()
        var holders: [ColumnGuess.Key: Int] = [:]
        for place in guesses.indices {
            guard let key = guesses[place].key else { continue }
            guard let known = holders[key] else {
                holders[key] = place
                continue
            }
            let loser = isBetter(place, known) ? known : place
            holders[key] = loser == known ? place : known
            let other = sheet.header.names[holders[key] ?? known].onOneLine
            ignore(loser, .unsure, "says the same as \"\(other)\"")
        }
        // Low and high without a best are figures of their own.
        for place in guesses.indices {
            guard var figure = guesses[place].figure, figure.bound != .best else { continue }
            figure.bound = .best
            if holders[.figure(figure)] == nil {
                let other: MappedFigure.Bound = guesses[place].figure?.bound == .low ? .high : .low
                figure.bound = other
                if holders[.figure(figure)] == nil { ignore(place, .unsure, "a bound of a figure that is not there") }
            }
        }
    }

    /// "Of whom women" is a part of the figure to its left.
    mutating func takeParts() {
        var whole: MappedFigure?
        for (place, name) in sheet.header.names.enumerated() {
            if let figure = guesses[place].figure {
                if figure.parts.isEmpty { whole = figure }
                continue
            }
            let words = PlainWords.folded(name)
            let parts = HeadingReading.parts(words)
            guard var figure = whole, !parts.isEmpty, guesses[place].confidence == .unsure, facts[place].isNumeric,
                facts[place].belowOne * 2 <= facts[place].numbers
            else { continue }
            figure.parts = parts
            let isSaid =
                words.first == "dont" || words.starts(with: ["of", "whom"]) || words.starts(with: ["of", "which"])
            let why = "a part of the figure to its left"
            guesses[place] = ColumnGuess(.figure(figure), isSaid ? .likely : .unsure, why)
        }
    }

    /// Men and women beside boys and girls are the grown ones; alone they are all of their sex.
    mutating func growUp() {
        let measures = Set(guesses.compactMap(\.figure).filter { $0.parts[.age] == "0-17" }.map(\.measure))
        for place in guesses.indices {
            guard var figure = guesses[place].figure, measures.contains(figure.measure), figure.parts[.age] == nil,
                GroupWords.areAdults(sheet.header.names[place])
            else { continue }
            figure.parts[.age] = "18+"
            guesses[place].meaning = .figure(figure)
        }
    }

    /// A name and a code of the country may stand side by side; two names may not.
    private mutating func settleCountries() {
        for place in columns(.country) where facts[place].distinct.allSatisfy({ $0.count <= 3 }) {
            guesses[place] = ColumnGuess(.countryCode, guesses[place].confidence, guesses[place].why)
        }
    }

    private func isBetter(_ one: Int, _ other: Int) -> Bool {
        func isRounded(_ place: Int) -> Bool {
            PlainWords.folded(sheet.header.names[place]).contains { $0.hasPrefix("round") || $0.hasPrefix("arrondi") }
        }
        func isRaw(_ place: Int) -> Bool {
            PlainWords.folded(sheet.header.names[place]).contains { ["raw", "brut", "exact"].contains($0) }
        }
        if isRounded(one) != isRounded(other) { return isRounded(other) }
        if isRaw(one) != isRaw(other) { return isRaw(one) }
        return guesses[one].confidence > guesses[other].confidence
    }

    /// People in need are some of the population: a column that says otherwise in most rows is no population.
    mutating func checkPopulation() {
        let whole = MappedFigure(measure: Measures.population.code)
        guard let population = guesses.firstIndex(where: { $0.figure == whole }),
            let need = guesses.firstIndex(where: { $0.figure?.measure == Measures.inNeed.code })
        else { return }
        var both = 0
        var below = 0
        for row in rows {
            guard let all = NumberStyle.written.read(row[population])?.figure?.value,
                let some = NumberStyle.written.read(row[need])?.figure?.value, some > .zero
            else { continue }
            both += 1
            if all < some { below += 1 }
        }
        guard below * 2 > both else { return }
        let why = "below the people in need in \(below) of \(both) rows, so no population; perhaps people targeted"
        ignore(population, .unsure, why)
    }
}

extension ColumnGuess {
    /// What only one column of a table can hold.
    enum Key: Hashable {
        case field(MappedField)
        case figure(MappedFigure)
    }

    var key: Key? {
        switch meaning {
        case .field(.ignore), .field(.id): nil
        case .field(let field): .field(field)
        case .figure(let figure): .figure(figure)
        }
    }
}

extension String {
    /// The text with one blank for any run of blanks and line breaks.
    var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
