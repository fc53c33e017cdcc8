import BilanModel
import GRDB

/// Records that two stores have in different versions, or that only the other one has.
struct MergeRecords {
    let database: Database
    let entry: Int64
    private let days: MergeDays
    private(set) var added = 0
    private(set) var closed = 0
    private(set) var conflicts: [MergeConflict] = []
    /// Rows of the other store to be written here: number there, days on which they are known.
    private var additions: [(there: Int64, from: Int64, to: Int64)] = []
    private var copier: RecordCopier
    private let close: BulkStatement
    private let endCorrection: BulkStatement
    private let writeCorrection: BulkStatement

    init(_ database: Database, entry: Int64, days: MergeDays) throws {
        self.database = database
        self.entry = entry
        self.days = days
        copier = try RecordCopier(database, entry: entry)
        close = try BulkStatement(database, ImportSQL.close)
        endCorrection = try BulkStatement(
            database, "UPDATE correction SET entry_to = ? WHERE key = ? AND entry_to = \(Clock.lastEntry)")
        writeCorrection = try BulkStatement(
            database,
            "INSERT INTO correction(key, said, stands, entry_from, entry_to) VALUES (?, ?, ?, ?, \(Clock.lastEntry))")
    }

    /// Makes every record what both stores together say of it.
    mutating func settle(_ places: MergePlaces) throws {
        try database.execute(sql: MergeSQL.differingKeys)
        defer { try? database.execute(sql: "DROP TABLE temp.merge_key") }
        let new = try BulkStatement(database, MergeSQL.newRecords)
        while try new.next() { additions.append((new.int(0), new.int(1), new.int(2))) }
        let corrections = try BulkStatement(database, MergeSQL.newCorrections)
        var given: [(key: Int64, correction: RecordVersions.Correction)] = []
        while try corrections.next() {
            given.append(
                (corrections.int(0), .init(said: corrections.int(1), stands: corrections.optional(2))))
        }
        for (key, correction) in given { try write(correction, key) }
        let here = try Side("main", days.here, database)
        let there = try Side("other", days.there, database)
        for key in here.keys.union(there.keys).sorted() { try settle(key, here, there) }
        try MergedRows(database, entry: entry).write(additions)
        added = additions.count
    }

    private mutating func settle(_ key: Int64, _ here: Side, _ there: Side) throws {
        let (own, other) = (here.history(key), there.history(key))
        let (standing, coming) = (here.standing(key), there.standing(key))
        switch own.choice(against: other) {
        case .same, .here: return
        case .there: try apply(coming, key, over: standing)
        case .open:
            let yields = own.yields(to: other)
            let (all, isClash) =
                yields ? RecordVersions.joined(coming, standing) : RecordVersions.joined(standing, coming)
            // After one of the two has merged, both end in the same word.
            if isClash, standing.versions.last?.uid != coming.versions.last?.uid {
                conflicts.append(
                    MergeConflict(
                        kind: "record", what: try label(key), here: try words(standing, "main"),
                        there: try words(coming, "other"), tookThere: all.versions.last?.isHere == false))
            }
            try apply(all, key, over: standing)
        }
    }

    private mutating func apply(_ target: RecordVersions, _ key: Int64, over standing: RecordVersions) throws {
        func isKept(_ version: RecordVersions.Version) -> Bool {
            target.versions.contains { $0.uid == version.uid && $0.from == version.from && $0.to == version.to }
        }
        for version in standing.versions where !isKept(version) {
            try close.run(.int(entry), .int(version.id))
            closed += 1
        }
        for version in target.versions {
            if standing.versions.contains(where: {
                $0.uid == version.uid && $0.from == version.from && $0.to == version.to
            }) {
                continue
            }
            if let known = standing.versions.first(where: { $0.uid == version.uid }) {
                try copier.copy(known.id, known: Int32(version.from)..<Int32(version.to))
            } else {
                additions.append((version.id, version.from, version.to))
            }
        }
        guard target.correction != standing.correction else { return }
        try endCorrection.run(.int(entry), .int(key))
        if let correction = target.correction { try write(correction, key) }
    }

    private func write(_ correction: RecordVersions.Correction, _ key: Int64) throws {
        try writeCorrection.run(.int(key), .int(correction.said), .number(correction.stands), .int(entry))
    }

    // MARK: - Words for conflicts

    private func label(_ key: Int64) throws -> String {
        let rows = try BulkStatement(
            database,
            """
            SELECT d.code, r.ext_id, r.key FROM main.record r JOIN main.dataset d ON d.id = r.dataset WHERE r.key = ?
            ORDER BY r.id DESC LIMIT 1
            """)
        rows.bind(1, key)
        var label = ""
        while try rows.next() {
            let id = rows.text(1)
            label = rows.text(0) + ":" + (id.isEmpty ? String(UInt64(bitPattern: rows.int(2)), radix: 16) : id)
        }
        return label
    }

    /// The numbers of the last version: `killed 12`, `killed 10/12/15`; "withdrawn" where none stands.
    private func words(_ versions: RecordVersions, _ schema: String) throws -> String {
        guard let last = versions.versions.last, last.to == Int64(Clock.forever) else { return "withdrawn" }
        let rows = try BulkStatement(
            database,
            "SELECT measure, low, best, high, form FROM \(schema).claim WHERE record = ? ORDER BY ordinal")
        rows.bind(1, last.id)
        var words: [String] = []
        while try rows.next() {
            let measure = Measures.numbered(UInt16(clamping: rows.int(0)))?.code ?? ""
            let estimate = rows.estimate(1)
            let isExact = estimate.low == estimate.high && estimate.best == estimate.low
            let bounds = isExact ? [estimate.best] : [estimate.low, estimate.best, estimate.high]
            words.append(measure + " " + bounds.map { $0?.description ?? "" }.joined(separator: "/"))
        }
        return words.joined(separator: ", ")
    }
}

extension MergeRecords {
    /// The differing records of one store, with what it said of each over its entries.
    fileprivate struct Side {
        private var builder = HistoryBuilder()
        private var rows: [Int64: RecordVersions] = [:]
        private let days: [Int64: Int64]

        init(_ schema: String, _ days: [Int64: Int64], _ database: Database) throws {
            self.days = days
            let records = try BulkStatement(database, MergeSQL.versions(schema))
            while try records.next() {
                let (key, to) = (records.int(0), records.int(6))
                builder.add(
                    String(key), "\(records.int(2)):\(records.int(3)):\(records.int(4))", from: records.int(5), to: to)
                guard to == Clock.lastEntry else { continue }
                rows[key, default: RecordVersions()].versions.append(
                    .init(
                        id: records.int(1), uid: records.int(2), from: records.int(3), to: records.int(4),
                        isHere: schema == "main"))
            }
            let corrections = try BulkStatement(database, MergeSQL.corrections(schema))
            while try corrections.next() {
                let key = corrections.int(0)
                let correction = RecordVersions.Correction(said: corrections.int(1), stands: corrections.optional(2))
                builder.add(String(key), correction.text, from: corrections.int(3), to: corrections.int(4))
                if corrections.int(4) == Clock.lastEntry {
                    rows[key, default: RecordVersions()].correction = correction
                }
            }
        }

        var keys: Set<Int64> { Set(builder.subjects.compactMap { Int64($0) }) }
        func history(_ key: Int64) -> SubjectHistory { builder.history(of: String(key), days: days) }
        func standing(_ key: Int64) -> RecordVersions { rows[key] ?? RecordVersions() }
    }
}
