import BilanAnalytics
import BilanModel

/// Killed and injured in the last periods, the one of the briefing last: what the issue knows of each by now.
struct PeriodSection {
    private let builder: BriefingBuilder
    private let scope: Scope
    private let totals: Answer
    private let groups: Answer

    /// Periods in the table.
    static let count = 12

    init(_ builder: BriefingBuilder, scope: Scope) throws(QuestionError) {
        self.builder = builder
        self.scope = scope
        let measures = builder.has(.casualties) ? builder.spoken(of: [Measures.killed, Measures.injured]) : []
        func question(_ measures: [Measure], byGroup: Bool = false) -> Question {
            var question = builder.question(measures, byGroup: byGroup)
            question.days = builder.period.advanced(by: 1 - PeriodSection.count).start...builder.period.end
            question.daysType = nil
            question.periods = builder.period.type
            return question
        }
        totals = try builder.material.answer(question(measures))
        groups = try builder.material.answer(question(measures.filter { $0 == Measures.killed }, byGroup: true))
    }

    var claims: [Int] { (totals.cells + groups.cells).filter(isShown).flatMap(\.figures).flatMap(\.claims) }

    private func isShown(_ cell: Cell) -> Bool {
        guard case .period? = cell.address.period else { return false }
        return (cell.address.measure != Measures.killed.id || cell.address.scope == scope)
            && !cell.flags.contains(.partyClaim)
    }

    /// The rows; none where the briefing speaks of no casualties.
    func rows(_ publisher: FigurePublisher) -> [PeriodRow] {
        guard builder.has(.casualties), !builder.spoken(of: [Measures.killed]).isEmpty else { return [] }
        return (0..<PeriodSection.count).map { index in
            row(builder.period.advanced(by: index + 1 - PeriodSection.count), publisher)
        }
    }

    private func row(_ period: Period, _ publisher: FigurePublisher) -> PeriodRow {
        let place = [builder.placeCode]
        func cell(_ answer: Answer, _ measure: Measure, _ group: String) -> Cell? {
            answer.cells.first {
                $0.address.period == .period(period) && $0.address.measure == measure.id
                    && $0.address.group == group && isShown($0)
            }
        }
        func published(_ answer: Answer, _ measure: Measure, _ group: String = "all") -> PublishedFigure {
            cell(answer, measure, group).map { publisher.figure($0, period: period, place: place, level: 0) }
                ?? publisher.missing(
                    measure, group: group, scope: measure == Measures.killed ? scope : .withoutAttackers, place: place,
                    level: 0, period: period)
        }
        let here = totals.cells.filter { $0.address.period == .period(period) && isShown($0) }
        return PeriodRow(
            period: period,
            cells: [
                published(groups, Measures.killed, "civilian"), published(groups, Measures.killed, "military"),
                published(groups, Measures.killed, "not_allocated"), published(totals, Measures.killed),
                published(totals, Measures.injured),
            ], events: Set(here.flatMap(\.figures).map(\.event)).count)
    }
}
