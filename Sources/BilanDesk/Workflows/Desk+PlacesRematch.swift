import BilanModel
import BilanPlaces
import BilanStore

/// What matching unmatched records again has moved, or would move.
public struct RematchReport: Sendable {
    /// Number of the entry, nil when nothing was moved or it was only tried.
    public var entry: Int64?
    /// How many records moved.
    public var moved: Int
    /// One row for each name, code and place.
    public var table: ListTable
}

extension Desk {
    /// Matches again what stands nowhere or only at its country, after a new gazetteer or alias.
    ///
    /// Each record that finds a place is closed and written again, as one entry; when it could be known stays.
    public static func rematch(
        dataset: String? = nil, dryRun: Bool = false, store asked: String?
    ) throws(DeskFailure) -> RematchReport {
        try failing {
            let desk = dryRun ? try open(asked) : try open(writing: asked)
            if let dataset { try desk.check(dataset) }
            return try desk.rematch(dataset, dryRun: dryRun)
        }
    }

    private func rematch(_ dataset: String?, dryRun: Bool) throws -> RematchReport {
        let gazetteer = try gazetteer()
        let label = PlaceLabel(gazetteer)
        var matcher = PlaceMatcher(gazetteer)
        var moves: [PlaceMove] = []
        var groups: [[String]: Int] = [:]
        for record in try store.unplacedRecords(of: dataset) {
            let match = Desk.match(record, &matcher)
            guard match.place >= 0, match.place != record.place, !match.disagrees else { continue }
            moves.append(PlaceMove(record: record.record, place: match.place, how: match.how))
            guard record.isCurrent else { continue }
            let row = [
                record.dataset, record.placeText, record.codeText, label.text(record.place), label.text(match.place),
                match.how.token, PlaceWords.score(match.score),
            ]
            groups[row, default: 0] += 1
        }
        let rows = groups.sorted {
            $0.value == $1.value ? $0.key.lexicographicallyPrecedes($1.key) : $0.value > $1.value
        }
        let table = ListTable(
            columns: ["rows", "dataset", "name", "code", "from", "to", "how", "score"],
            rows: rows.map { [String($0.value)] + $0.key })
        if dryRun { return RematchReport(entry: nil, moved: moves.count, table: table) }
        let done = try store.rematch(moves, reason: "matched places again", day: Today.date)
        return RematchReport(entry: done.entry, moved: done.moved, table: table)
    }

    /// A record's place by its words: within its country where it stands at one.
    ///
    /// What the publisher knows to the point (precision 1 and 2) is a settlement: an area of the same name elsewhere in
    /// the country is not guessed.
    private static func match(_ record: UnplacedRecord, _ matcher: inout PlaceMatcher) -> PlaceMatch {
        if record.place < 0, record.codeText.isEmpty { return matcher.match(words: record.placeText) }
        let level: UInt8? = (1...2).contains(record.wherePrecision) ? 5 : nil
        return matcher.match(
            record.placeText, code: record.codeText, within: record.place < 0 ? nil : record.place, level: level)
    }
}
