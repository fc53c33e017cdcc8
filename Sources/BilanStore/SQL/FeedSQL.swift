/// Statements that write the rows of feeds.
///
/// Each says `OR FAIL`: a row that breaks a rule ends the whole import anyway, and a statement that need not take its own
/// rows back keeps no pages aside.
enum FeedSQL {
    /// How a statement says a column of its feed: by its name, or once by what is the same in all rows.
    typealias Column = (Int) -> String

    /// Records; what is the same for all of an edition is written into the statement.
    static func record(dataset: Int64, release: Int64, entry: Int64, _ column: Column) -> String {
        let said = (0..<20).map(column)
        return """
            INSERT OR FAIL INTO record(id, uid, key, dataset, ext_id, document, release, sheet, row, place, place_text,
              code_text, place_how, where_prec, day0, day1, date_prec, category, actor_a, actor_b, known_from, known_to,
              entry_from, entry_to)
            SELECT \(said[..<3].joined(separator: ", ")), \(dataset), \(said[3]), \(said[4]), \(release),
              \(said[5...].joined(separator: ", ")), \(entry), \(Clock.lastEntry)
            FROM fed_record
            """
    }

    static func text(_ column: Column) -> String {
        "INSERT OR FAIL INTO record_text SELECT \(list(3, column)) FROM fed_text"
    }

    static func claim(_ column: Column) -> String {
        """
        INSERT OR FAIL INTO claim(id, record, ordinal, measure, grp, scope, unit, accrual, since_day, ref_day, valid_to,
          low, best, high, form, qualifier, verification, finality, claimant, role, reliability, credibility, origin,
          part_of, supersedes, stated, col, span0, span1, audience)
        SELECT \(list(30, column)) FROM fed_claim
        """
    }

    /// Events of records that share them with no other.
    static func ownEvent(_ column: Column) -> String {
        """
        INSERT OR FAIL INTO event(id, uid, ext_id, label, label_fr, phrase, phrase_fr)
        SELECT \(list(2, column)), '', '', '', '', '' FROM fed_event
        """
    }

    static func link(entry: Int64, _ column: Column) -> String {
        """
        INSERT OR FAIL INTO event_link(record, event, how, entry_from, entry_to)
        SELECT \(list(2, column)), 0, \(entry), \(Clock.lastEntry) FROM fed_link
        """
    }

    /// Origins that one row has and no other.
    static func ownOrigin(_ column: Column) -> String {
        "INSERT OR FAIL INTO origin(id, uid, key, source) SELECT \(list(4, column)) FROM fed_origin"
    }

    private static func list(_ count: Int, _ column: Column) -> String {
        (0..<count).map(column).joined(separator: ", ")
    }
}
