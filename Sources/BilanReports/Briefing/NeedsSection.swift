import BilanAnalytics
import BilanModel

/// People affected, in need, targeted and reached: published totals, parts inside them, areas; nothing is added up.
struct NeedsSection {
    private let builder: BriefingBuilder
    private let country: Answer
    private let areas: Answer
    private let rate: Answer

    static let measures = [Measures.affected, Measures.inNeed, Measures.targeted, Measures.reached]

    init(_ builder: BriefingBuilder) throws(QuestionError) {
        self.builder = builder
        let tally = builder.material
        var question = builder.question(
            builder.has(.needs) ? builder.spoken(of: NeedsSection.measures) : [], byGroup: true)
        question.datasets = []
        country = try tally.answer(question)
        question.levels = [builder.definition.level]
        areas = try tally.answer(question)
        // A change is published of a country; of several together nobody gives one.
        let changes = builder.has(.needs) && builder.material.members.count == 1 ? [Measures.inNeedChange] : []
        var change = builder.question(changes, levels: [0])
        change.datasets = []
        rate = try tally.answer(change)
    }

    var claims: [Int] { (country.cells + areas.cells + rate.cells).flatMap(\.figures).flatMap(\.claims) }

    func keyFigures(_ publisher: FigurePublisher) -> [KeyFigure] {
        guard builder.has(.needs), !builder.spoken(of: [Measures.inNeed]).isEmpty else { return [] }
        let place = [builder.placeCode]
        guard country.cells.contains(where: { $0.estimate.isQuantified }) else {
            let missing = publisher.missing(Measures.inNeed, group: "all", scope: .unknown, place: place, level: 0)
            return [KeyFigure(figure: missing, isPart: false, event: nil)]
        }
        // Sectors, ages and sexes stand in the table of needs; a key figure is a total or how urgent it is.
        return sortedCountry.filter { cell in
            let group = builder.material.columns.groups.values.first { $0.token == cell.address.group }
            return cell.address.group == "all" || group?.needStatus == "immediate"
        }.map { cell in
            KeyFigure(
                figure: stock(cell, place, 0, publisher), isPart: cell.address.group != "all", event: nil)
        } + rate.cells.map { KeyFigure(figure: stock($0, place, 0, publisher), isPart: true, event: nil) }
    }

    func figures(_ publisher: FigurePublisher) -> [PublishedFigure] {
        let printer = builder.material.english
        let regional = areas.cells.filter(\.estimate.isQuantified).compactMap { cell -> PublishedFigure? in
            switch cell.address.places.first {
            case .place(let place)?: return stock(cell, [printer.code(place)], builder.definition.level, publisher)
            // What the published total has beyond its areas stands in a row of its own, so that the table ties out.
            case .somewhereIn? where cell.flags.contains(.residual): return stock(cell, [], nil, publisher)
            default: return nil
            }
        }
        guard builder.has(.needs) else { return [] }
        let place = [builder.placeCode]
        let whole = sortedCountry.map { stock($0, place, 0, publisher) }
        return whole + rate.cells.map { stock($0, place, 0, publisher) }.filter(\.hasNumber) + regional
    }

    /// Everybody before the groups inside, measure by measure.
    private var sortedCountry: [Cell] {
        country.cells.filter(\.estimate.isQuantified).sorted { left, right in
            let order = NeedsSection.measures.map(\.id)
            let measures = (
                order.firstIndex(of: left.address.measure) ?? 0, order.firstIndex(of: right.address.measure) ?? 0
            )
            if measures.0 != measures.1 { return measures.0 < measures.1 }
            if (left.address.group == "all") != (right.address.group == "all") { return left.address.group == "all" }
            return left.address.group < right.address.group
        }
    }

    private func stock(_ cell: Cell, _ place: [String], _ level: Int?, _ publisher: FigurePublisher) -> PublishedFigure
    {
        var published = publisher.figure(cell, place: place, level: level)
        published.asOf = cell.figures.map(\.referenceDay).max().map { CalendarDate(day: $0) }
        return published
    }
}
