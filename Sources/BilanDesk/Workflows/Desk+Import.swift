public import BilanIngest
public import BilanModel
import BilanPlaces
import BilanReports
public import BilanStore

/// What became of one file, or of one sheet with its companions.
public struct ImportReport: Sendable {
    /// Names of the files, the main one first.
    public var files: [String]
    /// Format that read it; `places` for gazetteer sheets.
    public var format: String
    /// Code of the dataset; empty for gazetteer sheets.
    public var dataset: String
    /// Rows of the file.
    public var rows: Int
    /// Rows that were set aside, each with a finding.
    public var setAside: Int
    /// What the store did.
    public var summary: ImportSummary
    /// Everything that was found, the store's own findings at the end.
    public var findings: [Finding]
    /// Day from which it counts as known, where the release says so.
    public var publishedOn: CalendarDate?
    /// Whether nothing was to be changed.
    public var isDryRun = false
    /// Day of import, which stands in for the day of publication where nobody gives one.
    public var importDay: CalendarDate
    /// Other pooled datasets that hold the very same file, so that its figures are there twice.
    public var twins: [String] = []
    /// What a gazetteer file gave, where it is one.
    public var places: PlaceReading?

    /// Whether the store held just this before.
    public var isUnchanged: Bool { summary.isUnchanged }
}

/// How far the import of a large file is.
public struct ImportProgress: Hashable, Sendable {
    /// Rows so far.
    public var done: Int
    /// Rows of the file; nil while nobody knows, in the first reading.
    public var total: Int?
}

/// What `import` is told beside the files.
public struct ImportRequest: Sendable {
    /// Paths of files and folders.
    public var paths: [String]
    /// Code of the dataset.
    public var dataset: String?
    /// Name of the format.
    public var format: String?
    /// Path of a mapping file, for a table that no format knows.
    public var map: String?
    /// Day of publication, as typed.
    public var publishedOn: String?
    /// Coverages as typed: `MLI:1989-01-01..2023-12-31`.
    public var covers: [String] = []
    /// Edition as the publisher names it, such as a plan year.
    public var edition: String?
    /// Whether to change nothing.
    public var dryRun = false
    /// Whether to refuse files with rows set aside.
    public var strict = false
    /// Is told how far a large file is.
    public var progress: (@Sendable (ImportProgress) -> Void)?

    /// A request to take in these paths.
    public init(paths: [String]) { self.paths = paths }
}

extension Desk {
    /// Takes files in, each edition wholly or not at all.
    ///
    /// Files are read before the store is touched, so one that cannot be read leaves it as it was, or unmade.
    ///
    /// - Throws: `.unusable` for a file that cannot be read, `.refused` when strict and rows were set aside.
    public static func `import`(_ request: ImportRequest, store asked: String?) throws(DeskFailure) -> [ImportReport] {
        try failing {
            let sheets = try SheetSet(paths: request.paths)
            var gazetteer = try gazetteer(asked)
            if request.map == nil {
                if let places = try readPlaces(sheets) { return [try takePlaces(places, sheets, asked, request)] }
                if let reports = try takePlaceFiles(sheets, gazetteer, asked, request) { return reports }
            }
            try drawBorders(asked, in: &gazetteer)
            var options = ImportOptions(
                dataset: request.dataset, format: request.format, edition: request.edition)
            if let text = request.publishedOn {
                guard let date = CalendarDate(text) else {
                    throw DeskFailure(
                        .usage,
                        Phrase(
                            "--published-on \"\(text)\" is no day; write it as 2024-05-03",
                            fr: "--published-on « \(text) » n’est pas un jour ; écrivez-le 2024-05-03"))
                }
                options.publishedOn = date
            }
            for text in request.covers { options.coverage.append(try coverage(text, gazetteer)) }
            let ingestion = Ingestion(gazetteer, options: options)
            // Large files are read twice: once to see that they can be, once into the store.
            var read = 0
            let slices = BatchSlices { slice in
                read += slice.records.count
                request.progress?(ImportProgress(done: read, total: nil))
            }
            let results =
                try request.map.map { try ingestion.read(sheets, mappedBy: SourceFile(path: $0)) }
                ?? ingestion.read(sheets, slices: slices)
            let refused = results.first { $0.batch.rowsSetAside > 0 }
            if request.strict, let refused {
                throw DeskFailure(
                    .refused,
                    Phrase(
                        "\(refused.files[0].name): \(refused.batch.rowsSetAside) of \(refused.batch.rowsRead) rows would be "
                            + "set aside; nothing was taken in (leave out --strict to take the rest; --dry-run --findings "
                            + "FILE lists them)",
                        fr:
                            "\(refused.files[0].name) : \(refused.batch.rowsSetAside) lignes sur \(refused.batch.rowsRead) "
                            + "seraient mises de côté ; rien n’a été repris (sans --strict, le reste est repris ; --dry-run "
                            + "--findings FICHIER les énumère)")
                )
            }
            if request.dryRun, !exists(asked) {
                let empty = try Store.inMemory()
                try addBuiltInPlaces(to: empty)
                return try results.map { try Desk(path: "", store: empty).take($0, ingestion, request) }
            }
            let desk = try openOrCreate(asked).desk
            return try results.map { try desk.take($0, ingestion, request) }
        }
    }

