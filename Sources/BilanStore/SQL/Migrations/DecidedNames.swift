extension Migration {
    /// Names that a user of the store has said to mean a place.
    ///
    /// They stand beside a gazetteer's own names and carry the clock of entries, so that taking the gazetteer in again
    /// leaves them alone and each can be taken back.
    static let decidedNames = Migration(
        version: 2,
        statements: [
            """
            CREATE TABLE place_alias(
              id INTEGER PRIMARY KEY, place INTEGER NOT NULL REFERENCES place(id),
              name TEXT NOT NULL CONSTRAINT place_alias_given CHECK (name <> ''),
              entry_from INTEGER NOT NULL REFERENCES entry(id), entry_to INTEGER NOT NULL,
              CONSTRAINT place_alias_entries CHECK (entry_from < entry_to)) STRICT;
            CREATE INDEX place_alias_place ON place_alias(place);
            """
        ])
}
