import BilanModel
import GRDB
import Glibc

/// One store: a SQLite file with records, claims, events, places and everything that was ever decided about them.
///
/// One connection, one queue: a pool would force another journal. The default rollback journal with full
/// synchronisation makes an import happen wholly or not at all, whenever the power goes.
public final class Store: Sendable {
    /// Where it lies; `:memory:` for a store that is never written.
    public let path: String
    let queue: DatabaseQueue

    private init(path: String, queue: DatabaseQueue) {
        self.path = path
        self.queue = queue
    }

    /// Makes a new, empty store.
    ///
    /// - Throws: `StoreError.exists` when there is something at the path; an empty file is taken for the trace of a
    ///   creation that was cut short, and filled.
    public static func create(at path: String) throws(StoreError) -> Store {
        if let size = size(of: path), size > 0 { throw .exists(path: path) }
        return try opened(path, readOnly: false) { database in
            try Migrations.migrate(database, from: 0)
        }
    }

    /// Opens a store, bringing an earlier schema up to date unless it may only be read.
    ///
    /// - Throws: `missing`, `notAStore`, `newerSchema`, `olderSchema`, `busy`.
    public static func open(at path: String, readOnly: Bool = false) throws(StoreError) -> Store {
        guard size(of: path) != nil else { throw .missing(path: path) }
        return try opened(path, readOnly: readOnly) { database in
            let application = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
            let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
            guard application == Migrations.applicationID, version > 0 else { throw StoreError.notAStore(path: path) }
            guard version <= Migrations.current else {
                throw StoreError.newerSchema(path: path, found: version, known: Migrations.current)
            }
            guard version < Migrations.current else { return }
            guard !readOnly else {
                throw StoreError.olderSchema(path: path, found: version, known: Migrations.current)
            }
            try Migrations.migrate(database, from: version)
            // What is kept beside the rows is made at once, not with the next change.
            try database.inTransaction(.immediate) {
                try SingleKeeper.watch(database)
                try SingleKeeper.refresh(database)
                return .commit
            }
        }
    }

    /// Opens the store at the path, or makes one when there is none.
    public static func openOrCreate(at path: String) throws(StoreError) -> (store: Store, made: Bool) {
        if let size = size(of: path), size > 0 { return (try open(at: path), false) }
        return (try create(at: path), true)
    }

    /// A store in memory, for trying things out.
    public static func inMemory() throws(StoreError) -> Store {
        try opened(":memory:", readOnly: false) { database in try Migrations.migrate(database, from: 0) }
    }

    /// An empty store that is gone when nobody has it any more, with room on the disk for what does not fit into memory.
    public static func temporary() throws(StoreError) -> Store {
        // SQLite's name for a database of its own beside all others.
        try opened("", readOnly: false) { database in
            // Nobody will ever open it again: what a crash leaves of it is of no concern.
            try database.execute(sql: "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF")
            try Migrations.migrate(database, from: 0)
        }
    }

    /// A temporary store in which figures can stand at the places of another: these have their numbers, sets among
    /// them, and neither codes nor names, which the other store's `places` has.
    public static func temporary(atPlacesOf other: Store) throws(StoreError) -> Store {
        let store = try temporary()
        do {
            try store.queue.inDatabase { database in
                try database.execute(sql: "ATTACH DATABASE ? AS other", arguments: [other.path])
                for table in ["place", "place_member"] {
                    try database.execute(sql: "INSERT INTO main.\(table) SELECT * FROM other.\(table)")
                }
                try database.execute(sql: "DETACH DATABASE other")
            }
        } catch { throw StoreError(error, path: other.path) }
        return store
    }

    private static func opened(
        _ path: String, readOnly: Bool, prepare: (Database) throws -> Void
    ) throws(StoreError) -> Store {
        var configuration = Configuration()
        configuration.readonly = readOnly
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(5)
        configuration.label = "bilan.store"
        configuration.prepareDatabase { database in
            // The page size counts only until the first table stands, so it comes before everything else.
            try database.execute(sql: "PRAGMA page_size = 16384; PRAGMA synchronous = FULL")
        }
        do {
            let queue =
                try path == ":memory:"
                ? DatabaseQueue(configuration: configuration) : DatabaseQueue(path: path, configuration: configuration)
            try queue.inDatabase(prepare)
            return Store(path: path, queue: queue)
        } catch { throw StoreError(error, path: path) }
    }

    /// The size of a file in bytes, or nil when there is none.
    private static func size(of path: String) -> Int? {
        var about = stat()
        return stat(path, &about) == 0 ? Int(about.st_size) : nil
    }
}

extension Store {
    /// Settings for the bulk rows of an import, and those before and after.
    ///
    /// Identities are spread over the whole of their indexes: while a million rows are written, those of a million must
    /// fit into the cache, or every row reads and writes a page of each.
    private static let bulk = "PRAGMA foreign_keys = OFF; PRAGMA cache_size = -65536"
    private static let usual = "PRAGMA foreign_keys = ON; PRAGMA cache_size = -2000"
    /// A temporary store keeps its cache: what leaves it goes to the disk, for the next question to fetch again.
    private static let temporarily = "PRAGMA foreign_keys = ON"

    /// Runs `body` on a consistent state of the store.
    func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
        do { return try queue.read(body) } catch { throw StoreError(error, path: path) }
    }

    /// Runs `body` in one transaction that is kept only when it says so.
    ///
    /// `checkingKeys: false` is for the bulk rows of an import alone, whose ids come from the same transaction:
    /// enforcing six foreign keys costs five times as much as writing the rows. The pragma has no effect inside a
    /// transaction, hence its place here.
    func change<Value>(
        checkingKeys: Bool = true, _ body: (Database) throws -> (value: Value, keep: Bool)
    ) throws(StoreError) -> Value {
        do {
            return try queue.writeWithoutTransaction { database in
                if !checkingKeys { try database.execute(sql: Store.bulk) }
                let after = path.isEmpty ? Store.temporarily : Store.usual
                defer { if !checkingKeys { try? database.execute(sql: after) } }
                var result: Value?
                try database.inTransaction(.immediate) {
                    let note = UseNote(store: path)
                    note?.leave()
                    defer { note?.remove() }
                    try SingleKeeper.watch(database)
                    let (value, keep) = try body(database)
                    result = value
                    if keep { try StageTimes.count("columns") { try SingleKeeper.refresh(database) } }
                    return keep ? .commit : .rollback
                }
                guard let result else { throw StoreError.failed(path: path, reason: "no result") }
                return result
            }
        } catch { throw StoreError(error, path: path) }
    }
}
