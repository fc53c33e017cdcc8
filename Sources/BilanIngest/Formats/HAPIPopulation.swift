public import BilanModel

/// HAPI's baseline population, after OCHA's common datasets: people by area, sex and age in a reference year.
public struct HAPIPopulation: Format {
    /// The format.
    public init() {}

    /// `hapi_population`.
    public var name: String { "hapi_population" }
    /// What it reads.
    public var title: String { "HDX HAPI baseline population, by area, sex and age" }
    /// Its headings.
    public var shape: SheetShape {
        HAPIBook.shape(theme, needed: ["gender", "age_range", "population"], known: ["min_age", "max_age"])
    }

    private var theme: HAPIBook.Theme {
        HAPIBook.Theme(format: name, dataset: "hapi-population", title: "Baseline population, after OCHA's datasets")
    }

    /// Refugees' headings hold these, too.
    public func suits(_ sheet: Sheet) -> Bool { sheet.header["population_group"] == nil }

    /// The rows as records with one figure each.
    public func read(
        _ sheets: [Sheet], companions: [String: Sheet], _ setting: ImportSetting
    ) throws(IngestError) -> [Batch] {
        var table = HAPIBook(theme, setting)
        for sheet in sheets {
            table.open(sheet, keys: ["gender", "age_range"])
            let (gender, ages) = (table.book.column("gender"), table.book.column("age_range"))
            let (low, high) = (table.book.column("min_age"), table.book.column("max_age"))
            let population = table.book.column("population")
            try sheet.forEachRow { row throws(IngestError) in
                guard let (record, days) = try table.record(row) else { return }
                let group = HAPIPeople.group(
                    gender: row[gender], ageRange: row[ages], low: row[low], high: row[high])
                guard let group else { return table.book.setAside(.unknownWord, ages, row) }
                guard var claim = table.claim(Measures.population, population, row, group) else { return }
                claim.stands(on: days.lowerBound)
                table.book.add(claim)
                table.book.add(record)
            }
        }
        return [table.book.finished()]
    }
}
