import BilanModel
import GRDB

/// Reads the columns of single claims for a question.
struct SingleReader {
    private let chunks: ColumnChunkStore
    private let tables: SingleTables

    /// How far the columns go, as `meta` has it; nil where the store keeps none, or they are not those of its rows.
    static func mark(_ database: Database) throws -> String? {
        guard let mark = try SingleTables.mark(database), mark != SingleKeeper.unfit else { return nil }
        if mark.hasPrefix("\(SingleTables.rowless) ") { return mark }
        let newest = try BulkStatement(database, "SELECT coalesce(max(id), 0) FROM record").value() ?? 0
        return newest > 0 && mark.hasPrefix("\(newest) ") ? mark : nil
    }

    /// Nil where the store keeps no such columns, or they are not those of its rows.
    init?(_ database: Database) throws {
        guard let mark = try SingleReader.mark(database) else { return nil }
        chunks = ColumnChunkStore(database)
        tables = try SingleTables(mark, chunks)
        // Tables of which a part is missing begin from nothing.
        guard tables.newest != 0 else { return nil }
    }

    /// Records that are none of these claims.
    var others: NumberRuns { tables.others }

    /// Numbers of the datasets of which a claim is visible, of any measure.
    func datasets(_ known: Visibility) -> Set<Int32> {
        var datasets: Set<Int32> = []
        var last: Int64?
        for (kind, count) in zip(tables.kinds.values, tables.counts)
        where count > 0 && kind.dataset != last && kind.isVisible(known.day, known.entry) {
            last = kind.dataset
            datasets.insert(Int32(kind.dataset))
        }
        return datasets
    }

    /// Whether any of these claims is asked for and may be seen.
    func hasClaims(_ known: Visibility) -> Bool {
        zip(tables.kinds.values, tables.counts).contains { $1 > 0 && $0.seen(by: known) != nil }
    }

    /// The claims, those that may not be seen of no kind; nil where a part is broken.
    func claims(_ known: Visibility) throws -> SingleClaims? {
        let kinds = tables.kinds.values.map { $0.seen(by: known) }
        var claims = SingleClaims(kinds: kinds, shapes: tables.shapes.values, chunks: [])
        func column(_ column: SingleColumn, _ number: Int) throws -> NarrowColumn? {
            try chunks.chunk(column.name, number)
        }
        for number in 0..<(try chunks.count(SingleColumn.kind.name)) {
            guard let kind = try column(.kind, number), let place = try column(.place, number),
                let start = try column(.start, number), let shape = try column(.shape, number),
                let value = try column(.value, number),
                [place, start, shape, value].allSatisfy({ $0.count == kind.count }),
                kind.maximum < kinds.count, kind.minimum >= 0, shape.minimum >= 0,
                shape.maximum < claims.shapes.count
            else { return nil }
            claims.chunks.append(
                SingleClaims.Chunk(place: place, start: start, shape: shape, kind: kind, value: value))
        }
        return claims
    }
}

extension SingleRow.Kind {
    /// What a question sees of it; nil where it may not be seen or is not asked about.
    fileprivate func seen(by known: Visibility) -> SingleClaims.Kind? {
        guard isVisible(known.day, known.entry), known.measures.isEmpty || known.measures.contains(UInt16(measure)),
            known.datasets?.contains(dataset) ?? true, let scope = Scope(stored: scope), let unit = Unit(stored: unit)
        else { return nil }
        return SingleClaims.Kind(
            dataset: Int32(dataset), measure: UInt16(measure), scope: scope, unit: unit)
    }
}
