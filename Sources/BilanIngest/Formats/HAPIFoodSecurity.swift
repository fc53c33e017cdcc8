public import BilanModel

/// HAPI's food security, after IPC: people by area, phase and period, current or projected.
///
/// Rows that HAPI itself has marked as errors stay out. A region without a place is left as background: its districts are
/// in the same table.
public struct HAPIFoodSecurity: Format {
    /// The format.
    public init() {}

    /// `hapi_food_security`.
    public var name: String { "hapi_food_security" }
    /// What it reads.
    public var title: String { "HDX HAPI food security: people by IPC phase, current and projected" }
    /// Its headings.
    public var shape: SheetShape {
        HAPIBook.shape(
            theme, needed: ["ipc_phase", "ipc_type", "population_in_phase"], known: ["population_fraction_in_phase"])
    }

    private var theme: HAPIBook.Theme {
        HAPIBook.Theme(
            format: name, dataset: "hapi-food-security", title: "Acute food insecurity, after IPC", kind: .rounds)
    }

    /// The rows as records with one figure each.
    public func read(
        _ sheets: [Sheet], companions: [String: Sheet], _ setting: ImportSetting
    ) throws(IngestError) -> [Batch] {
        var table = HAPIBook(theme, setting)
        var seats = AreaSeats()
        for sheet in sheets {
            table.open(sheet, keys: ["ipc_phase", "ipc_type"])
            let (phases, type) = (table.book.column("ipc_phase"), table.book.column("ipc_type"))
            let population = table.book.column("population_in_phase")
            let level = table.book.column("admin_level")
            let first = table.book.column("provider_admin1_name", isKept: true)
            let second = table.book.column("provider_admin2_name", isKept: true)
            try sheet.forEachRow { row throws(IngestError) in
                guard let (found, days) = try table.record(row) else { return }
                var record = found
                guard let validity = IPCColumns.validity(row[type]) else {
                    return table.book.setAside(.unknownWord, type, row)
                }
                guard let phase = FoodPhase(row[phases]) else {
                    return table.book.setAside(.unknownWord, phases, row)
                }
                let round = "HAPI-FOOD-\(row[table.country])-\(days.lowerBound)-\(days.upperBound)-\(validity)"
                // A region and the only district of its name are one area on two levels.
                let area = [row[level], row[first], row[second]].joined(separator: "|")
                if !seats.seat(&record, area: area, of: round, &table.book) {
                    table.book.noteOnce(.unplaced, second, row, .kept)
                }
                record.category = table.book.batch.texts.code(row[type])
                guard var claim = table.claim(phase.measure, population, row, phase.group) else { return }
                claim.origin = table.round(round)
                claim.role = validity == "current" ? .total : .projection
                if row[level] == "1", record.place < 0 { claim.role = .context }
                claim.stands(on: days.lowerBound, until: days.upperBound)
                table.book.add(claim)
                table.book.add(record)
            }
        }
        return [table.book.finished()]
    }
}
