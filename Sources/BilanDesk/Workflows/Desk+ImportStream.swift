import BilanIngest
import BilanModel
import BilanStore
import Glibc

extension Desk {
    /// Takes a large file in while it is being read, from the first slice that it has given.
    ///
    /// Nil, with the store as it was, for a file that gives something else at its end than its first slice announced: it
    /// has to be read whole first.
    static func takeWhileReading(
        _ first: Batch, _ reader: SliceReader, _ files: [SourceFile], _ digest: DigestAhead, _ asked: String?,
        _ request: ImportRequest
    ) throws -> ImportReport? {
        let (desk, made) = try forImport(asked, request)
        var isKept = false
        // A store that was made for a file which cannot be read is unmade.
        defer { if made, !isKept { unlink(desk.path) } }
        let sha256 = try digest.value()
        var edition = first
        (edition.records, edition.claims, edition.origins, edition.texts) = ([], [], [], TextTable())
        (edition.findings, edition.withdrawals) = ([], [])
        // About how many rows will come; the account of the file says it better at its end.
        edition.rowsRead = reader.rowsExpected ?? first.rowsRead
        var read: Ingestion.Result?
        var stopped: (any Error)?
        let summary: ImportSummary
        do {
            summary = try desk.store.add(
                edition, sha256: sha256, publishedOn: first.publishedOn, importDay: Today.date, dryRun: request.dryRun,
                forSums: request.forSums
            ) { take in
                do {
                    let result = try passOn(first, reader, request, to: take)
                    guard result.files.map(\.name) == files.map(\.name) else { throw ReadWhole() }
                    read = result
                    return result.batch
                } catch {
                    stopped = error
                    throw error
                }
            }
        } catch StoreError.lateCoverage {
            return nil
        } catch {
            if stopped is ReadWhole { return nil }
            throw stopped ?? error
        }
        isKept = true
        if let read { return try desk.report(of: read, sha256, summary, dryRun: request.dryRun) }
        return try desk.report(ofKnown: files, sha256, summary, publishedOn: first.publishedOn, request)
    }

    /// A file that is not what its first slice announced.
    private struct ReadWhole: Error {}

    /// Takes every slice, and gives what the file came to.
    private static func passOn(
        _ first: Batch, _ reader: SliceReader, _ request: ImportRequest, to take: (Batch) throws -> Void
    ) throws -> Ingestion.Result {
        var done = 0
        var next: Batch? = first
        while let slice = next {
            guard slice.dataset == first.dataset, slice.format == first.format else { throw ReadWhole() }
            try take(slice)
            done += slice.records.count
            request.progress?(ImportProgress(stage: .storing, done: done, total: reader.rowsExpected))
            next = try reader.next()
        }
        let results = try reader.results()
        guard results.count == 1, let result = results.first, result.batch.dataset == first.dataset,
            result.batch.format == first.format, result.batch.edition == first.edition,
            result.publishedOn == first.publishedOn
        else { throw ReadWhole() }
        if request.strict, result.batch.rowsSetAside > 0 { throw strictRefusal(of: result) }
        try take(result.batch)
        return result
    }

    /// The report of a file that the store holds already, told by its checksum: what was found when it was taken in.
    private func report(
        ofKnown files: [SourceFile], _ sha256: String, _ summary: ImportSummary, publishedOn: CalendarDate?,
        _ request: ImportRequest
    ) throws -> ImportReport {
        let release = try store.releases(of: summary.dataset).last { $0.sha256 == sha256 }
        let rows = (read: release?.rowsRead ?? 0, setAside: release?.rowsSetAside ?? 0)
        var summary = summary
        summary.unchanged = rows.read - rows.setAside
        return ImportReport(
            files: files.map(\.name), format: release?.format ?? "", dataset: summary.dataset, rows: rows.read,
            setAside: rows.setAside, summary: summary,
            findings: FindingLog(try release.map { try store.findings(release: $0.number) } ?? []),
            publishedOn: publishedOn, isDryRun: request.dryRun, importDay: Today.date)
    }
}
