public import BilanModel

/// A day as written, or the month or year that was.
public struct ReadDate: Hashable, Sendable {
    /// The days it may be: one for a day, all of them for a month or a year.
    public var days: ClosedRange<CalendarDate>
    /// `day`, `month` or `year`.
    public var precision: PeriodType
    /// Whether a time of day stood behind it and was left out; zones are not applied.
    public var hadTime: Bool

    /// The day, when it is one.
    public var day: CalendarDate? { precision == .day ? days.lowerBound : nil }
}

/// Reads days as files and people write them, in either language.
public enum DateReader {
    /// In which order a file writes days in figures; the year first is always understood.
    public enum Order: Sendable {
        /// `26/05/2016`.
        case dayFirst
        /// `05/26/2016`.
        case monthFirst
        /// Only `2016-05-26`; anything else in figures is refused.
        case iso
    }

    /// The day, month or year of a cell; nil for what is none, or is one only in another order.
    ///
    /// `2023-09-07`, `2023/9/7`, `20230907`, `26/05/2016`, `31.12.2017`, `17 November 2021`, `1er mai 2022`,
    /// `Nov 17, 2021`, `17-Nov-2021`, `Saturday 9 September 2023` (nil when that was no Saturday), `May 2022`,
    /// `2022-05`, `05/2022`, `2022`. A time behind a day is left out as it stands: `2023-11-06T23:30:00Z` is 6 November
    /// whatever the zone. Years have four digits; a day out of order is refused, never turned round.
    public static func read(_ text: String, order: Order = .iso) -> ReadDate? {
        guard let folded = Folding.fold(text), !folded.isEmpty else { return nil }
        let (date, hadTime) = withoutTime(folded)
        guard let tokens = tokens(date) else { return nil }
        guard var read = figures(tokens, order, isPlain: date.utf8.allSatisfy(Folding.isDigit)) ?? named(tokens) else {
            return nil
        }
        if hadTime && read.precision != .day { return nil }
        read.hadTime = hadTime
        return read
    }

    /// Parts a time of day from the date before it.
    private static func withoutTime(_ text: String) -> (Substring, Bool) {
        guard let colon = text.firstIndex(of: ":") else { return (text[...], false) }
        let head = text[..<colon]
        // The hour's digits, and the `t` or space before them.
        let hour = head.utf8.reversed().prefix(while: Folding.isDigit).count
        guard (1...2).contains(hour), let mark = head.dropLast(hour).last, mark == "t" || mark == " ",
            isTime(text[colon...])
        else { return (text[...], false) }
        return (head.dropLast(hour + 1), true)
    }

    /// What may follow an hour: minutes, seconds, a fraction, a zone, am or pm.
    private static func isTime(_ text: Substring) -> Bool {
        guard text.utf8.dropFirst().prefix(while: Folding.isDigit).count == 2 else { return false }
        let rest = text.utf8.dropFirst(3).filter { !Folding.isDigit($0) && !":.+- ".utf8.contains($0) }
        return ["", "z", "am", "pm", "utc", "gmt"].contains(String(decoding: rest, as: UTF8.self))
    }

    private enum Token: Hashable {
        case number(Int, digits: Int)
        case word(String)
    }

    /// Numbers and words between `-`, `/`, `.`, `,` and spaces; nil when anything else occurs, or too much of it.
    private static func tokens(_ text: Substring) -> [Token]? {
        var tokens: [Token] = []
        for part in text.split(whereSeparator: { "-/., ".contains($0) }) {
            let digits = part.utf8.prefix(while: Folding.isDigit).count
            let letters = part.dropFirst(digits)
            guard letters.utf8.allSatisfy(Folding.isLetter), tokens.count < 6 else { return nil }
            if digits > 0 {
                guard let value = number(Array(part.utf8.prefix(digits))[...]),
                    ["", "er", "st", "nd", "rd", "th"].contains(letters)
                else { return nil }
                tokens.append(.number(value, digits: digits))
            } else {
                tokens.append(.word(String(letters)))
            }
        }
        return tokens
    }

    /// Days in figures alone.
    private static func figures(_ tokens: [Token], _ order: Order, isPlain: Bool) -> ReadDate? {
        var numbers: [(value: Int, digits: Int)] = []
        for token in tokens {
            guard case .number(let value, let digits) = token else { return nil }
            numbers.append((value, digits))
        }
        let widths = numbers.map(\.digits)
        let values = numbers.map(\.value)
        switch values.count {
        case 3 where widths[0] == 4 && widths[1] < 3 && widths[2] < 3: return day(values[0], values[1], values[2])
        case 3 where widths[2] == 4 && widths[0] < 3 && widths[1] < 3:
            switch order {
            case .dayFirst: return day(values[2], values[1], values[0])
            case .monthFirst: return day(values[2], values[0], values[1])
            case .iso: return nil
            }
        case 2 where widths[0] == 4 && widths[1] < 3: return month(values[0], values[1])
        case 2 where widths[0] < 3 && widths[1] == 4: return month(values[1], values[0])
        case 1 where isPlain && widths[0] == 8:
            return day(values[0] / 10_000, values[0] / 100 % 100, values[0] % 100)
        case 1 where isPlain && widths[0] == 4: return year(values[0])
        default: return nil
        }
    }

    /// Days with the month in letters, in the order of either language, maybe with a weekday before them.
    private static func named(_ tokens: [Token]) -> ReadDate? {
        var tokens = tokens
        if tokens.first == .word("le") || tokens.first == .word("the") { tokens.removeFirst() }
        var weekday: Int?
        if tokens.count == 4, case .word(let word) = tokens[0] {
            weekday = place(of: word, in: \.weekdays)
            guard weekday != nil else { return nil }
            tokens.removeFirst()
        }
        let read: ReadDate?
        switch tokens.count {
        case 3:
            switch (tokens[0], tokens[1], tokens[2]) {
            case (.number(let date, _), .word(let name), .number(let year, 4)),
                (.word(let name), .number(let date, 1...2), .number(let year, 4)):
                read = place(of: name, in: \.months).flatMap { day(year, $0, date) }
            case (.number(let year, 4), .word(let name), .number(let date, 1...2)):
                read = place(of: name, in: \.months).flatMap { day(year, $0, date) }
            default: read = nil
            }
        case 2:
            guard case .word(let name) = tokens[0], case .number(let year, 4) = tokens[1] else { return nil }
            read = place(of: name, in: \.months).flatMap { month(year, $0) }
        default: read = nil
        }
        if let weekday, read?.day?.weekday != weekday { return nil }
        return read
    }

    private static func place(of word: String, in list: KeyPath<ReadingWords, [String: Int]>) -> Int? {
        for language in Language.allCases {
            if let place = language.words.reading[keyPath: list][word] { return place }
        }
        return nil
    }

    private static func day(_ year: Int, _ month: Int, _ day: Int) -> ReadDate? {
        CalendarDate(year: year, month: month, day: day).map {
            ReadDate(days: $0...$0, precision: .day, hadTime: false)
        }
    }

    private static func month(_ year: Int, _ month: Int) -> ReadDate? {
        CalendarDate(year: year, month: month, day: 1).map {
            ReadDate(days: Period(.month, containing: $0).days, precision: .month, hadTime: false)
        }
    }

    private static func year(_ year: Int) -> ReadDate? {
        guard let first = CalendarDate(year: year, month: 1, day: 1),
            let last = CalendarDate(year: year, month: 12, day: 31)
        else { return nil }
        return ReadDate(days: first...last, precision: .year, hadTime: false)
    }
}
