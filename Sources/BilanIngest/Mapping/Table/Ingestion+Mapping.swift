import BilanModel
import BilanPlaces

extension Ingestion {
    /// What files give that are read as a mapping file says: one batch a file, whose release is of both.
    ///
    /// - Throws: `IngestError` for a file that cannot be read, `MappingError` for a mapping that cannot be used or a file
    ///   that is not as it says.
    ///
    /// - Parameter slices: takes the rows of large files while they are read; nil keeps all of them.
    public func read(_ set: SheetSet, mappedBy map: SourceFile, slices: BatchSlices? = nil) throws -> [Result] {
        let mapping = try Mapping(yaml: String(decoding: map.bytes, as: UTF8.self), file: map.name)
        let explained = try ExplainedFiles(set)
        guard !explained.files.isEmpty else { throw IngestError.onlyCompanions(explained.explaining.map(\.name)) }
        var results: [Result] = []
        for file in explained.files {
            var options = options
            options.publishedOn = options.publishedOn ?? mapping.publishedOn
            let setting = ImportSetting(
                options: options, provenance: explained.provenance, gazetteer: gazetteer,
                fallbackCode: Ingestion.code(of: file.name), slices: slices)
            let before = slices?.count ?? 0
            let label = explained.namesFiles ? file.leaf : ""
            var batch = try Ingestion.read(file, as: mapping, setting, label: label)
            if batch.edition.isEmpty { batch.edition = explained.provenance.edition }
            results.append(
                Result(
                    batch: batch, files: [file, map] + explained.explaining, publishedOn: setting.publishedOn,
                    isSliced: (slices?.count ?? 0) > before, namesFile: explained.namesFiles,
                    findings: slices?.findings(with: batch) ?? FindingLog(batch.findings)))
        }
        return results
    }

    private static func read(
        _ file: SourceFile, as mapping: Mapping, _ setting: ImportSetting, label: String
    ) throws -> Batch {
        let sheets = try Sheet.tables(of: file, label: label)
        setting.slices?.rowsExpected = sheets.count == 1 ? sheets[0].lines : nil
        var rows = MappedRows(mapping, setting)
        var used: Set<String> = []
        for table in mapping.tables {
            for sheet in try table.sheets(of: sheets, in: file, label: label) {
                try rows.open(sheet, as: table)
                try rows.read(sheet)
                if used.insert(sheet.label).inserted { rows.book.batch.findings += sheet.findings }
            }
        }
        for sheet in sheets where !used.contains(sheet.label) {
            rows.book.batch.findings.append(
                Finding(.sheetLeftOut, sheet: sheet.label, row: 0, value: "no table of the mapping", done: .setAside))
        }
        let batch = rows.book.finished()
        guard batch.rowsRead > 0 else { throw IngestError.noRows(file.name) }
        return batch
    }
}

extension MappedTable {
    /// The sheets of a file that this table describes: the one it names, else every sheet that has its columns.
    func sheets(of sheets: [Sheet], in file: SourceFile, label: String) throws -> [Sheet] {
        var named = sheets
        if !sheet.isEmpty {
            let wanted = label.isEmpty ? sheet : label + ", " + sheet
            named = sheets.filter { ColumnName.key($0.label) == ColumnName.key(wanted) }
            guard !named.isEmpty else {
                throw MappingError.noSheet(file: file.name, sheet: sheet, sheets: sheets.map(\.label))
            }
        }
        if let headingRow {
            var under: [Sheet] = []
            for sheet in named {
                guard let found = try sheet.under(row: headingRow) else {
                    throw MappingError.noHeadings(file: file.name, sheet: sheet.label, row: headingRow)
                }
                under.append(found)
            }
            named = under
        }
        let fitting = named.filter { missing(in: $0) == nil }
        if fitting.isEmpty, let closest = named.max(by: { known(in: $0) < known(in: $1) }),
            let lost = missing(in: closest)
        {
            throw MappingError.noColumn(
                file: file.name, sheet: closest.label, column: lost.text, headings: closest.header.names)
        }
        return fitting
    }

    /// The first column that a sheet lacks.
    private func missing(in sheet: Sheet) -> ColumnName? {
        let needed = columns.filter { !$0.isOptional }.map(\.name) + skips.map(\.column)
        return needed.first { sheet.position(of: $0) == nil }
    }

    private func known(in sheet: Sheet) -> Int { columns.count { sheet.position(of: $0.name) != nil } }
}
