import BilanLanguage
import BilanModel

/// Words with which a date begins that is told from the publication day.
enum RelativeDates {
    static let starters: Set<String> = [
        "yesterday", "today", "overnight", "last", "this", "earlier", "past", "previous", "tonight", "weekend", "hier",
        "aujourd'", "la", "cette", "ce", "le", "semaine", "ces", "derniers", "dernieres", "avant", "l'", "il", "week",
        "two", "three", "four", "five", "six", "seven", "ten", "several", "a", "deux", "trois", "first", "second",
        "third", "fourth", "premier", "deuxieme", "troisieme", "quatrieme", "lendemain", "veille", "night", "nuit",
        "day",
        "month", "mois", "the", "debut", "weekend",
    ]
}

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

    private typealias Resolve = @Sendable (CalendarDate) -> ClosedRange<CalendarDate>

    private static func monday(_ day: CalendarDate) -> CalendarDate { day - (day.weekday - 1) }
    private static let dayItself: Resolve = { $0...$0 }
    private static let dayBefore: Resolve = { ($0 - 1)...($0 - 1) }
    private static let night: Resolve = { ($0 - 1)...$0 }
    private static let thisWeek: Resolve = { monday($0)...$0 }
    private static let lastWeek: Resolve = { (monday($0) - 7)...(monday($0) - 1) }
    private static let weekend: Resolve = { day in
        let sunday = day.weekday == 7 ? day : day - day.weekday
        return (sunday - 1)...sunday
    }
    private static let thisMonth: Resolve = { ($0 - ($0.parts.day - 1))...$0 }
    private static let lastMonth: Resolve = { day in
        let end = day - day.parts.day
        return (end - (end.parts.day - 1))...end
    }
    private static let thisYear: Resolve = { day in
        (CalendarDate(year: day.year, month: 1, day: 1) ?? day)...day
    }
    private static let firstOfYear: Resolve = { day in
        let first = CalendarDate(year: day.year, month: 1, day: 1) ?? day
        return first...first
    }
    private static let lastYear: Resolve = { day in
        let first = CalendarDate(year: day.year - 1, month: 1, day: 1) ?? day
        return first...(CalendarDate(year: day.year - 1, month: 12, day: 31) ?? first)
    }

    private static let english: [(String, Resolve)] = [
        ("the day before yesterday", { ($0 - 2)...($0 - 2) }), ("earlier this week", thisWeek),
        ("earlier this month", thisMonth), ("the previous day", dayBefore), ("the day before", dayBefore),
        ("yesterday", dayBefore), ("last night", night),
        ("today", dayItself), ("this morning", dayItself), ("this afternoon", dayItself), ("this evening", dayItself),
        ("overnight", night), ("last week", lastWeek), ("the previous week", lastWeek), ("this week", thisWeek),
        ("last weekend", weekend), ("the weekend", weekend), ("this weekend", weekend), ("last month", lastMonth),
        ("the previous month", lastMonth), ("this month", thisMonth), ("last year", lastYear),
        ("the previous year", lastYear), ("this year", thisYear), ("earlier today", dayItself),
        ("the past week", { ($0 - 7)...$0 }), ("the past month", { ($0 - 30)...$0 }),
        ("the past year", { ($0 - 365)...$0 }),
        ("the last week", { ($0 - 7)...$0 }), ("the last month", { ($0 - 30)...$0 }),
        ("a week ago", { ($0 - 7)...($0 - 7) }),
        ("earlier this year", thisYear), ("the beginning of the year", firstOfYear),
        ("the start of the year", firstOfYear),
        ("the year began", firstOfYear), ("a day earlier", dayBefore),
    ]

    private static let french: [(String, Resolve)] = [
        ("avant hier", { ($0 - 2)...($0 - 2) }), ("hier soir", dayBefore), ("hier matin", dayBefore),
        ("hier", dayBefore),
        ("la veille", dayBefore), ("aujourd' hui", dayItself), ("ce matin", dayItself), ("ce soir", dayItself),
        ("cette nuit", night), ("la nuit derniere", night), ("la semaine derniere", lastWeek),
        ("la semaine passee", lastWeek), ("la semaine ecoulee", lastWeek), ("la semaine precedente", lastWeek),
        ("semaine derniere", lastWeek), ("cette semaine", thisWeek), ("ce week end", weekend),
        ("le week end dernier", weekend),
        ("le week end", weekend), ("le mois dernier", lastMonth), ("le mois passe", lastMonth),
        ("ce mois ci", thisMonth),
        ("ce mois", thisMonth), ("l' annee derniere", lastYear), ("l' an dernier", lastYear),
        ("l' annee passee", lastYear),
        ("cette annee", thisYear), ("ces derniers jours", { ($0 - 7)...$0 }),
        ("il y a une semaine", { ($0 - 7)...($0 - 7) }),
        ("le debut de l' annee", firstOfYear), ("debut de l' annee", firstOfYear),
        ("le debut de cette annee", firstOfYear), ("week end", weekend),
        ("le mois ecoule", lastMonth), ("le mois precedent", lastMonth), ("l' annee ecoulee", lastYear),
    ]
}
