public import BilanModel

/// HAPI's humanitarian needs, after OCHA's HPC: people by area, sector, category and status in the plan.
///
/// The intersectoral row is the overall figure; sectors are never added. `REA` is whom the plan expects to reach.
public struct HAPIHumanitarianNeeds: Format {
    /// The format.
    public init() {}

    /// `hapi_humanitarian_needs`.
    public var name: String { "hapi_humanitarian_needs" }
    /// What it reads.
    public var title: String { "HDX HAPI humanitarian needs: people in need, targeted, by area and sector" }
    /// Its headings.
    public var shape: SheetShape {
        HAPIBook.shape(
            theme, needed: ["sector_code", "population_status", "population"], known: ["sector_name", "category"])
    }

    private var theme: HAPIBook.Theme {
        HAPIBook.Theme(format: name, dataset: "hapi-needs", title: "Humanitarian needs, after OCHA's HPC")
    }

    /// The rows as records with one figure each.
    public func read(
        _ sheets: [Sheet], companions: [String: Sheet], _ setting: ImportSetting
    ) throws(IngestError) -> [Batch] {
        var table = HAPIBook(theme, setting)
        for sheet in sheets {
            table.open(sheet, keys: ["sector_code", "category", "population_status"])
            let (sector, category) = (table.book.column("sector_code"), table.book.column("category"))
            let (status, population) = (table.book.column("population_status"), table.book.column("population"))
            try sheet.forEachRow { row throws(IngestError) in
                guard let (found, days) = try table.record(row) else { return }
                var record = found
                guard let measure = table.book.word(status, row, HAPIHumanitarianNeeds.statuses) else {
                    return table.book.setAside(.unknownWord, status, row)
                }
                let whom = HPCCategory(row[category])
                var group = whom.group
                let code = row[sector].uppercased()
                group.sector = ["INTERSECTORAL", "ALL", ""].contains(code) ? nil : code
                record.category = table.book.batch.texts.code(row[sector])
                guard var claim = table.claim(measure, population, row, group) else { return }
                claim.unit = whom.unit
                claim.stands(on: days.lowerBound, until: days.upperBound)
                table.book.add(claim)
                table.book.add(record)
            }
        }
        return [table.book.finished()]
    }

    private static let statuses = [
        "all": Measures.population, "aff": Measures.affected, "inn": Measures.inNeed, "tgt": Measures.targeted,
        "rea": Measures.expectedReach,
    ]
}
