import BilanLanguage
import BilanModel

/// Numbers that are never figures.
extension Chunker {
    /// Money, ages, clock times, labels, ordinals and the like, by what stands right around the number.
    func isOutside(_ scanned: ScannedFigure, _ range: Range<Int>) -> Bool {
        let first = range.lowerBound + scanned.number
        let before = word(range.lowerBound - 1)
        if ["$", "€", "£", "#", "usd", "eur", "xof", "fcfa", "us"].contains(before), tokens[first].kind == .number {
            return true
        }
        if Chunker.labels.contains(before), scanned.number == 0 { return true }
        if isMinutes(before, range) { return true }
        // "All but four of them", "tous sauf trois".
        if before == "but" && word(range.lowerBound - 2) == "all" || before == "sauf" { return true }
        // "Won 3-1": a score falls, where a range would rise.
        if range.count == 1, range.upperBound + 1 < sentence.upperBound, tokens[range.upperBound].text == "-",
            !tokens[range.upperBound].isApart, !tokens[range.upperBound + 1].isApart,
            tokens[range.upperBound + 1].kind == .number
        {
            return true
        }
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

    func word(_ place: Int) -> String { words.indices.contains(place) ? words[place] : "" }

    private static let labels: Set<String> = [
        "phase", "resolution", "route", "highway", "rn", "article", "chapter", "chapitre", "page", "week", "semaine",
        "round", "section", "level", "niveau", "grade", "no", "n", "numero", "number", "decree", "decret", "law", "loi",
        "brigade", "battalion", "bataillon", "unit", "annex", "annexe", "figure", "table", "tableau", "magnitude",
        "category",
        "categorie", "boulevard", "paragraph", "camp", "km", "pk", "day", "covid", "version", "channel", "protocol",
        "tour",
    ]

    /// "One in four", "un sur trois", "2 out of 10 people": a ratio, and nobody is counted.
    func ratio(at place: Int) -> Range<Int>? {
        let links: [[String]] = [["in", "every"], ["in"], ["out", "of", "every"], ["out", "of"], ["sur"]]
        func small(_ place: Int) -> Bool {
            guard sentence.contains(place), let number = lexicon.figures.figure(at: place, in: words),
                number.count == 1, number.figure.isExact, let value = number.figure.value
            else { return false }
            return value <= Quantity(10)
        }
        guard small(place) else { return nil }
        for start in [place + 1, place + 2] {
            for link in links where link.indices.allSatisfy({ word(start + $0) == link[$0] }) {
                let last = start + link.count
                guard small(last), !isDayAhead(last) else { continue }
                return place..<(last + 1)
            }
        }
        return nil
    }

    /// "Three in two days": how long it took, and no ratio.
    private func isDayAhead(_ place: Int) -> Bool {
        DateFinder.units[word(place + 1)] != nil || dates.contains { $0.tokens.contains(place) }
            || lexicon.sense(at: min(place + 1, sentence.upperBound - 1), in: words)?.sense == .thing
    }
}
