public import BilanModel

/// The Cadre Harmonisé of West Africa: people by phase of food insecurity, area and season, current or projected.
///
/// An exercise (`Sep-Dec 2021`) is an analysis of its own; a later one that projects the same season replaces it from the
/// day it is known. Phases 3 to 5 are kept as published, beside the phases.
public struct CadreHarmonise: Format {
    /// The format.
    public init() {}

    /// `cadre_harmonise`.
    public var name: String { "cadre_harmonise" }
    /// What it reads.
    public var title: String { "Cadre Harmonisé: people by phase of food insecurity, area and season" }
    /// Its headings.
    public var shape: SheetShape {
        SheetShape(
            name,
            needed: [
                ["adm0_name", "adm0_pcod3"], ["exercise_label"], ["exercise_year"], ["chtype"], ["reference_label"],
                ["reference_year"], ["phase35", "phase3+", "phase_35"],
            ],
            known: [
                "adm0_name", "adm0_pcod2", "adm0_pcod3", "adm1_name", "adm1_pcod2", "adm2_name", "adm2_pcod2",
                "adm3_name", "exercise_code", "exercise_label", "exercise_year", "chtype", "reference_code",
                "reference_label", "reference_year", "population", "phase_class", "phase1", "phase2", "phase3",
                "phase4",
                "phase5", "phase35", "usethisperiod",
            ])
    }

    /// The rows as records with up to seven figures each.
    public func read(
        _ sheets: [Sheet], companions: [String: Sheet], _ setting: ImportSetting
    ) throws(IngestError) -> [Batch] {
        var reader = CadreReader(setting)
        for sheet in sheets { try reader.read(sheet) }
        return [reader.finished()]
    }
}