    /// Hands one edition to the store, a large one slice after slice.
    func take(_ result: Ingestion.Result, _ ingestion: Ingestion, _ request: ImportRequest) throws -> ImportReport {
        guard result.isSliced else { return try take(result, dryRun: request.dryRun) }
        let sha256 = try Desk.digest(of: result.files)
        return try report(of: result, sha256, try add(result, ingestion, sha256, request), dryRun: request.dryRun)
    }

    /// Hands one edition to the store that is in memory whole.
    func take(_ result: Ingestion.Result, dryRun: Bool) throws -> ImportReport {
        let sha256 = try Desk.digest(of: result.files)
        let summary = try store.add(
            result.batch, sha256: sha256, publishedOn: result.publishedOn, importDay: Today.date, dryRun: dryRun)
        return try report(of: result, sha256, summary, dryRun: dryRun)
    }

    private func report(
        of result: Ingestion.Result, _ sha256: String, _ summary: ImportSummary, dryRun: Bool
    ) throws -> ImportReport {
        return ImportReport(
            files: result.files.map(\.name), format: result.batch.format, dataset: summary.dataset,
            rows: result.batch.rowsRead, setAside: result.batch.rowsSetAside, summary: summary,
            findings: result.batch.findings + summary.findings, publishedOn: result.publishedOn, isDryRun: dryRun,
            importDay: Today.date, twins: try twins(of: result.batch.dataset.kind, sha256, summary.dataset))
    }

