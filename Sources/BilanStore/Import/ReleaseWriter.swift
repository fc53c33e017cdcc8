import BilanModel
import GRDB

/// Writes a release with its coverage and findings.
struct ReleaseWriter {
    private let database: Database

    init(_ database: Database) { self.database = database }

    /// Writes the release and gives its number.
    func write(
        _ batch: Batch, dataset: Int64, dates: EditionDates, sha256: String, entry: Int64, keys: [UInt64],
        more findings: [Finding]
    ) throws -> Int64 {
        try database.execute(
            sql: ImportSQL.release,
            arguments: [
                dataset, batch.edition, dates.release, dates.basis.rawValue, sha256, batch.format, batch.rowsRead,
                batch.rowsSetAside, entry, ReleaseMembers(keys).bytes,
            ])
        let release = database.lastInsertedRowID
        let cover = try BulkStatement(database, "INSERT INTO release_cover VALUES (?, ?, ?, ?)")
        for covered in batch.coverage {
            try cover.run(
                .int(release), .number(covered.place), .number(covered.days?.lowerBound.day),
                .number(covered.days?.upperBound.day))
        }
        let insert = try BulkStatement(database, ImportSQL.finding)
        for finding in batch.findings + findings {
            try insert.run(
                .int(release), .text(finding.sheet), .number(finding.row), .text(finding.column), .text(finding.value),
                .code(finding.code), .code(finding.done))
        }
        return release
    }
}
