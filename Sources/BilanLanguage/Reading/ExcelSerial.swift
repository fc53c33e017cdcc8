public import BilanModel

extension DateReader {
    /// From which day a workbook counts its days.
    public enum Epoch: Sendable {
        /// The system of Excel on Windows: 1 is 1 January 1900, and 60 a 29 February 1900 that never was.
        case from1900
        /// The system of old Excel on the Mac: 0 is 1 January 1904.
        case from1904
    }

    /// The day of a workbook's serial number; its fraction, a time of day, is left out.
    ///
    /// Missing: nil for numbers that no workbook shows as a day: negative ones, 0 and 60 in the system of 1900, and
    /// days after 9999.
    public static func day(serial: Double, _ epoch: Epoch = .from1900) -> CalendarDate? {
        // Also keeps out what is not a number.
        guard serial >= 0, serial < 2_958_466 else { return nil }
        let days = Int(serial)
        switch epoch {
        case .from1900:
            guard days > 0, days != 60 else { return nil }
            return CalendarDate(year: 1899, month: 12, day: days < 60 ? 31 : 30).map { $0 + days }
        case .from1904:
            return CalendarDate(year: 1904, month: 1, day: 1).map { $0 + days }.flatMap { $0.year <= 9999 ? $0 : nil }
        }
    }
}
