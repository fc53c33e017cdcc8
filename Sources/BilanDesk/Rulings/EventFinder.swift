import BilanModel
import BilanStore

/// Finds the event that somebody means, and says events as they are to be typed.
struct EventFinder {
    private let store: Store
    private let sketches: [EventSketch]
    private let datasets: [Int32: DatasetCard]

    init(_ store: Store, _ sketches: [EventSketch], _ datasets: [Int32: DatasetCard]) {
        self.store = store
        self.sketches = sketches
        self.datasets = datasets
    }

    /// The event meant by its id (`2023-09-07-bamba`, `ucdp-ged:492076`), or by its sixteen-digit identity.
    ///
    /// - Throws: `.usage` where nothing or several things are meant.
    func event(_ typed: String) throws -> EventSketch {
        let meant = sketches.filter { sketch in
            sketch.uid.sixteenDigits == typed.lowercased() || sketch.id == typed
                || codes(sketch).contains { $0 + ":" + sketch.id == typed }
        }
        if meant.count == 1 { return meant[0] }
        if meant.count > 1 {
            let names = meant.prefix(5).map(name).joined(separator: ", ")
            throw DeskFailure(
                .usage,
                Phrase(
                    "\"\(typed)\" is several events: \(names); write one of these",
                    fr: "« \(typed) » est plusieurs événements : \(names) ; écrivez l’un d’eux"))
        }
        let parts = typed.split(separator: ":", maxSplits: 1).map(String.init)
        let ofRecord = Set(try store.events(ofRecord: parts.last ?? typed))
        let byRecord = sketches.filter { ofRecord.contains($0.number) }
            .filter { parts.count < 2 || codes($0).contains(parts[0]) }
        if byRecord.count == 1 { return byRecord[0] }
        let hint = NearWord.hint(typed, sketches.map(\.id).filter { !$0.isEmpty })
        let names = byRecord.prefix(5).map(name).joined(separator: ", ")
        let none = Phrase(
            "no event \"\(typed)\"\(hint); trace and check print their ids",
            fr: "pas d’événement « \(typed) »\(hint) ; trace et check impriment leurs identifiants")
        let several = Phrase(
            "\"\(typed)\" is a record of several events: \(names)",
            fr: "« \(typed) » est un enregistrement de plusieurs événements : \(names)")
        throw DeskFailure(.usage, byRecord.isEmpty ? none : several)
    }

    /// The event as it is printed and can be typed again: `mali-claims:2023-09-07-bamba`.
    func name(_ sketch: EventSketch) -> String {
        sketch.id.isEmpty ? sketch.uid.sixteenDigits : codes(sketch).joined(separator: "+") + ":" + sketch.id
    }

    private func codes(_ sketch: EventSketch) -> [String] {
        sketch.datasets.compactMap { datasets[$0]?.code }.sorted()
    }
}

extension EventSketch {
    /// Its day, or first and last day.
    var dayWords: String {
        let days = [start, end].map { CalendarDate(day: $0).description }
        return start == end ? days[0] : days.joined(separator: "/")
    }
}
