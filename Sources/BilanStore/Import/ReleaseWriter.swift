import BilanModel
import Foundation
import GRDB

/// Writes a release with its coverage.
struct ReleaseWriter {
    private let database: Database

    init(_ database: Database) { self.database = database }

    /// Writes the release, whose members are not known yet, and gives its number.
    func write(
        _ batch: Batch, dataset: Int64, dates: EditionDates, sha256: String, entry: Int64
    ) throws -> Int64 {
        try database.execute(
            sql: ImportSQL.release,
            arguments: [
                dataset, batch.edition, dates.release, dates.basis.rawValue, sha256, batch.format, batch.rowsRead,
                batch.rowsSetAside, entry, Data(),
            ])
        let release = database.lastInsertedRowID
        let cover = try BulkStatement(database, "INSERT INTO release_cover VALUES (?, ?, ?, ?)")
        for covered in batch.coverage {
            try cover.run(
                .int(release), .number(covered.place), .number(covered.days?.lowerBound.day),
                .number(covered.days?.upperBound.day))
        }
        return release
    }
}
