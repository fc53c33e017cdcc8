import BilanModel
import GRDB

/// The store's number of each text of a batch, found or made when first used.
struct TextNumbers {
    private let texts: TextTable
    private var numbers: [Int64]
    private let find: BulkStatement
    private let insert: BulkStatement
    private let database: Database

    init(_ texts: TextTable, in database: Database) throws {
        self.texts = texts
        self.database = database
        numbers = [Int64](repeating: 0, count: texts.count)
        find = try BulkStatement(database, "SELECT id FROM text WHERE value = ?")
        insert = try BulkStatement(database, "INSERT INTO text(value) VALUES (?)")
    }

    /// The number of a batch's text; nil for the empty one.
    mutating func number(_ code: Int32) throws -> Int64? {
        let known = numbers[Int(code)]
        guard known == 0 else { return known }
        let text = texts[code]
        guard !text.isEmpty else { return nil }
        find.bind(1, text)
        let number: Int64
        if let stored = try find.value() {
            number = stored
        } else {
            try insert.run(.text(text))
            number = database.lastInsertedRowID
        }
        numbers[Int(code)] = number
        return number
    }
}
