import GRDB

/// The statements that write rows of an edition by the hundred, each with the rows that it takes.
struct RecordFeeds {
    /// A statement with its rows.
    struct Fed {
        let feed: RowFeed
        private let statement: BulkStatement

        /// A statement that selects from the feed of this name.
        init(_ database: Database, _ name: String, columns: Int, _ sql: String) throws {
            feed = RowFeed(columns: columns)
            try feed.open(database, as: name)
            statement = try BulkStatement(database, sql)
        }

        /// Writes what has been put together.
        func flush() throws { try feed.flush(statement) }

        /// Sees to it that another row has room.
        func makeRoom() throws { if feed.isFull { try flush() } }
    }

    let records: Fed
    let texts: Fed
    let claims: Fed
    let events: Fed
    let links: Fed

    /// Statements for records of one entry, dataset and release.
    init(_ database: Database, entry: Int64, dataset: Int64, release: Int64) throws {
        records = try Fed(
            database, "fed_record", columns: 20,
            FeedSQL.record(dataset: dataset, release: release, entry: entry))
        texts = try Fed(database, "fed_text", columns: 3, FeedSQL.text)
        claims = try Fed(database, "fed_claim", columns: 30, FeedSQL.claim)
        events = try Fed(database, "fed_event", columns: 2, FeedSQL.ownEvent)
        links = try Fed(database, "fed_link", columns: 2, FeedSQL.link(entry: entry))
    }

    /// Sees to it that another record has room.
    func makeRoom() throws {
        for fed in [records, texts, events, links] { try fed.makeRoom() }
    }

    /// Writes what has been put together.
    func flush() throws {
        for fed in [records, texts, claims, events, links] { try fed.flush() }
    }
}
