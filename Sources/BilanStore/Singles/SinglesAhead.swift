import Dispatch

/// The columns of single claims, read on another thread while a question is being understood.
public final class SinglesAhead: @unchecked Sendable {
    // Written before the signal, read behind it.
    private var found: SingleColumns?
    private let done = DispatchSemaphore(value: 0)

    /// Begins to read; nil for a store that keeps no such columns, or can only be asked by whoever has it open.
    ///
    /// - Parameter least: records below which a thread and a connection of its own cost more than they gain.
    public init?(of store: Store, least: Int64 = 100_000) throws(StoreError) {
        guard !store.path.isEmpty, store.path != ":memory:" else { return nil }
        let path = store.path
        let records = try store.read { database in
            try SingleReader.mark(database) == nil
                ? 0 : BulkStatement(database, "SELECT coalesce(max(id), 0) FROM record").value() ?? 0
        }
        guard records > 0, records >= least else { return nil }
        DispatchQueue.global(qos: .userInitiated).async { [self] in
            // Whoever asks reads for themselves, and is told, when this fails.
            found = try? Store.open(at: path, readOnly: true).singleColumns()
            done.signal()
        }
    }

    /// The columns; nil where they could not be read.
    func value() -> SingleColumns? {
        done.wait()
        // Whoever asks again gets the same answer.
        done.signal()
        return found
    }
}

extension Store {
    /// The columns of single claims with all their claims; nil where the store keeps none.
    fileprivate func singleColumns() throws(StoreError) -> SingleColumns? {
        try read { database in
            guard let state = try SingleColumns.State(database) else { return nil }
            var columns = try SingleColumns(state, database)
            try columns.readClaims(database)
            return columns
        }
    }
}
