import BilanModel
import BilanPlaces

/// Cells of the table asked for in which nothing stands: an area and a period for which nobody gave a figure.
///
/// Missing: they hold no number, and never nought; what is not applicable is not guessed. Groups are an open list, so a
/// table by group has such a cell only where no group at all has a figure.
struct MissingCells {
    private let tally: Tally
    private let question: Question
    private var silence: CuratedSilence

    init(_ tally: Tally, _ question: Question, _ leads: [UInt16: LeadChoice]) {
        self.tally = tally
        self.question = question
        silence = CuratedSilence(tally, question, leads)
    }

    /// Where a cell stands, whatever its group and unit.
    private struct Slot: Hashable {
        let places: [CellPlace]
        let period: CellPeriod?
        let measure: UInt16
        let scope: Scope
    }

    /// Adds a cell for each area, period, measure and scope that has none.
    mutating func add(to answer: inout Answer) {
        let filled = Set(
            answer.cells.map {
                Slot(
                    places: $0.address.places, period: $0.address.period, measure: $0.address.measure,
                    scope: $0.address.scope)
            })
        let areas = areas()
        let periods = periods(answer.cells)
        for measure in question.measures.compactMap({ Measures.numbered($0) }) {
            for scope in scopes(of: measure, filled) {
                for area in areas {
                    for period in periods {
                        let slot = Slot(places: area.places, period: period, measure: measure.id, scope: scope)
                        guard !filled.contains(slot) else { continue }
                        answer.cells.append(cell(slot, measure, area.place, answer.on))
                    }
                }
            }
        }
    }

    private mutating func cell(_ slot: Slot, _ measure: Measure, _ place: Int32?, _ on: CalendarDate?) -> Cell {
        var days = measure.kind == .flow ? question.days : on.map { $0...$0 }
        if case .period(let period)? = slot.period { days = period.days }
        var silent: Int32?
        if let days, let place { silent = silence.dataset(measure, place, days) }
        return Cell(
            missing: silent == nil ? .noReport : .noneRecorded,
            address: CellAddress(
                places: slot.places, period: slot.period, parts: question.breakdowns.map { _ in "all" },
                measure: slot.measure, group: question.group ?? "all", scope: slot.scope, unit: measure.unit),
            days: days, dataset: silent)
    }

    // MARK: - What the table would hold

    private func scopes(of measure: Measure, _ filled: Set<Slot>) -> [Scope] {
        let seen = Set(filled.filter { $0.measure == measure.id }.map(\.scope))
        return seen.isEmpty ? [question.scope ?? .unknown] : seen.sorted { $0.rawValue < $1.rawValue }
    }

    /// Every area of the finest level under the place asked, else under the countries that claims speak of.
    private func areas() -> [(places: [CellPlace], place: Int32?)] {
        guard let finest = question.levels.last else { return [([], question.within)] }
        var placement = Placement(tally.gazetteer, edition: question.edition)
        var areas: [Int32] = []
        for root in question.within.map({ tally.gazetteer.sets[$0] ?? [$0] }) ?? countries() {
            let above = placement.levels(of: root)[finest]
            if above >= 0 {
                areas.append(above)
            } else {
                areas += tally.gazetteer.places(
                    level: UInt8(finest), under: root, in: placement.edition(for: root))
            }
        }
        return areas.map { area in
            (question.levels.map { placement.cell(of: area, level: $0) }, area)
        }
    }

    private func countries() -> [Int32] {
        let measures = Set(question.measures)
        let asked = tally.live.filter { measures.contains(tally.columns.measure[$0]) && tally.isAsked($0, question) }
        let places = Set(asked.map { tally.columns.place[$0] })
        return Set(places.flatMap { tally.gazetteer.sets[$0] ?? [$0] }.map { tally.gazetteer.country(of: $0) })
            .filter { $0 >= 0 }.sorted()
    }

    /// Every period within the days asked; where these are open, from the first cell or to the last.
    private func periods(_ cells: [Cell]) -> [CellPeriod?] {
        guard let type = question.periods else { return [nil] }
        let seen = cells.compactMap { cell -> Period? in
            if case .period(let period)? = cell.address.period { period } else { nil }
        }
        func asked(_ day: CalendarDate?) -> Period? {
            day.flatMap { (1...9999).contains($0.year) ? Period(type, containing: $0) : nil }
        }
        guard let first = asked(question.days?.lowerBound) ?? seen.min(),
            let last = asked(question.days?.upperBound) ?? seen.max(), first <= last
        else { return [] }
        return (first.index...last.index).map { .period(Period(type, index: $0)) }
    }
}
