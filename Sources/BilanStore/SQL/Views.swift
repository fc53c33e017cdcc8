import BilanModel

/// The views that other tools may read: a public contract, whose version stands in `meta` under `views`.
///
/// `claim_full` has every claim of every version with all its words and clocks; `figure` those that count now;
/// `event_full` every event with the days and documents of its present records. Words are spelled out from the model's
/// own lists, so a list that grows needs a migration that makes the views again (a test says so).
enum Views {
    static var version1: [String] { [claimFull, figure, eventFull] }

    private static var claimFull: String {
        """
        CREATE VIEW claim_full AS SELECT
          c.id AS claim, r.id AS record, printf('%016x', r.uid) AS record_uid, d.code AS dataset,
          \(words(DatasetKind.self, "d.kind")) AS dataset_kind, r.ext_id AS record_id,
          \(measures("c.measure")) AS measure, g.token AS "group",
          \(words(Scope.self, "c.scope")) AS scope, \(words(Unit.self, "c.unit")) AS unit,
          \(words(Accrual.self, "c.accrual")) AS accrual,
          \(day("c.since_day")) AS since, \(day("c.ref_day")) AS reference_date, \(day("c.valid_to")) AS valid_to,
          \(number("c.low")) AS low, \(number("c.best")) AS best, \(number("c.high")) AS high,
          CASE WHEN c.low IS NULL THEN 'none' WHEN c.form & 1 THEN 'open' ELSE 'closed' END AS low_is,
          CASE WHEN c.high IS NULL THEN 'none' WHEN c.form & 4 THEN 'soft' WHEN c.form & 2 THEN 'open'
            ELSE 'closed' END AS high_is,
          (c.form & 8) <> 0 AS unquantified, (c.form & 16) <> 0 AS derived, (c.form & 32) <> 0 AS as_published,
          \(words(Qualifier.self, "c.qualifier")) AS qualifier,
          \(words(Verification.self, "c.verification")) AS verification,
          \(words(Finality.self, "c.finality")) AS finality, \(words(Claimant.self, "c.claimant")) AS claimant,
          \(words(Role.self, "c.role")) AS role,
          \(cases(Reliability.allCases.map { (Int($0.rawValue), $0.letter) }, "c.reliability")) AS reliability,
          \(digits("c.credibility")) AS credibility,
          \(words(Audience.self, "c.audience")) AS audience,
          t.value AS stated, h.value AS column_heading,
          \(day("r.day0")) AS start, \(day("r.day1")) AS "end", r.date_prec, r.where_prec,
          p.key AS place, p.name AS place_name, pt.value AS place_as_written, ct.value AS code_as_written,
          \(words(PlaceHow.self, "r.place_how")) AS place_how,
          k.value AS category, aa.value AS actor_a, ab.value AS actor_b,
          printf('%016x', e.uid) AS event_uid, e.ext_id AS event_id, e.label AS event,
          o.key AS origin, coalesce(nullif(s.public_label, ''), s.name) AS source,
          doc.ext_id AS document, doc.title AS document_title, doc.url AS document_url,
          rel.edition AS edition, rel.sha256 AS file_sha256, sh.value AS sheet, r.row AS row,
          c.part_of, c.supersedes,
          \(day("r.known_from")) AS known_from, \(day("nullif(r.known_to, \(Clock.forever))")) AS known_to,
          r.entry_from, nullif(r.entry_to, \(Clock.lastEntry)) AS entry_to
        FROM claim c
        JOIN record r ON r.id = c.record JOIN dataset d ON d.id = r.dataset JOIN release rel ON rel.id = r.release
        JOIN grp g ON g.id = c.grp
        LEFT JOIN event_link l ON l.record = r.id AND l.entry_to = \(Clock.lastEntry) LEFT JOIN event e ON e.id = l.event
        LEFT JOIN origin o ON o.id = c.origin LEFT JOIN source s ON s.id = o.source
        LEFT JOIN document doc ON doc.id = r.document LEFT JOIN place p ON p.id = r.place
        LEFT JOIN text t ON t.id = c.stated LEFT JOIN text h ON h.id = c.col LEFT JOIN text sh ON sh.id = r.sheet
        LEFT JOIN text pt ON pt.id = r.place_text LEFT JOIN text ct ON ct.id = r.code_text
        LEFT JOIN text k ON k.id = r.category LEFT JOIN text aa ON aa.id = r.actor_a
        LEFT JOIN text ab ON ab.id = r.actor_b
        """
    }

    private static var figure: String {
        "CREATE VIEW figure AS SELECT * FROM claim_full WHERE known_to IS NULL AND entry_to IS NULL"
    }

    private static var eventFull: String {
        """
        CREATE VIEW event_full AS SELECT
          e.id AS event, printf('%016x', e.uid) AS event_uid, e.ext_id AS event_id, e.label, e.label_fr, e.phrase,
          e.phrase_fr,
          (SELECT group_concat(q.ext_id, '|') FROM event_parent ep JOIN event q ON q.id = ep.parent
            WHERE ep.event = e.id) AS parents,
          \(day("min(r.day0)")) AS start, \(day("max(r.day1)")) AS "end",
          count(DISTINCT r.id) AS records, count(DISTINCT r.document) AS documents
        FROM event e
        LEFT JOIN event_link l ON l.event = e.id AND l.entry_to = \(Clock.lastEntry)
        LEFT JOIN record r ON r.id = l.record AND r.entry_to = \(Clock.lastEntry) AND r.known_to = \(Clock.forever)
        GROUP BY e.id
        """
    }

    private static func words<Word: Coded>(_ list: Word.Type, _ column: String) -> String {
        cases(list.allCases.map { (Int($0.rawValue), $0.token) }, column)
    }

    private static func measures(_ column: String) -> String {
        cases(Measures.all.map { (Int($0.id), $0.code) }, column)
    }

    private static func digits(_ column: String) -> String {
        "CASE \(column)" + Credibility.allCases.map { " WHEN \($0.rawValue) THEN \($0.digit)" }.joined() + " END"
    }

    private static func cases(_ list: [(Int, String)], _ column: String) -> String {
        "CASE \(column)" + list.map { " WHEN \($0.0) THEN '\($0.1)'" }.joined() + " END"
    }

    /// A day number as 2023-09-07; NULL stays NULL.
    private static func day(_ column: String) -> String { "date(\(column) * 86400, 'unixepoch')" }

    /// Thousandths as a number: whole ones without a point.
    private static func number(_ column: String) -> String {
        "CASE WHEN \(column) % 1000 = 0 THEN \(column) / 1000 ELSE \(column) / 1000.0 END"
    }
}
