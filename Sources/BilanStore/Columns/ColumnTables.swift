import BilanModel
import GRDB

/// Reads the tables that explain the columns: groups, datasets, origins, sources, documents, place sets.
struct ColumnTables {
    private let database: Database
    /// The entry after which cards are told.
    private let entry: Int64

    init(_ database: Database, after entry: Int64 = Clock.lastEntry) {
        self.database = database
        self.entry = entry
    }

    /// Fills every table but the events.
    func fill(_ columns: inout ClaimColumns) throws {
        columns.groups = try groups()
        columns.datasets = Dictionary(uniqueKeysWithValues: try datasets().map { (Int32($0.number), $0.card) })
        columns.sources = Dictionary(uniqueKeysWithValues: try sources().map { (Int32($0.number), $0.card) })
        columns.documents = try documents()
        columns.origins = try origins(of: columns.origin)
        for (set, places) in try PlaceUps.members(database) { columns.placeSets[Int32(set)] = places.map { Int32($0) } }
    }

    /// Leaves out datasets of which nothing is to be seen in these records and that are not `seen` anyhow: what was taken
    /// back, or comes later, leads nothing.
    func leaveUnseen(
        _ columns: inout ClaimColumns, _ known: Visibility, _ records: NumberRuns, seen: Set<Int32> = []
    ) throws {
        let rows = try BulkStatement(database, ColumnSQL.seenDatasets)
        known.bind(rows)
        var seen = seen
        rows.bind(records)
        while try rows.next() { seen.insert(Int32(rows.int(0))) }
        columns.datasets = columns.datasets.filter { seen.contains($0.key) }
    }

    /// The origins that claims name.
    private func origins(of claims: [Int32]) throws -> [Int32: OriginCard] {
        let rows = try BulkStatement(database, ColumnSQL.origins(after: entry))
        var origins: [Int32: OriginCard] = [:]
        rows.bind(NumberRuns(claims.lazy.filter { $0 >= 0 }.map { Int64($0) }))
        while try rows.next() {
            origins[Int32(rows.int(0))] = OriginCard(key: rows.text(1), source: Int32(rows.int(2)))
        }
        return origins
    }

    /// What the releases of each dataset declare to be complete, as far as they were known and recorded.
    func coverage(_ known: Visibility) throws -> [Int32: [Coverage]] {
        let rows = try BulkStatement(database, ColumnSQL.coverage)
        known.bind(rows)
        var coverage: [Int32: [Coverage]] = [:]
        while try rows.next() {
            let days = CalendarDate(day: Int32(rows.int(2)))...CalendarDate(day: Int32(rows.int(3)))
            let covered = Coverage(place: Int32(rows.int(1)), days: days)
            if coverage[Int32(rows.int(0))]?.last != covered {
                coverage[Int32(rows.int(0)), default: []].append(covered)
            }
        }
        return coverage
    }

    /// Datasets by code.
    func datasets() throws -> [(number: Int64, card: DatasetCard)] {
        try rows(ColumnSQL.datasets(after: entry)) { row in
            var card = DatasetCard(
                code: row.text(1), kind: .init(stored: row.int(2)) ?? .claims, leadRank: Int(row.int(3)))
            card.grade = row.grade(4)
            card.audience = .init(stored: row.int(6)) ?? .public
            card.title = row.text(7)
            card.publisher = row.text(8)
            card.citation = row.text(9)
            card.licence = row.text(10)
            return (row.int(0), card)
        }
    }

    /// Sources by name.
    func sources() throws -> [(number: Int64, card: SourceCard)] {
        try rows(ColumnSQL.sources(after: entry)) { row in
            var card = SourceCard(id: row.text(1), name: row.text(2))
            card.nameFR = row.text(3)
            card.kind = row.text(4)
            card.grade = row.grade(5)
            card.publicLabel = row.text(7)
            card.publicLabelFR = row.text(8)
            return (row.int(0), card)
        }
    }

    private func documents() throws -> [Int32: DocumentCard] {
        try table(ColumnSQL.documents(after: entry)) { row in
            var card = DocumentCard(id: row.text(1))
            card.title = row.text(2)
            card.publisher = Int32(row.int(3))
            card.url = row.text(4)
            card.language = row.text(5)
            card.isPrimary = row.int(6) == 1
            card.knownOn = row.optional(7).map { CalendarDate(day: Int32($0)) }
            card.knownBasis = .init(stored: row.int(8)) ?? .published
            return card
        }
    }

    private func groups() throws -> [Int32: Group] {
        try table(ColumnSQL.groups) { row in
            Group(
                status: .init(stored: row.int(1)) ?? .all, side: .init(stored: row.int(2)) ?? .any,
                sex: .init(stored: row.int(3)) ?? .all, ageLow: row.optional(4).map { UInt8(clamping: $0) },
                ageHigh: row.optional(5).map { UInt8(clamping: $0) }, sector: row.int(6) == 1 ? row.text(7) : nil,
                phase: row.optional(8).map { UInt8(clamping: $0) }, needStatus: row.int(9) == 1 ? row.text(10) : nil,
                cause: row.int(11) == 1 ? row.text(12) : nil)
        }
    }

    private func rows<Value>(_ sql: String, _ read: (BulkStatement) -> Value) throws -> [Value] {
        let rows = try BulkStatement(database, sql)
        var values: [Value] = []
        while try rows.next() { values.append(read(rows)) }
        return values
    }

    private func table<Value>(_ sql: String, _ read: (BulkStatement) -> Value) throws -> [Int32: Value] {
        Dictionary(try rows(sql) { (Int32($0.int(0)), read($0)) }, uniquingKeysWith: { first, _ in first })
    }
}

extension BulkStatement {
    /// A grade from two columns.
    fileprivate func grade(_ column: Int32) -> Grade {
        Grade(.init(stored: int(column)) ?? .f, .init(stored: int(column + 1)) ?? .unknown)
    }
}
