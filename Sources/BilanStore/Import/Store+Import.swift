public import BilanModel
import GRDB

extension Store {
    /// Whether this file is what the store holds of the dataset at present.
    public func isCurrent(
        sha256: String, dataset: String, publishedOn: CalendarDate? = nil
    ) throws(StoreError) -> Bool {
        try read { database in
            try ReleaseHistory(of: dataset, in: database).isCurrent(sha256: sha256, publishedOn: publishedOn)
        }
    }

    /// Takes in one edition of a dataset, wholly or not at all.
    ///
    /// Rows are compared with the dataset's own by id (without one, by content): unchanged ones stay, changed ones are
    /// closed and added again, missing ones are withdrawn only inside the declared coverage. When nothing at all
    /// changes, no entry is made and the file is left alone.
    ///
    /// - Parameters:
    ///   - sha256: checksum of the file as read.
    ///   - publishedOn: day of the edition; without it rows that carry no day of their own are dated by `importDay`.
    ///   - importDay: day of the entry.
    ///   - reason: why, in the list of entries; the dataset and format when empty.
    ///   - dryRun: says what would happen, with the number the entry would get, and changes nothing.
    /// - Throws: `otherKind`, `brokenBatch`, `refused`, `busy`, `cannotWrite`.
    public func add(
        _ batch: Batch, sha256: String, publishedOn: CalendarDate?, importDay: CalendarDate, kind: EntryKind = .import,
        reason: String = "", dryRun: Bool = false
    ) throws(StoreError) -> ImportSummary {
        try change(checkingKeys: false) { database in
            let history = try ReleaseHistory(of: batch.dataset.code, in: database)
            var summary = ImportSummary(entry: nil, dataset: batch.dataset.code)
            // The same bytes under a coverage declared only now are not the same import.
            if history.isCurrent(sha256: sha256, publishedOn: publishedOn), !history.isNews(batch, nil) {
                summary.unchanged = batch.records.count
                return (summary, false)
            }
            let identity = try BatchIdentity(of: batch, places: PlaceSets.identities(database))
            let dates = try EditionDates(
                of: batch, publishedOn: publishedOn, importDay: importDay, among: history, in: database)
            let before = database.totalChangesCount
            let cards = try CardNumbers(batch, identity, overwriting: dates.isNewest, in: database)
            let live = try LiveRecords(of: batch.dataset.code, in: database)
            let places = batch.records.map { cards.place($0.place) }
            let diff = RecordDiff(
                batch, identity, live: live, dates: dates, places: places,
                corrections: try StandingCorrections(database))
            summary.take(diff, dates, batch)
            let cardsChanged = database.totalChangesCount > before
            guard cardsChanged || !diff.isEmpty || history.isNews(batch, publishedOn) else {
                return (summary, false)
            }

            let said = reason.isEmpty ? "\(batch.dataset.code) from \(batch.format)" : reason
            let entry = try Entry.write(kind, day: importDay, reason: said, content: sha256, in: database)
            let release = try ReleaseWriter(database).write(
                batch, dataset: cards.dataset, dates: dates, sha256: sha256, entry: entry, keys: identity.keys,
                more: summary.findings)
            var writer = try RecordWriter(database, entry: entry, dataset: cards.dataset, release: release)
            try writer.write(diff, of: batch, identity, cards, live)
            summary.entry = entry
            summary.claimsAdded = writer.claimsAdded
            summary.findingsStored = batch.findings.count + summary.findings.count
            return (summary, !dryRun)
        }
    }
}

extension ImportSummary {
    fileprivate mutating func take(_ diff: RecordDiff, _ dates: EditionDates, _ batch: Batch) {
        added = diff.added
        changed = diff.changed
        unchanged = diff.unchanged
        withdrawn = diff.withdrawn
        isOlderEdition = !dates.isNewest
        for record in batch.records { knownBasis[dates.basis(record, in: batch), default: 0] += 1 }
        let undated = knownBasis[.imported] ?? 0
        // A reader that says so itself names the rows.
        if undated > 0, !batch.findings.contains(where: { $0.code == .undated }) {
            findings = [Finding(.undated, row: 0, value: String(undated), done: .repaired)]
        }
    }
}

extension ReleaseHistory {
    /// Whether a file whose rows are all known still says something new: an edition of another day, a wider coverage.
    fileprivate func isNews(_ batch: Batch, _ publishedOn: CalendarDate?) -> Bool {
        let beside = releases(beside: batch.coverage)
        guard !beside.isEmpty else { return true }
        if let publishedOn, !beside.contains(where: { $0.knownOn == publishedOn.day }) { return true }
        let known = Set(releases.flatMap(\.cover))
        return batch.coverage.contains { !known.contains($0) }
    }
}
