import BilanModel

extension Gazetteer {
    /// The place and everything above it in an edition, finest first.
    ///
    /// A settlement, or a place that the edition does not know, goes up through the change map where one place of the
    /// edition contains it whole, else by whichever edition names its parent, until one that the asked edition knows; a
    /// country ends the way. Cycles of parents end it, too.
    public func ancestors(of place: Int32, in edition: SchemeVersion) -> [Int32] {
        var way: [Int32] = []
        var next = place
        while next >= 0, !way.contains(next) {
            way.append(next)
            next = parent(of: next, in: edition)
        }
        return way
    }

    private func parent(of place: Int32, in edition: SchemeVersion) -> Int32 {
        if let entry = entries[edition]?[place] { return entry.parent }
        // A region that was cut out of another, or that another took in whole, stands there in the other edition.
        if let whole = changes.exact(place, isKnown: { entries[edition]?[$0] != nil }) { return whole }
        // Newest editions first, so that the way is the same whatever order the schemes were imported in.
        for other in editions.reversed() {
            if let entry = entries[other]?[place], entry.parent >= 0 { return entry.parent }
        }
        return -1
    }

    /// The place at each level 0 to 4 above `place` in an edition; -1 where nothing is known at that level.
    ///
    /// Missing: a place that the edition does not draw (a region of another reform) has no code there, so only the levels
    /// of its ancestors that the edition knows are filled.
    public func levels(of place: Int32, in edition: SchemeVersion) -> [Int32] {
        var levels: [Int32] = [-1, -1, -1, -1, -1]
        for step in ancestors(of: place, in: edition) {
            if entries[countries]?[step] != nil {
                levels[0] = step
            } else if let entry = entries[edition]?[step], (1...4).contains(entry.level) {
                levels[Int(entry.level)] = step
            }
        }
        return levels
    }

    /// The country a place lies in, -1 when unknown.
    public func country(of place: Int32) -> Int32 {
        if let members = sets[place] {
            let countries = Set(members.map(country(of:)))
            return countries.count == 1 ? countries.first ?? -1 : -1
        }
        for edition in editions.reversed() {
            let way = ancestors(of: place, in: edition)
            if let country = way.last, entries[countries]?[country] != nil { return country }
        }
        return -1
    }

    /// The edition in use for a country: the newest one of the operational datasets (`cod-ab`) that has codes there.
    public func edition(for country: Int32) -> SchemeVersion? {
        let known = editions.filter { $0.scheme == "cod-ab" || $0.scheme == "cod" }
        return known.last { edition in
            (entries[edition] ?? [:]).contains { $0.value.level == 1 && $0.value.parent == country }
        }
    }

    /// The districts (level 2) of an edition with the region (level 1) that each lies in, by country.
    public func districts(in edition: SchemeVersion) -> [Int32: [(region: Int32, district: Int32)]] {
        let drawn = entries[edition] ?? [:]
        var districts: [Int32: [(region: Int32, district: Int32)]] = [:]
        for (district, entry) in drawn where entry.level == 2 {
            let way = ancestors(of: district, in: edition)
            for (step, region) in way.enumerated() where drawn[region]?.level == 1 {
                for above in way[step...] { districts[above, default: []].append((region, district)) }
            }
        }
        return districts
    }

    /// Everything under a place (and the place itself) in an edition.
    public func contains(_ outer: Int32, _ inner: Int32, in edition: SchemeVersion) -> Bool {
        ancestors(of: inner, in: edition).contains(outer)
    }
}

extension Gazetteer {
    /// Whether the place is a country.
    public func isCountry(_ place: Int32) -> Bool { entries[countries]?[place] != nil }

    /// The level of a place in an edition: 0 for a country, 1 to 4; nil when the edition does not draw it.
    public func level(of place: Int32, in edition: SchemeVersion) -> Int? {
        isCountry(place) ? 0 : (entries[edition]?[place]?.level).flatMap { $0 <= 4 ? Int($0) : nil }
    }
}
