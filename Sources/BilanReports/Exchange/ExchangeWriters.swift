/// The list of ways to write an answer for other people's tools: a new one is a file in `Writers/` and a word here.
public enum ExchangeWriters {
    /// Every writer, in the order of lists.
    public static let all: [any ExchangeWriter] = [
        MachineCSV(), PeopleCSV(), AnswerDocument(), HAPIFiles(), HXLText(), HXLArrays(), HXLWorkbook(), DataPackage(),
        DHIS2Table(), DHIS2Document(), GeoFeatures(),
    ]

    /// The writer of this code.
    public static func named(_ code: some StringProtocol) -> (any ExchangeWriter)? {
        let word = code.lowercased()
        return all.first { $0.code == word }
    }
}
