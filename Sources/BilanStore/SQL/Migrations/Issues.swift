extension Migration {
    /// What was issued: the moment that makes it again, its figures and its very bytes.
    ///
    /// Who reported that there was nothing, and who was silent, is said by records and their claims, which carry every
    /// clock; `coverage`, reserved for it, becomes a view of them. `publication` and `published_figure` are made anew with room for all of
    /// it; no program has written them before.
    static let issues = Migration(
        version: 6,
        statements: [
            """
            DROP TABLE coverage;
            CREATE VIEW coverage AS
            SELECT DISTINCT dataset, source, place, place_name, start, "end",
              CASE category WHEN 'nil_report' THEN 'nil' ELSE 'no_report' END AS said, known_from
            FROM figure WHERE category IN ('nil_report', 'no_report');
            DROP TABLE published_figure;
            DROP TABLE publication;
            -- An issued revision: never written over, never deleted; withdrawn is the entry that took it back.
            CREATE TABLE publication(
              id INTEGER PRIMARY KEY, report TEXT NOT NULL CONSTRAINT publication_report CHECK (report <> ''),
              period TEXT NOT NULL, revision INTEGER NOT NULL CONSTRAINT publication_revision CHECK (revision >= 1),
              known_by INTEGER NOT NULL, digest TEXT NOT NULL, definition TEXT NOT NULL, languages TEXT NOT NULL,
              tool TEXT NOT NULL,
              cleared_by TEXT NOT NULL CONSTRAINT publication_cleared_by CHECK (cleared_by <> ''),
              embargo TEXT NOT NULL, entry INTEGER NOT NULL REFERENCES entry(id),
              withdrawn INTEGER REFERENCES entry(id),
              CONSTRAINT publication_once UNIQUE (report, period, revision)) STRICT;
            -- Every number printed; form as in claim.
            CREATE TABLE published_figure(
              publication INTEGER NOT NULL REFERENCES publication(id), figure_id TEXT NOT NULL,
              low INTEGER, best INTEGER, high INTEGER,
              form INTEGER NOT NULL CONSTRAINT published_figure_form CHECK (form BETWEEN 0 AND 63),
              cell_state INTEGER NOT NULL
                CONSTRAINT published_figure_cell_state CHECK (cell_state BETWEEN 0 AND 5),
              PRIMARY KEY (publication, figure_id)) STRICT, WITHOUT ROWID;
            CREATE TABLE published_file(
              publication INTEGER NOT NULL REFERENCES publication(id), name TEXT NOT NULL,
              sha256 TEXT NOT NULL CONSTRAINT published_file_sha256 CHECK (length(sha256) = 64), body BLOB NOT NULL,
              PRIMARY KEY (publication, name)) STRICT;
            """
        ])
}
