import BilanModel
import GRDB

/// Several places that one figure covers together are a place of their own; it is made when first met.
enum PlaceSets {
    /// The identity of every single place, by number.
    static func identities(_ database: Database) throws -> [Int32: UInt64] {
        let rows = try BulkStatement(database, "SELECT id, uid FROM place WHERE kind <> 2")
        var identities: [Int32: UInt64] = [:]
        while try rows.next() { identities[Int32(rows.int(0))] = UInt64(bitPattern: rows.int(1)) }
        return identities
    }

    /// Numbers of these sets, known or made.
    static func numbers(of sets: [[Int32]], uids: [UInt64], in database: Database) throws -> [Int64] {
        guard !sets.isEmpty else { return [] }
        let find = try BulkStatement(database, "SELECT id FROM place WHERE uid = ?")
        let ups = try PlaceUps(database)
        return try zip(sets, uids).map { members, uid in
            find.bind(1, Int64(bitPattern: uid))
            if let known = try find.value() { return known }
            return try make(Set(members).sorted().map { Int64($0) }, uid, ups, in: database)
        }
    }

    private static func make(_ members: [Int64], _ uid: UInt64, _ ups: PlaceUps, in database: Database) throws -> Int64
    {
        var names: [(key: String, name: String)] = []
        let read = try BulkStatement(database, "SELECT key, name FROM place WHERE id = ?")
        for member in members {
            read.bind(1, member)
            while try read.next() { names.append((read.text(0), read.text(1))) }
        }
        // By key, not by number: two stores call one set the same.
        names.sort { $0.key < $1.key }
        let number = (try Int64.fetchOne(database, sql: "SELECT max(id) FROM place") ?? 0) + 1
        try BulkStatement(database, PlaceSQL.newSet).run(
            .int(number), .uid(uid), .text("set:" + names.map(\.key).joined(separator: "+")),
            .text(names.map(\.name).joined(separator: " + ")))
        let insert = try BulkStatement(database, "INSERT INTO place_member VALUES (?, ?)")
        for member in members { try insert.run(.int(number), .int(member)) }
        try ups.write(set: number, members: members, in: database)
        return number
    }
}
