public import BilanModel

/// OCHA's Humanitarian Programme Cycle: people in need by area, sector and kind of people, one plan year a file.
///
/// The publisher's totals, sectors, sexes, ages and kinds of people stand in one column of rows; each is a group of its
/// own here, so that no sum can run over them. Source: FORMATS sections 1 and 4, METHODOLOGY rulings 9 and 13.
public struct HPCFormat: Format {
    /// The format.
    public init() {}

    /// `hpc_hno`.
    public var name: String { "hpc_hno" }
    /// What it reads.
    public var title: String { "OCHA humanitarian needs (HPC/HNO): people in need, targeted, by area and sector" }
    /// Its headings.
    public var shape: SheetShape {
        SheetShape(
            name,
            needed: [["cluster"], ["category"], ["description"], ["in_need"], ["targeted"], ["population"]],
            known: [
                "country_iso3", "admin_1_pcode", "admin_1_name", "admin_2_pcode", "admin_2_name", "admin_3_pcode",
                "admin_3_name", "description", "cluster", "category", "population", "in_need", "targeted", "affected",
                "reached", "info", "year",
            ])
    }

    /// The rows of a plan year as records with one claim for each number.
    public func read(
        _ sheets: [Sheet], companions: [String: Sheet], _ setting: ImportSetting
    ) throws(IngestError) -> [Batch] {
        var reader = HPCReader(setting)
        for sheet in sheets { try reader.read(sheet) }
        return [reader.finished()]
    }

    /// What is known of the dataset, whatever file of it is read.
    static func card(_ setting: ImportSetting) -> DatasetCard {
        setting.card(
            kind: .series, code: "hpc-hno", title: "Humanitarian needs overviews", publisher: publisher,
            licence: "CC BY-IGO",
            citation: "OCHA, Humanitarian Programme Cycle, people in need, targeted and reached, on HDX",
            grade: Grade(.b, .probable))
    }

    static let publisher = "UN OCHA, Humanitarian Programme Cycle"
}
