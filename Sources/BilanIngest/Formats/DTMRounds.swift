public import BilanModel

/// IOM's displaced people by round, as its interface gives them: a row a round, place and reason of displacement.
///
/// A round replaces the one before it, also where it is silent. Reasons of one round and place are disjoint and add up.
/// Event tracking counts movements between rounds and stands apart from what a baseline or a survey counts.
public struct DTMRounds: Format {
    /// The format.
    public init() {}

    /// `dtm_api`.
    public var name: String { "dtm_api" }
    /// What it reads.
    public var title: String { "IOM DTM internally displaced people, by round and reason" }
    /// Its headings.
    public var shape: SheetShape {
        SheetShape(
            name,
            needed: [["numPresentIdpInd"], ["reportingDate"], ["admin0Name", "admin0Pcode"]].map { $0.map(Header.key) },
            known: [
                "id", "operation", "admin0Name", "admin0Pcode", "admin1Name", "admin1Pcode", "admin2Name",
                "admin2Pcode",
                "adminLevel", "numPresentIdpInd", "reportingDate", "yearReportingDate", "monthReportingDate",
                "roundNumber", "displacementReason", "numberMales", "numberFemales", "idpOriginAdmin1Name",
                "idpOriginAdmin1Pcode", "assessmentType", "operationStatus",
            ].map(Header.key))
    }

    /// The rows as records: people displaced, and men and women among them.
    public func read(
        _ sheets: [Sheet], companions: [String: Sheet], _ setting: ImportSetting
    ) throws(IngestError) -> [Batch] {
        var reader = DTMReader(setting)
        for sheet in sheets { try reader.read(sheet) }
        return [reader.finished()]
    }
}
