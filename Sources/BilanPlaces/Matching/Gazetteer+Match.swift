import BilanModel

extension Gazetteer {
    /// Matches what a publisher wrote: code and name are both read, and where they disagree the name decides.
    ///
    /// `parent` limits the search to what lies under it, `level` to one level; spelling mistakes are forgiven under a
    /// parent only. A name that fits several places fits none, unless its code is one of theirs or one of them is in the
    /// boundaries in use. `scheme` says whose codes they are, where that is known.
    ///
    /// Source: METHODOLOGY ruling 13.
    public func match(
        name: some StringProtocol, code: String = "", within parent: Int32? = nil, level: UInt8? = nil,
        scheme: String? = nil
    ) -> PlaceMatch {
        let asked = PlaceQuery(name: String(name), code: code, parent: parent, level: level, scheme: scheme)
        return match(asked) { NameList(self, under: $0, level: $1) }
    }

    /// The same, with the lists of names that somebody keeps.
    func match(_ asked: PlaceQuery, names: (Int32, UInt8?) -> NameList) -> PlaceMatch {
        let coded = asked.code.isEmpty ? nil : codeMeaning(asked)
        let found = asked.name.isEmpty ? [] : places(named: PlaceName(asked.name), asked)
        if var hit = named(found, asked) ?? (found.isEmpty ? alike(asked, names) : nil) {
            return combined(&hit, coded, asked)
        }
        guard let coded, coded.fits else {
            return coded != nil && !found.isEmpty ? .undecided : .none
        }
        if !found.isEmpty {
            guard found.contains(coded.place) else { return .undecided }
            return PlaceMatch(place: coded.place, how: coded.how, disagrees: false, repairs: coded.repairs)
        }
        // Earlier editions that mean another place, and no name to tell: a code that was rewritten as well is no evidence.
        if !coded.isPlain, !coded.repairs.isEmpty { return .none }
        let isAlone = asked.name.isEmpty && coded.isPlain
        return PlaceMatch(
            place: coded.place, how: coded.how, disagrees: false,
            score: isAlone ? nil : coded.repairs.isEmpty ? 0.7 : 0.6,
            repairs: coded.repairs)
    }

    /// A place found by name, with what its code says.
    private func combined(_ hit: inout PlaceMatch, _ coded: CodeMeaning?, _ asked: PlaceQuery) -> PlaceMatch {
        guard let coded else { return hit }
        if coded.place == hit.place {
            return PlaceMatch(place: hit.place, how: coded.how, disagrees: false, repairs: coded.repairs)
        }
        // A settlement's or an area's code beside the name of what it lies in is another level, not another place.
        let isNested = editions.contains {
            contains(coded.place, hit.place, in: $0) || contains(hit.place, coded.place, in: $0)
        }
        if !coded.fits, isNested || coded.isForeign { return hit }
        hit.disagrees = true
        hit.score = max(0, hit.score - 0.2)
        hit.codeEdition = coded.earlier.first { $0.place == hit.place }?.edition
        return hit
    }

    // MARK: - Names

    /// Places of a name that lie where they should, at the level asked; those that a user has decided on alone, if any.
    private func places(named name: PlaceName, _ asked: PlaceQuery) -> [Int32] {
        let own = lists.decided.value[name.key].filter { fits($0, asked.parent, asked.level) }
        if !own.isEmpty { return own }
        return lists.names.value[name.key].filter { fits($0, asked.parent, asked.level) }
    }

    /// The one of these places, or in doubt the only one that the newest operational edition has at the level asked, and
    /// where that edition draws it under the parent.
    private func named(_ found: [Int32], _ asked: PlaceQuery) -> PlaceMatch? {
        func match(_ place: Int32) -> PlaceMatch {
            PlaceMatch(place: place, how: how(place, PlaceName(asked.name)), disagrees: false)
        }
        if found.count == 1 { return match(found[0]) }
        // A parent of other boundaries, such as those of a law, contains none of them in any operational edition.
        for parent in asked.parent == nil ? [nil] : [asked.parent, nil] {
            for edition in editions.reversed() where edition.scheme == "cod-ab" {
                let number = lists.entries.number(of: edition)
                let known = found.filter { place in
                    lists.entries.entry(place, in: number).map { asked.level == nil || $0.level == asked.level }
                        ?? false
                        && parent.map { contains($0, place, in: edition) } ?? true
                }
                if known.count == 1 { return match(known[0]) }
                if known.count > 1 { return nil }
            }
        }
        return nil
    }

    private func alike(_ asked: PlaceQuery, _ names: (Int32, UInt8?) -> NameList) -> PlaceMatch? {
        guard let parent = asked.parent, !asked.name.isEmpty else { return nil }
        let name = PlaceName(asked.name)
        // Exactly the name of another place of the country is no misspelling.
        let home = country(of: parent)
        guard !lists.names.value[name.key].contains(where: { country(of: $0) == home }) else { return nil }
        guard let (place, distance) = names(parent, asked.level).alike(name) else { return nil }
        let score = 1 - Double(distance) / Double(max(1, name.letters.count))
        return PlaceMatch(place: place, how: .fuzzy, disagrees: false, score: min(0.95, score))
    }

    private func how(_ place: Int32, _ name: PlaceName) -> PlaceHow {
        if lists.decided.value[name.key].contains(place) { return .decided }
        return card(place).map { PlaceName($0.name) == name } ?? true ? .name : .alias
    }

    func fits(_ place: Int32, _ parent: Int32?, _ level: UInt8?) -> Bool {
        guard isAt(level, place) else { return false }
        guard let parent else { return true }
        return editions.contains { contains(parent, place, in: $0) }
    }

    /// Whether some edition has the place at this level; always without one.
    func isAt(_ level: UInt8?, _ place: Int32) -> Bool {
        guard let level else { return true }
        return lists.entries.all(of: place).contains { $0.isFirst && $0.level == level }
    }
}
