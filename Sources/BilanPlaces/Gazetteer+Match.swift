import BilanModel

extension Gazetteer {
    /// The place of a code; without a scheme only when every scheme that knows the code means the same place.
    ///
    /// Operational codes (`cod-ab`) of any edition are asked first, because they are what people type.
    public func place(code: some StringProtocol, scheme: String? = nil) -> Int32? {
        let wanted = code.uppercased()
        let hits = byCode.filter { scheme == nil || $0.key.scheme == scheme || $0.key.description == scheme }
            .compactMap { edition, codes in codes[wanted].map { (edition, $0) } }
        guard !hits.isEmpty else { return nil }
        let operational = hits.filter { $0.0.scheme == "cod-ab" }
        let asked = operational.isEmpty || scheme != nil ? hits : operational
        // Two editions may draw the code's area differently (Gao before and after Ménaka left): the newest one speaks.
        if Set(asked.map(\.0.scheme)).count == 1 { return asked.max { $0.0 < $1.0 }?.1 }
        let places = Set(asked.map(\.1))
        return places.count == 1 ? places.first : nil
    }

    /// The country that a text names: by its ISO code of three or two letters, or by a name in English, French or a
    /// publisher's spelling.
    public func country(_ text: some StringProtocol) -> Int32? {
        let word = text.uppercased()
        if let place = byCode[countries]?[word] { return place }
        if let place = place(code: word, scheme: "iso3166-1-alpha2") { return place }
        let named = (byName[PlaceName(text).key] ?? []).filter { entries[countries]?[$0] != nil }
        return named.count == 1 ? named[0] : nil
    }

    /// The country with a publisher's own number (`ucdp`, `m49`).
    public func country(number: some StringProtocol, scheme: String) -> Int32? { place(code: number, scheme: scheme) }

    /// Matches what a publisher wrote: code and name are both read, and where they disagree the name decides.
    ///
    /// `parent` limits the search to what lies under it, `level` to one level. A name that fits several places fits none,
    /// unless one of them is at the asked level.
    ///
    /// Source: METHODOLOGY ruling 13.
    public func match(
        name: some StringProtocol, code: String = "", within parent: Int32? = nil, level: UInt8? = nil
    ) -> PlaceMatch {
        let coded = code.isEmpty ? nil : place(code: code).flatMap { fits($0, parent, level) ? $0 : nil }
        let named = name.isEmpty ? nil : self.named(name, within: parent, level: level)
        switch (named, coded) {
        case (let named?, let coded?):
            return named == coded
                ? PlaceMatch(place: coded, how: .code, disagrees: false)
                : PlaceMatch(place: named, how: how(named, name), disagrees: true)
        case (let named?, nil): return PlaceMatch(place: named, how: how(named, name), disagrees: false)
        case (nil, let coded?): return PlaceMatch(place: coded, how: .code, disagrees: false)
        case (nil, nil): return .none
        }
    }

    /// The one place of this name under `parent` at `level`; in doubt, the one that the newest operational edition knows.
    private func named(_ name: some StringProtocol, within parent: Int32?, level: UInt8?) -> Int32? {
        let found = (byName[PlaceName(name).key] ?? []).filter { fits($0, parent, level) }
        if found.count == 1 { return found[0] }
        for edition in editions.reversed() where edition.scheme == "cod-ab" {
            let known = found.filter { entries[edition]?[$0] != nil }
            if known.count == 1 { return known[0] }
            if known.count > 1 { return nil }
        }
        return nil
    }

    private func fits(_ place: Int32, _ parent: Int32?, _ level: UInt8?) -> Bool {
        if let level, !entries.values.contains(where: { $0[place]?.level == level }) { return false }
        guard let parent else { return true }
        return editions.contains { contains(parent, place, in: $0) }
    }

    private func how(_ place: Int32, _ name: some StringProtocol) -> PlaceHow {
        guard let card = cards[place] else { return .name }
        return PlaceName(card.name) == PlaceName(name) ? .name : .alias
    }
}
