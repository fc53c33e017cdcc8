import BilanModel

/// Columns of `documents.csv`.
enum DocumentColumn: UInt8, Coded {
    case id = 0
    case title
    case publisher
    case url
    case language
    case kind
    case publishedOn
    case knownOn
    case knownBasis
    case note

    static let shape = SheetShape(
        "documents", needed: [["id"], ["title", "url"], ["publisher", "known_on", "published_on", "language"]],
        known: tokens)
}

/// Columns of `sources.csv`.
enum SourceColumn: UInt8, Coded {
    case id = 0
    case name
    case nameFr
    case kind
    case grade
    case publicLabel
    case publicLabelFr

    static let shape = SheetShape("sources", needed: [["id"], ["name"]], known: tokens)
}

/// Columns of `events.csv`.
enum EventColumn: UInt8, Coded {
    case id = 0
    case parent
    case `class`
    case labelEn
    case labelFr
    case phraseEn
    case phraseFr
    case dateStart
    case dateEnd
    case datePrecision
    case place
    case placeCode
    case placePrecision
    case document
    case note

    static let shape = SheetShape(
        "events", needed: [["id"], ["label_en", "label_fr", "phrase_en", "phrase_fr", "class", "parent"]], known: tokens
    )
}
