import BilanModel

/// Finds when in a table a flow stands: in which period, and with how much of it.
struct FlowTiming {
    /// How a figure stands in the periods or the days asked for.
    enum Standing {
        /// Outside the days asked.
        case outside
        /// Known only to a longer time than was asked for.
        case tooLong
        /// Whole, in a period where periods were asked for.
        case whole(CellPeriod?, FigureFlags)
        /// In parts, by days.
        case shares([(period: CellPeriod?, estimate: Estimate)])
    }

    private let question: Question
    /// The most days over which a figure may be known; nil when any length will do.
    private let limit: Int?

    init(_ question: Question) {
        self.question = question
        let asked = question.days.map { PeriodSpan(days: $0).longest }
        limit = question.periods?.longest ?? question.daysType?.longest ?? (question.isInterval ? asked : nil)
    }

    /// Whether any of these days may stand in the days asked.
    func touches(_ start: Int32, _ end: Int32) -> Bool {
        guard let days = question.days else { return true }
        switch question.allocation {
        case .start, .end: return days.contains(deciding(start, end))
        case .days: return start <= days.upperBound.day && end >= days.lowerBound.day
        }
    }

    /// The year under which a lead is chosen for these days.
    func year(_ start: Int32, _ end: Int32) -> Int32 { Int32(deciding(start, end).year) }

    /// Whether a claim can be given to one of the periods asked for: only such claims can make a dataset lead.
    func fits(_ start: Int32, _ end: Int32, precision: UInt8) -> Bool {
        if limit != nil {
            let length = KnownDays(start, end, precision).length
            return fits(start, end, length: length) || splits(start, end, precision)
        }
        return fits(start, end, length: 0)
    }

    /// The same of days known over so many, where days are not apportioned.
    func fits(_ start: Int32, _ end: Int32, length: Int) -> Bool {
        if limit != nil { return !isTooLong(length) }
        guard let days = question.days else { return true }
        switch question.allocation {
        case .start: return end <= days.upperBound.day
        case .end: return start >= days.lowerBound.day
        case .days: return true
        }
    }

    /// Whether days known over so many are more than those asked for.
    func isTooLong(_ length: Int) -> Bool { limit.map { length > $0 } ?? false }

    /// How a figure stands, its days known to a precision.
    func standing(of figure: Figure, precision: UInt8) -> Standing {
        let given = [figure.estimate.low, figure.estimate.best, figure.estimate.high].compactMap(\.self)
        if figure.estimate.isQuantified, given.allSatisfy({ $0 >= .zero }), splits(figure.start, figure.end, precision)
        {
            return shares(of: figure)
        }
        let day = deciding(figure.start, figure.end)
        guard question.days?.contains(day) ?? true else { return .outside }
        if limit != nil, isTooLong(KnownDays(figure.start, figure.end, precision).length) {
            return question.periods == nil ? .tooLong : .whole(.notAllocated, [])
        }
        let period = question.periods.map { Period($0, containing: day) }
        var flags: FigureFlags = []
        if question.allocation == .end {
            let start = CalendarDate(day: figure.start)
            let moved = period.map { $0.days.contains(start) } == false || question.days?.contains(start) == false
            if moved { flags.insert(.byEnd) }
        }
        return .whole(period.map { .period($0) }, flags)
    }

    /// The day by which a figure goes when it stays whole.
    private func deciding(_ start: Int32, _ end: Int32) -> CalendarDate {
        CalendarDate(day: question.allocation == .end ? end : start)
    }

    // MARK: - By days

    /// Whether days are apportioned: as asked, and where they are more than the calendar period of something.
    private func splits(_ start: Int32, _ end: Int32, _ precision: UInt8) -> Bool {
        question.allocation == .days && KnownDays(start, end, precision).vagueness <= limit ?? .max
    }

    private func shares(of figure: Figure) -> Standing {
        let pieces = pieces(figure.start, figure.end)
        if pieces.count == 1, let only = pieces.first { return only.isAsked ? .whole(only.period, []) : .outside }
        let estimates = Apportionment.split(figure.estimate, by: pieces.map(\.days))
        var shares: [(period: CellPeriod?, estimate: Estimate)] = []
        for (piece, estimate) in zip(pieces, estimates) where piece.isAsked {
            guard let estimate else { continue }
            if let last = shares.last, last.period == piece.period {
                shares[shares.count - 1].estimate = last.estimate.joined(estimate)
            } else {
                shares.append((piece.period, estimate))
            }
        }
        return shares.isEmpty ? .outside : .shares(shares)
    }

    /// The days cut where a period ends and where the days asked begin and end.
    private func pieces(_ start: Int32, _ end: Int32) -> [(period: CellPeriod?, days: Int, isAsked: Bool)] {
        var pieces: [(period: CellPeriod?, days: Int, isAsked: Bool)] = []
        let end = CalendarDate(day: end)
        var first = CalendarDate(day: start)
        while first <= end {
            var last = end
            let period = (question.periods ?? question.daysType).map { Period($0, containing: first) }
            if let period { last = min(last, period.end) }
            if let days = question.days {
                if first < days.lowerBound { last = min(last, days.lowerBound - 1) }
                if days.contains(first) { last = min(last, days.upperBound) }
            }
            let cell = question.periods == nil ? nil : period.map { CellPeriod.period($0) }
            pieces.append((cell, last - first + 1, question.days?.contains(first) ?? true))
            first = last + 1
        }
        return pieces
    }
}

extension Estimate {
    /// Two shares of one estimate together.
    fileprivate func joined(_ other: Estimate) -> Estimate {
        func sum(_ left: Quantity?, _ right: Quantity?) -> Quantity? {
            left.flatMap { left in right.map { left + $0 } }
        }
        return Estimate(
            low: sum(low, other.low), best: sum(best, other.best), high: sum(high, other.high), form: form)
    }
}
