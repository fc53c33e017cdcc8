public import BilanModel

/// UCDP's Georeferenced Event Dataset: the release (`best`), the web export (`best_est`), the files of HDX with their row
/// of tags, and the monthly candidate events, which the next release revises under the same ids.
///
/// One row is one event of its own with a total and its parts. Source: METHODOLOGY sections 1, 6 and 7, ruling 16.
public struct GEDFormat: Format {
    /// The format.
    public init() {}

    /// `ucdp_ged`.
    public var name: String { "ucdp_ged" }
    /// What it reads.
    public var title: String { "UCDP Georeferenced Event Dataset: release, web export, candidate events" }
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
            try sheet.forEachRow { row throws(IngestError) in
                reader.read(row)
                try reader.handOver()
            }
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

    /// The type of violence of UCDP's number or name; nil for anything else.
    static func category(_ type: String) -> String? {
        switch type.lowercased().split(whereSeparator: { " -_".contains($0) }).joined(separator: " ") {
        case "1", "state based", "state based violence", "state based conflict": "state_based"
        case "2", "non state", "non state violence", "non state conflict": "non_state"
        case "3", "one sided", "one sided violence": "one_sided"
        default: nil
        }
    }

    /// Whether a file is one of candidate events, which its name says: `GEDEvent_v24_0_3.csv`, `v24.01.24.03`.
    static func isCandidate(_ name: String) -> Bool {
        let leaf = name.split(separator: "/").last.map { $0.lowercased() } ?? ""
        if leaf.contains("candidate") { return true }
        let versions = leaf.split(separator: "v").filter { $0.first?.isNumber == true }
        guard leaf.contains("ged"), let version = versions.last else { return false }
        let numbers = version.split { !$0.isNumber }.prefix { $0.count <= 2 }
        return numbers.count >= 3 && (numbers[1].elementsEqual("0") || numbers.count >= 4)
    }

    static let publisher = "Uppsala Conflict Data Program"
}
