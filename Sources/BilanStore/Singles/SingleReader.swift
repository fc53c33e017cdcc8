import BilanModel
import GRDB

/// Reads the columns of single claims for a question.
struct SingleReader {
    private let columns: SingleColumns

    /// How far the columns go, as `meta` has it; nil where the store keeps none, or they are not those of its rows.
    static func mark(_ database: Database) throws -> String? {
        guard let mark = try SingleTables.mark(database), mark != SingleKeeper.unfit else { return nil }
        if mark.hasPrefix("\(SingleTables.rowless) ") { return mark }
        let newest = try BulkStatement(database, "SELECT coalesce(max(id), 0) FROM record").value() ?? 0
        return newest > 0 && mark.hasPrefix("\(newest) ") ? mark : nil
    }

    /// Nil where the store keeps no such columns, or they are not those of its rows.
    ///
    /// `ahead` are columns that somebody has read already; they are read again where the store has changed since.
    init?(_ database: Database, ahead: SingleColumns? = nil) throws {
        guard let state = try SingleColumns.State(database) else { return nil }
        columns = try ahead.flatMap { $0.state == state ? $0 : nil } ?? SingleColumns(state, database)
        // Tables of which a part is missing begin from nothing.
        guard columns.tables.newest != 0 else { return nil }
    }

    private var tables: SingleTables { columns.tables }

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
    func claims(_ known: Visibility, in database: Database) throws -> SingleClaims? {
        guard let chunks = try columns.chunks ?? SingleColumns.chunks(tables, database) else { return nil }
        return SingleClaims(
            kinds: tables.kinds.values.map { $0.seen(by: known) }, shapes: tables.shapes.values, chunks: chunks)
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
