import BilanModel

/// The periods of a table, and in which of them a day lies.
struct PeriodAxis {
    /// In the order of the table; one, nil, where none were asked for.
    let periods: [CellPeriod?]
    /// By day from the first on; -1 for days that were not asked for.
    let ofDay: [Int32]
    /// Where what is known only to a longer time stands; -1 where no periods were asked for.
    let notAllocated: Int32

    /// The periods that days lie in, and those of other cells.
    init(_ question: Question, days: ClosedRange<Int32>, beside others: [Cell]) {
        func isAsked(_ day: Int32) -> Bool { question.days?.contains(CalendarDate(day: day)) ?? true }
        guard let type = question.periods else {
            periods = [nil]
            ofDay = days.map { isAsked($0) ? 0 : -1 }
            notAllocated = -1
            return
        }
        var found: Set<CellPeriod> = [.notAllocated]
        found.formUnion(others.compactMap(\.address.period))
        var runs: [(period: Period, days: Int)] = []
        var day = days.lowerBound
        while day <= days.upperBound {
            let period = Period(type, containing: CalendarDate(day: day))
            let last = min(period.end.day, days.upperBound)
            runs.append((period, Int(last - day) + 1))
            found.insert(.period(period))
            day = last + 1
        }
        let spelled = found.map { ($0.description, $0) }.sorted { $0.0 < $1.0 }
        periods = spelled.map(\.1)
        var numbers: [CellPeriod: Int32] = [:]
        for (number, period) in spelled.enumerated() { numbers[period.1] = Int32(number) }
        notAllocated = numbers[.notAllocated] ?? -1
        var ofDay: [Int32] = []
        ofDay.reserveCapacity(days.count)
        for run in runs {
            let number = numbers[.period(run.period)] ?? -1
            for _ in 0..<run.days { ofDay.append(isAsked(days.lowerBound + Int32(ofDay.count)) ? number : -1) }
        }
        self.ofDay = ofDay
    }

    /// The number of a cell's period.
    func number(of period: CellPeriod?) -> Int32? { periods.firstIndex(of: period).map { Int32($0) } }
}
