import BilanAnalytics
import BilanModel

/// Events of earlier periods whose figures became known only since the last issue.
struct LateSection {
    private let builder: BriefingBuilder
    private let figures: [Figure]

    init(_ builder: BriefingBuilder) throws(QuestionError) {
        self.builder = builder
        var question = builder.question(
            builder.has(.late) ? builder.spoken(of: [Measures.killed, Measures.injured]) : [])
        let start = builder.period.start
        question.days = (start - 366)...(start - 1)
        question.daysType = nil
        let history = builder.material.history
        let since =
            history.lateSince ?? builder.period.advanced(by: -1).end + builder.definition.issuedAfter
        figures = try builder.material.answer(question).cells.flatMap(\.figures).filter { figure in
            figure.estimate.isQuantified && !figure.flags.contains(.nilReport)
                && builder.material.passesOn(figure)
                && Int(figure.end - figure.start) < builder.period.type.longest
                && (figure.knownFrom > since.day || builder.isNews(figure, since: history))
        }
    }

    var claims: [Int] { figures.flatMap(\.claims) }

    func tolls(_ publisher: FigurePublisher) -> [Toll] {
        figures.map { figure in
            let period = Period(builder.period.type, containing: CalendarDate(day: figure.start))
            return Toll(
                figure: publisher.figure(
                    figure, group: "all", period: period.description, place: builder.regionCodes(of: figure.place),
                    level: 1, suffix: "late." + builder.eventID(figure.event)), parts: [], event: figure.event,
                source: builder.source(of: figure.used))
        }
    }
}

extension BriefingBuilder {
    /// Whether the last issue was made without the number used, whenever that could have been known: an article of May
    /// that was read in June is news to whoever holds the issue of May.
    func isNews(_ figure: Figure, since history: BriefingHistory) -> Bool {
        guard let seen = history.seen, let used = figure.used ?? figure.claims.first else { return false }
        let columns = material.columns
        return seen[ClaimAddress(columns, used)] != columns.estimate[used]
    }
}
