/// Statements of an import.
enum ImportSQL {
    static let release = """
        INSERT INTO release(dataset, edition, known_on, known_basis, sha256, format, rows_read, rows_set_aside, entry,
          members)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """

    static let findings = """
        INSERT INTO finding(release, sheet, row, col, value, code, done)
        SELECT ?, sheet, row, col, value, code, done FROM temp.staged_finding ORDER BY id
        """

    /// Inserts a card or, when it differs, writes it again; the first of `columns` is its identity.
    ///
    /// The same content changes nothing. Without `overwriting` a card that is there stays: an older edition does not
    /// overwrite a newer one's words.
    static func upsert(_ table: String, _ columns: [String], overwriting: Bool) -> String {
        guard overwriting else { return insert(table, columns) + " DO NOTHING" }
        let rest = columns.dropFirst()
        return insert(table, columns) + " DO UPDATE SET "
            + rest.map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
            + " WHERE " + rest.map { "\(table).\($0) IS NOT excluded.\($0)" }.joined(separator: " OR ")
    }

    private static func insert(_ table: String, _ columns: [String]) -> String {
        "INSERT INTO \(table)(\(columns.joined(separator: ", "))) "
            + "VALUES (\(columns.map { _ in "?" }.joined(separator: ", "))) ON CONFLICT(\(columns[0]))"
    }

    static let close = "UPDATE record SET entry_to = ? WHERE id = ?"

    /// A record again with other known days: new id, first and last known day, entry, old id.
    static let copyRecord = """
        INSERT INTO record(id, uid, key, dataset, ext_id, document, release, sheet, row, place, place_text, code_text,
          place_how, where_prec, day0, day1, date_prec, category, actor_a, actor_b, known_from, known_to, entry_from,
          entry_to)
        SELECT ?1, uid, key, dataset, ext_id, document, release, sheet, row, place, place_text, code_text,
          place_how, where_prec, day0, day1, date_prec, category, actor_a, actor_b, ?2, ?3, ?4, \(Clock.lastEntry)
        FROM record WHERE id = ?5
        """

    /// Its claims again: number before the first, new record, old record; ordinals run from 0 without a gap.
    static let copyClaims = """
        INSERT INTO claim(id, record, ordinal, measure, grp, scope, unit, accrual, since_day, ref_day, valid_to, low,
          best, high, form, qualifier, verification, finality, claimant, role, reliability, credibility, origin, part_of,
          supersedes, stated, col, span0, span1, audience)
        SELECT ?1 + ordinal + 1, ?2, ordinal, measure, grp, scope, unit, accrual, since_day, ref_day, valid_to, low,
          best, high, form, qualifier, verification, finality, claimant, role, reliability, credibility, origin, part_of,
          supersedes, stated, col, span0, span1, audience
        FROM claim WHERE record = ?3 ORDER BY ordinal
        """

    static let copyText = "INSERT INTO record_text SELECT ?1, text, extra FROM record_text WHERE record = ?2"

    static let copyLink = """
        INSERT INTO event_link(record, event, how, score, entry_from, entry_to)
        SELECT ?1, event, how, score, ?2, \(Clock.lastEntry) FROM event_link
        WHERE record = ?3 AND entry_to = \(Clock.lastEntry)
        """
}
