import BilanLanguage
import BilanModel
import BilanPlaces

/// Tells the places of a file from all that are known, and gives keys to the new ones.
struct PlaceKeys {
    private let gazetteer: Gazetteer
    /// Keys that this file has given, with the edition in which a place carries one code.
    private var given: [String: SchemeVersion] = [:]

    init(_ gazetteer: Gazetteer) { self.gazetteer = gazetteer }

    /// What siblings of one name share.
    static func family(_ parent: String, _ name: String) -> String { path(parent) + "/" + PlaceName(name).key }

    /// The key of an entry, and how it was found.
    ///
    /// A code that the edition has already keeps its place; else the place of this name at this level under this parent
    /// is meant; else a settlement of this name nearby; else it is new. `isAlone` says that no sibling shares its name.
    mutating func key(
        of entry: AreaEntry, under parent: String, of country: String, in edition: SchemeVersion, isAlone: Bool
    ) -> (key: String, how: PlaceOutcome) {
        let found = known(entry, under: parent, of: country, in: edition, isAlone: isAlone)
        if let found {
            given[found.key] = edition
            return found
        }
        let key = fresh(entry, under: parent, isAlone: isAlone)
        given[key] = edition
        return (key, .new)
    }

    private func known(
        _ entry: AreaEntry, under parent: String, of country: String, in edition: SchemeVersion, isAlone: Bool
    ) -> (key: String, how: PlaceOutcome)? {
        if let place = gazetteer.place(code: entry.code, in: edition), let card = gazetteer.card(place),
            gazetteer.standing(of: place, in: edition)?.level == entry.level
        {
            return (card.key, .knownCode)
        }
        let named = PlaceName(entry.name)
        guard !entry.name.isEmpty else { return nil }
        // One code at two levels: the look-up by code gives one of them, the name the other.
        let twin = gazetteer.places(named: entry.name).first { place in
            gazetteer.standing(of: place, in: edition).map { $0.code == entry.code && $0.level == entry.level } ?? false
        }
        if let twin, let card = gazetteer.card(twin) { return (card.key, .knownCode) }
        let candidates = gazetteer.places(named: entry.name).compactMap { place -> (place: Int32, card: PlaceCard)? in
            guard let card = gazetteer.card(place), card.key.hasPrefix(country + "/"), given[card.key] != edition,
                gazetteer.standing(of: place, in: edition) == nil
            else { return nil }
            return (place, card)
        }
        if entry.level == 5, let near = nearest(candidates.map(\.card), to: entry.position) {
            return (near.key, .knownPosition)
        }
        guard isAlone, !named.key.isEmpty else { return nil }
        let fitting = candidates.filter { candidate in
            let isElsewhere = entry.level == 5 && candidate.card.position != nil && entry.position != nil
            return !isElsewhere && stands(candidate.place, at: entry.level, under: parent)
        }
        return fitting.min { rank($0, edition) < rank($1, edition) }.map { ($0.card.key, .knownName) }
    }

    /// Whether some edition has a place at this level under this parent, whatever edition's area the parent is.
    private func stands(_ place: Int32, at level: UInt8, under parent: String) -> Bool {
        gazetteer.editions.contains { edition in
            guard let standing = gazetteer.standing(of: place, in: edition), standing.level == level,
                let above = gazetteer.card(standing.parent)
            else { return false }
            return PlaceKeys.path(above.key) == PlaceKeys.path(parent)
        }
    }

    /// Which of several areas of one name is meant: that of the nearest edition of the operational datasets, the newest
    /// one before this first; then one that is not bound to an edition.
    private func rank(_ candidate: (place: Int32, card: PlaceCard), _ edition: SchemeVersion) -> (Int, Int, Int, String)
    {
        let drawn = gazetteer.editions.filter {
            $0.scheme == "cod-ab" && gazetteer.standing(of: candidate.place, in: $0) != nil
        }
        let years = drawn.compactMap { Int($0.version) }
        let own = edition.scheme == "cod-ab" ? Int(edition.version) ?? 9999 : 9999
        let before = years.filter { $0 <= own }.max()
        let after = years.filter { $0 > own }.min()
        return (
            before == nil ? 1 : 0, before.map { own - $0 } ?? after ?? 9999, candidate.card.key.contains("@") ? 1 : 0,
            candidate.card.key
        )
    }

    /// The nearest settlement within five kilometres.
    private func nearest(_ cards: [PlaceCard], to position: Position?) -> PlaceCard? {
        guard let position else { return nil }
        let near = cards.compactMap { card -> (distance: Double, card: PlaceCard)? in
            guard card.kind == .site, let place = card.position else { return nil }
            let distance = Distance.kilometres(place, position)
            return distance < 5 ? (distance, card) : nil
        }
        return near.min { ($0.distance, $0.card.key) < ($1.distance, $1.card.key) }?.card
    }

    /// A key of its own: the names down the path, with the code where siblings share a name or the key is taken.
    private func fresh(_ entry: AreaEntry, under parent: String, isAlone: Bool) -> String {
        let path = PlaceKeys.path(parent) + "/"
        let name = PlaceKeys.slug(entry.name)
        let code = PlaceKeys.slug(entry.code)
        func isFree(_ key: String) -> Bool { gazetteer.place(key: key) == nil && given[key] == nil }
        if isAlone, !name.isEmpty, isFree(path + name) { return path + name }
        let stem = path + [name, code].filter { !$0.isEmpty }.joined(separator: "-")
        if isFree(stem) { return stem }
        var count = 2
        while !isFree("\(stem)-\(count)") { count += 1 }
        return "\(stem)-\(count)"
    }

    /// A key without the edition of an area: `MLI/gao@2015` is `MLI/gao`.
    private static func path(_ key: String) -> String {
        String(key.firstIndex(of: "@").map { key[..<$0] } ?? key[...])
    }

    /// A name in small letters of ASCII with hyphens; empty for a name in another script.
    static func slug(_ name: String) -> String {
        let words = ASCIIFold.folded(name).lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        return words.joined(separator: "-")
    }
}
