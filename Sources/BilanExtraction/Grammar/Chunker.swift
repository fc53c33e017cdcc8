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
        let phrase = lexicon.sense(at: place, in: words)
        if let nobody = nobody(at: place, after: items) { return nobody }
        // "Half a dozen" is a number, "half of" a share; "no" may open "no fewer than".
        if let scanned = lexicon.figures.figure(at: place, in: words) {
            let isOnlyOne = scanned.count == 1 && phrase?.sense == .one
            let isShare = phrase?.sense == .share && (phrase?.count ?? 0) >= scanned.count
            let range = place..<(place + scanned.count)
            // "Between 3 and 7 September" is a time, although "between 3 and 7" would be a range of people.
            let isDay = dates.contains { $0.tokens.overlaps(range) }
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

    private static func isPeople(_ sense: Sense) -> Bool {
        switch sense {
        case .person, .occupation, .fighter: true
        default: false
        }
    }

    // MARK: - Numbers that are never figures

    /// Money, ages, clock times, labels, ordinals and the like, by what stands right around the number.
    private func isOutside(_ scanned: ScannedFigure, _ range: Range<Int>) -> Bool {
        let first = range.lowerBound + scanned.number
        let before = word(range.lowerBound - 1)
        if ["$", "€", "£", "#", "usd", "eur", "xof", "fcfa", "us"].contains(before), tokens[first].kind == .number {
            return true
        }
        if Chunker.labels.contains(before), scanned.number == 0 { return true }
        if isMinutes(before, range) { return true }
        if (before == "aged" || before == "age" || before == "agee" || before == "ages" || before == "agees")
            || (before == "de" && word(range.lowerBound - 2).hasPrefix("age"))
        {
            return true
        }
        // "N° 12", "RN-16", "2584 (2021)".
        if before == "-", !tokens[range.lowerBound].isApart, range.lowerBound > sentence.lowerBound,
            !tokens[range.lowerBound - 1].isApart
        {
            return true
        }
        if before == "/" || before == ":" && !tokens[range.lowerBound].isApart { return true }
        guard range.upperBound < sentence.upperBound else { return isYear(first, range) }
        let next = tokens[range.upperBound]
        // "30-year-old", "17,000-member", "20:30".
        if next.kind == .word, !next.isApart, next.span.lowerBound > tokens[range.upperBound - 1].span.upperBound,
            next.text != "odd"
        {
            return true
        }
        if next.text == ":", !next.isApart, range.upperBound + 1 < sentence.upperBound,
            tokens[range.upperBound + 1].kind == .number, !tokens[range.upperBound + 1].isApart
        {
            return true
        }
        if ["$", "€", "£", "°", "º"].contains(next.text) { return true }
        if let value = scanned.figure.value, !value.isWhole, next.text != "%", next.text != "per",
            next.text != "percent",
            next.text != "pour"
        {
            return true
        }
        return isYear(first, range)
    }

    /// "Vers 5 h 30": the second half of a clock time.
    private func isMinutes(_ before: String, _ range: Range<Int>) -> Bool {
        guard ["h", "heure", "heures"].contains(before), range.lowerBound - 2 >= sentence.lowerBound,
            tokens[range.lowerBound - 2].kind == .number
        else { return false }
        return lexicon.sense(at: min(range.upperBound, sentence.upperBound - 1), in: words).map {
            !Chunker.isPeople($0.sense)
        } ?? true
    }

    /// Whether a bare number of four digits may be a year and nothing countable follows it.
    private func isYear(_ first: Int, _ range: Range<Int>) -> Bool {
        guard range.count == 1, tokens[first].text.utf8.count == 4, let year = Int(tokens[first].text),
            (1900...2100).contains(year)
        else { return false }
        guard range.upperBound < sentence.upperBound else { return true }
        switch lexicon.sense(at: range.upperBound, in: words)?.sense {
        case .person, .household, .dwelling, .victim, .fighter, .past, .state: return false
        default: return tokens[range.upperBound].kind != .word || tokens[range.upperBound].isCapital
        }
    }

    private func word(_ place: Int) -> String { words.indices.contains(place) ? words[place] : "" }

    private static let labels: Set<String> = [
        "phase", "resolution", "route", "highway", "rn", "article", "chapter", "chapitre", "page", "week", "semaine",
        "round", "section", "level", "niveau", "grade", "no", "n", "numero", "number", "decree", "decret", "law", "loi",
        "brigade", "battalion", "bataillon", "unit", "annex", "annexe", "figure", "table", "tableau", "magnitude",
        "category",
        "categorie", "boulevard", "paragraph", "camp", "km", "pk", "day", "covid", "version", "channel", "protocol",
        "tour",
    ]
}
