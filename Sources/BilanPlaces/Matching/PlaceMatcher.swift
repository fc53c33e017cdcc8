import BilanModel

/// Matches the rows of files, each distinct spelling once: a million rows cost as much as their distinct names.
public struct PlaceMatcher: Sendable {
    /// The places that are looked for.
    public let gazetteer: Gazetteer
    private var matches: [PlaceQuery: PlaceMatch] = [:]
    private var lists: [Under: NameList] = [:]

    private struct Under: Hashable {
        let parent: Int32
        let level: UInt8?
    }

    /// A matcher on a gazetteer.
    public init(_ gazetteer: Gazetteer) { self.gazetteer = gazetteer }

    /// The place of a name, and of a code where there is one, under a parent and at a level.
    public mutating func match(
        _ name: String, code: String = "", within parent: Int32? = nil, level: UInt8? = nil, scheme: String? = nil
    ) -> PlaceMatch {
        let asked = PlaceQuery(name: name, code: code, parent: parent, level: level, scheme: scheme)
        if let known = matches[asked] { return known }
        var lists = lists
        let found = gazetteer.match(asked) { parent, level in
            let under = Under(parent: parent, level: level)
            if let list = lists[under] { return list }
            let list = NameList(gazetteer, under: parent, level: level)
            lists[under] = list
            return list
        }
        self.lists = lists
        matches[asked] = found
        return found
    }

    /// Places whose names are most like this one, nearest first: exact ones when there are several, else the nearest
    /// under the parent.
    public mutating func candidates(
        for name: String, within parent: Int32? = nil, level: UInt8? = nil, count: Int = 5
    ) -> [Int32] {
        let exact = gazetteer.places(named: name).filter { gazetteer.fits($0, parent, level) }
        guard exact.isEmpty, let parent else { return Array(exact.prefix(count)) }
        let under = Under(parent: parent, level: level)
        let list = lists[under] ?? NameList(gazetteer, under: parent, level: level)
        lists[under] = list
        return list.candidates(for: PlaceName(name), count: count)
    }
}

extension PlaceMatcher {
    /// The place that a person's words name: a country, a name alone, or a name with what it lies in behind a comma
    /// (`Bourem, Gao, Mali`).
    public mutating func match(words text: String) -> PlaceMatch {
        if let country = gazetteer.country(text) { return PlaceMatch(place: country, how: .country, disagrees: false) }
        // A code in the place of a name is what a hurried hand types; no name has a digit and only letters before it.
        if text.contains(where: \.isNumber), !text.contains(where: \.isWhitespace),
            let place = gazetteer.place(code: text)
        {
            return PlaceMatch(place: place, how: .code, disagrees: false)
        }
        let parts = text.split(separator: ",").map { String($0.drop { $0.isWhitespace }) }
            .map { String($0.reversed().drop { $0.isWhitespace }.reversed()) }.filter { !$0.isEmpty }
        var above: Int32?
        for part in parts.dropFirst().reversed() {
            var place = above == nil ? gazetteer.country(part) : nil
            // What something lies in is the larger of two areas of one name: the region, not its cercle.
            for level: UInt8? in [nil, 1, 2] where place == nil {
                let found = match(part, within: above, level: level).place
                if found >= 0 { place = found }
            }
            guard let place else { return .none }
            above = place
        }
        guard let first = parts.first else { return .none }
        return match(first, within: above, level: PlaceName.level(saidBy: first))
    }
}
