import GRDB

/// Writes versions of records again, with their claims, words and events, under a new entry.
struct RecordCopier {
    private let database: Database
    private let entry: Int64
    private(set) var nextRecord: Int64
    private(set) var nextClaim: Int64
    private let record: BulkStatement
    private let claims: BulkStatement
    private let text: BulkStatement
    private let link: BulkStatement
    private let known: BulkStatement

    init(_ database: Database, entry: Int64) throws {
        self.database = database
        self.entry = entry
        nextRecord = (try Int64.fetchOne(database, sql: "SELECT max(id) FROM record") ?? 0) + 1
        nextClaim = (try Int64.fetchOne(database, sql: "SELECT max(id) FROM claim") ?? 0) + 1
        record = try BulkStatement(database, ImportSQL.copyRecord)
        claims = try BulkStatement(database, ImportSQL.copyClaims)
        text = try BulkStatement(database, ImportSQL.copyText)
        link = try BulkStatement(database, ImportSQL.copyLink)
        known = try BulkStatement(database, "SELECT known_from, known_to FROM record WHERE id = ?")
    }

    /// Writes a version again as it was, or known during other days, and gives its number.
    ///
    /// Missing: a number that is not there writes nothing and gives nil.
    @discardableResult
    mutating func copy(_ old: Int64, known days: Range<Int32>? = nil) throws -> Int64? {
        known.bind(1, old)
        guard try known.next() else { return nil }
        let (from, to) = (Int32(known.int(0)), Int32(known.int(1)))
        while try known.next() {}
        let number = nextRecord
        try record.run(
            .int(number), .number(days?.lowerBound ?? from), .number(days?.upperBound ?? to), .int(entry), .int(old))
        let before = database.totalChangesCount
        try claims.run(.int(nextClaim - 1), .int(number), .int(old))
        nextClaim += Int64(database.totalChangesCount - before)
        try text.run(.int(number), .int(old))
        try link.run(.int(number), .int(entry), .int(old))
        nextRecord += 1
        return number
    }
}
