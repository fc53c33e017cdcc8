import BilanAnalytics
import BilanModel
import BilanStore

/// Follows figures back to their claims, and claims to their files.
struct TraceBuilder {
    let columns: ClaimColumns
    let printer: PlacePrinter
    let policy: any Policy
    let provenance: [Int64: RecordProvenance]
    /// For whom it is, and which claims are left out for them.
    private(set) var leaves = TraceLeaves()

    /// What must be said of the claims left out, one sentence each.
    var notes: [String] { leaves.notes }

    /// Leaves out the claims behind an answer that an audience may not have.
    mutating func leave(_ answer: Answer, to audience: Audience, _ rule: PeopleAtRisk?) {
        for cell in answer.cells { leaves.leave(cell.figures, columns, to: audience, rule) }
        for mention in answer.mentions { leaves.leave([mention.figure], columns, to: audience, rule) }
    }

    /// Leaves out the claims behind one number that an audience may not have.
    mutating func leave(_ figures: [Figure], to audience: Audience, _ rule: PeopleAtRisk?) {
        leaves.leave(figures, columns, to: audience, rule)
    }

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
            claims: figure.verdicts.filter { !leaves.left.contains($0.position) }.sorted(by: precedes)
                .map { claim($0, conflicts) })
    }

    func places(_ place: Int32) -> [TracedPlace] {
        printer.members(of: place).map { leaves.isOutside ? printer.coarse($0) : $0 }.map {
            TracedPlace(code: printer.code($0), name: printer.name($0))
        }
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
        let speaker = columns.sources[columns.origins[columns.origin[position]]?.source ?? -1]
        // A document would name the source that must not be named.
        let isLabelled = leaves.isOutside && speaker?.publicLabel.isEmpty == false
        return TracedClaim(
            part: verdict.part, isUsed: conflicts.uses(verdict), group: token(columns.group[position]),
            estimate: columns.estimate[position], qualifier: columns.qualifier[position],
            stated: columns.stated[position], source: source(position, dataset),
            grade: Grade(columns.reliability[position], columns.credibility[position]),
            claimant: columns.claimant[position], verification: columns.verification[position],
            finality: columns.finality[position],
            document: isLabelled ? nil : columns.documents[columns.document[position]],
            knownOn: CalendarDate(day: columns.knownFrom[position]),
            provenance: provenance[columns.record[position]].map(leaves.shown), recordUID: columns.recordUID[position],
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

extension Figure {
    /// Whether its number was computed from several, so that no range of reports is its own.
    fileprivate var isComputed: Bool {
        !flags.isDisjoint(with: [.derived, .residual, .apportioned, .notComparable])
            || verdicts.count { $0.part == .best } > 1
    }
}
