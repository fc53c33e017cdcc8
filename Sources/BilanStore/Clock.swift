/// The ends of the two clocks a row carries.
enum Clock {
    /// Known until further notice.
    static let forever = Int32.max
    /// Recorded until further notice.
    static let lastEntry = Int64.max

    /// The rows of `table` that are visible at a known day (`?1`) and an entry (`?2`).
    static func visible(_ table: String) -> String {
        "\(table).known_from <= ?1 AND ?1 < \(table).known_to AND \(recorded(table))"
    }

    /// The rows of `table` as recorded after an entry (`?2`).
    static func recorded(_ table: String) -> String { "\(table).entry_from <= ?2 AND ?2 < \(table).entry_to" }

    /// The condition that the entry in a column was not undone by an entry (`?2`).
    static func standing(_ column: String) -> String {
        "NOT EXISTS (SELECT 1 FROM entry u WHERE u.undoes = \(column) AND u.id <= ?2)"
    }

    /// The same, as of now.
    static func standingNow(_ column: String) -> String {
        "NOT EXISTS (SELECT 1 FROM entry u WHERE u.undoes = \(column))"
    }
}
