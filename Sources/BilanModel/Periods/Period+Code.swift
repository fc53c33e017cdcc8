extension Period: CustomStringConvertible, LosslessStringConvertible {
    /// The code of the period: `2023-09-07`, `2023-W36`, `2023-WedW36`, `2023-SatW36`, `2023-E36`, `2023-09-D1`,
    /// `2023-09`, `2023-Q3`, `2023-H1`, `2023`.
    public var description: String {
        if let week = weekNumber { return digits(week.year, 4) + "-" + type.letters + digits(week.week, 2) }
        switch type {
        case .dekad:
            let (year, month, day) = start.parts
            return "\(digits(year, 4))-\(digits(month, 2))-D\(day / 10 + 1)"
        case .month: return digits(start.year, 4) + "-" + digits(start.parts.month, 2)
        case .quarter, .half:
            return digits(start.year, 4) + "-" + type.letters + String(Int(index) % (type == .quarter ? 4 : 2) + 1)
        case .year: return digits(start.year, 4)
        default: return start.description
        }
    }

    /// The year a week belongs to and its number in it; nil for what is no week.
    public var weekNumber: (year: Int, week: Int)? { Week(of: type)?.number(index) }

    /// Reads a code as `description` writes it, in any letter case; also the basic forms `2023W36` and `202309`.
    public init?(_ text: some StringProtocol) {
        let code = Array(text.uppercased().utf8)
        guard code.count >= 4, let year = number(code[0..<4]), (1...9998).contains(year) else { return nil }
        var rest = code[4...]
        if rest.isEmpty {
            self.init(.year, index: Int32(year))
            return
        }
        let dashed = rest.first == UInt8(ascii: "-")
        if dashed { rest = rest.dropFirst() }
        let letters = String(decoding: rest.prefix { !(0x30...0x39).contains($0) }, as: UTF8.self)
        let figures = rest.dropFirst(letters.utf8.count)
        // Weeks have one or two digits, as some publishers leave the nought out; quarters and halves have one.
        let count = figures.count <= (letters == "Q" || letters == "H" ? 1 : 2) ? number(figures) : nil
        switch (letters, count) {
        case (let letters, let week?) where letters.hasSuffix("W") || letters == "E":
            guard let type = PeriodType(weekLetters: letters) else { return nil }
            self.init(type, year: year, week: week)
        case ("Q", let place?) where (1...4).contains(place): self.init(.quarter, index: Int32(year * 4 + place - 1))
        case ("H", let place?) where (1...2).contains(place): self.init(.half, index: Int32(year * 2 + place - 1))
        case ("", let month?) where rest.count == 2 && (1...12).contains(month):
            self.init(.month, index: Int32(year * 12 + month - 1))
        case ("", nil) where dashed: self.init(year: year, monthAndMore: rest)
        default: return nil
        }
    }

    /// A numbered week of a year; nil when the year has no such week, or the kind is no week.
    init?(_ type: PeriodType, year: Int, week: Int) {
        guard let index = Week(of: type)?.index(year: year, week: week) else { return nil }
        self.init(type, index: index)
    }

    /// `09-07` and `09-D1`.
    private init?(year: Int, monthAndMore rest: ArraySlice<UInt8>) {
        let cells = rest.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard cells.count == 2, cells[0].count == 2, let month = number(cells[0]), (1...12).contains(month) else {
            return nil
        }
        if cells[1].first == UInt8(ascii: "D"), cells[1].count == 2, let place = number(cells[1].dropFirst()),
            (1...3).contains(place)
        {
            self.init(.dekad, index: Int32(year * 36 + (month - 1) * 3 + place - 1))
            return
        }
        guard cells[1].count == 2, let day = number(cells[1]),
            let date = CalendarDate(year: year, month: month, day: day)
        else { return nil }
        self.init(.day, index: date.day)
    }
}

extension PeriodType {
    fileprivate var letters: String {
        switch self {
        case .week: "W"
        case .epiweek: "E"
        case .tueweek: "TueW"
        case .wedweek: "WedW"
        case .thuweek: "ThuW"
        case .friweek: "FriW"
        case .satweek: "SatW"
        case .quarter: "Q"
        case .half: "H"
        default: ""
        }
    }

    /// The kind of week with these letters in its codes, in upper case; `SUNW` is another name of `E`.
    fileprivate init?(weekLetters: String) {
        let found = PeriodType.allCases.first { $0.isWeek && $0.letters.uppercased() == weekLetters }
        guard let type = found ?? (weekLetters == "SUNW" ? .epiweek : nil) else { return nil }
        self = type
    }
}
