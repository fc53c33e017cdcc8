import BilanAnalytics
import BilanModel

extension QuestionReader {
    /// The days of `--period`, `--last` or `--from` and `--to`, put into the question.
    func days(_ question: inout Question) throws(DeskFailure) {
        var reader = PeriodReader(period: typed.period, last: typed.last, until: typed.until, knownBy: typed.knownBy)
        reader.includesCurrent = typed.includeCurrent
        if let week = question.periods, week.isWeek { reader.week = week }
        if let span = try reader.span() {
            guard typed.from == nil, typed.to == nil else {
                throw usage(
                    "give \(typed.last == nil ? "--period" : "--last"), or --from and --to, not both",
                    fr: "donnez \(typed.last == nil ? "--period" : "--last"), ou --from et --to, pas les deux")
            }
            question.days = span.days
            question.daysType = span.type
            question.isInterval = span.type == nil
            return
        }
        let from = try DayReader.day(typed.from, "--from")
        let to = try DayReader.day(typed.to, "--to")
        guard from != nil || to != nil else { return }
        let start = from ?? CalendarDate(day: .min / 4)
        let end = to ?? CalendarDate(day: .max / 4)
        guard start <= end else {
            throw usage(
                "--from \(start) lies after --to \(end)",
                fr: "--from \(start) est après --to \(end)")
        }
        question.days = start...end
    }
}
