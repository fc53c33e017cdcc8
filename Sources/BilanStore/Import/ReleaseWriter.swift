import BilanModel
import Foundation
import GRDB

/// Writes a release with its coverage.
struct ReleaseWriter {
    private let database: Database

    init(_ database: Database) { self.database = database }

    /// Writes the release, whose members and account of rows are not known yet, and gives its number.
    func write(
        _ batch: Batch, dataset: Int64, dates: EditionDates, sha256: String, entry: Int64
    ) throws -> Int64 {
        try database.execute(
            sql: ImportSQL.release,
            arguments: [
                dataset, batch.edition, dates.release, dates.basis.rawValue, sha256, batch.format, 0, 0, entry, Data(),
            ])
        return database.lastInsertedRowID
    }

    /// Writes what is known of a release when all its rows are read: how many there were, what they cover.
    func complete(_ release: Int64, of batch: Batch) throws {
        try database.execute(
            sql: "UPDATE release SET rows_read = ?, rows_set_aside = ? WHERE id = ?",
            arguments: [batch.rowsRead, batch.rowsSetAside, release])
        let cover = try BulkStatement(database, "INSERT INTO release_cover VALUES (?, ?, ?, ?)")
        for covered in batch.coverage {
            try cover.run(
                .int(release), .number(covered.place), .number(covered.days?.lowerBound.day),
                .number(covered.days?.upperBound.day))
        }
    }
}
