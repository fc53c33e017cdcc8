import BilanModel
import Testing

@testable import BilanStore

/// Every rule of the schema is broken once, and refuses by its name.
struct SchemaTests {
    static let cases: [(rule: String, sql: String)] = [
        ("text.value", "INSERT INTO text(value) VALUES ('x'), ('x')"),
        ("entry_kind", "INSERT INTO entry VALUES (9, 9, 8, 0, '', NULL)"),
        ("entry.uid", "INSERT INTO entry SELECT 9, uid, kind, day, reason, NULL FROM entry LIMIT 1"),
        ("dataset_kind", "UPDATE dataset SET kind = 4"),
        ("dataset_reliability", "UPDATE dataset SET reliability = 6"),
        ("dataset_credibility", "UPDATE dataset SET credibility = -1"),
        ("dataset_audience", "UPDATE dataset SET audience = 3"),
        ("dataset_code_given", "UPDATE dataset SET code = ''"),
        ("release_known_basis", "UPDATE release SET known_basis = 0"),
        ("release_sha256", "UPDATE release SET sha256 = 'abc'"),
        ("release_members", "UPDATE release SET members = x'00'"),
        ("release_cover_days", "INSERT INTO release_cover VALUES (1, 1, 5, NULL)"),
        ("finding_code", "INSERT INTO finding VALUES (1, 1, '', 0, '', '', 0, 0)"),
        ("finding_done", "INSERT INTO finding VALUES (1, 1, '', 0, '', '', 1, 4)"),
        ("place.key", "UPDATE place SET key = 'same'"),
        ("place_key_given", "UPDATE place SET key = '' WHERE id = 1"),
        ("place_kind", "UPDATE place SET kind = 3"),
        ("place_position", "UPDATE place SET lat = 91, lon = 0"),
        ("place_code_level", "UPDATE place_code SET level = 6"),
        ("place_name_kind", "UPDATE place_name SET kind = 9"),
        ("boundary_box", "INSERT INTO boundary VALUES ('cod-ab-2021', 1, 1, 0, 0, 0, x'')"),
        ("place_change_kind", "UPDATE place_change SET kind = 4"),
        ("place_change_share", "UPDATE place_change SET share = 1.5"),
        ("population_n", "UPDATE population SET n = -1"),
        ("place_alias_given", "INSERT INTO place_alias VALUES (1, 1, '', 1, 2)"),
        ("place_alias_entries", "INSERT INTO place_alias VALUES (1, 1, 'x', 1, 1)"),
        ("article_sha256", "INSERT INTO article VALUES (1, 'abc', '', NULL)"),
        (
            "article.sha256",
            "INSERT INTO article SELECT column1, sha256, '', NULL FROM release, (VALUES (1), (2)) LIMIT 2"
        ),
        ("candidate_review_counted", "INSERT INTO candidate_review VALUES (1, 1, 0, 1, '', 0, '', 1)"),
        ("candidate_review_ruling", "INSERT INTO candidate_review VALUES (1, 1, 0, 1, 'x', 3, '', 1)"),
        ("candidate_review_span", "INSERT INTO candidate_review VALUES (1, 1, 1, 1, 'x', 0, '', 1)"),
        ("source_reliability", "INSERT INTO source VALUES (1, 1, '', '', '', '', 6, 0, '', '')"),
        ("source_credibility", "INSERT INTO source VALUES (1, 1, '', '', '', '', 0, 6, '', '')"),
        ("document_is_primary", "INSERT INTO document VALUES (1, 1, '', '', NULL, '', '', 2, NULL, 0)"),
        ("document_known_basis", "INSERT INTO document VALUES (1, 1, '', '', NULL, '', '', 0, NULL, 4)"),
        ("grp_status", "UPDATE grp SET status = 11"),
        ("grp_side", "UPDATE grp SET side = 4"),
        ("grp_sex", "UPDATE grp SET sex = 4"),
        ("grp_age_low", "UPDATE grp SET age_low = -1"),
        ("grp_age_high", "UPDATE grp SET age_high = 256"),
        ("grp_phase", "UPDATE grp SET phase = 256"),
        ("event.uid", "INSERT INTO event SELECT 9, uid, '', '', '', '', '' FROM event LIMIT 1"),
        ("origin.uid", "INSERT INTO origin VALUES (8, 8, '', NULL), (9, 8, '', NULL)"),
        ("event_parent_other", "INSERT INTO event_parent VALUES (1, 1)"),
        ("record_place_how", "UPDATE record SET place_how = 9"),
        ("record_where_prec", "UPDATE record SET where_prec = 8"),
        ("record_date_prec", "UPDATE record SET date_prec = 6"),
        ("record_days", "UPDATE record SET day1 = day0 - 1"),
        ("record_known", "UPDATE record SET known_to = known_from"),
        ("record_entries", "UPDATE record SET entry_to = entry_from"),
        ("claim_ordinal", "UPDATE claim SET ordinal = -1"),
        ("claim_measure", "UPDATE claim SET measure = 0"),
        ("claim_scope", "UPDATE claim SET scope = 4"),
        ("claim_unit", "UPDATE claim SET unit = 7"),
        ("claim_accrual", "UPDATE claim SET accrual = 3"),
        ("claim_form", "UPDATE claim SET form = 64"),
        ("claim_qualifier", "UPDATE claim SET qualifier = 0"),
        ("claim_verification", "UPDATE claim SET verification = 3"),
        ("claim_finality", "UPDATE claim SET finality = 3"),
        ("claim_claimant", "UPDATE claim SET claimant = 4"),
        ("claim_role", "UPDATE claim SET role = 6"),
        ("claim_reliability", "UPDATE claim SET reliability = 6"),
        ("claim_credibility", "UPDATE claim SET credibility = 6"),
        ("claim_audience", "UPDATE claim SET audience = 3"),
        ("event_link_how", "UPDATE event_link SET how = 3"),
        ("event_link_entries", "UPDATE event_link SET entry_to = entry_from"),
        ("decision_key", decision("1, 1, '', NULL, 1, 1, 1, 0, 'x', 0, 1, 2")),
        ("decision_form", decision("1, 1, 'k', NULL, 1, 1, 1, 64, 'x', 0, 1, 2")),
        ("decision_reason", decision("1, 1, 'k', NULL, 1, 1, 1, 0, '', 0, 1, 2")),
        ("decision_entries", decision("1, 1, 'k', NULL, 1, 1, 1, 0, 'x', 0, 1, 1")),
        ("event_match_same", match("1, 2, 2, 1, NULL, 'x', 0, 1, 2")),
        ("event_match_how", match("1, 2, 1, 0, NULL, 'x', 0, 1, 2")),
        ("event_match_two", match("1, 1, 1, 1, NULL, 'x', 0, 1, 2")),
        ("event_match_entries", match("1, 2, 1, 1, NULL, 'x', 0, 1, 1")),
        ("correction_entries", "INSERT INTO correction VALUES (1, 1, 1, NULL, 1, 1)"),
        ("publication.report", "\(publication) (1, 'r', 'p', 1, 'x'), (2, 'r', 'p', 1, 'x'))"),
        ("publication_report", "\(publication) (1, '', 'p', 1, 'x'))"),
        ("publication_revision", "\(publication) (1, 'r', 'p', 0, 'x'))"),
        ("publication_cleared_by", "\(publication) (1, 'r', 'p', 1, ''))"),
        ("publication_audience", issue(audience: "3", withheldBelow: "NULL")),
        ("publication_withheld_below", issue(audience: "0", withheldBelow: "-1")),
        ("published_figure_form", "INSERT INTO published_figure VALUES (1, 'f', 1, 1, 1, 64, 0)"),
        ("published_figure_cell_state", "INSERT INTO published_figure VALUES (1, 'f', 1, 1, 1, 0, 6)"),
        ("published_file_sha256", "INSERT INTO published_file VALUES (1, 'f', 'abc', x'')"),
        ("column_chunk_width", "INSERT INTO column_chunk VALUES ('day0', 0, 1, 3, 1, 0, 0, x'000000')"),
        ("column_chunk_n", "INSERT INTO column_chunk VALUES ('day0', 0, 1, 1, -1, 0, 0, x'')"),
        ("column_chunk_body", "INSERT INTO column_chunk VALUES ('day0', 0, 1, 2, 3, 0, 0, x'0000')"),
        ("FOREIGN KEY", "UPDATE claim SET record = 4000"),
        ("FOREIGN KEY", "UPDATE record SET place = 4000"),
    ]

