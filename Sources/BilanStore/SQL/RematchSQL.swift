import BilanModel

/// Statements that place records anew.
enum RematchSQL {
    /// Live records with words for a place that stand nowhere, or at a country because nothing finer was found.
    static let unplaced = """
        SELECT r.id, d.code, coalesce(p.value, ''), coalesce(c.value, ''), coalesce(r.place, -1),
          r.known_to = \(Clock.forever), r.where_prec
        FROM record r JOIN dataset d ON d.id = r.dataset
        LEFT JOIN text p ON p.id = r.place_text LEFT JOIN text c ON c.id = r.code_text
        WHERE r.entry_to = \(Clock.lastEntry) AND (r.place IS NULL OR r.place_how = \(PlaceHow.country.rawValue))
          AND (r.place_text IS NOT NULL OR r.code_text IS NOT NULL) AND r.where_prec < 5
        ORDER BY r.id
        """

    /// A record again at another place: new id, uid, place, how, entry, old id.
    static let copyRecord = """
        INSERT INTO record(id, uid, key, dataset, ext_id, document, release, sheet, row, place, place_text, code_text,
          place_how, where_prec, day0, day1, date_prec, category, actor_a, actor_b, known_from, known_to, entry_from,
          entry_to)
        SELECT ?1, ?2, key, dataset, ext_id, document, release, sheet, row, ?3, place_text, code_text, ?4, where_prec,
          day0, day1, date_prec, category, actor_a, actor_b, known_from, known_to, ?5, \(Clock.lastEntry)
        FROM record WHERE id = ?6
        """
}
