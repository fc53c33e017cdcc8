public import BilanModel

/// IPC's analyses of acute food insecurity: people by phase, in the long and the wide layout, by area, Level 1 or country.
///
/// Current and projected periods are alternatives, never added. Phases need not add up to the population analysed, and
/// people in phase 3 or worse are kept as published, beside phases 3 to 5.
public struct IPCFormat: Format {
    /// The format.
    public init() {}

    /// `ipc`.
    public var name: String { "ipc" }
    /// What it reads.
    public var title: String { "IPC acute food insecurity: people by phase, current and projected" }
    /// Its headings, in the long layout.
    public var shape: SheetShape {
        SheetShape(
            name,
            needed: [
                IPCColumns.analysisHeadings, ["country", "country_iso3", "iso3"], ["validity_period", "validity"],
                ["from", "period_from"], ["phase"], ["number", "population"],
            ],
            known: IPCColumns.analysisHeadings + IPCColumns.level1Headings + IPCColumns.areaHeadings + [
                "country", "country_iso3", "iso3", "total_country_population", "validity_period", "validity", "from",
                "period_from", "to", "period_to", "phase", "number", "population", "percentage",
            ])
    }

    /// How well headings suit the long layout, or the wide one.
    public func recognises(_ header: Header) -> Recognition {
        let long = shape.compare(header)
        let pieces = header.names.filter { IPCColumns.piece($0) != nil }
        guard !long.missing.isEmpty, !pieces.isEmpty else {
            return Recognition(format: name, known: long.known, missing: long.missing)
        }
        let wide = SheetShape(
            name, needed: [IPCColumns.analysisHeadings, ["country", "country_iso3", "iso3"]], known: shape.known
        ).compare(header)
        return Recognition(format: name, known: wide.known + pieces, missing: wide.missing)
    }

    /// The rows as records with one figure each.
    public func read(
        _ sheets: [Sheet], companions: [String: Sheet], _ setting: ImportSetting
    ) throws(IngestError) -> [Batch] {
        func isLevel1(_ sheet: Sheet) -> Bool {
            IPCColumns.areaHeadings.allSatisfy { sheet.header[$0] == nil }
                && IPCColumns.level1Headings.contains { sheet.header[$0] != nil }
        }
        var batches: [Batch] = []
        for level1 in [false, true] {
            let own = sheets.filter { isLevel1($0) == level1 }
            guard !own.isEmpty else { continue }
            var reader = IPCReader(setting, isLevel1: level1)
            for sheet in own { try reader.read(sheet) }
            batches.append(reader.finished())
        }
        return batches
    }
}
