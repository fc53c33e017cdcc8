import BilanModel
import GRDB

/// The releases of one dataset that are in the store, with what each declared to cover.
struct ReleaseHistory {
    /// One release.
    struct Release {
        var id: Int64
        var knownOn: Int32
        var sha256: String
        var edition: String
        var cover: [Coverage]
        /// Whether it lists deleted records: its members are those that no longer stand.
        var isOfDeletions = false
    }

    private(set) var releases: [Release] = []

    /// The releases of the dataset with this code; none when it is new.
    init(of dataset: String, in database: Database) throws {
        let rows = try BulkStatement(
            database,
            """
            SELECT r.id, r.known_on, r.sha256, r.edition, c.country, c.day0, c.day1, r.format
            FROM release r JOIN dataset d ON d.id = r.dataset LEFT JOIN release_cover c ON c.release = r.id
            WHERE d.code = ? AND \(Clock.standingNow("r.entry")) ORDER BY r.id, c.country, c.day0
            """)
        rows.bind(1, dataset)
        while try rows.next() {
            if releases.last?.id != rows.int(0) {
                releases.append(
                    Release(
                        id: rows.int(0), knownOn: Int32(rows.int(1)), sha256: rows.text(2), edition: rows.text(3),
                        cover: [], isOfDeletions: rows.text(7).hasSuffix(Batch.deletions)))
            }
            guard let country = rows.optional(4) else { continue }
            var days: ClosedRange<CalendarDate>?
            if let first = rows.optional(5), let last = rows.optional(6) {
                days = CalendarDate(day: Int32(first))...CalendarDate(day: Int32(last))
            }
            releases[releases.count - 1].cover.append(Coverage(place: Int32(country), days: days))
        }
    }

    /// Releases that speak of the same countries; one that declares none speaks of all.
    func releases(beside cover: [Coverage]) -> [Release] {
        let places = Set(cover.map(\.place))
        return releases.filter { release in
            cover.isEmpty || release.cover.isEmpty || release.cover.contains { places.contains($0.place) }
        }
    }

    /// The release that stands at present for these countries: the last published, of one day the last taken in.
    func current(beside cover: [Coverage]) -> Release? {
        releases(beside: cover).max { ($0.knownOn, $0.id) < ($1.knownOn, $1.id) }
    }

    /// Whether no record of the dataset stands any more, though an edition with records does: another store has undone it,
    /// and was merged.
    func isEmptied(in database: Database) throws -> Bool {
        let numbers = releases.map { String($0.id) }.joined(separator: ", ")
        let rows = try BulkStatement(
            database,
            """
            SELECT EXISTS (SELECT 1 FROM release WHERE id IN (\(numbers)) AND length(members) > 0)
              AND NOT EXISTS (SELECT 1 FROM record r WHERE r.entry_to = \(Clock.lastEntry)
                AND r.dataset = (SELECT dataset FROM release WHERE id IN (\(numbers)) LIMIT 1))
            """)
        return try rows.value() == 1
    }

    /// Whether this file is what the store holds at present, so that taking it in again can change nothing.
    ///
    /// A file that was dated by its import and now comes with its day of publication is not.
    func isCurrent(sha256: String, publishedOn: CalendarDate?) -> Bool {
        releases.contains { release in
            release.sha256 == sha256 && current(beside: release.cover)?.id == release.id
                && (publishedOn == nil || publishedOn?.day == release.knownOn)
        }
    }
}
