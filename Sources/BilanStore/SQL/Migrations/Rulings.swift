extension Migration {
    /// What people rule on figures, events and rows, and what cards said before they were written over.
    ///
    /// `decision` is made anew with room for a value; no program has written it before. Every table carries the clock of
    /// entries, so that each ruling can be taken back. Cards have no clock: triggers keep what an entry wrote over, the
    /// first time in each entry, so that the store after an earlier entry can be told and an entry undone.
    static let rulings = Migration(
        version: 3,
        statements: [
            """
            DROP TABLE decision;
            -- key: measure|group|scope|unit in words. claim stands, or else low, best and high do.
            CREATE TABLE decision(
              id INTEGER PRIMARY KEY, uid INTEGER NOT NULL, event INTEGER NOT NULL REFERENCES event(id),
              key TEXT NOT NULL CONSTRAINT decision_key CHECK (key <> ''), claim INTEGER REFERENCES claim(id),
              low INTEGER, best INTEGER, high INTEGER,
              form INTEGER NOT NULL CONSTRAINT decision_form CHECK (form BETWEEN 0 AND 63),
              reason TEXT NOT NULL CONSTRAINT decision_reason CHECK (reason <> ''), day INTEGER NOT NULL,
              entry_from INTEGER NOT NULL REFERENCES entry(id), entry_to INTEGER NOT NULL,
              CONSTRAINT decision_entries CHECK (entry_from < entry_to)) STRICT;
            CREATE INDEX decision_event ON decision(event);
            -- Two events that are one (same = 1) or are held apart (0); first has the smaller uid. how: 1 matched, 2 decided.
            CREATE TABLE event_match(
              id INTEGER PRIMARY KEY, first INTEGER NOT NULL REFERENCES event(id),
              second INTEGER NOT NULL REFERENCES event(id),
              same INTEGER NOT NULL CONSTRAINT event_match_same CHECK (same BETWEEN 0 AND 1),
              how INTEGER NOT NULL CONSTRAINT event_match_how CHECK (how BETWEEN 1 AND 2), score REAL,
              reason TEXT NOT NULL, day INTEGER NOT NULL,
              entry_from INTEGER NOT NULL REFERENCES entry(id), entry_to INTEGER NOT NULL,
              CONSTRAINT event_match_two CHECK (first <> second),
              CONSTRAINT event_match_entries CHECK (entry_from < entry_to)) STRICT;
            CREATE INDEX event_match_first ON event_match(first);
            -- What was put right or taken back: while the publisher's row still says what it said, the correction stands.
            CREATE TABLE correction(
              id INTEGER PRIMARY KEY, key INTEGER NOT NULL, said INTEGER NOT NULL, stands INTEGER,
              entry_from INTEGER NOT NULL REFERENCES entry(id), entry_to INTEGER NOT NULL,
              CONSTRAINT correction_entries CHECK (entry_from < entry_to)) STRICT;
            CREATE INDEX correction_key ON correction(key);
            CREATE INDEX record_key ON record(key);
            CREATE TABLE card_before(
              kind TEXT NOT NULL, card INTEGER NOT NULL, entry INTEGER NOT NULL, was TEXT NOT NULL,
              PRIMARY KEY (kind, card, entry)) STRICT, WITHOUT ROWID;
            """
        ] + CardHistory.kinds.map(\.trigger))
}
