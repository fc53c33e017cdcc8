import BilanAnalytics
import BilanLanguage
import BilanModel

/// What charts draw: the killed of past years, and those of the regions of the period, in the order drawn.
struct BriefingSeries {
    /// A point of a series; without a number it is a gap.
    struct Point {
        let code: String
        let names: PlaceNames
        let figure: PublishedFigure?

        var value: Quantity? { figure?.shownValue }
    }

    /// A series with its name, as the data sheet has it.
    struct Series {
        let id: String
        let scope: Scope
        let points: [Point]
    }

    let all: [Series]
    private let yearCount: Int

    init(_ briefing: Briefing) {
        let years = BriefingSeries.years(briefing)
        yearCount = years.count
        all = years + [BriefingSeries.regions(briefing)].filter { !$0.points.isEmpty }
    }

    /// The killed of past years, the longest series first among those of several scopes.
    var killedByYear: Series? {
        all.prefix(yearCount).filter { $0.id.hasPrefix(Measures.killed.code) }
            .max { $0.points.count(where: { $0.value != nil }) < $1.points.count(where: { $0.value != nil }) }
    }

    /// The killed of regions that have a figure of their own, the largest first.
    var killedByRegion: Series? { all.dropFirst(yearCount).first }

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
            guard let figures = found[id], let scope = figures.first?.scope,
                let first = figures.map(\.days.lowerBound.year).min(),
                let last = figures.map(\.days.lowerBound.year).max()
            else { return nil }
            let points = (first...last).map { year in
                Point(
                    code: String(year), names: PlaceNames(en: String(year), fr: String(year)),
                    figure: figures.first { $0.days.lowerBound.year == year })
            }
            return Series(id: id, scope: scope, points: points)
        }
    }

    private static func regions(_ briefing: Briefing) -> Series {
        let rows = briefing.regions.filter { $0.kind == .region }
        let points = rows.compactMap { row -> Point? in
            guard let code = row.codes.first,
                let killed = row.cells.first(where: { $0.measure == Measures.killed && $0.groupToken == "all" }),
                killed.shownValue != nil
            else { return nil }
            return Point(
                code: code, names: briefing.placeNames[code] ?? PlaceNames(en: code, fr: code), figure: killed)
        }
        let sorted = points.sorted { left, right in
            left.value == right.value
                ? left.code < right.code : (left.value ?? .zero) > (right.value ?? .zero)
        }
        return Series(id: "killed_by_region", scope: rows.first?.scope ?? .unknown, points: sorted)
    }
}
