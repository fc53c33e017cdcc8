import BilanModel
import GRDB

/// The store's number of each text of an edition, found or made when first used.
final class TextNumbers {
    private let find: BulkStatement
    private let insert: BulkStatement
    private let database: Database
    private var texts = TextTable()
    private var places: [Int32] = [0]
    /// Numbers of the texts that are remembered, by their place in the memory; 0 where nobody has asked yet.
    private var numbers: [Int64] = []
    private var generation = 0

    init(in database: Database) throws {
        self.database = database
        find = try BulkStatement(database, "SELECT id FROM text WHERE value = ?")
        insert = try BulkStatement(database, "INSERT INTO text(value) VALUES (?)")
    }

    /// Turns to the texts of the next slice.
    func open(_ texts: TextTable, _ found: TextMemory.Places) {
        self.texts = texts
        places = found.places
        if found.generation != generation {
            generation = found.generation
            numbers = []
        }
        if found.count > numbers.count {
            numbers += [Int64](repeating: 0, count: found.count - numbers.count)
        }
    }

    /// The number of a batch's text; nil for the empty one.
    func number(_ code: Int32) throws -> Int64? {
        let place = Int(places[Int(code)])
        guard place > 0 else { return nil }
        if numbers[place] == 0 {
            try texts.withText(code) { text throws in numbers[place] = try stored(text) }
        }
        return numbers[place]
    }

    private func stored(_ text: UnsafeBufferPointer<UInt8>) throws -> Int64 {
        find.bind(1, borrowing: text)
        if let stored = try find.value() { return stored }
        insert.bind(1, borrowing: text)
        try insert.run()
        return database.lastInsertedRowID
    }
}
