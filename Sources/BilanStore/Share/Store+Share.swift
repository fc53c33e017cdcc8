public import BilanModel
import GRDB

/// What became of a copy to share.
public struct ShareSummary: Hashable, Sendable {
    /// Records copied.
    public var records = 0
    /// Claims copied.
    public var claims = 0
    /// Claims that were left out because they could harm those counted.
    public var withheld = 0
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
    /// places finer than a district are left out, and sources that must not be named stand under their public label, as
    /// do private persons. Numbers of people at risk below a threshold in small areas are left out with what would give
    /// them back. `rewriting` takes out of every text what must not be printed.
    ///
    /// - Throws: `exists` when there is a file at the path; `cannotWrite`; nothing is left there then.
    public func share(
        to copy: String, for audience: Audience, withholdingBelow threshold: Quantity = Quantity(10),
        rewriting: (@Sendable (String) -> String)? = nil
    ) throws(StoreError) -> ShareSummary {
        let made = try Store.create(at: copy)
        do {
            return try made.queue.writeWithoutTransaction { database in
                try database.execute(sql: "PRAGMA foreign_keys = OFF")
                try database.execute(sql: "ATTACH DATABASE ? AS source", arguments: [path])
                if let rewriting { database.add(function: Store.rewrite(by: rewriting)) }
                var summary = ShareSummary()
                try database.inTransaction(.immediate) {
                    let marks = WithheldSQL.marked(below: threshold)
                    for statement in ShareSQL.chosen(audience, marks) { try database.execute(sql: statement) }
                    for (table, from) in ShareSQL.copies {
                        try database.execute(sql: try Store.copy(table, from, database, rewrites: rewriting != nil))
                    }
                    let broken = try BulkStatement(database, "PRAGMA main.foreign_key_check")
                    if try broken.next() {
                        throw StoreError.brokenBatch(what: "a row of \(broken.text(0)) in the copy")
                    }
                    summary.records = try Int.fetchOne(database, sql: "SELECT count(*) FROM main.record") ?? 0
                    summary.claims = try Int.fetchOne(database, sql: "SELECT count(*) FROM main.claim") ?? 0
                    summary.withheld =
                        try Int.fetchOne(
                            database,
                            sql: """
                                SELECT count(*) FROM withheld_claim w JOIN source.claim c ON c.id = w.id
                                WHERE c.audience <= \(audience.rawValue)
                                """) ?? 0
                    let held = try BulkStatement(database, ShareSQL.heldBack(audience))
                    while try held.next() {
                        summary.heldBack.append(
                            ShareSummary.HeldBack(
                                code: held.text(0), audience: Audience(stored: held.int(1)) ?? .internal,
                                records: Int(held.int(2))))
                    }
                    return .commit
                }
                for table in ["shared_dataset", "shared_record", "shared_claim", "shared_event"] + WithheldSQL.tables {
                    try database.execute(sql: "DROP TABLE temp.\(table)")
                }
                try database.execute(sql: "DETACH DATABASE source; PRAGMA foreign_keys = ON")
                return summary
            }
        } catch { throw StoreError(error, path: copy) }
    }

    /// The statement that fills a table of the copy, column by column.
    private static func copy(
        _ table: String, _ from: String, _ database: Database, rewrites: Bool
    ) throws -> String {
        let described = try database.columns(in: table)
        let columns = described.map(\.name)
        let instead = ShareSQL.instead[table] ?? [:]
        let values = described.map { column in
            let value = instead[column.name] ?? "\"\(column.name)\""
            return rewrites && column.type.uppercased() == "TEXT" ? "rewritten(\(value))" : value
        }
        let names = columns.map { "\"\($0)\"" }.joined(separator: ", ")
        return "INSERT INTO main.\(table)(\(names)) SELECT \(values.joined(separator: ", ")) FROM source.\(from)"
    }

    /// A function of SQL that takes out of a text what must not be printed.
    private static func rewrite(by change: @escaping @Sendable (String) -> String) -> DatabaseFunction {
        DatabaseFunction("rewritten", argumentCount: 1, pure: true) { values in
            String.fromDatabaseValue(values[0]).map(change)
        }
    }
}
