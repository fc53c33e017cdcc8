import BilanModel

/// The names of all places under one place, at one level or at all, for finding what is spelled alike.
struct NameList {
    private let names: [(letters: [UInt8], place: Int32)]

    /// The names under `parent`.
    init(_ gazetteer: Gazetteer, under parent: Int32, level: UInt8?) {
        var names: [(letters: [UInt8], place: Int32)] = []
        for place in gazetteer.descendants(of: parent) where gazetteer.isAt(level, place) {
            for key in gazetteer.nameKeys(of: place) { names.append((PlaceName(key).letters, place)) }
        }
        self.names = names
    }

    /// The one place spelled almost like this, with how many letters differ.
    ///
    /// Nothing for names of four letters or fewer, on either side, and nothing when a second place is as near or one
    /// letter further: such names lie too close to each other (Kita and Kati) for a guess.
    func alike(_ name: PlaceName) -> (place: Int32, distance: Int)? {
        let letters = name.letters
        let allowed = NameDistance.allowed(letters: letters.count)
        guard allowed > 0 else { return nil }
        let near = nearest(to: letters, within: allowed + 1)
        guard let best = near.first, best.distance <= allowed, best.letters > 4,
            best.distance <= NameDistance.allowed(letters: best.letters)
        else { return nil }
        guard !near.contains(where: { $0.place != best.place && $0.distance <= best.distance + 1 }) else { return nil }
        return (best.place, best.distance)
    }

    /// Places by how near their names are, each once.
    private func nearest(to letters: [UInt8], within limit: Int) -> [(place: Int32, distance: Int, letters: Int)] {
        var best: [Int32: (distance: Int, letters: Int)] = [:]
        for name in names {
            guard let distance = NameDistance.between(letters, name.letters, limit: limit) else { continue }
            // Of two names of one place as near as each other the longer one, so that their order is nothing.
            if let known = best[name.place], (known.distance, -known.letters) <= (distance, -name.letters.count) {
                continue
            }
            best[name.place] = (distance, name.letters.count)
        }
        return best.map { ($0.key, $0.value.distance, $0.value.letters) }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }
    }

    /// The places whose names are most like this one, nearest first: what a person may have meant.
    func candidates(for name: PlaceName, count: Int) -> [Int32] {
        let letters = name.letters
        guard !letters.isEmpty else { return [] }
        return nearest(to: letters, within: max(1, min(4, letters.count / 2))).prefix(count).map(\.place)
    }
}
