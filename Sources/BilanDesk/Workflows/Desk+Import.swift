import BilanIngest
import BilanModel
import BilanPlaces
import BilanStore

extension Desk {
    /// Takes files in, each edition wholly or not at all.
    ///
    /// A file that cannot be read leaves the store as it was, or unmade. Several files, and a small one, are read before
    /// it is touched; a large one goes into it while it is read, and comes out again when something is wrong with it.
    ///
    /// - Throws: `.unusable` for a file that cannot be read, `.refused` when strict and rows were set aside.
    public static func `import`(_ request: ImportRequest, store asked: String?) throws(DeskFailure) -> [ImportReport] {
        try failing {
            let sheets = try SheetSet(paths: request.paths)
            var gazetteer = try request.temporary?.gazetteer() ?? gazetteer(asked)
            if request.map == nil {
                if let places = try readPlaces(sheets) { return [try takePlaces(places, sheets, asked, request)] }
                if let reports = try takePlaceFiles(sheets, gazetteer, asked, request) { return reports }
            }
            try drawBorders(asked, in: &gazetteer)
            var options = ImportOptions(
                dataset: request.dataset, format: request.format, edition: request.edition)
            options.forSums = request.forSums
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
            let source = ImportSource(
                ingestion: Ingestion(gazetteer, options: options),
                mapping: try request.map.map { path throws(IngestError) in try SourceFile(path: path) })
            var results: [Ingestion.Result]?
            if sheets.files.count == 1 {
                let files = sheets.files + [source.mapping].compactMap(\.self)
                let digest = DigestAhead(of: files)
                let reader = SliceReader(atOnce: 1) { slices in try source.read(sheets, slices) }
                defer { reader.stop() }
                if let first = try reader.next() {
                    if let report = try takeWhileReading(first, reader, files, digest, asked, request) {
                        return [report]
                    }
                } else {
                    results = try reader.results()
                }
            }
            let readings = try results ?? readWhole(sheets, source, request)
            let refused = readings.first { $0.batch.rowsSetAside > 0 }
            if request.strict, let refused { throw strictRefusal(of: refused) }
            if !request.allowsSameRows, !request.dryRun {
                let known = request.temporary == nil && exists(asked) ? try readable(storePath(asked)) : nil
                try SameRows.refuse(readings, gazetteer, against: known, confirm: request.confirm)
            }
            let desk = try forImport(asked, request).desk
            return try readings.map { try desk.take($0, source, request) }
        }
    }

    /// What files give that are read to the end before anything is stored; large ones are read again for the store.
    private static func readWhole(
        _ sheets: SheetSet, _ source: ImportSource, _ request: ImportRequest
    ) throws -> [Ingestion.Result] {
        var read = 0
        var reading: BatchSlices?
        let slices = BatchSlices(keepingFindings: true) { slice in
            read += slice.records.count
            request.progress?(ImportProgress(stage: .reading, done: read, total: reading?.rowsExpected))
        }
        reading = slices
        defer { reading = nil }
        return try source.read(sheets, slices)
    }

    /// The store that an import writes to, made where there is none; an empty one for a dry run without a store.
    static func forImport(_ asked: String?, _ request: ImportRequest) throws -> (desk: Desk, made: Bool) {
        if let temporary = request.temporary { return (temporary, false) }
        guard request.dryRun, !exists(asked) else { return try openOrCreate(asked) }
        let empty = try Store.temporary()
        try addBuiltInPlaces(to: empty)
        return (Desk(path: "", store: empty), false)
    }

    /// Why a strict import takes nothing in.
    static func strictRefusal(of result: Ingestion.Result) -> DeskFailure {
        DeskFailure(
            .refused,
            Phrase(
                "\(result.files[0].name): \(result.batch.rowsSetAside) of \(result.batch.rowsRead) rows would be "
                    + "set aside; nothing was taken in (leave out --strict to take the rest; --dry-run --findings "
                    + "FILE lists them)",
                fr:
                    "\(result.files[0].name) : \(result.batch.rowsSetAside) lignes sur \(result.batch.rowsRead) "
                    + "seraient mises de côté ; rien n’a été repris (sans --strict, le reste est repris ; --dry-run "
                    + "--findings FICHIER les énumère)")
        )
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
