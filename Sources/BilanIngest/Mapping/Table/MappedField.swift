import BilanModel

/// What a column of a mapped table may hold, besides figures of its own measure.
///
/// Every field but `ignore` may also be a constant, which is read as though it stood in a cell of every row.
enum MappedField: UInt8, Coded {
    /// The publisher's id of the row; of several columns, all of them together.
    case id = 0
    /// Country by name, ISO code or number.
    case country
    /// Its code, where the name has a column of its own.
    case countryCode
    /// Areas by level, names and codes.
    case admin1
    case admin1Code
    case admin2
    case admin2Code
    case admin3
    case admin3Code
    case admin4
    case admin4Code
    /// An area of any level, in words (`Bourem, Gao`) or by its code.
    case place
    case placeCode
    /// A spot within the finest area.
    case site
    case latitude
    case longitude
    /// UCDP's where_prec, 1 to 7.
    case placePrecision
    /// A day, or a week, month or year in one cell.
    case day
    /// First and last day.
    case start
    case end
    case year
    /// A month beside a year.
    case month
    /// Day that a stock is of, last day it holds, first day of a running total.
    case asOf
    case validTo
    case since
    /// UCDP's date_prec, 1 to 5.
    case datePrecision
    /// Day on which it could be known.
    case published
    case category
    case actorA
    case actorB
    case note
    /// Who says so.
    case source
    /// Title or id of what it was read in, and its address.
    case document
    case url
    /// What is counted, in a word of `words` or a measure's code.
    case measure
    case value
    case low
    case best
    case high
    case qualifier
    case unit
    /// Whom it counts.
    case sex
    case age
    case status
    case side
    case sector
    case phase
    case needStatus
    case cause
    case scope
    case accrual
    case role
    case verification
    case finality
    case claimant
    /// Nothing: kept with the record as it stands.
    case ignore

    /// The number columns of a table with one figure a row.
    static let figures: [MappedField] = [.value, .low, .best, .high, .qualifier]
    /// The fields that say whom a figure counts.
    static let groupParts: [MappedField] = [.sex, .age, .status, .side, .sector, .phase, .needStatus, .cause]
    /// Name and code of areas, by level.
    static let areas: [(level: UInt8, name: MappedField, code: MappedField)] = [
        (1, .admin1, .admin1Code), (2, .admin2, .admin2Code), (3, .admin3, .admin3Code), (4, .admin4, .admin4Code),
    ]
}
