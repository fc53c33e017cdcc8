import BilanAnalytics
import BilanModel
import BilanPlaces
import BilanStore

extension Desk {
    /// Places in words that no place was found for, or only the country, with their rows and the nearest candidates.
    ///
    /// Shape: one row a name, code and dataset, most rows first.
    public func unmatchedPlaces(dataset: String? = nil) throws(DeskFailure) -> ListTable {
        try failing {
            if let dataset { try check(dataset) }
            let gazetteer = try gazetteer()
            let label = PlaceLabel(gazetteer)
            var matcher = PlaceMatcher(gazetteer)
            var rows: [Unmatched: Int] = [:]
            for record in try store.unplacedRecords(of: dataset) where record.isCurrent {
                // The country's own name is where the record stands.
                if record.place >= 0, gazetteer.country(record.placeText) == record.place { continue }
                rows[Unmatched(record), default: 0] += 1
            }
            let sorted = rows.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            return ListTable(
                columns: ["rows", "dataset", "name", "code", "in", "candidates"],
                rows: sorted.map { unmatched, count in
                    let (name, above) = unmatched.lookUp(gazetteer)
                    let candidates = name.isEmpty ? [] : matcher.candidates(for: name, within: above)
                    return [
                        String(count), unmatched.dataset, unmatched.name, unmatched.code,
                        unmatched.place < 0 ? "" : label.printer.code(unmatched.place),
                        candidates.map { label.text($0) }.joined(separator: ", "),
                    ]
                })
        }
    }

    /// Says so when the store has no such dataset.
    func check(_ dataset: String) throws {
        let known = try store.datasets().map(\.card.code)
        guard known.contains(dataset) else {
            throw DeskFailure(
                .usage,
                Phrase(
                    "unknown dataset \"\(dataset)\"; the store has \(known.joined(separator: ", "))",
                    fr: "jeu de données « \(dataset) » inconnu ; la base a \(known.joined(separator: ", "))"))
        }
    }
}

/// A place in words that was not found, with where it stands.
private struct Unmatched: Hashable, Comparable {
    let dataset: String
    let name: String
    let code: String
    let place: Int32

    init(_ record: UnplacedRecord) {
        dataset = record.dataset
        name = record.placeText
        code = record.codeText
        place = record.place
    }

    /// The name to look for and what it lies in: the country it stands at, or the one behind the last comma.
    func lookUp(_ gazetteer: Gazetteer) -> (name: String, above: Int32?) {
        if place >= 0 { return (name, place) }
        let parts = name.split(separator: ",")
        guard parts.count > 1, let last = parts.last, let country = gazetteer.country(last.drop { $0 == " " }) else {
            return (name, nil)
        }
        return (String(parts[0]), country)
    }

    static func < (left: Unmatched, right: Unmatched) -> Bool {
        (left.name, left.code, left.dataset, left.place) < (right.name, right.code, right.dataset, right.place)
    }
}
