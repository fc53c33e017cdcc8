import BilanAnalytics
import BilanLanguage
import BilanModel

/// What charts draw: the killed of past years and of areas, the people in need, and the killed of the last periods.
struct BriefingSeries {
    /// A point of a series; without a number it is a gap.
    struct Point {
        let code: String
        let names: PlaceNames
        /// The days it speaks of, also where nobody gives a number.
        let days: ClosedRange<CalendarDate>
        let figure: PublishedFigure?

        var value: Quantity? { figure?.shownValue }
    }

    /// A series with its name, as the data sheet has it.
    struct Series {
        let id: String
        let kind: Kind
        let measure: Measure
        let group: String
        let scope: Scope
        let points: [Point]

        /// How many of its points have a number.
        var known: Int { points.count { $0.value != nil } }
    }

    /// What a series is of.
    enum Kind: Equatable {
        case periods(group: String), years, areas, needs
    }

    let all: [Series]

    init(_ briefing: Briefing) {
        all =
            BriefingSeries.years(briefing)
            + [BriefingSeries.areas(briefing), BriefingSeries.needs(briefing)].filter { !$0.points.isEmpty }
            + BriefingSeries.periods(briefing)
    }

    /// The killed of the last periods: civilians and soldiers where enough periods tell them apart, else all together.
    func killedByPeriod(least: Int) -> [Series] {
        let enough = all.filter { series in
            if case .periods = series.kind { series.known >= least } else { false }
        }
        let parts = enough.filter { $0.kind != .periods(group: "all") }
        return parts.isEmpty ? enough : parts
    }

    /// The killed of past years, the longest series first among those of several scopes.
    var killedByYear: Series? {
        all.filter { $0.kind == .years && $0.id.hasPrefix(Measures.killed.code) }.max { $0.known < $1.known }
    }

    /// The killed of areas that have a figure of their own, the largest first.
    var killedByArea: Series? { all.first { $0.kind == .areas } }

    /// The people in need by group, else by area, the largest first.
    var needs: Series? { all.first { $0.kind == .needs } }

    private static func periods(_ briefing: Briefing) -> [Series] {
        guard briefing.periods.contains(where: { $0.cells.contains { $0.shownValue != nil } }) else { return [] }
        let columns = [(0, "civilian"), (1, "military"), (3, "all")]
        return columns.compactMap { index, group in
            let points = briefing.periods.map { row -> Point in
                let code = row.period.description
                return Point(
                    code: code, names: PlaceNames(en: code, fr: code), days: row.period.days, figure: row.cells[index])
            }
            let id = ["killed", group == "all" ? nil : group, "by_period"].compactMap(\.self).joined(separator: "_")
            let scope = briefing.periods.last?.cells[3].scope ?? .unknown
            let series = Series(
                id: id, kind: .periods(group: group), measure: Measures.killed, group: group, scope: scope,
                points: points)
            return series.known > 0 ? series : nil
        }
    }

    /// Past years of each measure and scope, every year between the first and the last.
    private static func years(_ briefing: Briefing) -> [Series] {
        var ids: [String] = []
        var found: [String: [PublishedFigure]] = [:]
        for figure in briefing.past where figure.isWhole(in: briefing) {
            let id = figure.measure.code + "_by_year" + (figure.measure.hasScope ? "_" + figure.scope.token : "")
            if found[id] == nil { ids.append(id) }
            found[id, default: []].append(figure)
        }
        return ids.compactMap { id in
            guard let figures = found[id], let sample = figures.first,
                let first = figures.map(\.days.lowerBound.year).min(),
                let last = figures.map(\.days.lowerBound.year).max()
            else { return nil }
            let points = (first...last).compactMap { year -> Point? in
                guard let period = Period(String(year)) else { return nil }
                return Point(
                    code: String(year), names: PlaceNames(en: String(year), fr: String(year)), days: period.days,
                    figure: figures.first { $0.days.lowerBound.year == year })
            }
            return Series(
                id: id, kind: .years, measure: sample.measure, group: sample.groupToken, scope: sample.scope,
                points: points)
        }
    }

    private static func areas(_ briefing: Briefing) -> Series {
        let rows = briefing.regions.filter { $0.kind == .region }
        let points = rows.compactMap { row -> Point? in
            guard let code = row.codes.first,
                let killed = row.cells.first(where: { $0.measure == Measures.killed && $0.groupToken == "all" }),
                killed.shownValue != nil
            else { return nil }
            return Point(
                code: code, names: briefing.placeNames[code] ?? PlaceNames(en: code, fr: code),
                days: briefing.period.days,
                figure: killed)
        }
        let id = briefing.definition.level == 0 ? "killed_by_country" : "killed_by_region"
        return Series(
            id: id, kind: .areas, measure: Measures.killed, group: "all", scope: rows.first?.scope ?? .unknown,
            points: sorted(points))
    }

    /// Sectors of the whole where two are known, else areas.
    private static func needs(_ briefing: Briefing) -> Series {
        let inNeed = briefing.needs.filter { $0.measure == Measures.inNeed && $0.shownValue != nil }
        let groups = inNeed.filter {
            $0.isWhole(in: briefing) && $0.group.sector != nil && $0.group == Group(sector: $0.group.sector)
        }
        let areas = inNeed.filter { $0.groupToken == "all" && !$0.isWhole(in: briefing) && $0.placeCodes.count == 1 }
        let isGroups = groups.count > 1
        let points = (isGroups ? groups : areas).map { figure -> Point in
            if isGroups {
                return Point(
                    code: figure.groupToken,
                    names: PlaceNames(
                        en: WorkbookPrinter(briefing, .en).group(of: figure),
                        fr: WorkbookPrinter(briefing, .fr).group(of: figure)), days: figure.days, figure: figure)
            }
            let code = figure.placeCodes[0]
            return Point(
                code: code, names: briefing.placeNames[code] ?? PlaceNames(en: code, fr: code), days: figure.days,
                figure: figure)
        }
        return Series(
            id: isGroups ? "in_need_by_group" : "in_need_by_area", kind: .needs, measure: Measures.inNeed,
            group: "all", scope: .unknown, points: sorted(points))
    }

    /// The largest first.
    private static func sorted(_ points: [Point]) -> [Point] {
        points.sorted { left, right in
            left.value == right.value
                ? left.code < right.code : (left.value ?? .zero) > (right.value ?? .zero)
        }
    }
}
