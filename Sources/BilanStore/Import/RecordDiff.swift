import BilanModel

/// What an edition of a dataset changes in the store's records, decided before anything is written.
struct RecordDiff {
    /// A record of the batch to be written, known during these days.
    struct Addition {
        var record: Int
        var known: Range<Int32>
    }

    private(set) var additions: [Addition] = []
    private(set) var closed: [Int64] = []
    private(set) var copies: [KnownHistory.Version] = []
    private(set) var added = 0
    private(set) var changed = 0
    private(set) var unchanged = 0
    private(set) var withdrawn = 0

    /// Whether the records stay as they are.
    var isEmpty: Bool { additions.isEmpty && closed.isEmpty && copies.isEmpty }

    /// Compares `batch` with the records that are live.
    init(
        _ batch: Batch, _ identity: BatchIdentity, live: LiveRecords, dates: EditionDates, places: [Int32],
        corrections: StandingCorrections
    ) throws {
        for (number, record) in batch.records.enumerated() {
            let history = try live.history(of: identity.keys[number])
            // What was put right by hand stays so while its row says what it said.
            if corrections.stand(identity.keys[number], identity.uids[number], history) {
                unchanged += 1
                continue
            }
            let change = history.change(
                to: identity.uids[number], from: dates.knownOn(record, in: batch),
                in: dates.edition(
                    of: record, at: places[number], key: identity.keys[number], in: batch, after: history))
            if change.isEmpty {
                unchanged += 1
            } else if history.versions.last?.to == Clock.forever {
                changed += 1
            } else {
                added += 1
            }
            take(change)
            if let known = change.new { additions.append(Addition(record: number, known: known)) }
        }
    }

    /// Withdraws the live records that a whole edition, which has these keys, does not have, inside its coverage.
    init(withdrawing live: LiveRecords, except keys: KeySet, dates: EditionDates, coverage: [Coverage]) throws {
        guard dates.isNewest, !coverage.isEmpty else { return }
        var missing: [KnownHistory.Version] = []
        try live.forEachStanding { record in
            if dates.covers(record), !keys.contains(record.key) { missing.append(record.version) }
        }
        for version in missing { take(KnownHistory(versions: [version]).withdrawn(on: dates.release)) }
        withdrawn = missing.count
    }

    /// Withdraws the live records that an edition names as deleted, each from its own day on.
    ///
    /// A record that was said again since then stands.
    init(deleting withdrawals: [(key: UInt64, day: Int32)], live: LiveRecords, dates: EditionDates) throws {
        for (key, day) in withdrawals where !dates.isHeldLater(key) {
            guard let last = try live.history(of: key).versions.last, last.to == Clock.forever, last.from < day else {
                continue
            }
            take(KnownHistory(versions: [last]).withdrawn(on: day))
            withdrawn += 1
        }
    }

    private mutating func take(_ change: KnownHistory.Change) {
        closed += change.closed
        copies += change.copies
    }
}
