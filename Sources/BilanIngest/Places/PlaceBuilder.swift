import BilanModel
import BilanPlaces

/// Makes places and codes of what a file lists: finds parents, tells each place from all others, and reports what does
/// not hold together.
///
/// Levels are gone through from the country down, each in the order of its codes, so that the result does not hang on
/// the order of the file.
struct PlaceBuilder {
    private(set) var reading: PlaceReading
    private let gazetteer: Gazetteer
    private var keys: PlaceKeys

    init(_ gazetteer: Gazetteer, _ reading: PlaceReading) {
        self.gazetteer = gazetteer
        self.reading = reading
        keys = PlaceKeys(gazetteer)
    }

    /// Takes in what a file lists of one country in one edition.
    mutating func add(_ entries: [AreaEntry], of country: String, in edition: SchemeVersion) {
        let list = AreaList(entries, &reading)
        guard let root = gazetteer.place(key: country) else { return }
        var keyOf: [Int: String] = [:]
        for level in UInt8(0)...5 {
            var ready: [(index: Int, parent: String)] = []
            for index in list.indices(at: level) {
                if level == 0 {
                    keyOf[index] = country
                    put(list.entries[index], country, parent: "", .knownCode, root, edition)
                } else if let parent = parent(of: index, in: list, keyOf, country, edition) {
                    ready.append((index, parent))
                }
            }
            var siblings: [String: Int] = [:]
            for (index, parent) in ready {
                siblings[PlaceKeys.family(parent, list.entries[index].name), default: 0] += 1
            }
            for (index, parent) in ready {
                let entry = list.entries[index]
                let isAlone = siblings[PlaceKeys.family(parent, entry.name)] == 1
                let found = keys.key(of: entry, under: parent, of: country, in: edition, isAlone: isAlone)
                keyOf[index] = found.key
                put(entry, found.key, parent: parent, found.how, gazetteer.place(key: found.key), edition)
            }
        }
    }

    /// Replaces the account of rows.
    mutating func account(_ change: (inout PlaceReading) -> Void) { change(&reading) }

    // MARK: - Parents

    /// The key of an entry's parent; nil, with a finding, when it has none that can be.
    private mutating func parent(
        of index: Int, in list: AreaList, _ keyOf: [Int: String], _ country: String, _ edition: SchemeVersion
    ) -> String? {
        let entry = list.entries[index]
        let code = entry.parent.uppercased()
        if code.isEmpty || code == country || list.isCountry(code) || gazetteer.country(code)?.key(gazetteer) == country
        {
            // A village in no area is nobody's mistake, nor is one that GeoNames numbers without order.
            guard (2...4).contains(entry.level), !entry.isImplied, edition.scheme == "cod-ab" else { return country }
            return parentByPrefix(of: entry, in: list, keyOf) ?? country
        }
        if code == entry.code.uppercased() { return refuse(entry, .wrongParent) }
        var level = entry.level
        while level > 0 {
            level -= 1
            if let parent = list.index(of: code, at: level) {
                if let key = keyOf[parent] { return key }
                return refuse(entry, .danglingReference)
            }
        }
        if let known = gazetteer.place(code: code, in: edition),
            let standing = gazetteer.standing(of: known, in: edition),
            standing.level < entry.level, let card = gazetteer.card(known)
        {
            return card.key
        }
        return refuse(entry, list.has(code) ? .wrongParent : .danglingReference)
    }

    /// A district that names its country as its parent, in a list that has the region its code begins with: the region.
    private mutating func parentByPrefix(of entry: AreaEntry, in list: AreaList, _ keyOf: [Int: String]) -> String? {
        let code = entry.code.uppercased()
        let above = list.indices(at: entry.level - 1).filter {
            code.hasPrefix(list.entries[$0].code.uppercased()) && list.entries[$0].code.count < code.count
        }
        let longest = above.max { list.entries[$0].code.count < list.entries[$1].code.count }
        let key = longest.flatMap { keyOf[$0] }
        reading.note(
            .wrongParent, entry.spot, "parent",
            "\(entry.code) under \(entry.parent)" + (longest.map { ": \(list.entries[$0].code)" } ?? ""),
            key == nil ? .kept : .repaired)
        return key
    }

