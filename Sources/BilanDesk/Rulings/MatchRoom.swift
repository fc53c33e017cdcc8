import BilanAnalytics
import BilanModel
import BilanPlaces
import BilanStore

/// What matching looks at: the events of a store, what was ruled on them, and where and when to look.
struct MatchRoom {
    let finder: EventFinder
    let matches: [EventMatch]
    private let byUID: [UInt64: EventSketch]
    private let printer: PlacePrinter

    /// Headings of a list of matches.
    static let columns = ["score", "event_a", "days_a", "place_a", "event_b", "days_b", "place_b", "because"]

    init(_ store: Store, _ request: EventMatchRequest) throws {
        let gazetteer = Gazetteer(try store.places())
        let columns = try store.columns()
        let sketches = try store.eventSketches()
        finder = EventFinder(store, sketches, columns.datasets)
        byUID = Dictionary(sketches.map { ($0.uid, $0) }, uniquingKeysWith: { first, _ in first })
        let printer = PlacePrinter(gazetteer, edition: nil)
        self.printer = printer
        var typed = TypedQuestion()
        typed.within = request.within
        let within = try QuestionReader(gazetteer: gazetteer, typed: typed).place()
        let from = try DayReader.day(request.from, "--from")?.day ?? .min
        let to = try DayReader.day(request.to, "--to")?.day ?? .max
        guard from <= to else {
            throw DeskFailure(
                .usage,
                Phrase(
                    "--from lies after --to",
                    fr: "--from est après --to"))
        }
        let between = try MatchRoom.between(request.between, columns.datasets)
        let ruled = Dictionary(
            try store.eventPairs().map { ([$0.pair.first, $0.pair.second], $0.pair.same) },
            uniquingKeysWith: { first, _ in first })
        matches = EventMatcher(sketches, columns, gazetteer).matches(
            isAsked: { sketch in
                guard sketch.start <= to, sketch.end >= from else { return false }
                guard let within else { return true }
                return printer.members(of: sketch.place).contains { printer.isInside($0, within) }
            }, between: between, ruled: ruled)
    }

    /// Two datasets' codes; `claims` stands for all pooled ones.
    private static func between(_ typed: String?, _ datasets: [Int32: DatasetCard]) throws -> (String, String)? {
        guard let typed else { return nil }
        let codes = typed.split(separator: ",").map { String($0.drop { $0 == " " }) }
        let known = Set(datasets.values.filter { $0.kind == .claims || $0.kind == .events }.map(\.code) + ["claims"])
        guard codes.count == 2 else {
            throw DeskFailure(
                .usage,
                Phrase(
                    "--between takes two datasets: claims,ucdp-ged",
                    fr: "--between prend deux jeux de données : claims,ucdp-ged"))
        }
        if let unknown = codes.first(where: { !known.contains($0) }) {
            throw DeskFailure(
                .usage,
                Phrase(
                    "--between: no events of a dataset \"\(unknown)\"; use two of \(known.sorted().joined(separator: ", "))",
                    fr:
                        "--between : aucun événement d’un jeu de données « \(unknown) » ; employez-en deux de \(known.sorted().joined(separator: ", "))"
                ))
        }
        return (codes[0], codes[1])
    }

    /// The two events of a match.
    func events(_ match: EventMatch) -> (EventSketch, EventSketch)? {
        guard let one = byUID[match.first], let other = byUID[match.second] else { return nil }
        return finder.name(one) < finder.name(other) ? (one, other) : (other, one)
    }

    /// Matches of a band as rows.
    func rows(_ band: EventMatch.Band) -> [[String]] {
        matches.filter { $0.band == band }.map { match in
            [MatchRoom.score(match.score)] + cells(match.first, match.second) + [match.reasons.joined(separator: "; ")]
        }
    }

    /// Both events of a pair with days and place; the one from pooled claims, or with a name, first.
    func cells(_ first: UInt64, _ second: UInt64) -> [String] {
        let events = [first, second].compactMap { byUID[$0] }
            .sorted { ($0.label.isEmpty ? 1 : 0, finder.name($0)) < ($1.label.isEmpty ? 1 : 0, finder.name($1)) }
        return events.flatMap { event in [finder.name(event), event.dayWords, place(event)] }
    }

    private func place(_ event: EventSketch) -> String {
        let codes = printer.members(of: event.place).map { printer.code($0) }.sorted().joined(separator: "+")
        let words = event.placeWords.split(separator: ",").first.map(String.init) ?? ""
        return [codes, words].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// A score with two decimals.
    static func score(_ score: Double?) -> String {
        guard let score else { return "" }
        let hundredths = Int((score * 100).rounded())
        return "\(hundredths / 100)." + (hundredths % 100 < 10 ? "0" : "") + "\(hundredths % 100)"
    }
}
