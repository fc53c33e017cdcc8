public import BilanModel
import Glibc

/// The one door to the clock: the day of an entry, and `--until today`.
public enum Today {
    /// The day in UTC; `BILAN_TODAY` (a day such as 2024-05-03) stands in for it, so that a run can be repeated.
    public static var date: CalendarDate {
        if let text = getenv("BILAN_TODAY").map({ String(cString: $0) }), let date = CalendarDate(text) { return date }
        return CalendarDate(day: Int32(time(nil) / 86_400))
    }
}
