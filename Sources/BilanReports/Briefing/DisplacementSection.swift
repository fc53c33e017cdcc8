import BilanAnalytics
import BilanModel

/// Displacement: flows of the period, running totals and stocks, each with its own day and never added.
struct DisplacementSection {
    private let builder: BriefingBuilder
    private let flow: Answer
    private let stocks: Answer
    private let areas: Answer

    static let stockMeasures = [Measures.idps, Measures.refugees, Measures.returnees, Measures.repatriated]

    init(_ builder: BriefingBuilder) throws(QuestionError) {
        self.builder = builder
        let tally = builder.material
        let isIn = builder.has(.displacement)
        flow = try tally.answer(builder.question(isIn ? builder.spoken(of: [Measures.displaced]) : []))
        // Stocks may come from publishers' series, which never lead the flows of a week.
        var question = builder.question(
            isIn ? builder.spoken(of: DisplacementSection.stockMeasures) : [])
        question.datasets = []
        stocks = try tally.answer(question)
        question.levels = [builder.definition.level]
        areas = try tally.answer(question)
    }

    var claims: [Int] {
        (flow.cells + stocks.cells + areas.cells).flatMap(\.figures).flatMap(\.claims)
            + runningTotals.flatMap(\.claims)
    }

    private var runningTotals: [Figure] { flow.mentions.filter { $0.reason == .runningTotal }.map(\.figure) }

    func keyFigures(_ publisher: FigurePublisher) -> [KeyFigure] {
        let place = [builder.placeCode]
        let period =
            flow.cells.first.map { publisher.figure($0, place: place, level: 0) }
            ?? publisher.missing(Measures.displaced, group: "all", scope: .unknown, place: place, level: 0)
        guard builder.has(.displacement) else { return [] }
        let speaks = !builder.spoken(of: [Measures.displaced]).isEmpty
        var lines = speaks ? [KeyFigure(figure: period, isPart: false, event: nil)] : []
        for figure in runningTotals {
            lines.append(KeyFigure(figure: published(figure, publisher), isPart: false, event: figure.event))
        }
        for cell in stocks.cells where cell.estimate.isQuantified {
            lines.append(KeyFigure(figure: stock(cell, place, 0, publisher), isPart: false, event: nil))
        }
        return lines
    }

    func figures(_ publisher: FigurePublisher) -> [PublishedFigure] {
        let printer = builder.material.english
        let regional = areas.cells.filter(\.estimate.isQuantified).compactMap { cell -> PublishedFigure? in
            guard case .place(let place)? = cell.address.places.first else { return nil }
            return stock(cell, [printer.code(place)], builder.definition.level, publisher)
        }
        return keyFigures(publisher).map(\.figure) + regional
    }

    private func published(_ figure: Figure, _ publisher: FigurePublisher) -> PublishedFigure {
        let token = builder.material.columns.groups[figure.group]?.token ?? "all"
        return publisher.figure(
            figure, group: token, period: builder.period.description, place: builder.regionCodes(of: figure.place),
            level: 1, suffix: "to_date")
    }

    private func stock(_ cell: Cell, _ place: [String], _ level: Int, _ publisher: FigurePublisher) -> PublishedFigure {
        var published = publisher.figure(cell, place: place, level: level)
        published.asOf = cell.figures.map(\.referenceDay).max().map { CalendarDate(day: $0) }
        return published
    }
}
