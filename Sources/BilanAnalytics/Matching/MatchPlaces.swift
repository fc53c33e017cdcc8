import BilanModel
import BilanPlaces
import Glibc

/// Sets the places of events against each other.
struct MatchPlaces {
    private let gazetteer: Gazetteer
    private let kilometres: Double

    init(_ gazetteer: Gazetteer, kilometres: Double) {
        self.gazetteer = gazetteer
        self.kilometres = kilometres
    }

    /// How far two places fit.
    struct Likeness {
        /// 0 for one place to 1.
        let cost: Double
        let words: String
        /// Whether it may be joined without a look.
        let isSure: Bool
    }

    /// Cells that an event shares with every event that may be the same: its regions, and squares of its position.
    func cells(of sketch: EventSketch) -> [Int64] {
        var cells: Set<Int64> = []
        for member in members(sketch.place) {
            let levels = levels(of: member)
            // A country alone is no place for an event to be found by.
            if levels[1] >= 0 { cells.insert(Int64(levels[1])) }
            guard let position = gazetteer.card(member)?.position else { continue }
            let (row, column) = (
                Int64((position.latitude * 4).rounded(.down)), Int64((position.longitude * 4).rounded(.down))
            )
            // The neighbours as well: a quarter of a degree is about 28 kilometres.
            for north in -1...1 as ClosedRange<Int64> {
                for east in -1...1 as ClosedRange<Int64> {
                    cells.insert(-1 - ((row + north + 400) * 2000 + column + east + 1000))
                }
            }
        }
        return cells.sorted()
    }

    /// How the places of two events fit; nil where they do not.
    func compare(_ one: EventSketch, _ other: EventSketch) -> Likeness? {
        let likenesses = members(one.place).flatMap { left in
            members(other.place).compactMap { right in compare(left, right, one, other) }
        }
        return likenesses.min { $0.cost < $1.cost }
    }

    private func compare(_ left: Int32, _ right: Int32, _ one: EventSketch, _ other: EventSketch) -> Likeness? {
        let isExact = one.wherePrecision == 1 && other.wherePrecision == 1
        let (first, second) = (PlaceWordSet(one.placeWords), PlaceWordSet(other.placeWords))
        let sameName = !first.words.isDisjoint(with: second.words)
        // Two settlements of different names, both exact, are two places (ruling 12).
        let areTwo = isExact && !sameName && !first.words.isEmpty && !second.words.isEmpty
        let (ways, others) = (levels(of: left), levels(of: right))
        if left == right, gazetteer.level(of: left) ?? 5 >= 3 {
            return Likeness(cost: 0, words: "same place", isSure: !areTwo)
        }
        if ways[2] >= 0, ways[2] == others[2] {
            let area = gazetteer.name(of: ways[2])
            if sameName { return Likeness(cost: 0, words: "same place name in \(area)", isSure: true) }
            return Likeness(
                cost: areTwo ? 0.5 : 0.25, words: areTwo ? "two settlements in \(area)" : "both in \(area)",
                isSure: !areTwo)
        }
        if max(one.wherePrecision, other.wherePrecision) <= 2, let distance = distance(left, right),
            distance <= kilometres
        {
            return Likeness(
                cost: areTwo ? 0.5 : 0.25, words: "\(Int(distance.rounded())) km apart", isSure: !areTwo)
        }
        // Known to the region only, one contains the other.
        if ways[1] >= 0, ways[1] == others[1], ways[2] < 0 || others[2] < 0 {
            return Likeness(
                cost: 0.67, words: "one known only to be in \(gazetteer.name(of: ways[1]))", isSure: false)
        }
        return nil
    }

    private func distance(_ left: Int32, _ right: Int32) -> Double? {
        guard let one = gazetteer.card(left)?.position, let other = gazetteer.card(right)?.position else { return nil }
        // Over the ground, good to a hundredth for places that are not far apart.
        let degree = 111.195
        let middle = (one.latitude + other.latitude) / 2 * .pi / 180
        let (north, east) = (
            (one.latitude - other.latitude) * degree, (one.longitude - other.longitude) * degree * cos(middle)
        )
        return (north * north + east * east).squareRoot()
    }

    private func members(_ place: Int32) -> [Int32] { gazetteer.sets[place] ?? (place < 0 ? [] : [place]) }

    private func levels(of place: Int32) -> [Int32] {
        var placement = Placement(gazetteer, edition: nil)
        return placement.levels(of: place)
    }
}

/// The words of a place name that tell it from others.
struct PlaceWordSet {
    let words: Set<String>

    private static let common: Set<String> = [
        "town", "village", "city", "commune", "cercle", "region", "district", "camp", "near", "between", "of", "the",
        "and", "military", "position", "ville", "de", "du", "des", "la", "le", "les", "pres", "entre", "et", "region",
        "passenger", "boat",
    ]

    /// The finest part of a place as written: what stands before the first comma.
    init(_ text: String) {
        let finest = text.split(separator: ",").first.map(String.init) ?? ""
        let words = PlaceWordSet.split(finest).map { PlaceName($0).key }
        self.words = Set(words.filter { $0.count > 2 && !PlaceWordSet.common.contains($0) })
    }

    private static func split(_ text: String) -> [String] {
        text.split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }.map(String.init)
    }
}

/// Sets those who took part against each other.
enum MatchActors {
    private static let common: Set<String> = [
        "government", "of", "the", "military", "forces", "armed", "group", "and", "civilians", "unknown",
        "unidentified",
    ]

    /// What two lists of actors cost; nil where one of them is empty.
    static func cost(_ left: [String], _ right: [String]) -> (cost: Double, words: String)? {
        let (one, other) = (words(left), words(right))
        guard !one.isEmpty, !other.isEmpty else { return nil }
        let shared = one.intersection(other)
        return shared.isEmpty ? (0.67, "other actors") : (0, "actors " + shared.sorted().joined(separator: ", "))
    }

    private static func words(_ names: [String]) -> Set<String> {
        Set(names.flatMap { $0.lowercased().split { !$0.isLetter }.map(String.init) })
            .filter { $0.count > 1 && !common.contains($0) }
    }
}
