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
    typealias Resolve = @Sendable (CalendarDate) -> ClosedRange<CalendarDate>
    private static func monday(_ day: CalendarDate) -> CalendarDate { day - (day.weekday - 1) }
    private static let dayItself: Resolve = { $0...$0 }
    private static let dayBefore: Resolve = { ($0 - 1)...($0 - 1) }
    static let night: Resolve = { ($0 - 1)...$0 }
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

    static let english: [(String, Resolve)] = [
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

    static let french: [(String, Resolve)] = [
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
