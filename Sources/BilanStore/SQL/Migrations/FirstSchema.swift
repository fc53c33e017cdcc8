extension Migration {
    /// The tables of the first schema; those that later work fills are there from the start, empty.
    ///
    /// Words are integer codes (the `Coded` lists of the model) under BETWEEN checks, because a list of texts costs
    /// seconds a million rows; views give them back as words. Days are numbers since 1970-01-01, 2147483647 is "for
    /// ever"; entries end at 9223372036854775807. Quantities are thousandths; NULL is unknown or unbounded.
    static let firstSchema = Migration(
        version: 1,
        statements: [
            imports, gazetteer, people, rows, decisions, publications, caches,
        ] + Views.version1)

    private static let imports = """
        CREATE TABLE meta(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
        INSERT INTO meta VALUES ('views', '1');
        -- Texts that many rows share, once each.
        CREATE TABLE text(id INTEGER PRIMARY KEY, value TEXT NOT NULL CONSTRAINT text_once UNIQUE) STRICT;

        CREATE TABLE entry(
          id INTEGER PRIMARY KEY, uid INTEGER NOT NULL CONSTRAINT entry_uid UNIQUE,
          kind INTEGER NOT NULL CONSTRAINT entry_kind CHECK (kind BETWEEN 0 AND 7),
          day INTEGER NOT NULL, reason TEXT NOT NULL, undoes INTEGER REFERENCES entry(id)) STRICT;

        CREATE TABLE dataset(
          id INTEGER PRIMARY KEY,
          code TEXT NOT NULL CONSTRAINT dataset_code UNIQUE CONSTRAINT dataset_code_given CHECK (code <> ''),
          kind INTEGER NOT NULL CONSTRAINT dataset_kind CHECK (kind BETWEEN 0 AND 3),
          lead_rank INTEGER NOT NULL,
          reliability INTEGER NOT NULL CONSTRAINT dataset_reliability CHECK (reliability BETWEEN 0 AND 5),
          credibility INTEGER NOT NULL CONSTRAINT dataset_credibility CHECK (credibility BETWEEN 0 AND 5),
          audience INTEGER NOT NULL CONSTRAINT dataset_audience CHECK (audience BETWEEN 0 AND 2),
          title TEXT NOT NULL, publisher TEXT NOT NULL, citation TEXT NOT NULL, licence TEXT NOT NULL) STRICT;

        CREATE TABLE release(
          id INTEGER PRIMARY KEY, dataset INTEGER NOT NULL REFERENCES dataset(id), edition TEXT NOT NULL,
          known_on INTEGER NOT NULL,
          known_basis INTEGER NOT NULL CONSTRAINT release_known_basis CHECK (known_basis BETWEEN 2 AND 3),
          sha256 TEXT NOT NULL CONSTRAINT release_sha256 CHECK (length(sha256) = 64),
          format TEXT NOT NULL, rows_read INTEGER NOT NULL, rows_set_aside INTEGER NOT NULL,
          entry INTEGER NOT NULL REFERENCES entry(id),
          -- Keys of its records, sorted, eight bytes each: what an edition said again leaves no other trace.
          members BLOB NOT NULL CONSTRAINT release_members CHECK (length(members) % 8 = 0)) STRICT;
        CREATE INDEX release_dataset ON release(dataset);
        CREATE TABLE release_cover(
          release INTEGER NOT NULL REFERENCES release(id), country INTEGER NOT NULL REFERENCES place(id),
          day0 INTEGER, day1 INTEGER,
          CONSTRAINT release_cover_days CHECK ((day0 IS NULL) = (day1 IS NULL) AND (day0 IS NULL OR day0 <= day1))
        ) STRICT;
        CREATE INDEX release_cover_release ON release_cover(release);

        CREATE TABLE finding(
          id INTEGER PRIMARY KEY, release INTEGER NOT NULL REFERENCES release(id),
          sheet TEXT NOT NULL, row INTEGER NOT NULL, col TEXT NOT NULL, value TEXT NOT NULL,
          code INTEGER NOT NULL CONSTRAINT finding_code CHECK (code BETWEEN 1 AND 255),
          done INTEGER NOT NULL CONSTRAINT finding_done CHECK (done BETWEEN 0 AND 3)) STRICT;
        CREATE INDEX finding_release ON finding(release);
        -- What somebody said to be complete: tells "nil" from "no report".
        CREATE TABLE coverage(
          id INTEGER PRIMARY KEY, dataset INTEGER NOT NULL REFERENCES dataset(id),
          place INTEGER NOT NULL REFERENCES place(id), day0 INTEGER NOT NULL, day1 INTEGER NOT NULL,
          said INTEGER NOT NULL CONSTRAINT coverage_said CHECK (said BETWEEN 0 AND 1),
          CONSTRAINT coverage_days CHECK (day0 <= day1)) STRICT;
        """

    private static let gazetteer = """
        CREATE TABLE gazetteer(
          id INTEGER PRIMARY KEY, name TEXT NOT NULL, sha256 TEXT NOT NULL,
          entry INTEGER NOT NULL REFERENCES entry(id)) STRICT;
        CREATE TABLE place(
          id INTEGER PRIMARY KEY, uid INTEGER NOT NULL CONSTRAINT place_uid UNIQUE,
          key TEXT NOT NULL CONSTRAINT place_key UNIQUE CONSTRAINT place_key_given CHECK (key <> ''),
          kind INTEGER NOT NULL CONSTRAINT place_kind CHECK (kind BETWEEN 0 AND 2),
          name TEXT NOT NULL, lat REAL, lon REAL,
          CONSTRAINT place_position CHECK (
            (lat IS NULL) = (lon IS NULL)
            AND (lat IS NULL OR (lat BETWEEN -90 AND 90 AND lon BETWEEN -180 AND 180)))) STRICT;
        -- Several places that one figure covers together are a place of kind set.
        CREATE TABLE place_member(
          "set" INTEGER NOT NULL REFERENCES place(id), place INTEGER NOT NULL REFERENCES place(id),
          PRIMARY KEY ("set", place)) STRICT, WITHOUT ROWID;
        CREATE TABLE place_code(
          scheme TEXT NOT NULL, version TEXT NOT NULL, code TEXT NOT NULL, place INTEGER NOT NULL REFERENCES place(id),
          level INTEGER NOT NULL CONSTRAINT place_code_level CHECK (level BETWEEN 0 AND 5),
          parent INTEGER REFERENCES place(id), day0 INTEGER, day1 INTEGER,
          PRIMARY KEY (scheme, version, code, level)) STRICT, WITHOUT ROWID;
        CREATE INDEX place_code_place ON place_code(place);
        -- kind: 0 English, 1 French, 2 another spelling; from 3 names of a kind (PlaceAlias.Kind), less 3.
        CREATE TABLE place_name(
          place INTEGER NOT NULL REFERENCES place(id), name TEXT NOT NULL, language TEXT NOT NULL,
          kind INTEGER NOT NULL CONSTRAINT place_name_kind CHECK (kind BETWEEN 0 AND 8),
          position INTEGER NOT NULL, PRIMARY KEY (place, kind, position)) STRICT, WITHOUT ROWID;
        -- Where a place lies in one boundary version (cod-ab-2021); NULL is not allocated at that level.
        CREATE TABLE place_up(
          version TEXT NOT NULL, place INTEGER NOT NULL REFERENCES place(id),
          a0 INTEGER REFERENCES place(id), a1 INTEGER REFERENCES place(id), a2 INTEGER REFERENCES place(id),
          a3 INTEGER REFERENCES place(id), a4 INTEGER REFERENCES place(id),
          PRIMARY KEY (version, place)) STRICT, WITHOUT ROWID;
        CREATE TABLE place_change(
          "from" INTEGER NOT NULL REFERENCES place(id), "to" INTEGER NOT NULL REFERENCES place(id),
          kind INTEGER NOT NULL CONSTRAINT place_change_kind CHECK (kind BETWEEN 0 AND 3),
          share REAL CONSTRAINT place_change_share CHECK (share BETWEEN 0 AND 1), day INTEGER,
          PRIMARY KEY ("from", "to", kind)) STRICT, WITHOUT ROWID;
        CREATE TABLE population(
          place INTEGER NOT NULL REFERENCES place(id), scheme TEXT NOT NULL, year INTEGER NOT NULL, source TEXT NOT NULL,
          known_on INTEGER, n INTEGER NOT NULL CONSTRAINT population_n CHECK (n >= 0),
          PRIMARY KEY (place, scheme, year, source)) STRICT, WITHOUT ROWID;
        -- The border of a place in one edition (cod-ab-2021); sides in ten-millionths of a degree.
        CREATE TABLE boundary(
          version TEXT NOT NULL, place INTEGER NOT NULL REFERENCES place(id),
          west INTEGER NOT NULL, south INTEGER NOT NULL, east INTEGER NOT NULL, north INTEGER NOT NULL,
          geometry BLOB NOT NULL, PRIMARY KEY (version, place),
          CONSTRAINT boundary_box CHECK (west <= east AND south <= north)) STRICT;
        """

    private static let people = """
        CREATE TABLE source(
          id INTEGER PRIMARY KEY, uid INTEGER NOT NULL CONSTRAINT source_uid UNIQUE, ext_id TEXT NOT NULL,
          name TEXT NOT NULL, name_fr TEXT NOT NULL, kind TEXT NOT NULL,
          reliability INTEGER NOT NULL CONSTRAINT source_reliability CHECK (reliability BETWEEN 0 AND 5),
          credibility INTEGER NOT NULL CONSTRAINT source_credibility CHECK (credibility BETWEEN 0 AND 5),
          public_label TEXT NOT NULL, public_label_fr TEXT NOT NULL) STRICT;
        CREATE TABLE document(
          id INTEGER PRIMARY KEY, uid INTEGER NOT NULL CONSTRAINT document_uid UNIQUE, ext_id TEXT NOT NULL,
          title TEXT NOT NULL, publisher INTEGER REFERENCES source(id), url TEXT NOT NULL, language TEXT NOT NULL,
          is_primary INTEGER NOT NULL CONSTRAINT document_is_primary CHECK (is_primary BETWEEN 0 AND 1),
          known_on INTEGER,
          known_basis INTEGER NOT NULL CONSTRAINT document_known_basis CHECK (known_basis BETWEEN 0 AND 3)) STRICT;
        CREATE TABLE origin(
          id INTEGER PRIMARY KEY, uid INTEGER NOT NULL CONSTRAINT origin_uid UNIQUE, key TEXT NOT NULL,
          source INTEGER REFERENCES source(id)) STRICT;
        CREATE TABLE grp(
          id INTEGER PRIMARY KEY, uid INTEGER NOT NULL CONSTRAINT grp_uid UNIQUE,
          status INTEGER NOT NULL CONSTRAINT grp_status CHECK (status BETWEEN 0 AND 10),
          side INTEGER NOT NULL CONSTRAINT grp_side CHECK (side BETWEEN 0 AND 3),
          sex INTEGER NOT NULL CONSTRAINT grp_sex CHECK (sex BETWEEN 0 AND 3),
          age_low INTEGER CONSTRAINT grp_age_low CHECK (age_low BETWEEN 0 AND 255),
          age_high INTEGER CONSTRAINT grp_age_high CHECK (age_high BETWEEN 0 AND 255),
          sector TEXT, phase INTEGER CONSTRAINT grp_phase CHECK (phase BETWEEN 0 AND 255),
          need_status TEXT, cause TEXT, token TEXT NOT NULL) STRICT;
        CREATE TABLE event(
          id INTEGER PRIMARY KEY, uid INTEGER NOT NULL CONSTRAINT event_uid UNIQUE, ext_id TEXT NOT NULL,
          label TEXT NOT NULL, label_fr TEXT NOT NULL, phrase TEXT NOT NULL, phrase_fr TEXT NOT NULL) STRICT;
        CREATE TABLE event_parent(
          event INTEGER NOT NULL REFERENCES event(id), parent INTEGER NOT NULL REFERENCES event(id),
          PRIMARY KEY (event, parent), CONSTRAINT event_parent_other CHECK (event <> parent)) STRICT, WITHOUT ROWID;
        """

    private static let rows = """
        -- One row or sentence of one publisher. key names it through all its versions, uid is its content.
        CREATE TABLE record(
          id INTEGER PRIMARY KEY, uid INTEGER NOT NULL, key INTEGER NOT NULL,
          dataset INTEGER NOT NULL REFERENCES dataset(id), ext_id TEXT, document INTEGER REFERENCES document(id),
          release INTEGER NOT NULL REFERENCES release(id), sheet INTEGER REFERENCES text(id), row INTEGER NOT NULL,
          place INTEGER REFERENCES place(id), place_text INTEGER REFERENCES text(id),
          code_text INTEGER REFERENCES text(id),
          place_how INTEGER NOT NULL CONSTRAINT record_place_how CHECK (place_how BETWEEN 0 AND 8),
          where_prec INTEGER NOT NULL CONSTRAINT record_where_prec CHECK (where_prec BETWEEN 0 AND 7),
          day0 INTEGER NOT NULL, day1 INTEGER NOT NULL,
          date_prec INTEGER NOT NULL CONSTRAINT record_date_prec CHECK (date_prec BETWEEN 0 AND 5),
          category INTEGER REFERENCES text(id), actor_a INTEGER REFERENCES text(id), actor_b INTEGER REFERENCES text(id),
          known_from INTEGER NOT NULL, known_to INTEGER NOT NULL,
          entry_from INTEGER NOT NULL REFERENCES entry(id), entry_to INTEGER NOT NULL,
          CONSTRAINT record_days CHECK (day0 <= day1),
          CONSTRAINT record_known CHECK (known_from < known_to),
          CONSTRAINT record_entries CHECK (entry_from < entry_to)) STRICT;
        -- The publisher's own words and unmapped columns: internal, never printed or exported.
        CREATE TABLE record_text(
          record INTEGER PRIMARY KEY REFERENCES record(id), text TEXT NOT NULL, extra TEXT NOT NULL) STRICT;
        -- One number in a record, at its place in it (ordinal); immutable, its clocks are its record's.
        CREATE TABLE claim(
          id INTEGER PRIMARY KEY, record INTEGER NOT NULL REFERENCES record(id),
          ordinal INTEGER NOT NULL CONSTRAINT claim_ordinal CHECK (ordinal >= 0),
          measure INTEGER NOT NULL CONSTRAINT claim_measure CHECK (measure BETWEEN 1 AND 65535),
          grp INTEGER NOT NULL REFERENCES grp(id),
          scope INTEGER NOT NULL CONSTRAINT claim_scope CHECK (scope BETWEEN 0 AND 3),
          unit INTEGER NOT NULL CONSTRAINT claim_unit CHECK (unit BETWEEN 0 AND 5),
          accrual INTEGER NOT NULL CONSTRAINT claim_accrual CHECK (accrual BETWEEN 0 AND 2),
          since_day INTEGER, ref_day INTEGER, valid_to INTEGER,
          low INTEGER, best INTEGER, high INTEGER,
          form INTEGER NOT NULL CONSTRAINT claim_form CHECK (form BETWEEN 0 AND 63),
          qualifier INTEGER NOT NULL CONSTRAINT claim_qualifier CHECK (qualifier BETWEEN 1 AND 14),
          verification INTEGER NOT NULL CONSTRAINT claim_verification CHECK (verification BETWEEN 0 AND 2),
          finality INTEGER NOT NULL CONSTRAINT claim_finality CHECK (finality BETWEEN 0 AND 2),
          claimant INTEGER NOT NULL CONSTRAINT claim_claimant CHECK (claimant BETWEEN 0 AND 3),
          role INTEGER NOT NULL CONSTRAINT claim_role CHECK (role BETWEEN 0 AND 5),
          reliability INTEGER NOT NULL CONSTRAINT claim_reliability CHECK (reliability BETWEEN 0 AND 5),
          credibility INTEGER NOT NULL CONSTRAINT claim_credibility CHECK (credibility BETWEEN 0 AND 5),
          origin INTEGER REFERENCES origin(id), part_of INTEGER REFERENCES claim(id),
          supersedes INTEGER REFERENCES claim(id), stated INTEGER REFERENCES text(id), col INTEGER REFERENCES text(id),
          span0 INTEGER, span1 INTEGER,
          audience INTEGER NOT NULL CONSTRAINT claim_audience CHECK (audience BETWEEN 0 AND 2)) STRICT;
        CREATE UNIQUE INDEX claim_place_in_record ON claim(record, ordinal);
        -- how: 0 as published, 1 matched, 2 decided.
        CREATE TABLE event_link(
          record INTEGER NOT NULL REFERENCES record(id), event INTEGER NOT NULL REFERENCES event(id),
          how INTEGER NOT NULL CONSTRAINT event_link_how CHECK (how BETWEEN 0 AND 2), score REAL,
          entry_from INTEGER NOT NULL REFERENCES entry(id), entry_to INTEGER NOT NULL,
          PRIMARY KEY (record, entry_to), CONSTRAINT event_link_entries CHECK (entry_from < entry_to)
        ) STRICT, WITHOUT ROWID;
        """

    private static let decisions = """
        CREATE TABLE decision(
          id INTEGER PRIMARY KEY, uid INTEGER NOT NULL CONSTRAINT decision_uid UNIQUE,
          event INTEGER REFERENCES event(id), key TEXT NOT NULL, claim INTEGER REFERENCES claim(id),
          reason TEXT NOT NULL CONSTRAINT decision_reason CHECK (reason <> ''), day INTEGER NOT NULL,
          entry_from INTEGER NOT NULL REFERENCES entry(id), entry_to INTEGER NOT NULL,
          CONSTRAINT decision_entries CHECK (entry_from < entry_to)) STRICT;
        """

    private static let publications = """
        CREATE TABLE publication(
          id INTEGER PRIMARY KEY, report TEXT NOT NULL, period TEXT NOT NULL, revision INTEGER NOT NULL,
          digest TEXT NOT NULL, known_by INTEGER NOT NULL, entry INTEGER NOT NULL REFERENCES entry(id),
          CONSTRAINT publication_once UNIQUE (report, period, revision)) STRICT;
        CREATE TABLE published_figure(
          publication INTEGER NOT NULL REFERENCES publication(id), figure_id TEXT NOT NULL,
          low INTEGER, best INTEGER, high INTEGER, cell_state INTEGER NOT NULL, digest TEXT NOT NULL,
          PRIMARY KEY (publication, figure_id)) STRICT, WITHOUT ROWID;
        """

    private static let caches = """
        CREATE TABLE column_chunk(
          name TEXT NOT NULL, chunk INTEGER NOT NULL, generation INTEGER NOT NULL,
          width INTEGER NOT NULL CONSTRAINT column_chunk_width CHECK (width IN (1, 2, 4, 8)),
          n INTEGER NOT NULL CONSTRAINT column_chunk_n CHECK (n BETWEEN 0 AND 65536),
          min INTEGER NOT NULL, max INTEGER NOT NULL, body BLOB NOT NULL,
          PRIMARY KEY (name, chunk), CONSTRAINT column_chunk_body CHECK (length(body) = n * width)) STRICT;
        """
}
