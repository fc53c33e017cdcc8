import BilanModel

/// Columns of `places.csv`.
enum PlaceColumn: UInt8, Coded {
    case place = 0
    case kind
    case name
    case nameEn
    case nameFr
    case aliases
    case lat
    case lon
    case note

    static let shape = SheetShape("places", needed: [["place"], ["name"]], known: tokens)
}

/// Columns of `codes.csv`.
enum CodeColumn: UInt8, Coded {
    case scheme = 0
    case version
    case code
    case place
    case level
    case parent
    case validFrom
    case validTo

    static let shape = SheetShape("codes", needed: [["scheme"], ["code"], ["place"], ["level"]], known: tokens)
}

/// Columns of `population.csv`.
enum PopulationColumn: UInt8, Coded {
    case place = 0
    case scheme
    case version
    case year
    case source
    case publishedOn
    case n

    static let shape = SheetShape("population", needed: [["place"], ["year"], ["n"]], known: tokens)
}

/// Columns of `changes.csv`.
enum ChangeColumn: UInt8, Coded {
    case from = 0
    case to
    case kind
    case share
    case day
    case note

    static let shape = SheetShape("changes", needed: [["from"], ["to"], ["kind"]], known: tokens)
}
