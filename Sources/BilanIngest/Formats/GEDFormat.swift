public import BilanModel

/// UCDP's Georeferenced Event Dataset: the release (`best`) and the web export (`best_est`).
///
/// One row is one event of its own with a total and its parts. Source: METHODOLOGY sections 1, 6 and 7, ruling 16.
public struct GEDFormat: Format {
    /// The format.
    public init() {}

    /// `ucdp_ged`.
    public var name: String { "ucdp_ged" }
    /// What it reads.
    public var title: String { "UCDP Georeferenced Event Dataset, release and web export" }
    /// Its headings.
    public var shape: SheetShape { GEDColumn.shape }

    /// The events of all sheets as records with their claims.
    public func read(
        _ sheets: [Sheet], companions: [String: Sheet], _ setting: ImportSetting
    ) throws(IngestError) -> [Batch] {
        guard let first = sheets.first else { return [] }
        var reader = GEDReader(first, setting)
        for sheet in sheets {
            reader.begin(sheet)
            try sheet.forEachRow { row throws(IngestError) in reader.read(row) }
        }
        return [reader.finished()]
    }

    /// What is known of the dataset, whatever file of it is read.
    static func card(_ setting: ImportSetting) -> DatasetCard {
        var card = setting.card(kind: .events, code: "ucdp-ged")
        if setting.provenance.grade == nil { card.grade = Grade(.b, .probable) }
        if card.title.isEmpty { card.title = "UCDP Georeferenced Event Dataset" }
        if card.publisher.isEmpty { card.publisher = publisher }
        if card.licence.isEmpty { card.licence = "CC BY 4.0" }
        if card.citation.isEmpty {
            card.citation =
                "Sundberg, Ralph, and Erik Melander (2013), Introducing the UCDP Georeferenced Event Dataset, "
                + "Journal of Peace Research 50(4); Davies, Shawn, et al. (2024), Organized violence 1989–2023, "
                + "Journal of Peace Research 61(4)"
        }
        return card
    }

    static let publisher = "Uppsala Conflict Data Program"
}
