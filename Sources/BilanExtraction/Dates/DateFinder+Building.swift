import BilanLanguage
import BilanModel

extension DateFinder {
    func made(_ range: Range<Int>, _ days: ClosedRange<CalendarDate>?, fine: Bool = true) -> DateMention {
        DateMention(tokens: range, days: days, kind: .when, isFine: fine)
    }

    func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate? {
        CalendarDate(year: year, month: month, day: day)
    }

    /// A day of a month: of the year said, else the latest one that is not after the anchor.
    func resolved(_ date: Int, _ month: Int, year: Int?) -> CalendarDate? {
        if let year { return day(year, month, date) }
        guard let anchor else { return nil }
        for year in [anchor.year, anchor.year - 1, anchor.year - 2, anchor.year - 3, anchor.year - 4] {
            if let found = day(year, month, date), found <= anchor { return found }
        }
        return nil
    }

    /// A whole month: of the year said, else the latest that does not begin after the anchor.
    func month(_ month: Int, year: Int?) -> ClosedRange<CalendarDate>? {
        guard let first = resolved(1, month, year: year) else { return nil }
        return first...(first + (CalendarDate.days(inMonth: month, of: first.year) - 1))
    }

    /// Months whose whole name is short; "sept" is seven.
    private static let shortMonths: Set<String> = ["mars", "mai", "juin", "aout", "june", "july"]

    func year(_ year: Int) -> ClosedRange<CalendarDate>? {
        guard let first = day(year, 1, 1), let last = day(year, 12, 31) else { return nil }
        return first...last
    }

    /// A year in figures at a place.
    func yearNumber(_ place: Int) -> Int? {
        guard tokens.indices.contains(place), tokens[place].kind == .number, tokens[place].text.utf8.count == 4,
            let year = Int(tokens[place].text), (1900...2100).contains(year)
        else { return nil }
        return year
    }

    /// A day of a month in figures: "7", "7th", "1er".
    func dateNumber(_ place: Int) -> Int? {
        guard tokens.indices.contains(place), tokens[place].kind == .number else { return nil }
        let text = tokens[place].text
        let digits = text.prefix { $0.isNumber }
        guard (1...2).contains(digits.count),
            ["", "st", "nd", "rd", "th", "er"].contains(String(text.dropFirst(digits.count))),
            let number = Int(digits), (1...31).contains(number)
        else { return nil }
        return number
    }

    /// A month by name; short forms and words that mean other things need a number beside them.
    func monthNumber(_ place: Int, besideNumber: Bool) -> Int? {
        guard tokens.indices.contains(place), let month = lexicon.months[tokens[place].text] else {
            return nil
        }
        let text = tokens[place].text
        if besideNumber { return month }
        if text == "may" || text == "march" { return tokens[place].isCapital && word(place - 1) != "" ? month : nil }
        return text.utf8.count > 4 || DateFinder.shortMonths.contains(text) ? month : nil
    }
}
