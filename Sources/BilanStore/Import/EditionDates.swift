import BilanModel

/// From when on the rows of an edition could be known, and where it stands among the other editions of its dataset.
struct EditionDates {
    /// Day of the release: published, else imported.
    let release: Int32
    let basis: KnownBasis
    /// Newer releases that speak of the same countries, by day.
    private let newer: [ReleaseHistory.Release]
    private let coverage: [Coverage]
    private let test: CoverageTest

    init(
        of batch: Batch, publishedOn: CalendarDate?, importDay: CalendarDate, among history: ReleaseHistory,
        test: CoverageTest
    ) {
        let release = (publishedOn ?? importDay).day
        self.release = release
        basis = publishedOn == nil ? .imported : .release
        newer = history.releases(beside: batch.coverage).filter { $0.knownOn > release }
            .sorted { ($0.knownOn, $0.id) < ($1.knownOn, $1.id) }
        coverage = batch.coverage
        self.test = test
    }

    /// Whether no later edition is in the store.
    var isNewest: Bool { newer.isEmpty }

    /// Where this edition stands for a record of this place and these days, known from `day` on.
    func edition(of place: Int32, _ start: Int32, _ end: Int32, from day: Int32) -> KnownHistory.Edition {
        guard !isNewest else { return .newest }
        let later = newer.filter { $0.knownOn > day }
        let covering = later.first { test.covers($0.cover, place: place, start: start, end: end) }
        return .older(speaks: later.first?.knownOn ?? day, covers: covering?.knownOn ?? Clock.forever)
    }

    /// Whether this edition is complete for a record.
    func covers(_ record: LiveRecords.Record) -> Bool {
        test.covers(coverage, place: record.place, start: record.start, end: record.end)
    }

    /// The day on which a row could be known: its document's, else its own, else its release's.
    func knownOn(_ record: RecordRow, in batch: Batch) -> Int32 {
        let document = record.document < 0 ? nil : batch.documents[Int(record.document)].knownOn?.day
        return document ?? (record.knownOn == RecordRow.unknownDay ? release : record.knownOn)
    }

    /// Where that day comes from.
    func basis(_ record: RecordRow, in batch: Batch) -> KnownBasis {
        if record.document >= 0, batch.documents[Int(record.document)].knownOn != nil {
            return batch.documents[Int(record.document)].knownBasis
        }
        return record.knownOn == RecordRow.unknownDay ? basis : .published
    }
}
