import BilanModel
import GRDB

/// The store's number of each text of an edition, found or made when first used.
final class TextNumbers {
    private let find: BulkStatement
    private let insert: BulkStatement
    private let database: Database
    /// Texts whose numbers are known from slices before, with these numbers.
    private var known = TextTable()
    private var knownNumbers: [Int64] = [0]
    private var texts = TextTable()
    private var numbers: [Int64] = []

    /// How many texts are remembered from slice to slice.
    private static let mostRemembered = 200_000

    init(in database: Database) throws {
        self.database = database
        find = try BulkStatement(database, "SELECT id FROM text WHERE value = ?")
        insert = try BulkStatement(database, "INSERT INTO text(value) VALUES (?)")
    }

    /// Turns to the texts of the next slice.
    func open(_ texts: TextTable) {
        self.texts = texts
        numbers = [Int64](repeating: 0, count: texts.count)
        guard known.count > TextNumbers.mostRemembered else { return }
        known = TextTable()
        knownNumbers = [0]
    }

    /// The number of a batch's text; nil for the empty one.
    func number(_ code: Int32) throws -> Int64? {
        let number = numbers[Int(code)]
        guard number == 0 else { return number }
        guard texts.length(of: code) > 0 else { return nil }
        try texts.withText(code) { text throws in
            let place = Int(known.code(text))
            if place == knownNumbers.count { knownNumbers.append(try stored(text)) }
            numbers[Int(code)] = knownNumbers[place]
        }
        return numbers[Int(code)]
    }

    private func stored(_ text: UnsafeBufferPointer<UInt8>) throws -> Int64 {
        find.bind(1, borrowing: text)
        if let stored = try find.value() { return stored }
        insert.bind(1, borrowing: text)
        try insert.run()
        return database.lastInsertedRowID
    }
}
