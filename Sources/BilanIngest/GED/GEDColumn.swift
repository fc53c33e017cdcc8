import BilanModel

/// The columns of UCDP GED that a batch takes; all others go to `extra`.
enum GEDColumn: UInt8, Coded {
    case id = 0
    case typeOfViolence
    case sideA
    case sideB
    case sourceArticle
    case notes
    case wherePrec
    case whereCoordinates
    case adm1
    case adm2
    case country
    case countryId
    case iso3
    case datePrec
    case dateStart
    case dateEnd
    case deathsA
    case deathsB
    case deathsCivilians
    case deathsUnknown
    case best
    case high
    case low

    /// UCDP's own heading where the case's name gives another, and the heading of the web export.
    static let others: [GEDColumn: String] = [
        .adm1: "adm_1", .adm2: "adm_2", .best: "best_est", .high: "high_est", .low: "low_est",
    ]

    static let shape = SheetShape(
        "ucdp_ged",
        needed: [
            ["id"], ["type_of_violence"], ["side_a"], ["side_b"], ["country"], ["date_start"], ["date_end"],
            ["deaths_civilians"], ["best", "best_est"], ["high", "high_est"], ["low", "low_est"],
        ],
        known: allCases.map(\.token) + others.values.sorted())
}
