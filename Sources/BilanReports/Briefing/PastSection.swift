import BilanAnalytics
import BilanModel

/// Past years from publishers' own series, never added to the events of the period.
struct PastSection {
    private let builder: BriefingBuilder
    private var years: [(Period, Cell)] = []

    init(_ builder: BriefingBuilder) throws(QuestionError) {
        self.builder = builder
        guard builder.has(.past), !builder.definition.series.isEmpty else { return }
        for measure in builder.spoken(of: [Measures.killed, Measures.displaced, Measures.idps]) {
            var question = builder.question([measure])
            question.datasets = Set(builder.definition.series)
            question.days = nil
            question.daysType = nil
            question.on = nil
            question.periods = .year
            for cell in try builder.material.answer(question).cells where cell.estimate.isQuantified {
                guard case .period(let year)? = cell.address.period, year.end < builder.period.start,
                    !cell.flags.contains(.lastKnown)
                else { continue }
                years.append((year, cell))
            }
        }
    }

    var claims: [Int] { years.flatMap { $0.1.figures }.flatMap(\.claims) }

    func figures(_ publisher: FigurePublisher) -> [PublishedFigure] {
        years.map { year, cell in
            var published = publisher.figure(cell, period: year, place: [builder.placeCode], level: 0)
            published.days = year.days
            if published.kind == .stock {
                published.asOf = cell.figures.map(\.referenceDay).max().map { CalendarDate(day: $0) }
            }
            return published
        }
    }
}
