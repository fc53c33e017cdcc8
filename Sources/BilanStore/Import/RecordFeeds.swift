import GRDB

/// The statements that write rows of an edition by the hundred, each with the rows that it takes.
struct RecordFeeds {
    /// A statement with its rows.
    final class Fed {
        let feed: RowFeed
        private let database: Database
        private let sql: (FeedSQL.Column) -> String
        private let statement: BulkStatement
        /// Statements that say once what is the same in all rows: SQLite need not ask for it row by row.
        private var shorter: [[String?]: BulkStatement] = [:]

        /// Statements kept for rows that are alike in other columns.
        private static let most = 16

        /// A statement that selects from the feed of this name.
        init(_ database: Database, _ name: String, columns: Int, _ sql: @escaping (FeedSQL.Column) -> String) throws {
            self.database = database
            self.sql = sql
            feed = RowFeed(columns: columns)
            try feed.open(database, as: name)
            statement = try BulkStatement(database, sql { "c\($0)" })
        }

        /// Writes what has been put together.
        func flush() throws { try feed.flush(feed.isFull ? try statement(for: feed.alike) : statement) }

        private func statement(for alike: [String?]) throws -> BulkStatement {
            if let known = shorter[alike] { return known }
            guard shorter.count < Fed.most else { return statement }
            let made = try BulkStatement(database, sql { alike[$0] ?? "c\($0)" })
            shorter[alike] = made
            return made
        }

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
            database, "fed_record", columns: 20
        ) { FeedSQL.record(dataset: dataset, release: release, entry: entry, $0) }
        texts = try Fed(database, "fed_text", columns: 3) { FeedSQL.text($0) }
        claims = try Fed(database, "fed_claim", columns: 30) { FeedSQL.claim($0) }
        events = try Fed(database, "fed_event", columns: 2) { FeedSQL.ownEvent($0) }
        links = try Fed(database, "fed_link", columns: 2) { FeedSQL.link(entry: entry, $0) }
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
