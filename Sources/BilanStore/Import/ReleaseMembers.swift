import BilanModel
import Foundation
import GRDB

/// The keys of the records that a release had, sorted, eight bytes each.
///
/// Unchanged rows leave no other trace, and without it an older edition that comes late could not be told from one that
/// a newer edition has overruled.
struct ReleaseMembers {
    private let keys: [UInt64]

    /// The members of a release of the store.
    init(of release: Int64, in database: Database) throws {
        let bytes = try [UInt8](
            Data.fetchOne(database, sql: "SELECT members FROM release WHERE id = ?", arguments: [release]) ?? Data())
        keys = stride(from: 0, to: bytes.count - 7, by: 8).map { start in
            bytes[start..<(start + 8)].reduce(0) { $0 << 8 | UInt64($1) }
        }
    }

    /// Writes the keys of a release, some thousands at a time.
    static func write(_ keys: KeySet, of release: Int64, in database: Database) throws {
        try database.execute(
            sql: "UPDATE release SET members = zeroblob(?) WHERE id = ?", arguments: [keys.count * 8, release])
        guard keys.count > 0 else { return }
        let members = try BlobStream(database, table: "release", column: "members", row: release)
        try keys.forEachSorted { keys throws in
            try members.write(keys.flatMap { key in withUnsafeBytes(of: key.bigEndian) { Array($0) } })
        }
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
