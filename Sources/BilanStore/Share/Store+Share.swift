public import BilanModel
import GRDB

/// What became of a copy to share.
public struct ShareSummary: Hashable, Sendable {
    /// Records copied.
    public var records = 0
    /// Claims copied.
    public var claims = 0
    /// Datasets whose rows were kept back.
    public var heldBack: [HeldBack] = []

    /// A dataset whose rows were kept back.
    public struct HeldBack: Hashable, Sendable {
        /// Its code.
        public var code: String
        /// Who may see its rows.
        public var audience: Audience
        /// Records that count at present.
        public var records: Int
    }
}

extension Store {
    /// Makes a copy of this store at a path, with what an audience may have; a new store, no copy with rows deleted.
    ///
    /// It holds what counts at present, without the publishers' own words, reasons, findings and decisions. Positions of
    /// places finer than a district are left out, and sources that must not be named stand under their public label.
    ///
    /// - Throws: `exists` when there is a file at the path; `cannotWrite`; nothing is left there then.
    public func share(to copy: String, for audience: Audience) throws(StoreError) -> ShareSummary {
        let made = try Store.create(at: copy)
        do {
            return try made.queue.writeWithoutTransaction { database in
                try database.execute(sql: "PRAGMA foreign_keys = OFF")
                try database.execute(sql: "ATTACH DATABASE ? AS source", arguments: [path])
                var summary = ShareSummary()
                try database.inTransaction(.immediate) {
                    for statement in ShareSQL.chosen(audience) { try database.execute(sql: statement) }
                    for (table, from) in ShareSQL.copies {
                        try database.execute(sql: try Store.copy(table, from, database))
                    }
                    let broken = try BulkStatement(database, "PRAGMA main.foreign_key_check")
                    if try broken.next() {
                        throw StoreError.brokenBatch(what: "a row of \(broken.text(0)) in the copy")
                    }
                    summary.records = try Int.fetchOne(database, sql: "SELECT count(*) FROM main.record") ?? 0
                    summary.claims = try Int.fetchOne(database, sql: "SELECT count(*) FROM main.claim") ?? 0
                    let held = try BulkStatement(database, ShareSQL.heldBack(audience))
                    while try held.next() {
                        summary.heldBack.append(
                            ShareSummary.HeldBack(
                                code: held.text(0), audience: Audience(stored: held.int(1)) ?? .internal,
                                records: Int(held.int(2))))
                    }
                    return .commit
                }
                for table in ["shared_dataset", "shared_record", "shared_claim", "shared_event"] {
                    try database.execute(sql: "DROP TABLE temp.\(table)")
                }
                try database.execute(sql: "DETACH DATABASE source; PRAGMA foreign_keys = ON")
                return summary
            }
        } catch { throw StoreError(error, path: copy) }
    }

    /// The statement that fills a table of the copy, column by column.
    private static func copy(_ table: String, _ from: String, _ database: Database) throws -> String {
        let columns = try database.columns(in: table).map(\.name)
        let instead = ShareSQL.instead[table] ?? [:]
        let values = columns.map { instead[$0] ?? "\"\($0)\"" }
        let names = columns.map { "\"\($0)\"" }.joined(separator: ", ")
        return "INSERT INTO main.\(table)(\(names)) SELECT \(values.joined(separator: ", ")) FROM source.\(from)"
    }
}
