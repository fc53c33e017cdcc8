import BilanAnalytics
import BilanModel
import BilanStore

/// Follows figures back to their claims, and claims to their files.
struct TraceBuilder {
    let columns: ClaimColumns
    let printer: PlacePrinter
    let policy: any Policy
    let provenance: [Int64: RecordProvenance]

    init(_ figures: [Figure], _ columns: ClaimColumns, _ printer: PlacePrinter, _ policy: any Policy, _ store: Store)
        throws
    {
        self.columns = columns
        self.printer = printer
        self.policy = policy
        provenance = try store.provenance(of: figures.flatMap(\.claims).map { columns.record[$0] })
    }

    func figure(_ figure: Figure, beside: Mention.Reason? = nil) -> TracedFigure {
        let isStock = figure.referenceDay != RecordRow.unknownDay
        let conflicts = ConflictingClaims(figure, columns)
        return TracedFigure(
            besideReason: beside, measure: Measures.numbered(figure.measure)?.code ?? "",
            group: token(figure.group), scope: figure.scope, event: event(figure.event), places: places(figure.place),
            start: CalendarDate(day: figure.start), end: CalendarDate(day: figure.end),
            asOf: isStock ? CalendarDate(day: figure.referenceDay) : nil, policy: policy.code,
            estimate: figure.estimate, hull: figure.isComputed ? nil : figure.hull, conflict: figure.conflict,
            flags: figure.flags,
            reasons: FigureReasons(figure, policy: policy, isDisputed: conflicts.isDisputed).sentences,
            claims: figure.verdicts.sorted(by: precedes).map { claim($0, conflicts) })
    }

    func places(_ place: Int32) -> [TracedPlace] {
        printer.members(of: place).map { TracedPlace(code: printer.code($0), name: printer.name($0)) }
            .sorted { $0.code < $1.code }
    }

    /// What gives best first, then what sets bounds, then the rest, each in the order of the columns.
    private func precedes(_ left: Verdict, _ right: Verdict) -> Bool {
        (left.part.rawValue, left.position) < (right.part.rawValue, right.position)
    }

    private func token(_ group: Int32) -> String { columns.groups[group]?.token ?? "all" }

    /// The event of a figure; none where nobody gave it an id or a name, as in publishers' totals.
    private func event(_ number: Int32) -> TracedEvent? {
        guard let facts = columns.events[number], !facts.card.id.isEmpty || !facts.card.label.isEmpty else {
            return nil
        }
        return TracedEvent(
            uid: facts.uid, id: facts.card.id, label: facts.card.label, category: facts.category)
    }

    private func claim(_ verdict: Verdict, _ conflicts: ConflictingClaims) -> TracedClaim {
        let position = verdict.position
        let dataset = columns.datasets[columns.dataset[position]]
        return TracedClaim(
            part: verdict.part, isUsed: conflicts.uses(verdict), group: token(columns.group[position]),
            estimate: columns.estimate[position], qualifier: columns.qualifier[position],
            stated: columns.stated[position], source: source(position, dataset),
            grade: Grade(columns.reliability[position], columns.credibility[position]),
            claimant: columns.claimant[position], verification: columns.verification[position],
            finality: columns.finality[position], document: columns.documents[columns.document[position]],
            knownOn: CalendarDate(day: columns.knownFrom[position]),
            provenance: provenance[columns.record[position]], recordUID: columns.recordUID[position],
            dataset: dataset?.code ?? "")
    }

    /// The public label of who says so; a curated dataset speaks for itself.
    private func source(_ position: Int, _ dataset: DatasetCard?) -> String {
        let number = columns.origins[columns.origin[position]]?.source ?? -1
        if let card = columns.sources[number], !card.printed.isEmpty { return card.printed }
        guard let dataset, dataset.kind != .claims else { return "" }
        return dataset.publisher.isEmpty ? dataset.title : dataset.publisher
    }
}

/// Which claims of a figure give its numbers: those that give best, and where reports of one key exclude each other,
/// those that widen the range.
struct ConflictingClaims {
    private let columns: ClaimColumns
    private let isStock: Bool
    private var disputed: Set<Key> = []

    private struct Key: Hashable {
        let event: Int32
        let place: Int32
        let day: Int32
        let group: Int32
    }

    init(_ figure: Figure, _ columns: ClaimColumns) {
        self.columns = columns
        isStock = figure.referenceDay != RecordRow.unknownDay
        guard figure.conflict else { return }
        for (key, verdicts) in Dictionary(grouping: figure.verdicts, by: { self.key($0.position) }) {
            let voting = verdicts.filter { [.best, .bound, .compatible].contains($0.part) }.map {
                columns.estimate[$0.position]
            }
            let isDisjoint = voting.contains { one in voting.contains { !one.isCompatible(with: $0) } }
            if isDisjoint || verdicts.contains(where: { $0.part == .floorAbove }) { disputed.insert(key) }
        }
    }

    /// Whether independent claims of a figure exclude each other, or a floor lies above the choice.
    var isDisputed: Bool { !disputed.isEmpty }

    func uses(_ verdict: Verdict) -> Bool {
        switch verdict.part {
        case .best: true
        case .bound: disputed.contains(key(verdict.position))
        default: false
        }
    }

    /// A flow is one figure an event and group, a stock one a place, day and group.
    private func key(_ position: Int) -> Key {
        isStock
            ? Key(
                event: -1, place: columns.place[position], day: columns.referenceDay[position],
                group: columns.group[position])
            : Key(event: columns.event[position], place: -1, day: 0, group: columns.group[position])
    }
}

extension Figure {
    /// Whether its number was computed from several, so that no range of reports is its own.
    fileprivate var isComputed: Bool {
        !flags.isDisjoint(with: [.derived, .residual, .apportioned, .notComparable])
            || verdicts.count { $0.part == .best } > 1
    }
}
