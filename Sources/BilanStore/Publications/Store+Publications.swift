import BilanModel
import GRDB

extension Store {
    /// Issued revisions, by report and period, then in the order of their numbers; those of the store after an entry.
    public func publications(recordedBy: Int64? = nil) throws(StoreError) -> [Publication] {
        try read { database in
            let rows = try BulkStatement(
                database,
                """
                SELECT p.report, p.period, p.revision, p.known_by, p.cleared_by, e.day, p.embargo, p.digest,
                  p.definition, p.languages, p.tool, p.entry, w.id, w.day, w.reason,
                  p.audience, p.withheld_below
                FROM publication p JOIN entry e ON e.id = p.entry
                LEFT JOIN entry w ON w.id = p.withdrawn AND w.id <= ?1 AND \(Clock.standingNow("w.id"))
                WHERE p.entry <= ?1 ORDER BY p.report, p.period, p.revision
                """)
            rows.bind(1, recordedBy ?? Clock.lastEntry)
            var publications: [Publication] = []
            while try rows.next() { publications.append(Self.publication(rows)) }
            return publications
        }
    }

    private static func publication(_ row: BulkStatement) -> Publication {
        func day(_ column: Int32) -> CalendarDate { CalendarDate(day: Int32(clamping: row.int(column))) }
        var publication = Publication(
            report: row.text(0), period: row.text(1), revision: Int(row.int(2)), knownBy: day(3),
            clearedBy: row.text(4),
            day: day(5))
        publication.embargo = row.text(6)
        publication.digest = row.text(7)
        publication.definition = row.text(8)
        publication.languages = row.text(9)
        publication.tool = row.text(10)
        publication.entry = row.int(11)
        publication.audience = Audience(stored: row.int(15)) ?? .internal
        publication.withheldBelow = row.optional(16).map { Quantity(thousandths: $0) }
        if let entry = row.optional(12) {
            publication.withdrawal = Publication.Withdrawal(entry: entry, day: day(13), reason: row.text(14))
        }
        return publication
    }

    /// The numbers that an issue printed, by their identities.
    public func numbers(of publication: Publication) throws(StoreError) -> [PublishedNumber] {
        try read { database in
            let rows = try BulkStatement(
                database,
                """
                SELECT f.figure_id, f.low, f.best, f.high, f.form, f.cell_state FROM published_figure f
                JOIN publication p ON p.id = f.publication WHERE p.entry = ? ORDER BY f.figure_id
                """)
            rows.bind(1, publication.entry)
            func quantity(_ column: Int32) -> Quantity? { rows.optional(column).map { Quantity(thousandths: $0) } }
            var numbers: [PublishedNumber] = []
            while try rows.next() {
                numbers.append(
                    PublishedNumber(
                        figureID: rows.text(0),
                        estimate: Estimate(
                            low: quantity(1), best: quantity(2), high: quantity(3),
                            form: Estimate.Form(rawValue: UInt8(clamping: rows.int(4)))),
                        state: CellState(stored: rows.int(5)) ?? .noReport))
            }
            return numbers
        }
    }

    /// The files of an issue, by their names.
    public func files(of publication: Publication) throws(StoreError) -> [PublishedFile] {
        try read { database in
            let rows = try BulkStatement(
                database,
                """
                SELECT f.name, f.body, f.sha256 FROM published_file f JOIN publication p ON p.id = f.publication
                WHERE p.entry = ? ORDER BY f.name
                """)
            rows.bind(1, publication.entry)
            var files: [PublishedFile] = []
            while try rows.next() {
                var file = PublishedFile(name: rows.text(0), body: rows.bytes(1))
                file.sha256 = rows.text(2)
                files.append(file)
            }
            return files
        }
    }
}
