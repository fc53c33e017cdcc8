import BilanModel

/// A day as UCDP writes it: `2016-05-26`, `2016-05-26 00:00:00.000`, and month first in the web export,
/// `05/26/2016 00:00:00`.
enum GEDDay {
    static func read(_ text: String) -> CalendarDate? {
        guard let word = text.split(whereSeparator: { $0 == " " || $0 == "T" }).first else { return nil }
        if let day = CalendarDate(word) { return day }
        let parts = word.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            .map { number(Array($0)[...]) }
        guard parts.count == 3, let month = parts[0], let day = parts[1], let year = parts[2], year >= 1000 else {
            return nil
        }
        return CalendarDate(year: year, month: month, day: day)
    }
}
