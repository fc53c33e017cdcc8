import BilanAnalytics
import BilanModel
import BilanPlaces
import BilanStore

/// The events of the store that figures of a text may join: those of pooled datasets, never those of a curated one.
///
/// Source: METHODOLOGY rulings 11 and 12.
struct StoredEvents {
    let gazetteer: Gazetteer
    /// The dataset that the review adds to: its origins may be shared.
    let dataset: String

    /// Events with days, by identity.
    func read(_ store: Store) throws(StoreError) -> [KnownEvent] {
        let pooled = try store.datasets().filter { $0.card.kind == .claims }.map(\.card.code)
        guard !pooled.isEmpty else { return [] }
        let columns = try store.columns(ClaimSelection(datasets: pooled))
        let own = (0..<columns.count).filter { columns.datasets[columns.dataset[$0]]?.code == dataset }
        let rows = try store.provenance(of: own.map { columns.record[$0] })
        var figures: [Int32: [StatedFigure]] = [:]
        var places: [Int32: Set<Int32>] = [:]
        for position in 0..<columns.count where columns.accrual[position] == .period {
            guard let measure = Measures.numbered(columns.measure[position]), measure.kind == .flow else { continue }
            let event = columns.event[position]
            figures[event, default: []].append(
                figure(position, measure, columns, id: rows[columns.record[position]]?.externalID))
            places[event, default: []].formUnion(members(columns.place[position], columns))
        }
        return columns.events.filter { figures[$0.key] != nil && $0.value.days != nil }
            .sorted { $0.value.uid < $1.value.uid }
            .map { number, facts in
                let own = members(facts.place, columns)
                let told = own.isEmpty ? (places[number] ?? []).sorted() : own
                var event = KnownEvent(
                    id: facts.card.id.isEmpty ? "event-" + String(facts.uid, radix: 16) : facts.card.id,
                    places: told, placeCode: codes(told))
                event.stored = facts.uid
                event.label = facts.card.label
                event.days = facts.days
                event.figures = figures[number] ?? []
                return event
            }
    }

    private func figure(
        _ position: Int, _ measure: Measure, _ columns: ClaimColumns, id: String?
    ) -> StatedFigure {
        let origin = columns.origins[columns.origin[position]]
        let source = origin.flatMap { columns.sources[$0.source] }
        return StatedFigure(
            measure: measure, group: columns.groups[columns.group[position]] ?? .all,
            estimate: columns.estimate[position], claimant: columns.claimant[position],
            verification: columns.verification[position],
            origin: id == nil ? nil : origin.flatMap { $0.key.isEmpty ? nil : $0.key },
            speaker: source.map { Speaker($0) } ?? .press, number: nil, id: id, article: nil)
    }

    private func members(_ place: Int32, _ columns: ClaimColumns) -> [Int32] {
        place < 0 ? [] : columns.placeSets[place] ?? [place]
    }

    private func codes(_ places: [Int32]) -> String {
        let printer = PlacePrinter(gazetteer, edition: nil)
        return places.map { printer.code($0) }.sorted().joined(separator: ";")
    }
}

extension Speaker {
    /// A source that the store knows.
    init(_ card: SourceCard) {
        self.init(id: card.id, name: card.name, kind: card.kind, grade: card.grade)
    }
}
