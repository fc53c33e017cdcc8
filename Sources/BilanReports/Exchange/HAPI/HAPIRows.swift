import BilanAnalytics
import BilanModel

/// Makes rows of the Humanitarian API of an answer, and keeps account of what it cannot say.
struct HAPIRows {
    let material: ExchangeMaterial
    private(set) var rows: [HAPITheme: [HAPIRow]] = [:]
    /// Where each row stands.
    private var places: [HAPITheme: [[String]: Int]] = [:]
    /// How many cells were left out, by why.
    private var left: [String: Int] = [:]
    private var ranges = 0
    private var rounded = 0
    private var above = 0

    init(_ material: ExchangeMaterial) {
        self.material = material
        // The scope that has the most to say in a period; a file has no word for several.
        let told = material.answer.cells.filter { $0.estimate.best != nil && $0.address.period != .notAllocated }
        let scopes = Set(told.map(\.address.scope))
        let scope = [Scope.allSides, .withoutAttackers, .unknown, .civilians].first(where: scopes.contains)
        for cell in material.answer.cells { add(cell, scope) }
        for cell in material.population { add(cell) }
    }

    /// What was left out and changed, one sentence each.
    var notes: [String] {
        var notes = left.sorted { $0.key < $1.key }.map { "HAPI: \(HAPIRows.count($1, "figure")) left out: \($0)" }
        if ranges > 0 {
            notes.append(
                "HAPI: \(HAPIRows.count(ranges, "row")) had bounds, which it has no column for; best alone is written")
        }
        if rounded > 0 { notes.append("HAPI: \(HAPIRows.count(rounded, "row")) had decimals, rounded to whole people") }
        if above > 0 {
            notes.append(
                "HAPI: \(HAPIRows.count(above, "row")) could not be placed as asked and stand at the level above")
        }
        return notes
    }

    private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

    private mutating func leave(_ reason: String) { left[reason, default: 0] += 1 }

    private mutating func add(_ cell: Cell, _ scope: Scope?) {
        if cell.state == .withheld { return leave("withheld, for which it has no word") }
        guard cell.state == .reported || cell.state == .nil else { return }
        guard let measure = Measures.numbered(cell.address.measure),
            let theme = HAPITheme.allCases.first(where: { $0.measures.contains(measure) })
        else { return leave(HAPIRows.noColumn(cell)) }
        guard measure != Measures.killed || cell.address.scope == scope else {
            return leave("a total of scope \(cell.address.scope.token) beside one of \(scope?.token ?? "")")
        }
        guard cell.address.unit == .person else { return leave("counted in \(cell.address.unit.token)s") }
        guard let best = cell.estimate.best, cell.estimate.isQuantified else { return leave("no best value") }
        guard let days = days(of: cell, measure) else { return leave("not allocated to a period") }
        guard let key = key(of: cell, theme, measure) else { return leave("group \(cell.address.group)") }
        guard let area = HAPIArea(cell, material.printer) else {
            return leave(
                material.levels.isEmpty ? "no area: ask --by country or region" : "no country, or finer than admin 2")
        }
        // Of a stock, a row of the level above is that level's total, and this is only what is left of it.
        if area.isLeftAbove, cell.flags.contains(.residual) { return leave("what a total has beyond its areas") }
        if area.isLeftAbove { above += 1 }
        if cell.estimate.low != best || cell.estimate.high != best { ranges += 1 }
        append(
            HAPIRow(
                area: area, key: key, days: days, people: best,
                events: theme == .conflict && cell.events > 0 ? cell.events : nil, isStock: measure.kind == .stock),
            to: theme)
    }

    /// People of a place as the gazetteer has them, for the year.
    private mutating func add(_ cell: PopulationCell) {
        guard let area = HAPIArea(cell.place, material.printer),
            let first = CalendarDate(year: cell.year, month: 1, day: 1),
            let last = CalendarDate(year: cell.year, month: 12, day: 31)
        else { return leave("no country, or finer than admin 2") }
        append(
            HAPIRow(
                area: area, key: ["all", "all", "", ""], days: first...last, people: cell.people, events: nil,
                isStock: true), to: .population)
    }

    /// Adds a row; a flow joins the one that stands there, a stock cannot.
    private mutating func append(_ row: HAPIRow, to theme: HAPITheme) {
        if let index = places[theme]?[row.identity] {
            guard !row.isStock else { return leave("another figure of the same area, group and day") }
            let known = rows[theme]?[index].people ?? .zero
            rows[theme]?[index].people = known + (row.people ?? .zero)
            let before = rows[theme]?[index].events
            if let events = row.events { rows[theme]?[index].events = (before ?? 0) + events }
            return
        }
        if row.people?.isWhole == false { rounded += 1 }
        places[theme, default: [:]][row.identity] = rows[theme]?.count ?? 0
        rows[theme, default: []].append(row)
    }

    private func days(of cell: Cell, _ measure: Measure) -> ClosedRange<CalendarDate>? {
        if cell.address.period == .notAllocated { return nil }
        // A stock is of its own day, not of the day that was asked about.
        if measure == Measures.idps {
            let day = cell.figures.map(\.referenceDay).max().flatMap { $0 == RecordRow.unknownDay ? nil : $0 }
            return day.map { CalendarDate(day: $0)...CalendarDate(day: $0) } ?? cell.days
        }
        return cell.days
    }

    private static func noColumn(_ cell: Cell) -> String {
        guard let measure = Measures.numbered(cell.address.measure) else { return "a measure without a column" }
        if measure == Measures.reached { return "reached: HAPI's REA is the reach that is expected" }
        return "no file for \(measure.code)"
    }

    private func key(of cell: Cell, _ theme: HAPITheme, _ measure: Measure) -> [String]? {
        guard let group = material.group(of: cell) else { return nil }
        switch theme {
        case .conflict: return group == .all ? ["political_violence"] : nil
        case .displaced: return group == .all ? [] : nil
        case .population: return group == .all ? ["all", "all", "", ""] : nil
        case .needs:
            guard Group(sector: group.sector) == group else { return nil }
            let status = measure == Measures.affected ? "AFF" : measure == Measures.inNeed ? "INN" : "TGT"
            guard let sector = group.sector?.uppercased() else {
                return ["Intersectoral", "Intersectoral", "", status]
            }
            return [HAPITheme.written[sector] ?? sector, HAPITheme.sectors[sector] ?? sector, "", status]
        }
    }
}
