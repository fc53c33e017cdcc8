/// The days of a figure, with what they say of how exactly they are known.
public struct KnownDays: Hashable, Sendable {
    /// Days from first to last, but no fewer than those of the calendar period they are known to.
    public let length: Int
    /// Days of the calendar period they are only known to be in; 0 where they are days of their own.
    public let vagueness: Int

    /// The days from one to another, known to UCDP's precision: 3 a known week, 4 a known month, 5 a known year.
    public init(_ start: Int32, _ end: Int32, _ precision: UInt8) {
        let (first, last) = (CalendarDate(day: start), CalendarDate(day: end))
        let count = last - first + 1
        let known: PeriodType? =
            switch precision {
            case 3: .week
            case 4: .month
            case 5: .year
            default: nil
            }
        // No calendar period that counts here is shorter than a February.
        let calendar =
            count < 28
            ? nil
            : [PeriodType.month, .quarter, .half, .year].first { Period($0, containing: first).days == first...last }
        var vagueness = calendar == nil ? 0 : count
        if let known { vagueness = max(vagueness, PeriodSpan(days: Period(known, containing: first).days).longest) }
        self.vagueness = vagueness
        length = max(count, vagueness)
    }
}
