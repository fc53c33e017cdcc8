import BilanAnalytics
import BilanModel

/// Killed, injured and missing in the period: totals, regions, tolls of events, conflicts and what parties claim.
struct CasualtySection {
    private let builder: BriefingBuilder
    private let totals: Answer
    private let groups: Answer
    private let regions: Answer
    private let regionGroups: Answer
    private let aside: Answer

    static let measures = [Measures.killed, Measures.injured, Measures.missing]
    /// Casualties that are never added to killed; they are told apart.
    static let others = [Measures.casualtiesUnsplit, Measures.neutralized, Measures.abducted, Measures.detained]

    init(_ builder: BriefingBuilder) throws(QuestionError) {
        self.builder = builder
        let tally = builder.material.tally
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

    private func scopes(of measure: Measure) -> [Scope] {
        let found = Set(
            totals.cells.filter { $0.address.measure == measure.id && !$0.flags.contains(.partyClaim) }
                .map(\.address.scope))
        let others = found.subtracting([scope]).sorted { $0.rawValue < $1.rawValue }
        return [scope] + others
    }

    private func cell(
        _ answer: Answer, _ measure: Measure, scope: Scope?, at place: CellPlace? = nil, group: String? = nil
    ) -> Cell? {
        answer.cells.first { cell in
            cell.address.measure == measure.id && (scope == nil || cell.address.scope == scope)
                && (place == nil || cell.address.places == [place].compactMap(\.self))
                && (group == nil || cell.address.group == group) && !cell.flags.contains(.partyClaim)
        }
    }

    // MARK: - The table by region

    func rows(_ publisher: FigurePublisher) -> [RegionRow] {
        let printer = builder.material.english
        let scope = scope
        let areas = printer.areas(level: 1, under: builder.material.place).map(CellPlace.place)
        let found = Set((regions.cells + regionGroups.cells).filter { isShown($0, scope) }.flatMap(\.address.places))
        let elsewhere = found.subtracting(areas).sorted { sortKey($0) < sortKey($1) }
        var rows = (areas + elsewhere).map { row(at: $0, scope, publisher) }
        rows.append(totalRow(scope, publisher))
        return rows
    }

    private func isShown(_ cell: Cell, _ scope: Scope) -> Bool {
        (cell.address.measure != Measures.killed.id || cell.address.scope == scope) && !cell.flags.contains(.partyClaim)
    }

    /// What cannot be separated before what cannot be placed, each by its codes.
    private func sortKey(_ place: CellPlace) -> String {
        switch place {
        case .place(let number): "0" + builder.material.english.code(number)
        case .oneOf(let numbers): "1" + numbers.map { builder.material.english.code($0) }.joined()
        case .somewhereIn(let number): "2" + builder.material.english.code(number)
        }
    }

    private func row(at place: CellPlace, _ scope: Scope, _ publisher: FigurePublisher) -> RegionRow {
        let printer = builder.material.english
        let (kind, codes): (RegionRow.Kind, [String]) =
            switch place {
            case .place(let number): (.region, [printer.code(number)])
            case .oneOf(let numbers): (.notSeparable, numbers.map { printer.code($0) })
            case .somewhereIn: (.notAllocated, [])
            }
        return RegionRow(
            place: place, kind: kind, codes: codes, scope: scope,
            cells: cells(scope, codes, 1, publisher) { measure, group in
                cell(
                    group == nil ? regions : regionGroups, measure,
                    scope: measure == Measures.killed ? scope : nil, at: place, group: group)
            }, events: events(at: place, scope))
    }

    private func totalRow(_ scope: Scope, _ publisher: FigurePublisher) -> RegionRow {
        RegionRow(
            place: .place(builder.material.place), kind: .total, codes: [builder.placeCode], scope: scope,
            cells: cells(scope, [builder.placeCode], 0, publisher) { measure, group in
                cell(
                    group == nil ? totals : groups, measure, scope: measure == Measures.killed ? scope : nil,
                    group: group)
            }, events: events(at: nil, scope))
    }

    /// Civilians, soldiers, others or unknown, killed, injured, missing.
    private func cells(
        _ scope: Scope, _ codes: [String], _ level: Int, _ publisher: FigurePublisher,
        find: (Measure, String?) -> Cell?
    ) -> [PublishedFigure] {
        func published(_ measure: Measure, _ group: String?) -> PublishedFigure {
            find(measure, group).map { publisher.figure($0, place: codes, level: codes.count == 1 ? level : nil) }
                ?? publisher.missing(
                    measure, group: group ?? "all", scope: measure == Measures.killed ? scope : .withoutAttackers,
                    place: codes, level: codes.count == 1 ? level : nil)
        }
        return [
            published(Measures.killed, "civilian"), published(Measures.killed, "military"),
            published(Measures.killed, "not_allocated"), published(Measures.killed, nil),
            published(Measures.injured, nil), published(Measures.missing, nil),
        ]
    }

    private func events(at place: CellPlace?, _ scope: Scope) -> Int {
        let answer = place == nil ? totals : regions
        let cells = answer.cells.filter { cell in
            isShown(cell, scope) && (place == nil || cell.address.places == [place].compactMap(\.self))
        }
        return Set(cells.flatMap(\.figures).map(\.event)).count
    }

    // MARK: - Events

    /// Tolls of the period's events, killed before injured, the largest first.
    func tolls(_ publisher: FigurePublisher) -> [Toll] {
        let figures = totals.cells.filter { !$0.flags.contains(.partyClaim) }.flatMap(\.figures)
            .filter(\.estimate.isQuantified)
        return figures.sorted(by: precedes).map { toll($0, publisher) }
    }

    private func precedes(_ left: Figure, _ right: Figure) -> Bool {
        func key(_ figure: Figure) -> (UInt16, Int64, UInt64) {
            let value = figure.estimate.best ?? figure.estimate.low ?? figure.estimate.high ?? .zero
            let uid = builder.material.columns.events[figure.event]?.uid ?? 0
            return (figure.measure, -value.thousandths, uid)
        }
        return key(left) < key(right)
    }

    private func toll(_ figure: Figure, _ publisher: FigurePublisher) -> Toll {
        let codes = builder.regionCodes(of: figure.place)
        let parts = groups.cells.filter { $0.address.measure == figure.measure && $0.address.group != "not_allocated" }
            .flatMap { cell in cell.figures.map { (cell.address.group, $0) } }
            .filter { $1.event == figure.event && $1.scope == figure.scope && $1.estimate.isQuantified }
            .map { publisher.figure($1, group: $0, period: builder.period.description, place: codes, level: 1) }
        return Toll(
            figure: publisher.figure(
                figure, group: "all", period: builder.period.description, place: codes, level: 1,
                suffix: builder.eventID(figure.event)),
            parts: parts.sorted {
                ($0.estimate.best ?? .zero, $1.groupToken) > ($1.estimate.best ?? .zero, $0.groupToken)
            },
            event: figure.event, source: builder.source(of: figure.used))
    }

    /// Figures on which independent claims exclude each other, with every claim, the one used first.
    func conflicts(_ publisher: FigurePublisher) -> [ConflictingReport] {
        let figures = totals.cells.flatMap(\.figures).filter(\.conflict).sorted(by: precedes)
        return figures.map { figure in
            let published = toll(figure, publisher).figure
            var lines: [ConflictingReport.Line] = []
            var seen: Set<String> = []
            let order: [Verdict.Part] = [.best, .bound, .compatible, .floorAbove, .floor, .rounding, .unquantified]
            for part in order {
                for verdict in figure.verdicts where verdict.part == part {
                    let line = publisher.claim(verdict.position, of: published, number: lines.count + 1)
                    let same = "\(part.token)|\(line.estimate)|\(line.sources)|\(builder.source(of: verdict.position))"
                    // The same words twice in one document are one report.
                    if seen.insert(same).inserted {
                        lines.append(.init(figure: line, source: builder.source(of: verdict.position), part: part))
                    }
                }
            }
            return ConflictingReport(figure: published, event: figure.event, lines: lines)
        }
    }

    /// What parties say about their enemies, and casualties that nobody tells apart.
    func partyClaims(_ publisher: FigurePublisher) -> [Statement] {
        let mentions = (groups.mentions + aside.mentions).filter { $0.reason == .partyClaim }
        var statements: [Statement] = []
        for mention in mentions {
            let codes = builder.regionCodes(of: mention.figure.place)
            let token = builder.material.columns.groups[mention.figure.group]?.token ?? "all"
            for position in mention.figure.claims {
                let base = publisher.figure(
                    mention.figure, group: token, period: builder.period.description, place: codes, level: 1,
                    suffix: builder.eventID(mention.figure.event))
                let claim = publisher.claim(position, of: base, number: statements.count + 1)
                statements.append(
                    Statement(figure: claim, source: builder.source(of: position), event: mention.figure.event))
            }
        }
        // Words without a number add nothing to a number of the same speaker about the same event.
        return statements.filter { statement in
            statement.figure.hasNumber
                || !statements.contains {
                    $0.figure.hasNumber && $0.source == statement.source && $0.event == statement.event
                }
        }
    }
}

extension BriefingBuilder {
    /// Codes of the regions a place lies in: one, or several that cannot be separated; the country's where the region is
    /// not known.
    func regionCodes(of place: Int32) -> [String] {
        let printer = material.english
        let regions = printer.areas(level: 1, under: material.place)
        let members = printer.members(of: place)
        let codes = members.compactMap { member in
            regions.first { printer.isInside(member, $0) }.map { printer.code($0) }
        }
        return codes.count == members.count && !codes.isEmpty ? Set(codes).sorted() : [placeCode]
    }

    /// What tells figures of one measure, place and period apart: the id of their event, else its identity.
    func eventID(_ event: Int32) -> String {
        guard let facts = material.columns.events[event] else { return "event-\(event)" }
        return facts.card.id.isEmpty ? "event-" + String(facts.uid, radix: 16) : facts.card.id
    }

    /// Number of the source that says what a claim says; -1 when nobody is named.
    func source(of position: Int?) -> Int32 {
        guard let position else { return -1 }
        return material.columns.origins[material.columns.origin[position]]?.source ?? -1
    }
}
