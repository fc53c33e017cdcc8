/// Statements that fill columns; `?1` is the known day, `?2` the entry, and `?3` the runs of numbers of what is read, as a
/// list of firsts and lasts.
enum ColumnSQL {
    /// Visible claims; `filter` narrows by measure and dataset.
    static func claims(_ filter: String) -> String {
        """
        SELECT c.id, r.id, r.uid, r.day0, r.day1, coalesce(r.place, -1), c.measure, c.grp, c.scope, c.unit, c.accrual,
          c.since_day, c.ref_day, c.valid_to, c.low, c.best, c.high, c.form, c.qualifier, c.verification, c.finality,
          c.claimant, c.role, c.reliability, c.credibility, r.dataset, coalesce(l.event, -1), coalesce(c.origin, -1),
          coalesce(r.document, -1), c.part_of, c.supersedes, r.known_from, c.stated, r.key, c.ordinal, r.date_prec
        FROM \(runs) CROSS JOIN record r ON \(within("r")) CROSS JOIN claim c ON c.record = r.id
        LEFT JOIN event_link l ON l.record = r.id AND \(Clock.recorded("l"))
        WHERE \(Clock.visible("r")) AND \(filter)
        """
    }

    /// What the visible records say of their events.
    static let eventRecords = """
        SELECT l.event, r.uid, r.day0, r.day1, coalesce(r.place, -1), coalesce(k.value, ''), r.document, r.dataset,
          EXISTS (SELECT 1 FROM claim c WHERE c.record = r.id), coalesce(a.value, ''), coalesce(b.value, '')
        FROM \(runs) CROSS JOIN record r ON \(within("r")) JOIN event_link l ON l.record = r.id AND \(Clock.recorded("l"))
        LEFT JOIN text k ON k.id = r.category
        LEFT JOIN text a ON a.id = r.actor_a
        LEFT JOIN text b ON b.id = r.actor_b
        WHERE \(Clock.visible("r"))
        """

    /// The datasets of the visible records.
    static let seenDatasets = """
        SELECT DISTINCT r.dataset FROM \(runs) CROSS JOIN record r ON \(within("r")) WHERE \(Clock.visible("r"))
        """

    /// Runs of numbers, and what lies in one.
    private static let runs = "json_each(?3) run"
    private static func within(_ table: String) -> String {
        "\(table).id BETWEEN json_extract(run.value, '$[0]') AND json_extract(run.value, '$[1]')"
    }

    static func events(after entry: Int64) -> String {
        """
        SELECT e.id, uid, ext_id, label, label_fr, phrase, phrase_fr
        FROM \(runs) CROSS JOIN \(CardHistory.table("event", after: entry)) e ON \(within("e"))
        """
    }

    static let parents = """
        SELECT ep.event, ep.parent FROM event_parent ep JOIN event q ON q.id = ep.parent ORDER BY ep.event, q.uid
        """

    static let groups = """
        SELECT id, status, side, sex, age_low, age_high, sector IS NOT NULL, sector, phase, need_status IS NOT NULL,
          need_status, cause IS NOT NULL, cause FROM grp
        """

    static func datasets(after entry: Int64) -> String {
        """
        SELECT id, code, kind, lead_rank, reliability, credibility, audience, title, publisher, citation, licence
        FROM \(CardHistory.table("dataset", after: entry)) ORDER BY code
        """
    }

    static func sources(after entry: Int64) -> String {
        """
        SELECT id, ext_id, name, name_fr, kind, reliability, credibility, public_label, public_label_fr
        FROM \(CardHistory.table("source", after: entry)) ORDER BY name, uid
        """
    }

    static func documents(after entry: Int64) -> String {
        """
        SELECT id, ext_id, title, coalesce(publisher, -1), url, language, is_primary, known_on, known_basis
        FROM \(CardHistory.table("document", after: entry))
        """
    }

    /// What the visible releases declare to be complete, from when to when.
    static let coverage = """
        SELECT r.dataset, c.country, c.day0, c.day1 FROM release r JOIN release_cover c ON c.release = r.id
        WHERE r.known_on <= ?1 AND r.entry <= ?2 AND \(Clock.standing("r.entry")) AND c.day0 IS NOT NULL
        ORDER BY r.dataset, c.country, c.day0, c.day1
        """

    static func origins(after entry: Int64) -> String {
        """
        SELECT o.id, o.key, coalesce(o.source, -1)
        FROM \(runs) CROSS JOIN \(CardHistory.table("origin", after: entry)) o ON \(within("o"))
        """
    }

    /// Decisions on figures as known and recorded, with the claim each names by its record's key and its place in it.
    static let decisions = """
        SELECT d.event, d.key, d.low, d.best, d.high, d.form, d.reason, d.day, r.key, c.ordinal
        FROM decision d JOIN event e ON e.id = d.event
        LEFT JOIN claim c ON c.id = d.claim LEFT JOIN record r ON r.id = c.record
        WHERE d.day <= ?1 AND \(Clock.recorded("d")) ORDER BY e.uid, d.key, d.uid
        """

    /// Events that are one.
    ///
    /// What was found by their days and places is so whenever both are known; what was decided counts from its day.
    static let sameEvents = """
        SELECT m.first, m.second, m.how, m.score FROM event_match m
        JOIN event e ON e.id = m.first JOIN event f ON f.id = m.second
        WHERE m.same = 1 AND (m.how = 1 OR m.day <= ?1) AND \(Clock.recorded("m")) ORDER BY e.uid, f.uid
        """
}
