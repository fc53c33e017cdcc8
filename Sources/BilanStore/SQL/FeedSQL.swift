/// Statements that write the rows of feeds.
///
/// Each says `OR FAIL`: a row that breaks a rule ends the whole import anyway, and a statement that need not take its own
/// rows back keeps no pages aside.
enum FeedSQL {
    /// Records; what is the same for all of an edition is written into the statement.
    static func record(dataset: Int64, release: Int64, entry: Int64) -> String {
        """
        INSERT OR FAIL INTO record(id, uid, key, dataset, ext_id, document, release, sheet, row, place, place_text,
          code_text, place_how, where_prec, day0, day1, date_prec, category, actor_a, actor_b, known_from, known_to,
          entry_from, entry_to)
        SELECT c0, c1, c2, \(dataset), c3, c4, \(release), c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17,
          c18, c19, \(entry), \(Clock.lastEntry)
        FROM fed_record
        """
    }

    static let text = "INSERT OR FAIL INTO record_text SELECT c0, c1, c2 FROM fed_text"

    static let claim = """
        INSERT OR FAIL INTO claim(id, record, ordinal, measure, grp, scope, unit, accrual, since_day, ref_day, valid_to,
          low, best, high, form, qualifier, verification, finality, claimant, role, reliability, credibility, origin,
          part_of, supersedes, stated, col, span0, span1, audience)
        SELECT \((0..<30).map { "c\($0)" }.joined(separator: ", ")) FROM fed_claim
        """

    /// Events of records that share them with no other.
    static let ownEvent = """
        INSERT OR FAIL INTO event(id, uid, ext_id, label, label_fr, phrase, phrase_fr)
        SELECT c0, c1, '', '', '', '', '' FROM fed_event
        """

    static func link(entry: Int64) -> String {
        """
        INSERT OR FAIL INTO event_link(record, event, how, entry_from, entry_to)
        SELECT c0, c1, 0, \(entry), \(Clock.lastEntry) FROM fed_link
        """
    }

    /// Origins that one row has and no other.
    static let ownOrigin = "INSERT OR FAIL INTO origin(id, uid, key, source) SELECT c0, c1, c2, c3 FROM fed_origin"
}
