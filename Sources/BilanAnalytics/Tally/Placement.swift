import BilanModel
import BilanPlaces

/// Finds where in a table a figure stands, once for each place.
struct Placement {
    let gazetteer: Gazetteer
    let asked: SchemeVersion?
    private var known: [Int32: [Int32]] = [:]

    init(_ gazetteer: Gazetteer, edition: SchemeVersion?) {
        self.gazetteer = gazetteer
        asked = edition
    }

    /// The boundaries used for a place: those asked for, else those in use in its country.
    func edition(for place: Int32) -> SchemeVersion {
        asked ?? gazetteer.edition(for: gazetteer.country(of: place)) ?? SchemeVersion(scheme: "", version: "")
    }

    /// The places at levels 0 to 4 above a place, -1 where nothing is known.
    mutating func levels(of place: Int32) -> [Int32] {
        if let levels = known[place] { return levels }
        let levels = place < 0 ? [-1, -1, -1, -1, -1] : gazetteer.levels(of: place, in: edition(for: place))
        known[place] = levels
        return levels
    }

    /// Where a figure of `place` stands in a table by `level`.
    mutating func cell(of place: Int32, level: Int) -> CellPlace {
        if let members = gazetteer.sets[place] { return cell(ofSet: members, level: level) }
        let levels = levels(of: place)
        if levels[level] >= 0 { return .place(levels[level]) }
        return .somewhereIn(levels[...level].last { $0 >= 0 } ?? (level == 0 ? -1 : levels[0]))
    }

    /// Several places stand at the place they share; else as one of those at this level.
    private mutating func cell(ofSet members: [Int32], level: Int) -> CellPlace {
        var places: Set<Int32> = []
        for member in members {
            guard case .place(let place) = cell(of: member, level: level) else {
                return .somewhereIn(common(members))
            }
            places.insert(place)
        }
        if places.count == 1, let place = places.first { return .place(place) }
        return .oneOf(places.sorted { code($0) < code($1) })
    }

    /// The finest place that contains all of them, -1 when they share none.
    mutating func common(_ members: [Int32]) -> Int32 {
        let chains = members.map { levels(of: $0) }
        for level in stride(from: 4, through: 0, by: -1) {
            let places = Set(chains.map { $0[level] })
            if places.count == 1, let place = places.first, place >= 0 { return place }
        }
        return -1
    }

    /// How a place lies to the place a question is limited to.
    enum Relation { case inside, partly, outside }

    /// Whether a figure's place lies in `outer`; a set can lie there partly.
    func relation(of place: Int32, to outer: Int32) -> Relation {
        guard let members = gazetteer.sets[place] else { return isInside(place, outer) ? .inside : .outside }
        let inside = members.count { isInside($0, outer) }
        return inside == members.count ? .inside : inside > 0 ? .partly : .outside
    }

    private func isInside(_ place: Int32, _ outer: Int32) -> Bool {
        if let members = gazetteer.sets[outer] { return members.contains { isInside(place, $0) } }
        return place >= 0 && gazetteer.contains(outer, place, in: edition(for: place))
    }

    /// The code printed for a place.
    func code(_ place: Int32) -> String { gazetteer.code(of: place, preferring: edition(for: place)) }
}
