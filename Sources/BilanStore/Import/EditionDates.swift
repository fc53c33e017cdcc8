import BilanModel
import GRDB

/// From when on the rows of an edition could be known, and where it stands among the other editions of its dataset.
struct EditionDates {
    /// Day of the release: published, else imported.
    let release: Int32
    let basis: KnownBasis
    /// Newer releases that speak of the same countries, by day, with their records.
    private let newer: [(release: ReleaseHistory.Release, members: ReleaseMembers)]
    private let coverage: [Coverage]
    private let test: CoverageTest?

    init(
        of batch: Batch, publishedOn: CalendarDate?, importDay: CalendarDate, among history: ReleaseHistory,
        in database: Database
    ) throws {
        let release = (publishedOn ?? importDay).day
        self.release = release
        basis = publishedOn == nil ? .imported : .release
        newer = try history.releases(beside: batch.coverage).filter { $0.knownOn > release }
            .sorted { ($0.knownOn, $0.id) < ($1.knownOn, $1.id) }
            .map { ($0, try ReleaseMembers(of: $0.id, in: database)) }
        coverage = batch.coverage
        // Reading the parents of all places is left out where nothing is held against a coverage.
        test = newer.isEmpty && coverage.isEmpty ? nil : try CoverageTest(database)
    }

    /// Whether the same later editions have a say.
    func isBeside(_ other: EditionDates) -> Bool { newer.map(\.release.id) == other.newer.map(\.release.id) }

    /// Whether no later edition is in the store.
    var isNewest: Bool { newer.isEmpty }

    /// Where this edition stands for a record at this place with this key.
    ///
    /// `history` is what is known of the record: one that was deleted since then stays so from the day of its deletion.
    func edition(
        of record: RecordRow, at place: Int32, key: UInt64, in batch: Batch, after history: KnownHistory
    ) -> KnownHistory.Edition {
        let without = newer.first { newer in
            if newer.release.isOfDeletions { return newer.members.contains(key) }
            return !newer.members.contains(key)
                && test?.covers(newer.release.cover, place: place, start: record.start, end: record.end) ?? false
        }
        var covers = without?.release.knownOn ?? Clock.forever
        if without?.release.isOfDeletions ?? false, let last = history.versions.last { covers = min(covers, last.to) }
        guard let repeated = newer.first(where: { !$0.release.isOfDeletions && $0.members.contains(key) }) else {
            return .newest(until: covers)
        }
        return .older(
            than: release, speaks: repeated.release.knownOn, covers: covers,
            hasOwnDay: knownOn(record, in: batch) != release)
    }

    /// Whether a later edition has a record again.
    func isHeldLater(_ key: UInt64) -> Bool {
        newer.contains { !$0.release.isOfDeletions && $0.members.contains(key) }
    }

    /// Whether this edition is complete for a record.
    func covers(_ record: LiveRecords.Record) -> Bool {
        test?.covers(coverage, place: record.place, start: record.start, end: record.end) ?? false
    }

    /// The day on which a row could be known: its document's, else its own, else its release's.
    func knownOn(_ record: RecordRow, in batch: Batch) -> Int32 {
        let document = record.document < 0 ? nil : batch.documents[Int(record.document)].knownOn?.day
        return document ?? (record.knownOn == RecordRow.unknownDay ? release : record.knownOn)
    }

    /// Where the days of some of a batch's records come from: how many from each.
    func bases(of records: [RecordRow], in batch: Batch) -> [KnownBasis: Int] {
        var counts = [Int](repeating: 0, count: KnownBasis.allCases.count)
        for record in records { counts[Int(basis(record, in: batch).rawValue)] += 1 }
        return Dictionary(uniqueKeysWithValues: zip(KnownBasis.allCases, counts).filter { $0.1 > 0 })
    }

    /// Where that day comes from.
    private func basis(_ record: RecordRow, in batch: Batch) -> KnownBasis {
        if record.document >= 0, batch.documents[Int(record.document)].knownOn != nil {
            return batch.documents[Int(record.document)].knownBasis
        }
        return record.knownOn == RecordRow.unknownDay ? basis : .published
    }
}
