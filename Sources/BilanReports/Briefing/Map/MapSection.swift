import BilanAnalytics
import BilanModel

/// The map that a definition asks for: the first of its measures of which an area has a figure.
struct MapSection {
    private let builder: BriefingBuilder
    private let measure: Measure?
    private let answer: Answer?
    private let level: Int
    /// Why there is none; nil where there is one, or none is asked for.
    let absence: BriefingMap.Absence?

    init(_ builder: BriefingBuilder) throws(QuestionError) {
        self.builder = builder
        level = builder.definition.map?.level ?? 1
        guard let asked = builder.definition.map else {
            (measure, answer, absence) = (nil, nil, nil)
            return
        }
        guard !builder.material.borders.isEmpty else {
            (measure, answer, absence) = (nil, nil, .noBorders)
            return
        }
        for code in asked.measures {
            guard let measure = Measures.named(code) else { continue }
            var question = builder.question([measure], levels: [level])
            if measure.kind == .stock { question.datasets = [] }
            let answer = try builder.material.answer(question)
            let hasArea = answer.cells.contains { cell in
                guard case .place? = cell.address.places.last else { return false }
                return cell.estimate.isQuantified
            }
            if hasArea {
                (self.measure, self.answer, absence) = (measure, answer, nil)
                return
            }
        }
        (measure, answer, absence) = (nil, nil, .noFigures)
    }

    private var cells: [Cell] { answer?.cells ?? [] }

    var claims: [Int] { cells.filter(isOfMap).flatMap(\.figures).flatMap(\.claims) }

    /// What its totals cover: the scope of most of the people, as in the table by region.
    private var scope: Scope {
        let known = cells.filter { $0.estimate.isQuantified && !$0.flags.contains(.partyClaim) }
        var sums: [Scope: Quantity] = [:]
        for cell in known {
            let number = cell.estimate.best ?? cell.estimate.low ?? .zero
            sums[cell.address.scope] = (sums[cell.address.scope] ?? .zero) + number
        }
        return sums.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key ?? .unknown
    }

    private func isOfMap(_ cell: Cell) -> Bool {
        cell.address.scope == scope && cell.address.group == "all" && !cell.flags.contains(.partyClaim)
    }

    /// The map; nil where there is none.
    func map(_ publisher: FigurePublisher) -> BriefingMap? {
        guard let measure else { return nil }
        let printer = builder.material.english
        let cells = cells.filter(isOfMap)
        let drawn = builder.areas(level: level).filter { builder.material.borders[$0] != nil }
        let areas = drawn.map { place -> BriefingMap.Area in
            let code = printer.code(place)
            let cell = cells.first { $0.address.places == [.place(place)] }
            let figure =
                cell.map { published($0, [code], level, publisher) }
                ?? publisher.missing(measure, group: "all", scope: scope, place: [code], level: level)
            return BriefingMap.Area(
                code: code, shape: builder.material.borders[place] ?? AreaShape(polygons: []), figure: figure)
        }
        let elsewhere = cells.compactMap { cell -> PublishedFigure? in
            guard cell.estimate.isQuantified, let place = cell.address.places.last else { return nil }
            switch place {
            case .place(let number) where drawn.contains(number): return nil
            case .place(let number): return published(cell, [printer.code(number)], level, publisher)
            case .oneOf(let numbers): return published(cell, numbers.map { printer.code($0) }, nil, publisher)
            case .somewhereIn(let number):
                var figure = published(
                    cell, number == builder.material.place ? [] : [printer.code(number)], nil, publisher)
                // The table by area has rows of its own for what is not allocated at its level.
                figure.id += ".admin\(level)"
                return figure
            }
        }
        return BriefingMap(measure: measure, level: level, areas: areas, elsewhere: elsewhere)
    }

    private func published(_ cell: Cell, _ codes: [String], _ level: Int?, _ publisher: FigurePublisher)
        -> PublishedFigure
    {
        var published = publisher.figure(cell, place: codes, level: level)
        if published.kind == .stock {
            published.asOf = cell.figures.map(\.referenceDay).max().map { CalendarDate(day: $0) }
        }
        return published
    }
}
