public import BilanModel

/// HAPI's returnees, after UNHCR: people who went back in a year, by the country they went back to.
public struct HAPIReturnees: Format {
    /// The format.
    public init() {}

    /// `hapi_returnees`.
    public var name: String { "hapi_returnees" }
    /// What it reads.
    public var title: String { "HDX HAPI returnees, by country of origin" }
    /// Its headings.
    public var shape: SheetShape {
        HAPIBook.shape(
            theme, needed: ["asylum_location_code", "population_group", "population"],
            known: ["gender", "age_range", "min_age", "max_age", "origin_has_hrp", "asylum_has_hrp"])
    }

    private var theme: HAPIBook.Theme {
        HAPIBook.Theme(
            format: name, dataset: "hapi-returnees", title: "Returnees, after UNHCR", location: "origin_location")
    }

    /// Whether the first rows tell of people who return: the headings are those of refugees, too.
    public func suits(_ sheet: Sheet) -> Bool { HAPIReturnees.tells(sheet) }

    static func tells(_ sheet: Sheet) -> Bool {
        guard let column = sheet.header["population_group"] else { return false }
        let kinds = Set(sheet.opening(25).compactMap { $0.indices.contains(column) ? $0[column].lowercased() : nil })
        return !kinds.isEmpty && kinds.isSubset(of: ["ret", "rst", "nat", "rdp", "rri"])
    }

    /// The rows as records with one figure each.
    public func read(
        _ sheets: [Sheet], companions: [String: Sheet], _ setting: ImportSetting
    ) throws(IngestError) -> [Batch] {
        try HAPIPersons(theme: theme, other: "asylum_location").read(sheets, setting)
    }
}
