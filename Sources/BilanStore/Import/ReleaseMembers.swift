import Foundation
import GRDB

/// The keys of the records that a release had, sorted, eight bytes each.
///
/// Unchanged rows leave no other trace, and without it an older edition that comes late could not be told from one that
/// a newer edition has overruled.
struct ReleaseMembers {
    private let keys: [UInt64]

    /// The members with these keys.
    init(_ keys: [UInt64]) { self.keys = keys.sorted() }

    /// The members of a release of the store.
    init(of release: Int64, in database: Database) throws {
        let bytes = try [UInt8](
            Data.fetchOne(database, sql: "SELECT members FROM release WHERE id = ?", arguments: [release]) ?? Data())
        keys = stride(from: 0, to: bytes.count - 7, by: 8).map { start in
            bytes[start..<(start + 8)].reduce(0) { $0 << 8 | UInt64($1) }
        }
    }

    /// The keys as the store keeps them.
    var bytes: Data {
        var bytes = Data(capacity: keys.count * 8)
        for key in keys { withUnsafeBytes(of: key.bigEndian) { bytes.append(contentsOf: $0) } }
        return bytes
    }

    /// Whether the release had the record with this key.
    func contains(_ key: UInt64) -> Bool {
        var low = 0
        var high = keys.count
        while low < high {
            let middle = (low + high) / 2
            if keys[middle] < key { low = middle + 1 } else { high = middle }
        }
        return low < keys.count && keys[low] == key
    }
}
