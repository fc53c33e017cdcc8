import BilanModel
import GRDB

/// Writes the origins of an edition, of which there can be one a row, and gives their numbers.
final class OriginWriter {
    private let database: Database
    private let late: LateIndexes
    private var own: RecordFeeds.Fed?
    private var next: Int64 = 0

    init(_ database: Database, _ late: LateIndexes) {
        self.database = database
        self.late = late
    }

    /// Writes origins with their identities; one that is there already takes new words where `overwriting`.
    func write(_ origins: [OriginCard], _ uids: [UInt64], sources: [Int64], overwriting: Bool) throws -> [Int64] {
        guard !origins.isEmpty else { return [] }
        if late.lacks("origin_uid") {
            if origins.allSatisfy(\.isOwn) { return try writeOwn(origins, uids, sources) }
            try late.need("origin_uid")
        }
        // A statement that may write over a card keeps every page it touches aside, so new ones have one of their own.
        let columns = ["uid", "key", "source"]
        let insert = try BulkStatement(database, ImportSQL.upsert("origin", columns, overwriting: false))
        let upsert = try BulkStatement(database, ImportSQL.upsert("origin", columns, overwriting: true))
        let find = try BulkStatement(database, "SELECT id, key, source FROM origin WHERE uid = ?")
        return try zip(origins, uids).map { origin, uid in
            let source = sources.at(origin.source)
            find.bind(1, Int64(bitPattern: uid))
            let known = try find.first { row in
                (number: row.int(0), isSame: row.text(1) == origin.key && row.optional(2) == source)
            }
            if let known {
                if overwriting, !known.isSame { try upsert.run(.uid(uid), .text(origin.key), .number(source)) }
                return known.number
            }
            insert.bind(1, Int64(bitPattern: uid))
            insert.bind(2, origin.key)
            insert.bind(3, source)
            guard let number = try insert.inserted() else { throw StoreError.brokenBatch(what: "a card of origin") }
            return number
        }
    }

    /// Writes origins that no other row has, of a dataset that is new to the store: none of them can be there.
    private func writeOwn(_ origins: [OriginCard], _ uids: [UInt64], _ sources: [Int64]) throws -> [Int64] {
        let rows = try own ?? open()
        own = rows
        let first = next
        for (origin, uid) in zip(origins, uids) {
            try rows.makeRoom()
            rows.feed.put(next)
            rows.feed.put(Int64(bitPattern: uid))
            rows.feed.put(origin.key)
            rows.feed.put(sources.at(origin.source))
            next += 1
        }
        try rows.flush()
        return Array(first..<next)
    }

    private func open() throws -> RecordFeeds.Fed {
        next = (try Int64.fetchOne(database, sql: "SELECT max(id) FROM origin") ?? 0) + 1
        return try RecordFeeds.Fed(database, "fed_origin", columns: 4) { FeedSQL.ownOrigin($0) }
    }
}
