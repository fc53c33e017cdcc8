public import BilanModel
import GRDB

/// A dataset with how much the store has of it.
public struct DatasetLine: Hashable, Sendable {
    /// What is known of it.
    public var card: DatasetCard
    /// Releases taken in.
    public var releases: Int
    /// Records that count at present.
    public var records: Int
    /// Claims in them.
    public var claims: Int
    /// First and last day of its records; nil without any.
    public var days: ClosedRange<CalendarDate>?
}

/// A release with where it stands.
public struct ReleaseLine: Hashable, Sendable {
    /// Its number.
    public var number: Int64
    /// Code of its dataset.
    public var dataset: String
    /// Edition as the publisher names it.
    public var edition: String
    /// Format that read it.
    public var format: String
    /// Day on which it could be known.
    public var knownOn: CalendarDate
    /// Whether it was published that day or only taken in.
    public var knownBasis: KnownBasis
    /// Checksum of its file.
    public var sha256: String
    /// Entry that took it in.
    public var entry: Int64
    /// Rows of the file.
    public var rowsRead: Int
    /// Rows that gave no record.
    public var rowsSetAside: Int
    /// Findings kept with it.
    public var findings: Int
    /// What it declares to be complete.
    public var coverage: [Coverage]
}

extension Store {
    /// Datasets by code, with how much the store has of each at present.
    public func datasets() throws(StoreError) -> [DatasetLine] {
        try read { database in
            let counts = try BulkStatement(database, ListSQL.datasetCounts)
            return try ColumnTables(database).datasets().compactMap { number, card in
                counts.bind(1, number)
                var line = DatasetLine(card: card, releases: 0, records: 0, claims: 0, days: nil)
                while try counts.next() {
                    line.releases = Int(counts.int(0))
                    line.records = Int(counts.int(1))
                    line.claims = Int(counts.int(2))
                    guard let first = counts.optional(3), let last = counts.optional(4) else { continue }
                    line.days = CalendarDate(day: Int32(first))...CalendarDate(day: Int32(last))
                }
                // A dataset whose only import was undone is none.
                return line.releases + line.records > 0 ? line : nil
            }
        }
    }

    /// Releases in the order they were taken in; of one dataset, or of all.
    public func releases(of dataset: String? = nil) throws(StoreError) -> [ReleaseLine] {
        try read { database in
            let rows = try BulkStatement(database, ListSQL.releases)
            var lines: [ReleaseLine] = []
            var cover: [String: [Int64: [Coverage]]] = [:]
            while try rows.next() {
                let code = rows.text(1)
                guard dataset == nil || dataset == code else { continue }
                if cover[code] == nil {
                    let history = try ReleaseHistory(of: code, in: database).releases.map { ($0.id, $0.cover) }
                    cover[code] = Dictionary(history, uniquingKeysWith: { first, _ in first })
                }
                lines.append(
                    ReleaseLine(
                        number: rows.int(0), dataset: code, edition: rows.text(2), format: rows.text(3),
                        knownOn: CalendarDate(day: Int32(rows.int(4))),
                        knownBasis: KnownBasis(stored: rows.int(5)) ?? .imported, sha256: rows.text(6),
                        entry: rows.int(7), rowsRead: Int(rows.int(8)), rowsSetAside: Int(rows.int(9)),
                        findings: Int(rows.int(10)), coverage: cover[code]?[rows.int(0)] ?? []))
            }
            return lines
        }
    }

    /// Sources by name.
    public func sources() throws(StoreError) -> [SourceCard] {
        try read { database in try ColumnTables(database).sources().map(\.card) }
    }

    /// What was repaired, doubtful or set aside in a release, in the order of the file.
    public func findings(release: Int64) throws(StoreError) -> [Finding] {
        try read { database in
            let rows = try BulkStatement(database, ListSQL.findings)
            rows.bind(1, release)
            var findings: [Finding] = []
            while try rows.next() {
                guard let code = Finding.Code(stored: rows.int(4)), let done = Finding.Done(stored: rows.int(5)) else {
                    continue
                }
                findings.append(
                    Finding(
                        code, sheet: rows.text(0), row: Int(rows.int(1)), column: rows.text(2), value: rows.text(3),
                        done: done))
            }
            return findings
        }
    }
}
