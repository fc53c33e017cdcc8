import BilanAnalytics
import BilanModel

/// Events of earlier periods whose figures became known only since the last issue.
struct LateSection {
    private let builder: BriefingBuilder
    private let figures: [Figure]

    init(_ builder: BriefingBuilder) throws(QuestionError) {
        self.builder = builder
        var question = builder.question([Measures.killed, Measures.injured])
        let start = builder.period.start
        question.days = (start - 366)...(start - 1)
        question.daysType = nil
        let since = builder.period.advanced(by: -1).end + builder.definition.issuedAfter
        figures = try builder.material.answer(question).cells.flatMap(\.figures).filter { figure in
            figure.estimate.isQuantified && figure.knownFrom > since.day
                && builder.material.passesOn(figure)
                && Int(figure.end - figure.start) < builder.period.type.longest
        }
    }

    var claims: [Int] { figures.flatMap(\.claims) }

    func tolls(_ publisher: FigurePublisher) -> [Toll] {
        figures.map { figure in
            let period = Period(builder.period.type, containing: CalendarDate(day: figure.start))
            return Toll(
                figure: publisher.figure(
                    figure, group: "all", period: period.description, place: builder.regionCodes(of: figure.place),
                    level: 1, suffix: "late"), parts: [], event: figure.event, source: builder.source(of: figure.used))
        }
    }
}
