import BilanLanguage
import BilanModel

extension DateFinder {
    /// "Yesterday", "last week", "in the past ten days", "la semaine dernière", "il y a trois jours".
    func relative(at place: Int) -> DateMention? {
        let end = min(tokens.endIndex, place + 7)
        let first = tokens[place].text
        if DateFinder.openers.contains(first) || (place..<end).contains(where: { Self.units[tokens[$0].text] != nil }) {
            let rest = tokens[place..<end].map(\.text)
            if let count = lastUnits(rest) { return made(place..<(place + count.words), count.days, fine: false) }
            if let shifted = shifted(rest, place) { return shifted }
        }
        for phrase in lexicon.phrases[first] ?? [] where stands(phrase.rest, at: place + 1) {
            var mention = made(place..<(place + 1 + phrase.rest.count), anchor.map { phrase.resolve($0) })
            if phrase.isSince { mention.kind = .since }
            return mention
        }
        if let days = dayBeside(place) { return days }
        return quarter(place)
    }

    /// Words that may open a count of days without naming a unit close by.
    private static let openers: Set<String> = ["ces", "il", "past", "last", "previous", "derniers", "dernieres"]

    /// Whether words stand one by one from a place on.
    func stands(_ words: [String], at place: Int) -> Bool {
        place + words.count <= tokens.endIndex && words.indices.allSatisfy { tokens[place + $0].text == words[$0] }
    }

    /// "The past ten days", "ces trois dernières semaines", "three days ago".
    private func lastUnits(_ rest: [String]) -> (words: Int, days: ClosedRange<CalendarDate>?)? {
        func number(_ place: Int) -> (Int, Int)? {
            guard place < rest.count, let found = Lexicon.of(language).figures.figure(at: place, in: rest[...]),
                found.figure.qualifier == .exact, let value = found.figure.value?.rounded, (1...400).contains(value)
            else { return nil }
            return (value, found.count)
        }
        func since(_ count: Int, _ unit: Int) -> ClosedRange<CalendarDate>? {
            anchor.map { ($0 - max(unit == 0 ? (count + 23) / 24 : count * unit, 1))...$0 }
        }
        if Self.lasts.contains(rest[0]), let (count, words) = number(1), rest.count > words + 1,
            let unit = Self.units[rest[words + 1]]
        {
            return (words + 2, since(count, unit))
        }
        if rest[0] == "ces" || rest[0] == "il" {
            let start = rest[0] == "il" ? 3 : 1
            if rest[0] == "il", !rest.starts(with: ["il", "y", "a"]) { return nil }
            guard let (count, words) = number(start) else { return nil }
            let next = start + words
            if rest[0] == "il", next < rest.count, ["ans", "an"].contains(rest[next]) {
                return (next + 1, anchor.flatMap { year($0.year - count) })
            }
            if rest[0] == "il", next < rest.count, let unit = Self.units[rest[next]] {
                return (next + 1, anchor.map { ($0 - count * max(1, unit))...($0 - count * max(1, unit)) })
            }
            if next + 1 < rest.count, Self.lasts.contains(rest[next]), let unit = Self.units[rest[next + 1]] {
                return (next + 2, since(count, unit))
            }
            return nil
        }
        if let (count, words) = number(0), rest.count > words + 1 {
            // "Three years ago" is the whole of that year.
            if ["years", "year"].contains(rest[words]), rest[words + 1] == "ago" {
                return (words + 2, anchor.flatMap { year($0.year - count) })
            }
            if let unit = Self.units[rest[words]], unit > 0, rest[words + 1] == "ago" {
                return (words + 2, anchor.map { ($0 - count * unit)...($0 - count * unit) })
            }
            if Self.lasts.contains(rest[words]), let unit = Self.units[rest[words + 1]] {
                return (words + 2, since(count, unit))
            }
        }
        return nil
    }

    static let lasts: Set<String> = ["past", "last", "previous", "derniers", "dernieres"]

    static let units: [String: Int] = [
        "day": 1, "days": 1, "week": 7, "weeks": 7, "month": 30, "months": 30, "hours": 0, "jours": 1, "jour": 1,
        "semaine": 7, "semaines": 7, "mois": 30, "heures": 0,
    ]

    /// "The first quarter of 2024", "au premier semestre 2023".
    private func quarter(_ place: Int) -> DateMention? {
        guard let number = DateFinder.ordinals[word(place)], place + 2 < tokens.endIndex else { return nil }
        let months: Int
        switch word(place + 1) {
        case "quarter", "trimestre": months = 3
        case "half", "semestre": months = 6
        default: return nil
        }
        let (said, end) = trailingYear(place + 2)
        // Without a year the latest that has begun.
        let year = said ?? anchor.map { ($0.parts.month - 1) / months >= number ? $0.year : $0.year - 1 }
        guard let year, number * months < 12, let first = day(year, number * months + 1, 1),
            let start = day(year, number * months + months, 1)
        else { return nil }
        let last = start + (CalendarDate.days(inMonth: start.parts.month, of: year) - 1)
        return made(place..<end, first...last, fine: false)
    }

    private static let ordinals = [
        "first": 0, "second": 1, "third": 2, "fourth": 3, "premier": 0, "deuxieme": 1, "troisieme": 2,
        "quatrieme": 3,
    ]
}
