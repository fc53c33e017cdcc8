public import BilanModel
import GRDB

/// What became of a gazetteer that was handed in.
public struct PlacesSummary: Hashable, Sendable {
    /// Number of the entry, nil when nothing changed.
    public var entry: Int64?
    /// Places that are new.
    public var added = 0
    /// Rows of any kind that were written or changed.
    public var rowsChanged = 0
    /// Rows that were set aside, each with its reason.
    public var findings: [Finding] = []
    /// Whether everything was known already, so that the store was left alone.
    public var isUnchanged: Bool { entry == nil }
}

extension Store {
    /// Takes in places, codes, names, population, changes and borders, by their keys.
    ///
    /// What a gazetteer does not mention stays. A row that names an unknown place is set aside with a finding.
    /// The same content again makes no entry.
    ///
    /// - Parameters:
    ///   - name: what it is called in the list of entries.
    ///   - day: the day of the entry.
    public func addPlaces(
        _ batch: PlaceBatch, named name: String, sha256: String, day: CalendarDate
    ) throws(StoreError) -> PlacesSummary {
        try change { database in
            var writer = try PlaceWriter(database)
            try writer.write(batch)
            var summary = PlacesSummary(
                entry: nil, added: writer.added, rowsChanged: writer.changed, findings: batch.findings + writer.findings
            )
            guard writer.changed > 0 else { return (summary, false) }
            try PlaceUps(database).write(in: database)
            let entry = try Entry.write(.import, day: day, reason: "places: \(name)", content: sha256, in: database)
            try BulkStatement(database, "INSERT INTO gazetteer(name, sha256, entry) VALUES (?, ?, ?)")
                .run(.text(name), .text(sha256), .int(entry))
            summary.entry = entry
            return (summary, true)
        }
    }
}
