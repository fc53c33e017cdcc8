import BilanModel
import BilanPlaces

/// A condition at work on claims and on the figures that they make.
///
/// What a claim says of itself decides before claims are set against each other; what it says of the world decides of
/// the figure that they make together, for two sources may place or count one event differently.
struct FigureFilter {
    let condition: Condition
    /// Whether groups are asked for, so that each that passes is a row, and its own value counts.
    let namesGroup: Bool
    private let columns: ClaimColumns
    private let gazetteer: Gazetteer
    private let edition: SchemeVersion?
    private let claimFields = Set(ClaimFields.ofClaim.map(\.code))

    /// The filter of a question; nil where it has none.
    init?(_ question: Question, _ columns: ClaimColumns, _ gazetteer: Gazetteer) {
        guard let condition = question.condition else { return nil }
        self.init(condition, columns, gazetteer, question.edition)
    }

    init(_ condition: Condition, _ columns: ClaimColumns, _ gazetteer: Gazetteer, _ edition: SchemeVersion?) {
        self.condition = condition
        self.columns = columns
        self.gazetteer = gazetteer
        self.edition = edition
        namesGroup = condition.namesGroup
    }

    /// Whether a claim may still stand in a figure that passes, by what it says of itself.
    func mayStand(_ position: Int) -> Bool {
        condition.truth { claimFields.contains($0.field.code) ? holds($0, claim: position) : nil } != false
    }

    /// Whether a figure passes, under the token of its row.
    ///
    /// `value` is what its number is held against: its own where groups are asked for, else that of its whole event, so
    /// that an event is taken with its parts or left with them.
    func takes(_ figure: Figure, token: String, value: Estimate) -> Bool {
        passes(figure, token, value, part: false)
    }

    /// Whether a figure over several places would pass for some of them, but does not as a whole.
    func isCut(_ figure: Figure, token: String, value: Estimate) -> Bool {
        gazetteer.sets[figure.place] != nil && passes(figure, token, value, part: true)
            && !passes(figure, token, value, part: false)
    }

    private func passes(_ figure: Figure, _ token: String, _ value: Estimate, part: Bool) -> Bool {
        figure.claims.contains { position in
            condition.truth { test in
                claimFields.contains(test.field.code)
                    ? holds(test, claim: position) : holds(test, figure, token, value, part)
            } == true
        }
    }

    // MARK: - A claim

    private func holds(_ test: Condition.Test, claim position: Int) -> Bool {
        switch test.field.code {
        case "dataset": test.holds(of: [columns.datasets[columns.dataset[position]]?.code ?? ""])
        case "source":
            test.holds(of: source(position).map { [$0.id, $0.name, $0.nameFR, $0.publicLabel] } ?? [])
        case "source_kind": test.holds(of: [source(position)?.kind ?? ""])
        case "document":
            test.holds(of: columns.documents[columns.document[position]].map { [$0.id, $0.title] } ?? [])
        case "claimant": test.holds(of: [columns.claimant[position].token])
        case "verification": test.holds(of: [columns.verification[position].token])
        case "finality": test.holds(of: [columns.finality[position].token])
        case "qualifier": test.holds(of: [columns.qualifier[position].token])
        case "role": test.holds(of: [columns.role[position].token])
        case "grade":
            test.holds(of: [
                Grade(columns.reliability[position], columns.credibility[position]).description,
                columns.reliability[position].letter,
            ])
        case "reliability": test.holds(of: [columns.reliability[position].token])
        case "known": test.holds(of: day(columns.knownFrom[position]))
        default: false
        }
    }

    private func source(_ position: Int) -> SourceCard? {
        columns.origins[columns.origin[position]].flatMap { columns.sources[$0.source] }
    }

    private func day(_ number: Int32) -> CalendarDate? {
        number == RecordRow.unknownDay ? nil : CalendarDate(day: number)
    }

    // MARK: - A figure

    private func holds(_ test: Condition.Test, _ figure: Figure, _ token: String, _ value: Estimate, _ part: Bool)
        -> Bool
    {
        let start = figure.referenceDay == RecordRow.unknownDay ? figure.start : figure.referenceDay
        switch test.field.code {
        case "measure": return test.holds(of: [Measures.numbered(figure.measure)?.code ?? ""])
        case "scope": return test.holds(of: [figure.scope.token])
        case "unit": return test.holds(of: [figure.unit.token])
        case "date": return test.holds(of: day(start))
        case "end": return test.holds(of: day(max(start, figure.end)))
        case "month": return test.holds(of: day(start))
        case "year": return test.holds(of: day(start).map { Quantity($0.year) })
        case "event":
            let card = columns.events[figure.event]?.card
            return test.holds(of: card.map { [$0.id, $0.label, $0.labelFR] } ?? [])
        case "category": return test.holds(of: [columns.events[figure.event]?.category ?? ""])
        case "low": return test.holds(of: value.isQuantified ? value.low : nil)
        case "best": return test.holds(of: value.isQuantified ? value.best : nil)
        case "high": return test.holds(of: value.isQuantified ? value.high : nil)
        case "value": return test.holds(of: value.isQuantified ? value.best ?? value.low : nil)
        case let code where ClaimFields.ofGroup.contains(code): return holds(test, figure, token)
        case let code where Measures.named(code) != nil:
            guard Measures.numbered(figure.measure)?.code == code else { return test.sign == .empty }
            return test.holds(of: value.isQuantified ? value.best ?? value.low : nil)
        default: return holds(test, at: figure.place, part: part)
        }
    }

    /// A row of everybody is of no status and of both sexes, whatever the parts it was added from.
    private func holds(_ test: Condition.Test, _ figure: Figure, _ token: String) -> Bool {
        let own = columns.groups[figure.group] ?? .all
        let group = own.token == token ? own : .all
        switch test.field.code {
        case "group": return test.holds(of: [token])
        case "status": return test.holds(of: [group.status.token])
        case "side": return test.holds(of: [group.side.token])
        case "sex": return test.holds(of: [group.sex.token])
        case "sector": return test.holds(of: [group.sector ?? ""])
        case "phase": return test.holds(of: group.phase.map { Quantity(Int($0)) })
        default:
            let isAged = group.ageLow != nil || group.ageHigh != nil
            return test.holds(of: [isAged ? "\(group.ageLow ?? 0)_" + (group.ageHigh.map { "\($0)" } ?? "plus") : ""])
        }
    }

    /// Several places together lie where all of them lie; `part` asks whether some do.
    private func holds(_ test: Condition.Test, at place: Int32, part: Bool) -> Bool {
        let members = gazetteer.sets[place] ?? [place]
        var placement = Placement(gazetteer, edition: edition)
        let printer = PlacePrinter(gazetteer, edition: edition)
        func isThere(_ member: Int32) -> Bool {
            guard case .place(let level) = test.field.kind else { return false }
            let chain = placement.levels(of: member)
            let known = level.map { [chain[$0]] } ?? chain + [member]
            let here = known.filter { $0 >= 0 }
            switch test.sign {
            case .empty: return here.isEmpty
            case .contains: return test.holds(of: here.flatMap { [printer.code($0), printer.name($0)] })
            default:
                return test.values.contains { value in
                    guard case .places(let places) = value else { return false }
                    return here.contains { places.contains($0) }
                        || (level == nil && places.contains { placement.relation(of: member, to: $0) == .inside })
                }
            }
        }
        return part ? members.contains(where: isThere) : members.allSatisfy(isThere)
    }
}
