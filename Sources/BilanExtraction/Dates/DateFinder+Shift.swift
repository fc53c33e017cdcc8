import BilanLanguage
import BilanModel

extension DateFinder {
    /// "Three days after Monday's attack", "deux jours après l'attaque de lundi", "two days later": days counted from
    /// another day.
    ///
    /// The other day stands behind, or was told of before.
    func shifted(_ rest: [String], _ place: Int) -> DateMention? {
        guard let found = Lexicon.of(language).figures.figure(at: 0, in: rest[...]),
            found.figure.qualifier == .exact, let count = found.figure.value?.rounded, (1...400).contains(count),
            found.count + 1 < rest.count, let unit = DateFinder.units[rest[found.count]], (1...7).contains(unit)
        else { return nil }
        let link = place + found.count + 1
        switch word(link) {
        case "after", "following", "apres": return counted(count * unit, from: link + 1, opening: place)
        case "before", "avant": return counted(-count * unit, from: link + 1, opening: place)
        case "later": return told(count * unit, place..<(link + 1))
        case "plus" where word(link + 1) == "tard": return told(count * unit, place..<(link + 2))
        case "earlier": return told(-count * unit, place..<(link + 1))
        case "plus" where word(link + 1) == "tot": return told(-count * unit, place..<(link + 2))
        default: return nil
        }
    }

    /// "The following day", "le lendemain", "the day after the attack": the day beside the one told of.
    func dayBeside(_ place: Int) -> DateMention? {
        for (words, days) in isEnglish ? DateFinder.besideEnglish : DateFinder.besideFrench
        where stands(words, at: place) {
            return counted(days, from: place + words.count, opening: place)
        }
        return nil
    }

    /// So many days from a day named close behind, else from the one told of before.
    private func counted(_ days: Int, from start: Int, opening: Int) -> DateMention? {
        for place in start..<min(tokens.endIndex, max(start, start + 6)) {
            if tokens[place].kind == .mark, tokens[place].text != "'s" { break }
            guard let base = weekday(at: place) ?? numbers(at: place) ?? named(at: place) else { continue }
            guard base.isFine else { break }
            let moved = base.days.map { ($0.lowerBound + days)...($0.upperBound + days) }
            return made(opening..<base.tokens.upperBound, moved)
        }
        return told(days, opening..<start)
    }

    private func told(_ days: Int, _ range: Range<Int>) -> DateMention {
        var mention = made(range, nil)
        mention.shift = days
        return mention
    }

    private static let besideEnglish: [([String], Int)] = [
        (["the", "day", "after"], 1), (["a", "day", "after"], 1), (["a", "day", "later"], 1),
        (["the", "following", "day"], 1), (["the", "next", "day"], 1), (["the", "following", "morning"], 1),
        (["the", "next", "morning"], 1), (["the", "same", "day"], 0), (["that", "same", "day"], 0),
    ]
    private static let besideFrench: [([String], Int)] = [
        (["au", "lendemain"], 1), (["le", "lendemain"], 1), (["un", "jour", "apres"], 1),
        (["le", "jour", "suivant"], 1), (["le", "meme", "jour"], 0), (["ce", "meme", "jour"], 0),
        (["le", "surlendemain"], 2),
    ]
}
