import BilanModel

/// Reads what a command line says of time: a code, an interval, or words relative to a given day.
///
/// `--last 12w` is the last twelve complete weeks, those that end on or before the day; with `--include-current` the days
/// of the running one are added. `previous-month` (or `last-month`) is the last month that ended before the one the day
/// lies in, `this-month` the days from its start to the day. A week is of the kind that the table is made by, else ISO.
struct PeriodReader {
    /// As typed after `--period`.
    var period: String?
    /// As typed after `--last`.
    var last: String?
    /// As typed after `--until`; `today` is the only way to the clock.
    var until: String?
    /// As typed after `--known-by`: the day where `--until` is not given.
    var knownBy: String?
    /// Whether `--last` also takes the running period.
    var includesCurrent = false
    /// What "week" means.
    var week = PeriodType.week

    /// Ways to write a period, for messages.
    var examples =
        "2023-W36, 2023-09, 2023-Q3, 2023-H1, 2023, 2023-09-07, 2023-09-D1, 2023-E36, 2023-SatW36, "
        + "2023-09-01/2023-09-07, or this-month, previous-week … with --until DATE"

    /// The days meant; nil where neither `--period` nor `--last` was given.
    func span() throws(DeskFailure) -> PeriodSpan? {
        if period != nil, last != nil {
            throw usage(
                "give --period or --last, not both",
                fr: "donnez --period ou --last, pas les deux")
        }
        if includesCurrent, last == nil {
            throw usage(
                "--include-current goes with --last, such as --last 12w",
                fr: "--include-current va avec --last, comme --last 12w")
        }
        if let last { return try lastPeriods(last, until: day("--last " + last)) }
        if let period, let words = Relative(period, week: week) {
            return words.span(until: try day("--period " + period))
        }
        if let until {
            throw usage(
                "--until \(until) goes with --last 12w, or with --period this-month, previous-week …",
                fr: "--until \(until) va avec --last 12w, ou avec --period this-month, previous-week …")
        }
        guard let period else { return nil }
        return try absolute(period)
    }

    /// Days given by a code.
    private func absolute(_ code: String) throws(DeskFailure) -> PeriodSpan {
        if let span = PeriodSpan(code) { return span }
        if let named = DHIS2Period(code) { return PeriodSpan(days: named.days, type: named.period?.type) }
        if let round = RoundReference(code) {
            throw usage(
                "\(round) is a reporting round, which bilan query and bilan trace understand; elsewhere give the day it "
                    + "speaks of with --on DATE, and --dataset",
                fr:
                    "\(round) est un tour de collecte, que comprennent bilan query et bilan trace ; ailleurs, donnez le jour dont il "
                    + "parle avec --on DATE, et --dataset")
        }
        throw usage(
            "\"\(code)\" is no period; write \(examples)",
            fr: "« \(code) » n’est pas une période ; écrivez \(examples)")
    }

    /// The day that relative words are read against.
    private func day(_ words: String) throws(DeskFailure) -> CalendarDate {
        if let day = try DayReader.until(until) { return day }
        if let day = try DayReader.day(knownBy, "--known-by") { return day }
        throw usage(
            "\(words) needs a day: add --until DATE (or --until today), or --known-by DATE",
            fr: "\(words) demande un jour : ajoutez --until DATE (ou --until today), ou --known-by DATE")
    }

    private func lastPeriods(_ text: String, until: CalendarDate) throws(DeskFailure) -> PeriodSpan {
        let kinds: [Character: PeriodType] = ["d": .day, "w": week, "m": .month, "q": .quarter, "y": .year]
        let figures = Array(text.utf8.dropLast())
        guard let letter = text.lowercased().last, let type = kinds[letter], figures.count <= 4,
            let count = number(figures[...]), count > 0
        else {
            throw usage(
                "--last \"\(text)\" cannot be read; write a number and d, w, m, q or y, such as 12w",
                fr: "--last « \(text) » est illisible ; écrivez un nombre et d, w, m, q ou y, comme 12w")
        }
        let running = Period(type, containing: until)
        let end = running.end == until ? running : running.advanced(by: -1)
        let start = end.advanced(by: 1 - count)
        // The calendar begins with the year 1.
        guard let origin = CalendarDate(year: 2, month: 1, day: 1), Period(type, containing: origin) <= start else {
            throw usage(
                "--last \(text) goes back before the calendar begins",
                fr: "--last \(text) remonte avant le début du calendrier")
        }
        if includesCurrent { return PeriodSpan(days: start.start...until) }
        return count == 1 ? PeriodSpan(end) : PeriodSpan(days: start.start...end.end)
    }

    private func usage(_ english: String, fr french: String) -> DeskFailure {
        DeskFailure(.usage, Phrase(english, fr: french))
    }
}

/// A period told by its distance from a day: `this-year`, `previous-month`, `last-week`.
private struct Relative {
    let type: PeriodType
    let isRunning: Bool

    init?(_ text: String, week: PeriodType) {
        let words = text.lowercased().split(separator: "-", omittingEmptySubsequences: false)
        guard words.count == 2, let type = words[1] == "week" ? week : PeriodType(token: words[1]),
            ["this", "previous", "last"].contains(words[0])
        else { return nil }
        (self.type, isRunning) = (type, words[0] == "this")
    }

    func span(until: CalendarDate) -> PeriodSpan {
        let running = Period(type, containing: until)
        if isRunning { return PeriodSpan(days: running.start...until, type: type) }
        return PeriodSpan(running.advanced(by: -1))
    }
}
