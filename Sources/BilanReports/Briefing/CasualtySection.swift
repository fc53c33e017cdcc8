import BilanAnalytics
import BilanModel

/// Killed, injured and missing in the period: totals, regions, tolls of events, conflicts and what parties claim.
struct CasualtySection {
    let builder: BriefingBuilder
    let totals: Answer
    let groups: Answer
    let regions: Answer
    let regionGroups: Answer
    let aside: Answer

    static let measures = [Measures.killed, Measures.injured, Measures.missing]
    /// Casualties that are never added to killed; they are told apart.
    static let others = [Measures.casualtiesUnsplit, Measures.neutralized, Measures.abducted, Measures.detained]

    init(_ builder: BriefingBuilder) throws(QuestionError) {
        self.builder = builder
        let tally = builder.material
        totals = try tally.answer(builder.question(CasualtySection.measures))
        groups = try tally.answer(builder.question([Measures.killed], byGroup: true))
        regions = try tally.answer(builder.question(CasualtySection.measures, levels: [1]))
        regionGroups = try tally.answer(builder.question([Measures.killed], levels: [1], byGroup: true))
        aside = try tally.answer(builder.question(CasualtySection.others, byGroup: true))
    }

    /// Every claim that stands behind something this section prints.
    var claims: [Int] {
        let cells = totals.cells + groups.cells + aside.cells
        let mentions = totals.mentions + groups.mentions + aside.mentions
        return cells.flatMap(\.figures).flatMap(\.claims)
            + mentions.filter { $0.reason == .partyClaim }.flatMap { $0.figure.claims }
    }

    /// Events that somebody gives a number for.
    var countedEvents: Set<Int32> {
        Set((totals.cells + groups.cells).flatMap(\.figures).filter(\.estimate.isQuantified).map(\.event))
    }

    /// The scope of the main table: that of most of the killed.
    var scope: Scope {
        let killed = totals.cells.filter { $0.address.measure == Measures.killed.id && $0.estimate.isQuantified }
        return killed.max { ($0.estimate.best ?? .zero) < ($1.estimate.best ?? .zero) }?.address.scope
            ?? .withoutAttackers
    }

    // MARK: - Key figures

    func keyFigures(_ publisher: FigurePublisher) -> [KeyFigure] {
        let place = [builder.placeCode]
        var lines: [KeyFigure] = []
        for scope in scopes(of: Measures.killed) {
            let total =
                cell(totals, Measures.killed, scope: scope)
                .map { publisher.figure($0, place: place, level: 0) }
                ?? publisher.missing(Measures.killed, group: "all", scope: scope, place: place, level: 0)
            lines.append(KeyFigure(figure: total, isPart: false, event: nil))
            for cell in groups.cells where cell.address.scope == scope && cell.address.group != "not_allocated" {
                let part = publisher.figure(cell, place: place, level: 0)
                if part.hasNumber { lines.append(KeyFigure(figure: part, isPart: true, event: nil)) }
            }
        }
        let injured =
            cell(totals, Measures.injured, scope: nil).map { publisher.figure($0, place: place, level: 0) }
            ?? publisher.missing(Measures.injured, group: "all", scope: scope, place: place, level: 0)
        lines.append(KeyFigure(figure: injured, isPart: false, event: nil))
        if let missing = cell(totals, Measures.missing, scope: nil), missing.estimate.isQuantified {
            lines.append(
                KeyFigure(figure: publisher.figure(missing, place: place, level: 0), isPart: false, event: nil))
        }
        return lines
    }

    func scopes(of measure: Measure) -> [Scope] {
        let found = Set(
            totals.cells.filter { $0.address.measure == measure.id && !$0.flags.contains(.partyClaim) }
                .map(\.address.scope))
        let others = found.subtracting([scope]).sorted { $0.rawValue < $1.rawValue }
        return [scope] + others
    }

    func cell(
        _ answer: Answer, _ measure: Measure, scope: Scope?, at place: CellPlace? = nil, group: String? = nil
    ) -> Cell? {
        answer.cells.first { cell in
            cell.address.measure == measure.id && (scope == nil || cell.address.scope == scope)
                && (place == nil || cell.address.places == [place].compactMap(\.self))
                && (group == nil || cell.address.group == group) && !cell.flags.contains(.partyClaim)
        }
    }
}
