import BilanModel

/// What a copy to share takes of every table; `source` is the store, `main` the copy.
///
/// A table that is in none of these lists is left out: what is new stays at home until somebody says otherwise.
enum ShareSQL {
    /// Never copied: the publishers' own words, cells that were found wrong, reasons of the house, issues, caches.
    static let leftOut: Set<String> = [
        "record_text", "finding", "decision", "publication", "published_figure", "published_file", "column_chunk",
        "place_alias", "meta",
        "event_match", "correction", "card_before", "article", "candidate_review",
    ]

    /// Which datasets, records and claims an audience may have.
    ///
    /// Only what counts at present: a row that was taken back may have been taken back for a reason.
    ///
    /// `marks` leave claims in the table `withheld_claim` that stay at home whatever their audience.
    static func chosen(_ audience: Audience, _ marks: [String]) -> [String] {
        records(audience) + marks + claims(audience)
    }

    private static func records(_ audience: Audience) -> [String] {
        [
            """
            CREATE TEMP TABLE shared_dataset AS SELECT id FROM source.dataset WHERE audience <= \(audience.rawValue)
            """,
            """
            CREATE TEMP TABLE shared_record AS SELECT r.id FROM source.record r
            WHERE r.dataset IN (SELECT id FROM shared_dataset) AND r.entry_to = \(Clock.lastEntry)
              AND (NOT EXISTS (SELECT 1 FROM source.claim c WHERE c.record = r.id)
                OR EXISTS (SELECT 1 FROM source.claim c WHERE c.record = r.id AND c.audience <= \(audience.rawValue)))
            """,
            "CREATE UNIQUE INDEX temp.shared_record_id ON shared_record(id)",
        ]
    }

    private static func claims(_ audience: Audience) -> [String] {
        [
            """
            CREATE TEMP TABLE shared_claim AS SELECT c.id FROM shared_record r CROSS JOIN source.claim c ON c.record = r.id
            WHERE c.audience <= \(audience.rawValue) AND c.id NOT IN (SELECT id FROM withheld_claim)
            """,
            "CREATE UNIQUE INDEX temp.shared_claim_id ON shared_claim(id)",
            // An event goes with its records, and with the event that it is part of.
            """
            CREATE TEMP TABLE shared_event AS WITH RECURSIVE up(id) AS (
              SELECT l.event FROM source.event_link l JOIN shared_record r ON r.id = l.record
                WHERE l.entry_to = \(Clock.lastEntry)
              UNION SELECT p.parent FROM source.event_parent p JOIN up ON p.event = up.id)
            SELECT id FROM up
            """,
        ]
    }

    /// Rows of each table, in an order in which references find what they point to.
    static let copies: [(table: String, from: String)] = [
        ("entry", "entry"), ("gazetteer", "gazetteer"),
        ("place", "place"), ("place_member", "place_member"), ("place_code", "place_code"),
        ("place_name", "place_name WHERE kind <> \(PlaceAlias.Kind.decided.rawValue + 3)"),
        ("place_up", "place_up"), ("place_change", "place_change"), ("population", "population"),
        ("boundary", "boundary"),
        ("dataset", "dataset WHERE id IN (SELECT id FROM shared_dataset)"),
        ("release", "release WHERE dataset IN (SELECT id FROM shared_dataset)"),
        (
            "release_cover",
            "release_cover WHERE release IN (SELECT id FROM source.release WHERE dataset IN (SELECT id FROM shared_dataset))"
        ),
        (
            "source",
            """
            source WHERE id IN (SELECT o.source FROM source.origin o WHERE o.id IN (
                SELECT c.origin FROM source.claim c JOIN shared_claim s ON s.id = c.id))
              OR id IN (SELECT d.publisher FROM source.document d WHERE d.id IN (
                SELECT r.document FROM source.record r JOIN shared_record s ON s.id = r.id))
            """
        ),
        (
            "document",
            "document WHERE id IN (SELECT r.document FROM source.record r JOIN shared_record s ON s.id = r.id)"
        ),
        ("origin", "origin WHERE id IN (SELECT c.origin FROM source.claim c JOIN shared_claim s ON s.id = c.id)"),
        ("grp", "grp WHERE id IN (SELECT c.grp FROM source.claim c JOIN shared_claim s ON s.id = c.id)"),
        ("event", "event WHERE id IN (SELECT id FROM shared_event)"),
        ("event_parent", "event_parent WHERE event IN (SELECT id FROM shared_event)"),
        (
            "text",
            """
            text WHERE id IN (SELECT r.sheet FROM source.record r JOIN shared_record s ON s.id = r.id
              UNION SELECT r.place_text FROM source.record r JOIN shared_record s ON s.id = r.id
              UNION SELECT r.code_text FROM source.record r JOIN shared_record s ON s.id = r.id
              UNION SELECT r.category FROM source.record r JOIN shared_record s ON s.id = r.id
              UNION SELECT r.actor_a FROM source.record r JOIN shared_record s ON s.id = r.id
              UNION SELECT r.actor_b FROM source.record r JOIN shared_record s ON s.id = r.id
              UNION SELECT c.stated FROM source.claim c JOIN shared_claim s ON s.id = c.id
              UNION SELECT c.col FROM source.claim c JOIN shared_claim s ON s.id = c.id)
            """
        ),
        ("record", "record WHERE id IN (SELECT id FROM shared_record)"),
        ("claim", "claim WHERE id IN (SELECT id FROM shared_claim)"),
        (
            "event_link",
            "event_link WHERE record IN (SELECT id FROM shared_record) AND entry_to = \(Clock.lastEntry)"
        ),
    ]

