import BilanLanguage
import BilanModel

extension DateFinder {
    /// A weekday, with the date that may stand behind it.
    func weekday(at place: Int) -> DateMention? {
        let token = tokens[place]
        guard let weekday = DateNames.weekday(token.text, language) else { return nil }
        guard token.text.utf8.count > 4 || (token.text.utf8.count > 3 && !isEnglish) else { return nil }
        var next = place + 1
        if word(next) == "'s" { next += 1 }
        let afterPart = skipPartOfDay(next)
        // "Tuesday, 5 September", "mardi 5 septembre", "Monday (4 September)".
        var date = word(afterPart) == "," || word(afterPart) == "(" ? afterPart + 1 : afterPart
        if word(date) == "the" || word(date) == "le" { date += 1 }
        if tokens.indices.contains(date), let exact = numbers(at: date) ?? named(at: date), exact.isFine {
            let closes = word(afterPart) == "(" && word(exact.tokens.upperBound) == ")" ? 1 : 0
            return made(place..<(exact.tokens.upperBound + closes), exact.days)
        }
        guard let anchor else { return made(place..<afterPart, nil) }
        // "Next Tuesday" lies ahead and is no day of an event.
        if word(place - 1) == "next" || word(place + 1) == "prochain" { return made(place..<afterPart, nil) }
        let back = (anchor.weekday - weekday + 7) % 7
        let first = anchor - back
        // "the night of Monday to Tuesday", "from Saturday to Sunday".
        var second = afterPart
        if ["to", "-", "au", "a", "and", "et"].contains(word(second)) {
            second += 1
            if word(second) == "le" || word(second) == "on" { second += 1 }
            if tokens.indices.contains(second), let last = DateNames.weekday(word(second), language), last != weekday {
                let end = anchor - (anchor.weekday - last + 7) % 7
                let span = (last - weekday + 7) % 7
                return made(place..<skipPartOfDay(second + 1), (end - span)...end)
            }
        }
        return made(place..<afterPart, first...first)
    }

    /// Behind "morning", "night", "dernier", "last" and the like.
    private func skipPartOfDay(_ start: Int) -> Int {
        var place = start
        let parts: Set<String> = [
            "morning", "afternoon", "evening", "night", "matin", "soir", "midi", "apres", "nuit", "dernier", "derniere",
            "passe",
        ]
        while tokens.indices.contains(place), parts.contains(word(place)) { place += 1 }
        return place
    }
}
