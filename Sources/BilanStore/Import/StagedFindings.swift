import BilanModel
import GRDB

/// What was found in an edition, kept beside the store until it is known that there is a release to keep it with.
///
/// A file of millions of rows can have a finding for each of them, and an edition that changes nothing has no release.
final class StagedFindings {
    private let database: Database
    private let insert: BulkStatement
    private(set) var count = 0
    /// Whether the reader has told of rows without a day itself.
    private(set) var areUndatedToldOf = false

    init(_ database: Database) throws {
        self.database = database
        try database.execute(sql: "DROP TABLE IF EXISTS temp.staged_finding")
        try database.execute(
            sql: "CREATE TEMP TABLE staged_finding(id INTEGER PRIMARY KEY, sheet, row, col, value, code, done)")
        insert = try BulkStatement(
            database, "INSERT INTO temp.staged_finding(sheet, row, col, value, code, done) VALUES (?, ?, ?, ?, ?, ?)")
    }

    /// Takes in what was found in a slice.
    func add(_ findings: [Finding]) throws {
        count += findings.count
        for finding in findings {
            if finding.code == .undated { areUndatedToldOf = true }
            try insert.run(
                .text(finding.sheet), .number(finding.row), .text(finding.column), .text(finding.value),
                .code(finding.code), .code(finding.done))
        }
    }

    /// Keeps all of it with a release.
    func move(to release: Int64) throws {
        try database.execute(sql: ImportSQL.findings, arguments: [release])
    }
}