    /// Columns that are not copied as they are: by table and column, what stands there instead.
    static let instead: [String: [String: String]] = [
        // Why something was done is the house's own business.
        "entry": ["reason": "''"],
        // No position finer than the middle of a district.
        "place": ["lat": kept("lat"), "lon": kept("lon")],
        // A source that must not be named stands under its public label.
        "source": [
            "ext_id": "CASE WHEN \(isNamed) THEN ext_id ELSE printf('source-%d', id) END",
            "name":
                "CASE WHEN \(isNamed) THEN name WHEN public_label = '' THEN 'a private person' ELSE public_label END",
            "name_fr": """
            CASE WHEN \(isNamed) THEN name_fr WHEN public_label = '' THEN 'un particulier' ELSE public_label_fr END
            """,
            "kind": "CASE WHEN \(isNamed) THEN kind ELSE '' END",
        ],
        // The key of an utterance is made of its source's own name.
        "origin": ["key": "CASE WHEN source IN (\(labelled)) THEN printf('%016x', uid) ELSE key END"],
        "document": [
            "ext_id": withheld("ext_id"), "title": withheld("title"), "url": withheld("url"),
        ],
        "claim": [
            "part_of": "CASE WHEN part_of IN (SELECT id FROM shared_claim) THEN part_of END",
            "supersedes": "CASE WHEN supersedes IN (SELECT id FROM shared_claim) THEN supersedes END",
            "span0": "NULL", "span1": "NULL",
        ],
    ]

    /// Whether a source may be named.
    private static let isNamed =
        "public_label = '' AND lower(kind) NOT IN ("
        + SourceCard.privateKinds.map { "'\($0)'" }.joined(separator: ", ") + ")"

    private static let labelled = "SELECT id FROM source.source WHERE NOT (\(isNamed))"

    private static func withheld(_ column: String) -> String {
        "CASE WHEN publisher IN (\(labelled)) THEN '' ELSE \(column) END"
    }

    private static func kept(_ column: String) -> String {
        """
        CASE WHEN kind = 0 AND EXISTS (
          SELECT 1 FROM source.place_code pc WHERE pc.place = place.id AND pc.level <= 2) THEN \(column) END
        """
    }

    /// Datasets that an audience may not have the rows of, with how many records count at present.
    static func heldBack(_ audience: Audience) -> String {
        """
        SELECT d.code, d.audience, count(r.id) FROM source.dataset d
        LEFT JOIN source.record r ON r.dataset = d.id AND r.entry_to = \(Clock.lastEntry)
        WHERE d.audience > \(audience.rawValue) GROUP BY d.id ORDER BY d.code
        """
    }
}
