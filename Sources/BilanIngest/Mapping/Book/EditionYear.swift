import BilanModel

/// The year that an edition is of, where no column of the file says so: what the user or the provenance gives, else the
/// one year that the file's own name holds.
enum EditionYear {
    static func year(of sheet: Sheet, _ setting: ImportSetting) throws(IngestError) -> Int {
        for text in [setting.options.edition ?? "", setting.provenance.edition, leaf(sheet.name), sheet.label] {
            let years = Set(years(in: text))
            if years.count == 1, let year = years.first { return year }
        }
        throw .noPlanYear(sheet.title)
    }

    /// The days of a year.
    static func days(_ year: Int) -> ClosedRange<CalendarDate>? {
        guard (1900...2200).contains(year), let first = CalendarDate(year: year, month: 1, day: 1),
            let last = CalendarDate(year: year, month: 12, day: 31)
        else { return nil }
        return first...last
    }

    /// Years between 1990 and 2079 that stand as four digits of their own.
    private static func years(in text: String) -> [Int] {
        text.split { !$0.isASCII || !$0.isNumber }.filter { $0.count == 4 }.compactMap { Int($0) }
            .filter { (1990...2079).contains($0) }
    }

    private static func leaf(_ path: String) -> String { String(path.split(separator: "/").last ?? "") }
}