    /// A statement that inserts issues of the second entry: number, report, period, revision, who cleared it.
    private static let publication = """
        INSERT INTO publication SELECT column1, column2, column3, column4, 0, '', '', 'en', '', column5, '', 1, NULL, 2, NULL FROM (VALUES
        """
    private static func issue(audience: String, withheldBelow: String) -> String {
        "INSERT INTO publication SELECT 1, 'r', 'p', 1, 0, '', '', 'en', '', 'x', '', 1, NULL, \(audience), \(withheldBelow)"
    }
    private static func decision(_ values: String) -> String { "INSERT INTO decision VALUES (1, \(values))" }
    private static func match(_ values: String) -> String { "INSERT INTO event_match VALUES (1, \(values))" }

    static func filled() throws -> Store {
        let store = try Sample.store()
        var batch = Sample.batch()
        batch.events = [EventCard(id: "e")]
        batch.add("r1", 64, place: 3, event: 0, category: "attack")
        try store.take(batch, "one")
        return store
    }

    @Test(arguments: cases)
    func ruleRefuses(_ item: (rule: String, sql: String)) throws {
        let store = try Self.filled()
        #expect {
            try store.change { database in (try BulkStatement(database, item.sql).run(), true) }
        } throws: { error in
            guard case .refused(let rule) = error as? StoreError else { return false }
            return rule.contains(item.rule)
        }
    }

    /// Every named rule in the schema is in the table above (unique ones are named there by their column).
    @Test func everyRuleIsBrokenOnce() throws {
        let store = try Self.filled()
        let schema = try store.read { database in
            let rows = try BulkStatement(database, "SELECT sql FROM sqlite_schema WHERE type = 'table'")
            var text = ""
            while try rows.next() { text += rows.text(0) + "\n" }
            return text
        }
        let names = schema.split(separator: "CONSTRAINT ").dropFirst()
            .filter {
                $0.contains("CHECK")
                    && ($0.firstRange(of: "CHECK")?.lowerBound ?? $0.endIndex)
                        < $0.index($0.startIndex, offsetBy: min(40, $0.count))
            }
            .compactMap { $0.split(separator: " ").first.map { String($0) } }
        #expect(names.count > 40)
        let broken = Set(Self.cases.map(\.rule))
        #expect(names.filter { !broken.contains($0) } == [])
    }

    @Test func tablesOfTheDesignStandFromTheStart() throws {
        let expected = [
            "article", "boundary", "candidate_review", "card_before", "claim", "column_chunk", "correction",
            "dataset", "decision", "document", "entry", "event", "event_link", "event_match", "event_parent", "finding",
            "gazetteer", "grp", "meta", "origin", "place", "place_alias",
            "place_change",
            "place_code", "place_member", "place_name", "place_up", "population", "publication", "published_figure",
            "published_file",
            "record", "record_text", "release", "release_cover", "source", "text",
        ]
        let store = try Store.inMemory()
        let tables = try store.read { database in
            let rows = try BulkStatement(
                database,
                "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table' ORDER BY name")
            var tables: [String] = []
            while try rows.next() {
                if rows.text(0).hasPrefix("sqlite_") { continue }
                tables.append(rows.text(0))
                #expect(rows.text(0) == "meta" || rows.int(1) == 1, "\(rows.text(0)) is not strict")
            }
            return tables
        }
        #expect(Set(tables) == Set(expected))
    }

    @Test func viewsSayWords() throws {
        let store = try Self.filled()
        let row = try store.read { database in
            let rows = try BulkStatement(
                database,
                """
                SELECT measure, "group", scope, unit, low, low_is, high_is, qualifier, reliability, credibility, start,
                  place, category, event_id, dataset_kind, known_from, coalesce(known_to, '-'), stated, place_how
                FROM figure
                """)
            var row: [String] = []
            while try rows.next() { row = (0..<19).map { rows.text($0) } }
            return row
        }
        #expect(
            row == [
                "killed", "all", "unknown", "person", "64", "closed", "closed", "exact", "F", "6", "2023-09-07",
                "MLI/gao", "attack", "e", "claims", "2024-02-01", "-", "64", "none",
            ])
        let events = try store.read {
            try BulkStatement($0, "SELECT count(*) FROM event_full WHERE start = '2023-09-07'").value()
        }
        #expect(events == 1)
    }

    /// When a list of the model grows, stores that exist need a migration that makes the views again: then add it, and
    /// write the new checksum here.
    @Test func viewsOfAnOlderStoreKnowAllWords() {
        let text = Views.version1.joined(separator: "\n")
        #expect(SHA256.hex(of: Array(text.utf8)).hasPrefix("c44a93e8cefd0ef4"))
    }

    @Test func theFileIsLaidOutAsMeasured() throws {
        try withFolder { folder in
            let store = try Store.create(at: folder + "/s.sqlite")
            let settings = try store.read { database in
                try ["page_size", "foreign_keys", "synchronous", "user_version", "application_id"].map {
                    try BulkStatement(database, "PRAGMA \($0)").value()
                }
            }
            #expect(settings == [16_384, 1, 2, 9, 0x4249_4C4E])
            let journal = try store.read { database in
                let rows = try BulkStatement(database, "PRAGMA journal_mode")
                return try rows.next() ? rows.text(0) : ""
            }
            #expect(journal == "delete")
        }
    }
}
