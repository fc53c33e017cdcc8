import BilanModel
import GRDB
import Testing

@testable import BilanStore

/// A store of an earlier program is whole after it was brought up, and keeps its rules.
struct EarlierSchemaTests {
    @Test(arguments: 1...7)
    func anEarlierStoreIsWholeWhenBroughtUp(version: Int) throws {
        let queue = try DatabaseQueue()
        try queue.writeWithoutTransaction { database in
            for migration in Migrations.all where migration.version <= version {
                for statement in migration.statements { try database.execute(sql: statement) }
            }
            try database.execute(
                sql: """
                    INSERT INTO event(uid, ext_id, label, label_fr, phrase, phrase_fr) VALUES (9, '', '', '', '', ''), (-4, 'a', '', '', '', '');
                    INSERT INTO origin(uid, key) VALUES (3, 'x'), (1, 'y');
                    INSERT INTO column_chunk VALUES ('day0', 0, 1, 1, 1, 0, 0, x'00');
                    """)
            try Migrations.migrate(database, from: version)
            let check = try BulkStatement(database, "PRAGMA integrity_check")
            #expect(try check.next() && check.text(0) == "ok")
            #expect(try BulkStatement(database, "SELECT id FROM event WHERE uid = -4").value() == 2)
            #expect(try BulkStatement(database, "SELECT id FROM origin WHERE uid = 1").value() == 2)
            #expect(try BulkStatement(database, "SELECT count(*) FROM column_chunk").value() == 0)
            #expect(throws: DatabaseError.self) {
                try database.execute(sql: "INSERT INTO origin(uid, key) VALUES (3, 'again')")
            }
            let named =
                "SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND name IN ('event_uid', 'origin_uid')"
            #expect(try BulkStatement(database, named).value() == 2)
        }
    }
}
