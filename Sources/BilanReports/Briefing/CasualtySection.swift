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
        let isIn = builder.has(.casualties)
        let measures = isIn ? builder.spoken(of: CasualtySection.measures) : []
        let killed = measures.filter { $0 == Measures.killed }
        let level = builder.definition.level
        totals = try CasualtySection.told(builder.question(measures), tally)
        groups = try tally.answer(builder.question(killed, byGroup: true))
        regions = try CasualtySection.told(builder.question(measures, levels: [level]), tally)
        regionGroups = try tally.answer(builder.question(killed, levels: [level], byGroup: true))
        aside = try tally.answer(builder.question(isIn ? CasualtySection.others : [], byGroup: true))
    }

    /// An answer in which the silence of a dataset that covers a place and days is told from that of everybody.
    private static func told(_ question: Question, _ tally: BriefingMaterial) throws(QuestionError) -> Answer {
        var question = question
        question.showMissing = true
        var answer = try tally.answer(question)
        answer.cells.removeAll { $0.figures.isEmpty && $0.state == .noReport }
        return answer
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
            ?? totals.cells.first { $0.address.measure == Measures.killed.id && $0.state == .noneRecorded }?.address
            .scope
            ?? .withoutAttackers
    }

    // MARK: - Key figures

    func keyFigures(_ publisher: FigurePublisher) -> [KeyFigure] {
        guard builder.has(.casualties) else { return [] }
        let place = [builder.placeCode]
        let keepsBack = keepsBackParts
        var lines: [KeyFigure] = []
        for scope in scopes(of: Measures.killed) where !builder.spoken(of: [Measures.killed]).isEmpty {
            let total =
                cell(totals, Measures.killed, scope: scope)
                .map { publisher.figure($0, place: place, level: 0) }
                ?? publisher.missing(Measures.killed, group: "all", scope: scope, place: place, level: 0)
            lines.append(KeyFigure(figure: total, isPart: false, event: nil))
            for cell in groups.cells where cell.address.scope == scope && cell.address.group != "not_allocated" {
                if keepsBack, isPersonal(cell.address.group), isOfOneArea(cell) { continue }
                let part = publisher.figure(cell, place: place, level: 0)
                if part.hasNumber { lines.append(KeyFigure(figure: part, isPart: true, event: nil)) }
            }
        }
        let injured =
            cell(totals, Measures.injured, scope: nil).map { publisher.figure($0, place: place, level: 0) }
            ?? publisher.missing(Measures.injured, group: "all", scope: scope, place: place, level: 0)
        if !builder.spoken(of: [Measures.injured]).isEmpty {
            lines.append(KeyFigure(figure: injured, isPart: false, event: nil))
        }
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
        let here = answer.cells.filter { cell in
            cell.address.measure == measure.id && (place == nil || cell.address.places == [place].compactMap(\.self))
                && (group == nil || cell.address.group == group) && !cell.flags.contains(.partyClaim)
        }
        guard let scope else { return here.first }
        // Where there was nobody at all, there was nobody of any scope.
        return here.first { $0.address.scope == scope }
            ?? (here.allSatisfy { $0.state == .nil || $0.state == .noneRecorded } ? here.first : nil)
    }
}