    /// Reads the files of an edition again, each slice into the store.
    private func add(
        _ result: Ingestion.Result, _ ingestion: Ingestion, _ sha256: String, _ request: ImportRequest
    ) throws -> ImportSummary {
        var edition = result.batch
        (edition.records, edition.claims, edition.origins) = ([], [], [])
        var stopped: (any Error)?
        do {
            return try store.add(
                edition, sha256: sha256, publishedOn: result.publishedOn, importDay: Today.date, dryRun: request.dryRun
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
                        request.progress?(ImportProgress(done: done, total: edition.rowsRead))
                    }
                    do {
                        for rest in try ingestion.read(SheetSet(result.files), slices: slices) where isOf(rest.batch) {
                            try take(rest.batch)
                        }
                    } catch {
                        stopped = slices.failure ?? error
                        throw error
                    }
                }
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

    // MARK: - Gazetteer sheets

    /// The places in a set, where its sheets are those of a gazetteer; nil when they are figures.
    static func readPlaces(_ sheets: SheetSet) throws -> PlaceBatch? {
        let tables = sheets.files.filter { $0.leaf.hasSuffix(".csv") }
        guard let first = tables.first, let sheet = try? Sheet(first), PlaceSheets.recognises(sheet.header) else {
            return nil
        }
        return try PlaceSheets.read(sheets)
    }

    /// Takes in publishers' gazetteer files, each against what the ones before it have brought; nil when the first is
    /// none.
    ///
    /// - Throws: `.noAreas` for a file among them that no format of places knows.
    private static func takePlaceFiles(
        _ sheets: SheetSet, _ known: Gazetteer, _ asked: String?, _ request: ImportRequest
    ) throws -> [ImportReport]? {
        var reports: [ImportReport] = []
        for file in sheets.files {
            let current = reports.isEmpty || request.dryRun ? known : try gazetteer(asked)
            guard let reading = try PlaceFormats.read(file, current) else {
                if reports.isEmpty { return nil }
                throw IngestError.noAreas(file.name)
            }
            if request.strict && reading.setAside > 0 {
                throw DeskFailure(
                    .refused,
                    Phrase(
                        "\(file.name): \(reading.setAside) of \(reading.rows) rows would be set aside; nothing of it was "
                            + "taken in (leave out --strict to take the rest, --findings FILE lists them)",
                        fr:
                            "\(file.name) : \(reading.setAside) lignes sur \(reading.rows) seraient mises de côté ; rien n’en "
                            + "a été repris (sans --strict, le reste est repris, --findings FICHIER les énumère)"))
            }
            var report = try takePlaces(reading.batch, SheetSet([file]), asked, request)
            report.format = reading.format
            report.rows = reading.rows
            report.setAside = reading.setAside
            report.places = reading
            reports.append(report)
        }
        return reports.isEmpty ? nil : reports
    }

    private static func takePlaces(
        _ places: PlaceBatch, _ sheets: SheetSet, _ asked: String?, _ request: ImportRequest
    ) throws -> ImportReport {
        var places = places
        if !places.boundaries.isEmpty {
            places.findings += BoundaryCheck(&places, geos: true).findings
        }
        var report = ImportReport(
            files: sheets.files.map(\.name), format: "places", dataset: "",
            rows: places.places.count + places.codes.count + places.population.count + places.changes.count,
            setAside: places.findings.count { $0.done == .setAside }, summary: ImportSummary(entry: nil, dataset: ""),
            findings: places.findings, publishedOn: nil, isDryRun: request.dryRun, importDay: Today.date)
        guard !request.dryRun else { return report }
        let desk = try openOrCreate(asked).desk
        let summary = try desk.store.addPlaces(
            places, named: sheets.files[0].name, sha256: try digest(of: sheets.files), day: Today.date)
        report.summary.entry = summary.entry
        report.summary.added = summary.added
        report.summary.changed = summary.rowsChanged
        // The store hands back the findings of the batch with its own behind them.
        report.findings = summary.findings
        return report
    }

    /// `MLI:1989-01-01..2023-12-31`.
    private static func coverage(_ text: String, _ gazetteer: Gazetteer) throws(DeskFailure) -> Coverage {
        let parts = text.split(separator: ":", maxSplits: 1)
        let days = parts.count == 2 ? parts[1].components("..") : []
        guard parts.count == 2, days.count == 2, let start = CalendarDate(days[0]), let end = CalendarDate(days[1]),
            start <= end, let place = gazetteer.country(parts[0]) ?? gazetteer.place(code: parts[0])
        else {
            throw DeskFailure(
                .usage,
                Phrase(
                    "--covers \"\(text)\" cannot be read; write PLACE:FROM..TO, such as MLI:1989-01-01..2023-12-31",
                    fr: "--covers « \(text) » est illisible ; écrivez LIEU:DU..AU, comme MLI:1989-01-01..2023-12-31"))
        }
        return Coverage(place: place, days: start...end)
    }
}

extension Substring {
    /// The texts between a separator of several characters.
    fileprivate func components(_ separator: String) -> [Substring] {
        var parts: [Substring] = []
        var rest = self
        while let found = rest.firstRange(of: separator) {
            parts.append(rest[..<found.lowerBound])
            rest = rest[found.upperBound...]
        }
        return parts + [rest]
    }
}

extension Desk {
    /// Writes every finding of an import to a file, as comma-separated values.
    public static func writeFindings(of reports: [ImportReport], to path: String) throws(DeskFailure) {
        var rows = [["file", "sheet", "row", "column", "value", "code", "done"]]
        for report in reports {
            for finding in report.findings {
                rows.append([
                    report.files.first ?? "", finding.sheet, finding.row == 0 ? "" : String(finding.row),
                    finding.column,
                    finding.value, finding.code.token, finding.done.token,
                ])
            }
        }
        try Folder.write(CSVWriter.text(rows: rows), to: path)
    }
}
