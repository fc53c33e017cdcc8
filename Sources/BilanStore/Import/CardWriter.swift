import BilanModel
import GRDB

/// Writes cards of one kind after another, touching only those that are new or differ.
struct CardWriter {
    let database: Database
    /// Whether a card that is there already takes the batch's words.
    let overwriting: Bool

    /// Writes cards with their identities and gives their numbers; one without values is there already.
    func cards(
        _ table: String, _ columns: [String], _ cards: [(uid: UInt64, values: [BulkStatement.Value]?)]
    ) throws -> [Int64] {
        guard !cards.isEmpty else { return [] }
        let insert = try BulkStatement(database, ImportSQL.upsert(table, columns, overwriting: false))
        let upsert = try BulkStatement(database, ImportSQL.upsert(table, columns, overwriting: true))
        let find = try BulkStatement(database, "SELECT id FROM \(table) WHERE uid = ?")
        return try cards.map { uid, values in
            if let values {
                insert.bind([.uid(uid)] + values)
                if let number = try insert.inserted() { return number }
                if overwriting { try upsert.run([.uid(uid)] + values) }
            }
            find.bind(1, Int64(bitPattern: uid))
            guard let number = try find.value() else { throw StoreError.brokenBatch(what: "a card of \(table)") }
            return number
        }
    }

    /// Writes what each event is part of.
    func parents(of events: [EventCard], numbers: [Int64]) throws {
        let read = try BulkStatement(database, "SELECT parent FROM event_parent WHERE event = ? ORDER BY parent")
        let delete = try BulkStatement(database, "DELETE FROM event_parent WHERE event = ?")
        let insert = try BulkStatement(database, "INSERT INTO event_parent VALUES (?, ?)")
        for (event, number) in zip(events, numbers) where event.joined == nil {
            let wanted = Set(event.parents.map { numbers[Int($0)] }).sorted()
            read.bind(1, number)
            var stored: [Int64] = []
            while try read.next() { stored.append(read.int(0)) }
            guard stored != wanted, overwriting || stored.isEmpty else { continue }
            try CardHistory(database).keep(parents: stored, of: number)
            try delete.run(.int(number))
            for parent in wanted { try insert.run(.int(number), .int(parent)) }
        }
    }
}