    private mutating func refuse(_ entry: AreaEntry, _ code: Finding.Code) -> String? {
        let value = "\(entry.code) under \(entry.parent)"
        if entry.isImplied {
            reading.note(code, entry.spot, "parent", value, .leftEmpty)
        } else {
            reading.setAside(code, entry.spot, "parent", value)
        }
        return nil
    }

    // MARK: - Places

    private mutating func put(
        _ entry: AreaEntry, _ key: String, parent: String, _ how: PlaceOutcome, _ place: Int32?,
        _ edition: SchemeVersion
    ) {
        if entry.level > 0 { reading.outcomes[how, default: 0] += 1 }
        if let card = card(entry, key, how, place) { reading.batch.places.append(card) }
        let isKnown =
            place.flatMap { gazetteer.standing(of: $0, in: edition) }.map {
                $0.code == entry.code && $0.level == entry.level
                    && ($0.parent < 0 ? "" : gazetteer.card($0.parent)?.key ?? "") == parent
            } ?? false
        if !isKnown {
            var code = PlaceCode(
                scheme: edition.scheme, version: edition.version, code: entry.code, place: key, level: entry.level,
                parent: parent)
            code.validFrom = entry.validFrom
            code.validTo = entry.validTo
            reading.batch.codes.append(code)
        }
        if let shape = entry.shape {
            reading.batch.boundaries.append(
                PlaceBoundary(scheme: edition.scheme, version: edition.version, place: key, shape: shape))
        }
    }

    /// The card of a new place, or that of a known one with what the file adds to it; nil when it adds nothing.
    private mutating func card(_ entry: AreaEntry, _ key: String, _ how: PlaceOutcome, _ place: Int32?) -> PlaceCard? {
        guard var card = place.flatMap({ gazetteer.card($0) }) else {
            if entry.name.isEmpty { reading.note(.missingCell, entry.spot, "name", entry.code, .repaired) }
            var card = PlaceCard(key: key, name: entry.name.isEmpty ? entry.code : entry.name)
            card.kind = entry.level == 5 ? .site : .admin
            card.nameEN = entry.nameEN
            card.aliases = Self.unknown(entry.others, beside: [card.name, card.nameEN])
            card.position = entry.position
            return card
        }
        let before = card
        let known = [card.name, card.nameEN, card.nameFR] + card.aliases + card.names.map(\.name)
        let reduced = Set(known.map { PlaceName($0).key })
        let names = [entry.name, entry.nameEN].filter { !$0.isEmpty }
        let written = entry.level == 0 ? names.map(NameText.bare) : names
        if how == .knownCode, entry.level > 0, !written.isEmpty,
            !(written + entry.others).contains(where: { reduced.contains(PlaceName($0).key) })
        {
            // The code says this place and the name another: neither its name nor its position is taken over.
            if !entry.isImplied {
                reading.note(.codeAndNameDisagree, entry.spot, "name", "\(entry.code) \(entry.name)", .kept)
            }
            return nil
        }
        card.aliases += Self.unknown(written + entry.others, beside: known)
        if card.position == nil { card.position = entry.position }
        return card == before ? nil : card
    }

    /// Names whose reduced form none of the others has, in their order.
    private static func unknown(_ names: [String], beside others: [String]) -> [String] {
        var seen = Set(others.map { PlaceName($0).key })
        return names.filter { seen.insert(PlaceName($0).key).inserted }
    }
}

extension Int32 {
    /// The key of the place with this number.
    fileprivate func key(_ gazetteer: Gazetteer) -> String? { gazetteer.card(self)?.key }
}
