public import BilanModel
public import BilanPlaces

/// Compares an answer with earlier times at equal age: what was known of the earlier period when it was as old.
///
/// Periods of one table can need several days of knowledge (months differ in length), so that a plan is made first, its
/// questions are answered by whoever has the claims, and then the cells are compared. Without a day of knowledge, both
/// times are as known now.
///
/// Source: METHODOLOGY ruling 14.
public struct ComparisonPlan: Sendable {
    /// The earlier questions, each with its own day of knowledge.
    public private(set) var questions: [Question] = []

    private let question: Question
    private let gazetteer: Gazetteer
    /// The earlier period of each period now, nil where there is none, and the question that answers it.
    private var periods: [Period: (earlier: Period, question: Int)] = [:]
    private var now: [Period] = []
    /// The earlier days, where nothing is asked by period.
    private var earlierDays = ""

    /// A plan for a question and its answer.
    ///
    /// - Throws: `QuestionError.comparisonNeedsDays` when there are no days to move.
    public init(_ question: Question, _ answer: Answer, _ gazetteer: Gazetteer, with earlier: Earlier)
        throws(QuestionError)
    {
        self.question = question
        self.gazetteer = gazetteer
        if let type = question.periods {
            planPeriods(type, answer, earlier)
        } else {
            try planDays(earlier)
        }
    }

    private mutating func planPeriods(_ type: PeriodType, _ answer: Answer, _ earlier: Earlier) {
        let seen = answer.cells.compactMap(\.address.knownPeriod)
        func asked(_ day: CalendarDate?) -> Period? {
            day.flatMap { (1...9999).contains($0.year) ? Period(type, containing: $0) : nil }
        }
        guard let first = asked(question.days?.lowerBound) ?? seen.min(),
            let last = asked(question.days?.upperBound) ?? seen.max(), first <= last
        else { return }
        now = (first.index...last.index).map { Period(type, index: $0) }
        var byAge: [Int: Int] = [:]
        for period in now {
            guard let before = earlier.period(for: period) else { continue }
            let shift = question.knownBy == nil ? 0 : period.end - before.end
            let number = byAge[shift] ?? questions.count
            if byAge[shift] == nil {
                byAge[shift] = number
                questions.append(moved(by: shift, to: before.days))
            } else {
                let days = questions[number].days ?? before.days
                let start = min(days.lowerBound, before.start)
                questions[number].days = start...max(days.upperBound, before.end)
            }
            periods[period] = (before, number)
        }
    }

    private mutating func planDays(_ earlier: Earlier) throws(QuestionError) {
        if let on = question.on {
            guard let day = earlier.day(for: on) else { throw .comparisonNeedsDays }
            var before = moved(by: on - day, to: question.days)
            before.on = day
            questions = [before]
            earlierDays = day.description
            return
        }
        guard let days = question.days, (1...9999).contains(days.lowerBound.year),
            (1...9999).contains(days.upperBound.year),
            let before = earlier.days(for: days, type: question.daysType)
        else { throw .comparisonNeedsDays }
        questions = [moved(by: days.upperBound - before.upperBound, to: before)]
        earlierDays = PeriodSpan(days: before, type: question.daysType).description
    }

    private func moved(by days: Int, to earlier: ClosedRange<CalendarDate>?) -> Question {
        var moved = question
        moved.days = earlier
        moved.knownBy = question.knownBy.map { $0 - days }
        moved.showMissing = false
        return moved
    }

    /// The cells with what they are compared with, nil for what stands in no period; cells that only the earlier time
    /// has are added, without a report.
    ///
    /// `earlier` are the answers to `questions`, in their order, each with the claims it was made from.
    public func compared(
        _ answer: Answer, _ columns: ClaimColumns, with earlier: [(answer: Answer, columns: ClaimColumns)]
    ) -> (answer: Answer, comparisons: [CellComparison?]) {
        var sides: [[CellAddress: CellComparison.Side]] = []
        for (answer, columns) in earlier {
            var known: [CellAddress: CellComparison.Side] = [:]
            for cell in answer.cells { known[cell.address] = side(cell, columns) }
            sides.append(known)
        }
        var answer = answer
        addUnreported(to: &answer, earlier.map(\.answer))
        Tally.sort(&answer.cells, question, gazetteer)
        let comparisons = answer.cells.map { cell -> CellComparison? in
            let now = cell.figures.isEmpty ? nil : side(cell, columns)
            var address = cell.address
            guard question.periods != nil else {
                return CellComparison(now, sides.first?[address], named: earlierDays)
            }
            guard let period = address.knownPeriod else { return nil }
            guard let (before, number) = periods[period] else { return CellComparison(noSuchPeriodFor: period) }
            address.period = .period(before)
            return CellComparison(now, sides[number][address], named: before.description)
        }
        return (answer, comparisons)
    }

    private func side(_ cell: Cell, _ columns: ClaimColumns) -> CellComparison.Side {
        CellComparison.Side(cell, columns, isStock: Measures.numbered(cell.address.measure)?.kind == .stock)
    }

    /// What was reported then and not now: a reader must see that it is missing.
    private func addUnreported(to answer: inout Answer, _ earlier: [Answer]) {
        var present = Set(answer.cells.map(\.address))
        func add(_ address: CellAddress, _ days: ClosedRange<CalendarDate>?) {
            guard present.insert(address).inserted else { return }
            answer.cells.append(Cell(missing: .noReport, address: address, days: days, dataset: nil))
        }
        guard question.periods != nil else {
            for cell in earlier.flatMap(\.cells) where cell.estimate.isQuantified {
                add(cell.address, question.on.map { $0...$0 } ?? question.days)
            }
            return
        }
        var cells: [Int: [Period: [Cell]]] = [:]
        for (number, answer) in earlier.enumerated() {
            for cell in answer.cells where cell.estimate.isQuantified {
                if let period = cell.address.knownPeriod {
                    cells[number, default: [:]][period, default: []].append(cell)
                }
            }
        }
        for period in now {
            guard let (before, number) = periods[period] else { continue }
            for cell in cells[number]?[before] ?? [] {
                var address = cell.address
                address.period = .period(period)
                add(address, period.days)
            }
        }
    }
}

extension CellAddress {
    /// The period it stands in; nil for none, and for what is not allocated to one.
    var knownPeriod: Period? {
        if case .period(let period)? = period { period } else { nil }
    }
}
