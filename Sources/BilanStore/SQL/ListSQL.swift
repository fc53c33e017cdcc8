/// Statements behind lists.
enum ListSQL {
    /// Releases, live records, their claims and their days, of one dataset.
    static let datasetCounts = """
        SELECT (SELECT count(*) FROM release l WHERE l.dataset = ?1 AND \(Clock.standingNow("l.entry"))), count(*),
          coalesce(sum((SELECT count(*) FROM claim c WHERE c.record = r.id)), 0), min(r.day0), max(r.day1)
        FROM record r
        WHERE r.dataset = ?1 AND r.entry_to = \(Clock.lastEntry) AND r.known_to = \(Clock.forever)
        """

    static let releases = """
        SELECT r.id, d.code, r.edition, r.format, r.known_on, r.known_basis, r.sha256, r.entry, r.rows_read,
          r.rows_set_aside, (SELECT count(*) FROM finding f WHERE f.release = r.id)
        FROM release r JOIN dataset d ON d.id = r.dataset WHERE \(Clock.standingNow("r.entry")) ORDER BY r.id
        """

    static let findings = "SELECT sheet, row, col, value, code, done FROM finding WHERE release = ? ORDER BY id"
}
