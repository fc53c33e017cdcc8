import BilanLanguage
import BilanModel

extension DateFinder {
    /// "Yesterday", "last week", "in the past ten days", "la semaine dernière", "il y a trois jours".
    func relative(at place: Int) -> DateMention? {
        let rest = tokens[place..<min(tokens.endIndex, place + 7)].map(\.text)
        func starts(_ phrase: String) -> Int? {
            let words = phrase.split(separator: " ").map { String($0) }
            return rest.starts(with: words) ? words.count : nil
        }
        if let count = lastUnits(rest) { return made(place..<(place + count.words), count.days, fine: false) }
        for (phrase, days) in isEnglish ? DateFinder.english : DateFinder.french {
            guard let count = starts(phrase) else { continue }
            var mention = made(place..<(place + count), anchor.map { days($0) })
            // "This year" runs up to the day of the text.
            if phrase == "this year" || phrase == "cette annee" { mention.kind = .since }
            return mention
        }
        return quarter(rest, place)
    }

    /// "The past ten days", "ces trois dernières semaines", "three days ago".
    private func lastUnits(_ rest: [String]) -> (words: Int, days: ClosedRange<CalendarDate>?)? {
        let units: [String: Int] = [
            "day": 1, "days": 1, "week": 7, "weeks": 7, "month": 30, "months": 30, "hours": 0, "jours": 1, "jour": 1,
            "semaine": 7, "semaines": 7, "mois": 30, "heures": 0,
        ]
        let lasts: Set<String> = ["past", "last", "previous", "derniers", "dernieres"]
        func number(_ place: Int) -> (Int, Int)? {
            guard place < rest.count, let found = Lexicon.of(language).figures.figure(at: place, in: rest[...]),
                found.figure.qualifier == .exact, let value = found.figure.value?.rounded, (1...400).contains(value)
            else { return nil }
            return (value, found.count)
        }
        func since(_ count: Int, _ unit: Int) -> ClosedRange<CalendarDate>? {
            anchor.map { ($0 - max(unit == 0 ? (count + 23) / 24 : count * unit, 1))...$0 }
        }
        if lasts.contains(rest[0]), let (count, words) = number(1), rest.count > words + 1,
            let unit = units[rest[words + 1]]
        {
            return (words + 2, since(count, unit))
        }
        if rest[0] == "ces" || rest[0] == "il" {
            let start = rest[0] == "il" ? 3 : 1
            if rest[0] == "il", !rest.starts(with: ["il", "y", "a"]) { return nil }
            guard let (count, words) = number(start) else { return nil }
            let next = start + words
            if rest[0] == "il", next < rest.count, let unit = units[rest[next]] {
                return (next + 1, anchor.map { ($0 - count * max(1, unit))...($0 - count * max(1, unit)) })
            }
            if next + 1 < rest.count, lasts.contains(rest[next]), let unit = units[rest[next + 1]] {
                return (next + 2, since(count, unit))
            }
            return nil
        }
        if let (count, words) = number(0), rest.count > words + 1 {
            if let unit = units[rest[words]], unit > 0, rest[words + 1] == "ago" {
                return (words + 2, anchor.map { ($0 - count * unit)...($0 - count * unit) })
            }
            if lasts.contains(rest[words]), let unit = units[rest[words + 1]] { return (words + 2, since(count, unit)) }
        }
        return nil
    }

    /// "The first quarter of 2024", "au premier semestre 2023".
    private func quarter(_ rest: [String], _ place: Int) -> DateMention? {
        let numbers = [
            "first": 0, "second": 1, "third": 2, "fourth": 3, "premier": 0, "deuxieme": 1, "troisieme": 2,
            "quatrieme": 3,
        ]
        guard let number = numbers[rest[0]], rest.count > 2 else { return nil }
        let months: Int
        switch rest[1] {
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
}
