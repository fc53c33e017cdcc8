import BilanIngest
import BilanModel
import BilanStore

/// How files are read, the first time and again: by the formats, or as a mapping file says.
struct ImportSource: Sendable {
    let ingestion: Ingestion
    let mapping: SourceFile?

    /// What the files of a set give; rows of large ones go to `slices`.
    func read(_ set: SheetSet, _ slices: BatchSlices) throws -> [Ingestion.Result] {
        guard let mapping else { return try ingestion.read(set, slices: slices) }
        // A release that was read by a mapping has the mapping among its files.
        let files = set.files.filter { $0 != mapping }
        var bare = set
        bare.files = files
        return try ingestion.read(bare, mappedBy: mapping, slices: slices)
    }
}

extension Desk {
    /// Hands one edition to the store, a large one slice after slice.
    func take(
        _ result: Ingestion.Result, _ source: ImportSource, _ request: ImportRequest
    ) throws -> ImportReport {
        guard result.isSliced else {
            return try take(result, dryRun: request.dryRun, forSums: request.forSums)
        }
        let sha256 = try Desk.digest(of: result.files)
        return try report(of: result, sha256, try add(result, source, sha256, request), dryRun: request.dryRun)
    }

    /// Hands one edition to the store that is in memory whole.
    func take(_ result: Ingestion.Result, dryRun: Bool, forSums: Bool = false) throws -> ImportReport {
        let sha256 = try Desk.digest(of: result.files)
        let summary = try store.add(
            result.batch, sha256: sha256, publishedOn: result.publishedOn, importDay: Today.date, dryRun: dryRun,
            forSums: forSums)
        return try report(of: result, sha256, summary, dryRun: dryRun)
    }

    func report(
        of result: Ingestion.Result, _ sha256: String, _ summary: ImportSummary, dryRun: Bool
    ) throws -> ImportReport {
        return ImportReport(
            files: result.files.map(\.name), format: result.batch.format, dataset: summary.dataset,
            rows: result.batch.rowsRead, setAside: result.batch.rowsSetAside, summary: summary,
            findings: result.findings.adding(summary.findings), publishedOn: result.publishedOn, isDryRun: dryRun,
            importDay: Today.date, twins: try twins(of: result.batch.dataset.kind, sha256, summary.dataset))
    }

    /// Reads the files of an edition again, each slice into the store.
    private func add(
        _ result: Ingestion.Result, _ source: ImportSource, _ sha256: String, _ request: ImportRequest
    ) throws -> ImportSummary {
        var edition = result.batch
        // Rows come with their slices, and so does what was found in them.
        (edition.records, edition.claims, edition.origins, edition.findings) = ([], [], [], [])
        var stopped: (any Error)?
        do {
            return try store.add(
                edition, sha256: sha256, publishedOn: result.publishedOn, importDay: Today.date,
                dryRun: request.dryRun, forSums: request.forSums
            ) { take in
                func isOf(_ batch: Batch) -> Bool {
                    batch.dataset.code == edition.dataset.code && batch.format == edition.format
                }
                var done = 0
                try withoutActuallyEscaping(take) { take in
                    let slices = BatchSlices { slice in
                        guard isOf(slice) else { return }
                        try take(slice)
                        done += slice.records.count
                        request.progress?(ImportProgress(stage: .storing, done: done, total: edition.rowsRead))
                    }
                    do {
                        var again = SheetSet(result.files)
                        again.namesFiles = result.namesFile
                        for rest in try source.read(again, slices) where isOf(rest.batch) {
                            try take(rest.batch)
                        }
                    } catch {
                        stopped = slices.failure ?? error
                        throw error
                    }
                }
                return edition
            }
        } catch {
            throw stopped ?? error
        }
    }

    /// Pooled datasets beside `dataset` that took in the same bytes: curated ones lead alone and are never added.
    private func twins(of kind: DatasetKind, _ sha256: String, _ dataset: String) throws -> [String] {
        guard kind == .claims else { return [] }
        let pooled = Set(try store.datasets().filter { $0.card.kind == .claims }.map(\.card.code))
        let same = try store.releases().filter { $0.sha256 == sha256 && $0.dataset != dataset }.map(\.dataset)
        return pooled.intersection(same).sorted()
    }
}
