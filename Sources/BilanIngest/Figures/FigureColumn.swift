public import BilanModel

/// The columns of the figures sheet: the one list that the reader, the template and its documentation use.
///
/// The heading of a column is the case's token (`partOf` is `part_of`), or its heading in French. Any column may be absent,
/// but for `measure` and a number or a qualifier; the order is free.
public enum FigureColumn: UInt8, Coded {
    case id = 0
    case event
    case document
    case source
    case origin
    case role
    case partOf
    case supersedes
    case measure
    case group
    case side
    case sex
    case age
    case sector
    case needStatus
    case scope
    case value
    case qualifier
    case low
    case best
    case high
    case unit
    case accrual
    case dateStart
    case dateEnd
    case datePrecision
    case since
    case asOf
    case validTo
    case place
    case placeCode
    case placePrecision
    case publishedOn
    case verification
    case finality
    case claimant
    case reliability
    case credibility
    case audience
    case note
    case eventLabel
    case documentTitle
    case documentUrl
    case intoDataset

    static let shape = SheetShape(
        "figures", needed: [["measure"], ["value", "low", "best", "high", "qualifier"]], known: tokens,
        others: Dictionary(uniqueKeysWithValues: allCases.map { (Header.key($0.headingFR), $0.token) }))
}
