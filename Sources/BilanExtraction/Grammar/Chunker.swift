import BilanLanguage
import BilanModel

/// Turns the tokens of a sentence into the pieces of the grammar.
struct Chunker {
    let tokens: [Token]
    let sentence: Range<Int>
    let words: ArraySlice<String>
    let lexicon: Lexicon
    let dates: [DateMention]

    func items() -> [Item] {
        var items: [Item] = []
        var dates = dates[...]
        var place = sentence.lowerBound
        while place < sentence.upperBound {
            while let first = dates.first, first.tokens.lowerBound < place { dates = dates.dropFirst() }
            if let date = dates.first, date.tokens.lowerBound == place {
                items.append(Item(kind: .date, tokens: date.tokens))
                place = date.tokens.upperBound
                continue
            }
            let item = item(at: place, after: items)
            items.append(item)
            place = item.tokens.upperBound
        }
        return items
    }

    private func item(at place: Int, after items: [Item]) -> Item {
        let token = tokens[place]
        func one(_ kind: Item.Kind) -> Item { Item(kind: kind, tokens: place..<(place + 1)) }
        if token.kind == .mark {
            if token.text == "%" { return one(.sense(.percent)) }
            return one(.mark(token.text))
        }
        if let ratio = ratio(at: place) { return Item(kind: .outside, tokens: ratio) }
        let phrase = lexicon.sense(at: place, in: words)
        if let nobody = nobody(at: place, after: items) { return nobody }
        // "Half a dozen" is a number, "half of" a share; "no" may open "no fewer than".
        if let scanned = lexicon.figures.figure(at: place, in: words) {
            let isOnlyOne = scanned.count == 1 && phrase?.sense == .one
            let isShare = phrase?.sense == .share && (phrase?.count ?? 0) >= scanned.count
            let range = place..<(place + scanned.count)
            // "Between 3 and 7 September" is a time, although "between 3 and 7" would be a range of people.
            let isDay = dates.contains { $0.tokens.overlaps(range) }
            // "Almost one quarter": the words before a share are its own.
            if scanned.number > 0, scanned.count == scanned.number + 1,
                let share = lexicon.sense(at: place + scanned.number, in: words),
                share.sense == .share, share.count > 1
            {
                return Item(kind: .sense(.skip), tokens: place..<(place + scanned.number))
            }
            if !isOnlyOne, !isShare, !isDay {
                if isOutside(scanned, range) { return Item(kind: .outside, tokens: range) }
                return Item(kind: .figure(scanned, isImplicit: false), tokens: range)
            }
        }
        // "De plus de 12": the words before a number are not "de plus".
        if let phrase, phrase.sense == .skip, token.text == "de", word(place + 2).hasPrefix("d") {
            return one(.sense(.of))
        }
        if token.text == "both",
            let next = lexicon.sense(at: min(place + 1, sentence.upperBound - 1), in: words)?.sense,
            Chunker.isPeople(next)
        {
            return one(.figure(ScannedFigure(figure: ReadFigure(.exact, Quantity(2)), count: 1), isImplicit: false))
        }
        guard let phrase else { return one(token.kind == .number ? .outside : .word) }
        let range = place..<(place + phrase.count)
        switch phrase.sense {
        case .one:
            let scanned = ScannedFigure(
                figure: ReadFigure(.exact, Quantity(1)), count: 1, number: 0, isRound: false, isFromTo: false)
            let isWord = token.text == "one"
            return Item(kind: .figure(scanned, isImplicit: !isWord), tokens: range)
        case .none, .nobody:
            let scanned = ScannedFigure(
                figure: ReadFigure(.zero), count: phrase.count, number: 0, isRound: false, isFromTo: false)
            if phrase.sense == .none { return Item(kind: .figure(scanned, isImplicit: true), tokens: range) }
            return Item(kind: .figure(scanned, isImplicit: false), tokens: range)
        default: return Item(kind: .sense(phrase.sense), tokens: range)
        }
    }

    /// "Did not kill anyone", "n'a tué personne", and the second half of "neither killed nor injured": nobody.
    private func nobody(at place: Int, after items: [Item]) -> Item? {
        let text = tokens[place].text
        let isImplicit: Bool
        switch text {
        case "anyone", "anybody", "personne":
            guard items.suffix(5).contains(where: { $0.sense == .not }), text != "personne" || isVerb(items.last) else {
                return nil
            }
            isImplicit = false
        case "ni", "nor", "or", "ou":
            guard items.suffix(5).contains(where: { $0.figure?.figure.qualifier == .zero }),
                isHarm(lexicon.sense(at: min(place + 1, sentence.upperBound - 1), in: words)?.sense)
            else { return nil }
            isImplicit = true
        default: return nil
        }
        return Item(
            kind: .figure(ScannedFigure(figure: ReadFigure(.zero), count: 1), isImplicit: isImplicit),
            tokens: place..<(place + 1))
    }

    private func isVerb(_ item: Item?) -> Bool {
        switch item?.sense {
        case .past, .active: true
        default: false
        }
    }

    private func isHarm(_ sense: Sense?) -> Bool {
        switch sense {
        case .victim(let measure), .past(let measure), .state(let measure): measure.hasScope
        default: false
        }
    }

    static func isPeople(_ sense: Sense) -> Bool {
        switch sense {
        case .person, .occupation, .fighter: true
        default: false
        }
    }
}
