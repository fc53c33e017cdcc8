import BilanModel

/// The days that an analysis speaks of, from months in letters: `Jun-Aug` and `2022`.
enum AnalysisDays {
    /// From the first day of the first month to the last day of the last; a last month before the first is next year's.
    ///
    /// Missing: nil for words that name no months.
    static func days(_ label: String, year: String) -> ClosedRange<CalendarDate>? {
        let year = year.hasSuffix(".0") ? String(year.dropLast(2)) : year
        guard let number = Int(year), !label.isEmpty else { return nil }
        let months = label.replacing("–", with: "-").replacing(" to ", with: "-").replacing(" à ", with: "-")
            .split(separator: "-").map(\.trimmed)
        guard let first = months.first, let start = month(String(first), number),
            let last = months.last, months.count <= 2, let end = month(String(last), number)
        else { return nil }
        if end.upperBound >= start.lowerBound { return start.lowerBound...end.upperBound }
        guard let next = month(String(last), number + 1) else { return nil }
        return start.lowerBound...next.upperBound
    }

    private static func month(_ name: String, _ year: Int) -> ClosedRange<CalendarDate>? {
        guard name.contains(where: \.isLetter), let read = DayStyle.iso.read("\(name) \(year)"), read.precision == 4
        else { return nil }
        return read.range
    }
}
