import BilanModel

/// Reads the days of a command line.
enum DayReader {
    /// The day of an option; nil where it was not given.
    static func day(_ text: String?, _ option: String) throws(DeskFailure) -> CalendarDate? {
        guard let text else { return nil }
        if let date = CalendarDate(text) { return date }
        // A question that reads the clock has another answer tomorrow: one option does, and says so.
        throw DeskFailure(
            .usage,
            Phrase(
                text.lowercased() == "today"
                    ? "\(option) takes a day such as 2023-09-07; only --until takes today"
                    : "\(option) \"\(text)\" is no day; write it as 2023-09-07",
                fr: text.lowercased() == "today"
                    ? "\(option) prend un jour comme 2023-09-07 ; seul --until prend today"
                    : "\(option) « \(text) » n’est pas un jour ; écrivez-le 2023-09-07"))
    }

    /// The day of `--until`, which alone may be today.
    static func until(_ text: String?) throws(DeskFailure) -> CalendarDate? {
        text?.lowercased() == "today" ? Today.date : try day(text, "--until")
    }
}
