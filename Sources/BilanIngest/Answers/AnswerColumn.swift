import BilanModel

/// Columns of an answer as `query` and `export` write it; those of places and periods stand before them as asked.
enum AnswerColumn: UInt8, Coded {
    case measure = 0
    case group
    case scope
    case low
    case lowIs
    case best
    case high
    case highIs
    case unit
    case cellState
    case unquantified
    case flags
    case dataset
    case periodStart
    case periodEnd
    case knownBy

    static let shape = SheetShape(
        AnswerFormat.word,
        needed: [["measure"], ["group"], ["low_is"], ["high_is"], ["cell_state"], ["period_start"], ["period_end"]],
        known: tokens + [
            "events", "claims", "origins", "conflict", "policy", "rate_low", "rate_best", "rate_high", "population",
            "population_year",
        ] + PeriodType.tokens + (0...4).flatMap { ["admin\($0)_code", "admin\($0)_name"] })
}
