public import BilanModel
import GRDB

/// A name that a user of the store has said to mean a place.
public struct DecidedName: Hashable, Sendable {
    /// The name as written.
    public var name: String
    /// Number of the place.
    public var place: Int32

    /// A name of a place.
    public init(_ name: String, place: Int32) {
        self.name = name
        self.place = place
    }
}

/// What became of names that were decided.
public struct DecidedNamesSummary: Hashable, Sendable {
    /// Number of the entry, nil when all of it was known.
    public var entry: Int64?
    /// Names that are new.
    public var added = 0
    /// Names taken back.
    public var revoked = 0
}

extension Store {
    /// Names that mean a place by decision, as recorded at present, in the order they were decided.
    public func decidedNames() throws(StoreError) -> [DecidedName] {
        try read { database in try Self.decidedNames(database).map { DecidedName($0.name, place: Int32($0.place)) } }
    }

    /// Makes names mean places, and others mean theirs no longer, as one entry.
    ///
    /// A gazetteer taken in later leaves them alone. What is known already makes no entry.
    ///
    /// - Throws: `refused` for a place that is not there or a name that is empty.
    public func decideNames(
        _ names: [DecidedName], revoking old: [DecidedName] = [], reason: String, day: CalendarDate,
        dryRun: Bool = false
    ) throws(StoreError) -> DecidedNamesSummary {
        try change { database in
            let known = try Self.decidedNames(database)
            var present = Set(known.map { DecidedName($0.name, place: Int32($0.place)) })
            let revoked = known.filter { old.contains(DecidedName($0.name, place: Int32($0.place))) }
            for name in old { present.remove(name) }
            let added = names.filter { present.insert($0).inserted }
            var summary = DecidedNamesSummary(entry: nil, added: added.count, revoked: revoked.count)
            guard !added.isEmpty || !revoked.isEmpty else { return (summary, false) }
            let entry = try Entry.write(
                .decide, day: day, reason: reason, content: Self.content(added, old, in: database), in: database)
            let close = try BulkStatement(database, "UPDATE place_alias SET entry_to = ? WHERE id = ?")
            for row in revoked { try close.run(.int(entry), .int(row.id)) }
            let insert = try BulkStatement(
                database,
                "INSERT INTO place_alias(place, name, entry_from, entry_to) VALUES (?, ?, ?, \(Clock.lastEntry))")
            for name in added { try insert.run(.number(name.place), .text(name.name), .int(entry)) }
            summary.entry = entry
            return (summary, !dryRun)
        }
    }

    /// Live decided names with their rows.
    static func decidedNames(_ database: Database) throws -> [(id: Int64, name: String, place: Int64)] {
        let rows = try BulkStatement(
            database, "SELECT id, name, place FROM place_alias WHERE entry_to = \(Clock.lastEntry) ORDER BY id")
        var names: [(id: Int64, name: String, place: Int64)] = []
        while try rows.next() { names.append((rows.int(0), rows.text(1), rows.int(2))) }
        return names
    }

    /// A checksum of what is decided, by keys of places, which are the same in every store.
    private static func content(_ added: [DecidedName], _ revoked: [DecidedName], in database: Database) throws
        -> String
    {
        let places = try PlaceSets.identities(database)
        var identity = Identity("decided names")
        for name in added {
            identity.add(name.name)
            identity.add(places[name.place])
        }
        identity.add("revoked")
        for name in revoked {
            identity.add(name.name)
            identity.add(places[name.place])
        }
        return SHA256.hex(of: identity.parts)
    }
}
