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
    private var edition: Batch
    private var dates: EditionDates
    private let database: Database
    private let live: LiveRecords
    private let late: LateIndexes
    private let origins: OriginWriter
    private let corrections: StandingCorrections
    private let identities: IdentityAhead
    private let enter: () throws -> Int64
    private var deleted: [UInt64] = []
    private let findings: StagedFindings
    private let forSums: Bool
    private var areCardsChanged = false
    /// The cards of the slice before, with their numbers.
    private var known: (cards: CardNumbers.Cards, numbers: CardNumbers)?
    private var dataset: Int64 = 0
    private var release: Int64 = 0
    private var writer: RecordWriter?

    /// A writer of an edition; `enter` writes its entry, and `forSums` leaves out the rows of single claims.
    init(
        _ edition: Batch, dates: EditionDates, forSums: Bool = false, in database: Database,
        enter: @escaping () throws -> Int64
    ) throws {
        self.edition = edition
        self.dates = dates
        self.database = database
        self.enter = enter
        self.forSums = forSums
        live = try LiveRecords(of: edition.dataset.code, in: database)
        late = LateIndexes(database)
        if live.isNew { try late.leaveOut(for: max(edition.rowsRead, edition.records.count)) }
        origins = OriginWriter(database, late)
        corrections = try StandingCorrections(database)
        identities = IdentityAhead(places: try PlaceSets.identities(database))
        findings = try StagedFindings(database)
        summary = ImportSummary(entry: nil, dataset: edition.dataset.code)
        summary.isOlderEdition = !dates.isNewest
    }

    /// Takes a slice; it is written when the next one comes, or with `finish`.
    func take(_ batch: Batch) throws {
        let batch = forSums ? try StageTimes.count("columns") { try sieve(batch) } : batch
        if let before = try identities.begin(batch) { try StageTimes.count("write") { try write(before) } }
    }

    /// Takes single claims out of a slice into their columns, and gives what is left of it.
    private func sieve(_ batch: Batch) throws -> Batch {
        if dataset == 0 { dataset = try CardNumbers.dataset(batch.dataset, true, database) }
        try begin()
        guard let singles = writer?.singles else { return batch }
        let history = KnownHistory(versions: [])
        let (rest, taken) = try singles.sieve(batch) { record in
            history.change(to: 0, from: dates.knownOn(record, in: batch), in: .newest).new
        }
        count(taken, of: batch)
        summary.added += taken.count
        summary.claimsAdded += taken.count
        return rest
    }

    /// Counts where the days of records come from, of a batch that points nowhere outside of itself.
    private func count(_ records: [RecordRow], of batch: Batch) {
        for (basis, count) in dates.bases(of: records, in: batch) { summary.knownBasis[basis, default: 0] += count }
    }

    private func writeLast() throws {
        if let last = try identities.finish() { try StageTimes.count("write") { try write(last) } }
    }

    /// Compares a slice with what is live, and writes what it changes.
    private func write(_ slice: IdentityAhead.Slice) throws {
        let (batch, identity) = (slice.batch, slice.identity)
        let before = database.totalChangesCount
        var cards = try numbers(of: batch, identity)
        dataset = cards.dataset
        let diff = try RecordDiff(
            batch, identity, live: live, dates: dates, places: batch.records.map { cards.place($0.place) },
            corrections: corrections)
        try cards.addOrigins(of: batch, identity, for: diff.additions, overwriting: dates.isNewest, by: origins)
        if database.totalChangesCount > before { areCardsChanged = true }
        summary.added += diff.added
        summary.changed += diff.changed
        summary.unchanged += diff.unchanged
        count(batch.records, of: batch)
        try findings.add(batch.findings)
        try delete(batch)
        guard !diff.isEmpty else { return }
        try begin()
        try writer?.write(diff, of: slice, cards, live)
    }

    /// Writes the cards of a slice, unless the slice before had the same.
    private func numbers(of batch: Batch, _ identity: BatchIdentity) throws -> CardNumbers {
        let cards = CardNumbers.Cards(batch)
        if let known, known.cards == cards { return known.numbers }
        let numbers = try CardNumbers(batch, identity, overwriting: dates.isNewest, late, in: database)
        known = (cards, numbers)
        return numbers
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
        let diff = try RecordDiff(deleting: named, live: live, dates: dates)
        summary.withdrawn += diff.withdrawn
        deleted += named.map(\.key)
        let unknown = try named.filter { try live.history(of: $0.key).versions.isEmpty }.count
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

    /// Takes what an edition says of itself when all its rows are read: how many there were, what they cover.
    ///
    /// - Throws: `lateCoverage` when rows were held against other editions than they had to be.
    func close(_ account: Batch, dates: EditionDates) throws {
        guard dates.isBeside(self.dates) else { throw StoreError.lateCoverage(dataset: edition.dataset.code) }
        edition.coverage = account.coverage
        (edition.rowsRead, edition.rowsSetAside) = (account.rowsRead, account.rowsSetAside)
        self.dates = dates
    }

    /// Withdraws what a complete edition no longer has, and closes the account.
    func finish(isNews: Bool) throws {
        try writeLast()
        // An edition without a single record still has its dataset.
        if dataset == 0 {
            try take(rowless)
            try writeLast()
        }
        let diff = try RecordDiff(
            withdrawing: live, except: identities.keys, dates: dates, coverage: edition.coverage)
        summary.withdrawn += diff.withdrawn
        try StageTimes.count("indexes") { try late.build() }
        let undated = summary.knownBasis[.imported] ?? 0
        // A reader that says so itself names the rows.
        if undated > 0, !findings.areUndatedToldOf {
            summary.findings.append(Finding(.undated, row: 0, value: String(undated), done: .repaired))
        }
        guard areCardsChanged || summary.entry != nil || !diff.isEmpty || isNews else { return }
        try begin()
        try writer?.close(diff)
        try writer?.finish()
        try ReleaseWriter(database).complete(release, of: edition)
        for key in deleted { identities.keys.insert(key) }
        try ReleaseMembers.write(identities.keys, of: release, in: database)
        try findings.add(summary.findings)
        try findings.move(to: release)
        summary.claimsAdded += writer?.claimsAdded ?? 0
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
        writer = try RecordWriter(database, entry: entry, dataset: dataset, release: release, late: late)
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
