import GRDB

/// A row that points to one that is not there.
public struct BrokenReference: Hashable, Sendable {
    /// Table of the row.
    public var table: String
    /// Table it points into.
    public var target: String
    /// How many such rows there are.
    public var rows: Int
}

extension Store {
    /// References of the whole store that lead nowhere, by table; none in a sound store.
    public func brokenReferences() throws(StoreError) -> [BrokenReference] {
        try read { database in
            let rows = try BulkStatement(database, "PRAGMA foreign_key_check")
            var counts: [[String]: Int] = [:]
            while try rows.next() { counts[[rows.text(0), rows.text(2)], default: 0] += 1 }
            return counts.map { BrokenReference(table: $0[0], target: $0[1], rows: $1) }
                .sorted { ($0.table, $0.target) < ($1.table, $1.target) }
        }
    }
}
