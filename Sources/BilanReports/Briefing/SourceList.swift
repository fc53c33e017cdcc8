import BilanModel

/// The documents and datasets that a briefing's figures come from, each with its mark.
struct SourceList {
    private let columns: ClaimColumns
    private enum Key: Hashable {
        case document(Int32)
        case dataset(Int32)
    }
    private var keys: Set<Key> = []
    private var order: [Key] = []

    init(_ columns: ClaimColumns) { self.columns = columns }

    /// Adds the sources of claims and events; marks follow the ids of documents, then the codes of datasets, so that the
    /// order in which figures are found gives no source another number.
    mutating func add(claims: [Int], events: [Int32]) {
        for claim in claims {
            keys.insert(key(of: claim))
        }
        for event in events { keys.formUnion((columns.events[event]?.documents ?? []).map(Key.document)) }
        order = keys.sorted { sortKey($0) < sortKey($1) }
    }

    private func key(of claim: Int) -> Key {
        columns.document[claim] >= 0 ? .document(columns.document[claim]) : .dataset(columns.dataset[claim])
    }

    private func sortKey(_ key: Key) -> String {
        switch key {
        case .document(let number): "0" + (columns.documents[number]?.id ?? "")
        case .dataset(let number): "1" + (columns.datasets[number]?.code ?? "")
        }
    }

    /// Positions of the sources of claims, ascending.
    func positions(of claims: [Int]) -> [Int] {
        let wanted = Set(claims.map(key(of:)))
        return order.indices.filter { wanted.contains(order[$0]) }
    }

    /// Positions of the documents that tell of an event, ascending.
    func positions(ofEvent event: Int32) -> [Int] {
        let wanted = Set((columns.events[event]?.documents ?? []).map(Key.document))
        return order.indices.filter { wanted.contains(order[$0]) }
    }

    /// The list as printed.
    var lines: [SourceLine] { order.enumerated().map { line($1, mark: "S\($0 + 1)") } }

    private func line(_ key: Key, mark: String) -> SourceLine {
        switch key {
        case .document(let number):
            let document = columns.documents[number] ?? DocumentCard(id: "")
            return SourceLine(
                mark: mark, id: document.id, title: document.title,
                publisher: columns.sources[document.publisher]?.printed ?? "", url: document.url,
                language: document.language, knownOn: document.knownOn, basis: document.knownBasis,
                isPrimary: document.isPrimary,
                grade: (columns.sources[document.publisher]?.grade ?? .unknown).description, licence: "")
        case .dataset(let number):
            let dataset = columns.datasets[number] ?? DatasetCard(code: "", kind: .claims)
            return SourceLine(
                mark: mark, id: dataset.code, title: dataset.title, publisher: dataset.publisher, url: "",
                language: "", knownOn: latestDay(ofDataset: number), basis: .release, isPrimary: nil,
                grade: dataset.grade.description, licence: dataset.licence)
        }
    }

    /// The latest day on which one of its claims became known.
    private func latestDay(ofDataset number: Int32) -> CalendarDate? {
        columns.dataset.indices.filter { columns.dataset[$0] == number }.map { columns.knownFrom[$0] }.max()
            .map { CalendarDate(day: $0) }
    }
}
