public import BilanModel

/// HAPI's refugees and persons of concern, after UNHCR: people by country of asylum and origin, sex and age.
public struct HAPIRefugees: Format {
    /// The format.
    public init() {}

    /// `hapi_refugees`.
    public var name: String { "hapi_refugees" }
    /// What it reads.
    public var title: String { "HDX HAPI refugees and persons of concern, by country of asylum and origin" }
    /// Its headings.
    public var shape: SheetShape {
        HAPIBook.shape(
            theme, needed: ["origin_location_code", "population_group", "population"],
            known: ["gender", "age_range", "min_age", "max_age", "origin_has_hrp", "asylum_has_hrp"])
    }

    private var theme: HAPIBook.Theme {
        HAPIBook.Theme(
            format: name, dataset: "hapi-refugees", title: "Refugees and persons of concern, after UNHCR",
            location: "asylum_location")
    }

    /// Whether no kind of people in the first rows is one who returns.
    public func suits(_ sheet: Sheet) -> Bool { !HAPIReturnees.tells(sheet) }

    /// The rows as records with one figure each.
    public func read(
        _ sheets: [Sheet], companions: [String: Sheet], _ setting: ImportSetting
    ) throws(IngestError) -> [Batch] {
        try HAPIPersons(theme: theme, other: "origin_location").read(sheets, setting)
    }
}
