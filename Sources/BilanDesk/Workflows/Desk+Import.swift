import BilanIngest
import BilanModel
import BilanPlaces
import BilanStore

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
            let source = ImportSource(
                ingestion: Ingestion(gazetteer, options: options),
                mapping: try request.map.map { path throws(IngestError) in try SourceFile(path: path) })
            // Large files are read twice: once to see that they can be, once into the store.
            var read = 0
            var reading: BatchSlices?
            let slices = BatchSlices(keepingFindings: true) { slice in
                read += slice.records.count
                request.progress?(ImportProgress(stage: .reading, done: read, total: reading?.rowsExpected))
            }
            reading = slices
            defer { reading = nil }
            let results = try source.read(sheets, slices)
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
            if !request.allowsSameRows, !request.dryRun {
                try SameRows.refuse(results, gazetteer, store: asked, confirm: request.confirm)
            }
            if request.dryRun, !exists(asked) {
                let empty = try Store.temporary()
                try addBuiltInPlaces(to: empty)
                return try results.map { try Desk(path: "", store: empty).take($0, source, request) }
            }
            let desk = try openOrCreate(asked).desk
            return try results.map { try desk.take($0, source, request) }
        }
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
