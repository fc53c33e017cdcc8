import BilanAnalytics
import BilanModel

/// People affected, in need, targeted and reached of one place, group and day, side by side.
struct NeedsRow {
    /// Codes of the place; none for what is not broken down.
    let codes: [String]
    /// One of the row's figures, which stands for its place and group.
    let figure: PublishedFigure
    /// Figures by number of the measure.
    private(set) var figures: [UInt16: PublishedFigure]
    /// The change that a source gives for the row.
    private(set) var change: PublishedFigure?

    /// The measures of the columns.
    static let measures = [Measures.affected, Measures.inNeed, Measures.targeted, Measures.reached]

    /// Figures of the row in the order of the columns, the change last; nil where there is none.
    var cells: [PublishedFigure?] { NeedsRow.measures.map { figures[$0.id] } + [change] }

    /// The day or year of the row.
    var asOf: CalendarDate? { figure.asOf }

    private init(_ figure: PublishedFigure) {
        codes = figure.placeCodes
        self.figure = figure
        figures = [:]
        add(figure)
    }

    private mutating func add(_ figure: PublishedFigure) {
        if figure.kind == .rate { change = figure } else { figures[figure.measure.id] = figure }
    }

    private func takes(_ other: PublishedFigure) -> Bool {
        guard codes == other.placeCodes, figure.groupToken == other.groupToken else { return false }
        // A change is said on its own day about the figure of the plan year.
        if other.kind == .rate { return change == nil }
        return figures[other.measure.id] == nil && figure.asOf == other.asOf && figure.kind != .rate
    }

    /// Whether the row is of everybody, of one sector, or of one degree of need; other groups, such as ages within a sector,
    /// fill a table that nobody reads, and stand on the sheet for tools.
    var isForPeople: Bool {
        if figure.groupToken == "all" || figure.groupToken == "not_allocated" { return true }
        let group = figure.group
        return group == Group(sector: group.sector) || group == Group(needStatus: "immediate")
    }

    /// Rows of the needs, in their order: the country, then its groups, then areas, then what is not broken down.
    static func rows(of needs: [PublishedFigure]) -> [NeedsRow] {
        var rows: [NeedsRow] = []
        for figure in needs.filter({ $0.kind != .rate }) + needs.filter({ $0.kind == .rate }) {
            if let index = rows.firstIndex(where: { $0.takes(figure) }) {
                rows[index].add(figure)
            } else {
                rows.append(NeedsRow(figure))
            }
        }
        return rows.filter { !$0.codes.isEmpty } + rows.filter(\.codes.isEmpty)
    }
}
