import BilanModel
import BilanPlaces

/// Puts partners' reports that there was nothing into the cells of a table.
///
/// Such a report is nought for its own area and days, for every part of them, and for what several of them cover whole,
/// put together. A total of which one part is silent gets no nought: nobody knows it. Beside figures a report that there
/// was nothing adds nothing, and is counted.
struct NilReports {
    private let tally: Tally
    private let question: Question
    private let figures: [Figure]
    private var placement: Placement

    /// Reports of these claims, all of one measure.
    init(_ tally: Tally, _ question: Question, _ positions: [Int]) {
        self.tally = tally
        self.question = question
        placement = Placement(tally.gazetteer, edition: question.edition)
        figures = FlowAccount(positions, tally.columns, policy: question.policy).figures.flatMap(\.whole).map {
            figure in
            var report = figure
            report.flags.insert(.nilReport)
            return report
        }
    }

    /// Where a cell stands, whatever its scope and group.
    private struct Slot: Hashable {
        let area: Int32
        let period: Period?
    }

    /// Adds the reports to the cells they belong to, and the cells that they alone answer.
    mutating func add(to cells: inout [CellAddress: Cell]) {
        var slots: [Slot: [Figure]] = [:]
        var order: [Slot] = []
        for figure in figures {
            for area in areas(of: figure) {
                for period in periods(of: figure) {
                    let slot = Slot(area: area, period: period)
                    if slots[slot] == nil { order.append(slot) }
                    slots[slot, default: []].append(figure)
                }
            }
        }
        let scopes = question.scope.map { [$0] } ?? Set(cells.keys.map(\.scope)).sorted { $0.rawValue < $1.rawValue }
        for slot in order {
            guard let reports = slots[slot], let first = reports.first else { continue }
            let places = question.levels.map { placement.cell(of: slot.area, level: $0) }
            let period = question.periods == nil ? nil : slot.period.map { CellPeriod.period($0) }
            let present = cells.keys.filter { $0.places == places && $0.period == period }
            guard present.isEmpty else {
                for address in present where takes(address) && cells[address]?.estimate.isQuantified == true {
                    for report in reports where isHome(report, slot) {
                        cells[address]?.add(report, columns: tally.columns)
                    }
                }
                continue
            }
            let days = slot.period?.days ?? question.days ?? span(of: reports)
            // Only a part of the area may be asked for.
            let within = question.within.flatMap { placement.relation(of: $0, to: slot.area) == .inside ? $0 : nil }
            guard covers(reports, within ?? slot.area, days) else { continue }
            for scope in scopes.isEmpty ? [first.scope] : scopes {
                let address = CellAddress(
                    places: places, period: period, parts: question.breakdowns.map { _ in "all" },
                    measure: first.measure, group: question.group ?? (question.byGroup ? "not_allocated" : "all"),
                    scope: scope, unit: first.unit)
                var cell = Cell(address: address)
                for report in reports { cell.add(report, columns: tally.columns) }
                cell.days = days
                cells[address] = cell
            }
        }
    }

    // MARK: - Where a report belongs

    /// Whether a cell is of everybody: a report that there was nothing names no group and no part.
    private func takes(_ address: CellAddress) -> Bool {
        address.parts.allSatisfy { $0 == "all" } && !address.isBeside
            && (!question.byGroup || address.group == "not_allocated")
    }

    /// Areas of the finest level asked for that a report speaks of; the place asked for itself where there is no level.
    private mutating func areas(of figure: Figure) -> [Int32] {
        let members = tally.gazetteer.sets[figure.place] ?? [figure.place]
        guard let finest = question.levels.last else {
            let whole = question.within ?? tally.gazetteer.country(of: members.first ?? -1)
            return whole >= 0 && members.contains { touches($0, whole) } ? [whole] : []
        }
        var areas: Set<Int32> = []
        for member in members where member >= 0 {
            let above = placement.levels(of: member)[finest]
            if above >= 0 {
                areas.insert(above)
            } else {
                areas.formUnion(
                    tally.gazetteer.places(
                        level: UInt8(finest), under: member, in: placement.edition(for: member)))
            }
        }
        return areas.filter { area in question.within.map { touches(area, $0) } ?? true }.sorted()
    }

    private func touches(_ place: Int32, _ other: Int32) -> Bool {
        placement.relation(of: place, to: other) == .inside || placement.relation(of: other, to: place) == .inside
    }

    /// Periods that a report's days touch within the days asked; one nil where no periods were asked for.
    private func periods(of figure: Figure) -> [Period?] {
        var (first, last) = (CalendarDate(day: figure.start), CalendarDate(day: figure.end))
        if let days = question.days {
            guard first <= days.upperBound, last >= days.lowerBound else { return [] }
            (first, last) = (max(first, days.lowerBound), min(last, days.upperBound))
        }
        guard let type = question.periods else { return [nil] }
        let (from, to) = (Period(type, containing: first).index, Period(type, containing: last).index)
        return (from...to).map { Period(type, index: $0) }
    }

    /// Whether a report belongs to a cell as a figure does: it lies in its area, and in its period.
    private func isHome(_ figure: Figure, _ slot: Slot) -> Bool {
        placement.relation(of: figure.place, to: slot.area) == .inside
            && (slot.period.map { period in
                period.days.contains(CalendarDate(day: figure.start))
                    && period.days.contains(CalendarDate(day: figure.end))
            } ?? true)
    }

    // MARK: - Whether they cover it

    private func span(of reports: [Figure]) -> ClosedRange<CalendarDate> {
        let start = reports.map(\.start).min() ?? 0
        return CalendarDate(day: start)...CalendarDate(day: max(reports.map(\.end).max() ?? start, start))
    }

    /// Whether reports, put together, cover every day of a place: themselves, or every one of its parts.
    private func covers(_ reports: [Figure], _ place: Int32, _ days: ClosedRange<CalendarDate>) -> Bool {
        let around = reports.filter { report in
            (tally.gazetteer.sets[report.place] ?? [report.place]).contains {
                $0 >= 0 && placement.relation(of: place, to: $0) == .inside
            }
        }
        let spans = around.map {
            Coverage(place: place, days: CalendarDate(day: $0.start)...CalendarDate(day: max($0.start, $0.end)))
        }
        if spans.hold(days) { return true }
        let edition = placement.edition(for: place)
        guard reports.contains(where: { placement.relation(of: $0.place, to: place) != .outside }),
            let level = tally.gazetteer.level(of: place, in: edition), level < 4
        else { return false }
        let parts = tally.gazetteer.places(level: UInt8(level + 1), under: place, in: edition)
        return !parts.isEmpty && parts.allSatisfy { covers(reports, $0, days) }
    }
}
