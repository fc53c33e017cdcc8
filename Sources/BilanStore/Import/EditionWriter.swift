import BilanModel
import GRDB

/// Writes one edition of a dataset, slice after slice, within one transaction.
///
/// The entry and the release are written with the first slice that changes something, so that an edition that changes
/// nothing leaves no trace.
final class EditionWriter {
    private(set) var summary: ImportSummary
    /// Checksum of the file.
    var sha256 = ""
    private let edition: Batch
    private let dates: EditionDates
    private let database: Database
    private let live: LiveRecords
    private let corrections: StandingCorrections
    private let places: [Int32: UInt64]
    private let enter: () throws -> Int64
    /// Which live records the edition has.
    private var met: [Bool]
    private var repeats = RepeatedRecords()
    private var deleted: [UInt64] = []
    private let findings: StagedFindings
    private var areCardsChanged = false
    private var dataset: Int64 = 0
    private var release: Int64 = 0
    private var writer: RecordWriter?

    /// A writer of an edition; `enter` writes its entry.
    init(
        _ edition: Batch, dates: EditionDates, in database: Database, enter: @escaping () throws -> Int64
    ) throws {
        self.edition = edition
        self.dates = dates
        self.database = database
        self.enter = enter
        live = try LiveRecords(of: edition.dataset.code, in: database)
        corrections = try StandingCorrections(database)
        places = try PlaceSets.identities(database)
        findings = try StagedFindings(database)
        met = [Bool](repeating: false, count: live.records.count)
        summary = ImportSummary(entry: nil, dataset: edition.dataset.code)
        summary.isOlderEdition = !dates.isNewest
    }

    /// Compares a slice with what is live, and writes what it changes.
    func take(_ batch: Batch) throws {
        let identity = try BatchIdentity(of: batch, places: places, repeats: &repeats)
        let before = database.totalChangesCount
        let cards = try CardNumbers(batch, identity, overwriting: dates.isNewest, in: database)
        if database.totalChangesCount > before { areCardsChanged = true }
        dataset = cards.dataset
        let diff = RecordDiff(
            batch, identity, live: live, dates: dates, places: batch.records.map { cards.place($0.place) },
            corrections: corrections, met: &met)
        summary.added += diff.added
        summary.changed += diff.changed
        summary.unchanged += diff.unchanged
        for record in batch.records { summary.knownBasis[dates.basis(record, in: batch), default: 0] += 1 }
        try findings.add(batch.findings)
        try delete(batch)
        guard !diff.isEmpty else { return }
        try begin()
        try writer?.write(diff, of: batch, identity, cards, live)
    }

    /// Ends the records that the publisher has deleted; what the store does not hold is told once for all.
    private func delete(_ batch: Batch) throws {
        guard !batch.withdrawals.isEmpty else { return }
        let named = batch.withdrawals.map { withdrawal in
            (
                key: BatchIdentity.key(of: withdrawal.externalID, in: batch.dataset.code),
                day: withdrawal.day?.day ?? dates.release
            )
        }
        let diff = RecordDiff(deleting: named, live: live, dates: dates)
        summary.withdrawn += diff.withdrawn
        deleted += named.map(\.key)
        let unknown = named.count { live.positions(of: $0.key).isEmpty }
        if unknown > 0 {
            summary.findings.append(
                Finding(
                    .danglingReference, row: 0, value: "\(unknown) of \(named.count) deleted records were never here",
                    done: .kept))
        }
        guard !diff.isEmpty else { return }
        try begin()
        try writer?.close(diff)
    }

    /// Withdraws what a complete edition no longer has, and closes the account.
    func finish(isNews: Bool) throws {
        // An edition without a single record still has its dataset.
        if dataset == 0 { try take(rowless) }
        let diff = RecordDiff(withdrawing: live, except: met, dates: dates, coverage: edition.coverage)
        summary.withdrawn += diff.withdrawn
        let undated = summary.knownBasis[.imported] ?? 0
        // A reader that says so itself names the rows.
        if undated > 0, !findings.areUndatedToldOf {
            summary.findings.append(Finding(.undated, row: 0, value: String(undated), done: .repaired))
        }
        guard areCardsChanged || summary.entry != nil || !diff.isEmpty || isNews else { return }
        try begin()
        try writer?.close(diff)
        for key in deleted { repeats.keys.insert(key) }
        try ReleaseMembers.write(repeats.keys, of: release, in: database)
        try findings.add(summary.findings)
        try findings.move(to: release)
        summary.claimsAdded = writer?.claimsAdded ?? 0
        summary.findingsStored = findings.count
    }

    private var rowless: Batch {
        var batch = edition
        batch.records = []
        batch.claims = []
        batch.withdrawals = []
        return batch
    }

    /// Writes the entry and the release, once.
    private func begin() throws {
        guard writer == nil else { return }
        let entry = try enter()
        summary.entry = entry
        release = try ReleaseWriter(database).write(
            edition, dataset: dataset, dates: dates, sha256: sha256, entry: entry)
        writer = try RecordWriter(database, entry: entry, dataset: dataset, release: release)
    }
}

/// How often the same record has come so far.
struct RepeatedRecords {
    /// The keys of all records so far.
    let keys = KeySet()
    private var counts: [UInt64: Int] = [:]

    /// How often a record came before this time.
    mutating func count(_ record: UInt64) -> Int {
        guard !keys.insert(record) else { return 0 }
        counts[record, default: 0] += 1
        return counts[record] ?? 0
    }
}
