import BilanIngest
import BilanModel
import BilanPlaces
import BilanStore

/// Gazetteer files: places, their codes, borders and population.
extension Desk {
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
    static func takePlaceFiles(
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

    static func takePlaces(
        _ places: PlaceBatch, _ sheets: SheetSet, _ asked: String?, _ request: ImportRequest
    ) throws -> ImportReport {
        guard request.temporary == nil else {
            throw DeskFailure(
                .unusable,
                Phrase(
                    "\(sheets.files[0].name): places, and no figures to ask for; take it in with bilan import",
                    fr: "\(sheets.files[0].name) : des lieux, sans chiffres à demander ; reprenez-le avec bilan import")
            )
        }
        var places = places
        if !places.boundaries.isEmpty {
            places.findings += BoundaryCheck(&places, geos: true).findings
        }
        var report = ImportReport(
            files: sheets.files.map(\.name), format: "places", dataset: "",
            rows: places.places.count + places.codes.count + places.population.count + places.changes.count,
            setAside: places.findings.count { $0.done == .setAside }, summary: ImportSummary(entry: nil, dataset: ""),
            findings: FindingLog(places.findings), publishedOn: nil, isDryRun: request.dryRun, importDay: Today.date)
        guard !request.dryRun else { return report }
        let desk = try openOrCreate(asked).desk
        let summary = try desk.store.addPlaces(
            places, named: sheets.files[0].name, sha256: try digest(of: sheets.files), day: Today.date)
        report.summary.entry = summary.entry
        report.summary.added = summary.added
        report.summary.changed = summary.rowsChanged
        // The store hands back the findings of the batch with its own behind them.
        report.findings = FindingLog(summary.findings)
        return report
    }
}
