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
    ///   - forSums: keeps single claims as columns alone, without rows: for a store that takes in one edition, is asked for
    ///     sums and then gone.
    /// - Throws: `otherKind`, `brokenBatch`, `refused`, `busy`, `cannotWrite`.
    public func add(
        _ batch: Batch, sha256: String, publishedOn: CalendarDate?, importDay: CalendarDate, kind: EntryKind = .import,
        reason: String = "", dryRun: Bool = false, forSums: Bool = false
    ) throws(StoreError) -> ImportSummary {
        try add(
            batch, sha256: sha256, publishedOn: publishedOn, importDay: importDay, kind: kind, reason: reason,
            dryRun: dryRun, forSums: forSums
        ) { take in
            try take(batch)
            return batch
        }
    }

    /// Takes in one edition whose rows come slice after slice, so that they never are all in memory: the same in every
    /// other way.
    ///
    /// - Parameters:
    ///   - edition: dataset and coverage; its own rows are not read.
    ///   - slices: hands over batches one after the other; references within one point into that one alone. It gives the
    ///     edition with the account of its rows, and with what turned out to be covered while they were read. What it
    ///     throws undoes everything. Not asked when the store holds just this file.
    /// - Throws: also `lateCoverage`, when later editions are in the store which a coverage that was not in `edition`
    ///   leaves without a say.
    public func add(
        _ edition: Batch, sha256: String, publishedOn: CalendarDate?, importDay: CalendarDate,
        kind: EntryKind = .import, reason: String = "", dryRun: Bool = false, forSums: Bool = false,
        slices: ((Batch) throws -> Void) throws -> Batch
    ) throws(StoreError) -> ImportSummary {
        try change(checkingKeys: false) { database in
            let history = try ReleaseHistory(of: edition.dataset.code, in: database)
            // The same bytes under a coverage declared only now are not the same import.
            if history.isCurrent(sha256: sha256, publishedOn: publishedOn), !history.isNews(edition, nil),
                try !history.isEmptied(in: database)
            {
                var summary = ImportSummary(entry: nil, dataset: edition.dataset.code)
                summary.unchanged =
                    edition.records.isEmpty ? edition.rowsRead - edition.rowsSetAside : edition.records.count
                return (summary, false)
            }
            func dates(_ edition: Batch) throws -> EditionDates {
                try EditionDates(
                    of: edition, publishedOn: publishedOn, importDay: importDay, among: history, in: database)
            }
            let said = reason.isEmpty ? "\(edition.dataset.code) from \(edition.format)" : reason
            let writer = try EditionWriter(
                edition, dates: try dates(edition), forSums: forSums, in: database
            ) {
                try Entry.write(kind, day: importDay, reason: said, content: sha256, in: database)
            }
            writer.sha256 = sha256
            let account = try slices { try writer.take($0) }
            try writer.close(account, dates: try dates(account))
            try writer.finish(isNews: history.isNews(account, publishedOn))
            return (writer.summary, writer.summary.entry != nil && !dryRun)
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
