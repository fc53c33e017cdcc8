import BilanModel

extension Gazetteer {
    /// The place and everything above it in an edition, finest first.
    ///
    /// A settlement, or a place that the edition does not know, goes up through the change map where one place of the
    /// edition contains it whole, else by whichever edition names its parent, until one that the asked edition knows; a
    /// country ends the way. Cycles of parents end it, too.
    public func ancestors(of place: Int32, in edition: SchemeVersion) -> [Int32] {
        ancestors(of: place, in: lists.entries.number(of: edition))
    }

    private func ancestors(of place: Int32, in edition: Int32) -> [Int32] {
        var way: [Int32] = []
        var next = place
        while next >= 0, !way.contains(next) {
            if way.isEmpty { way.reserveCapacity(8) }
            way.append(next)
            next = parent(of: next, in: edition)
        }
        return way
    }

    private func parent(of place: Int32, in edition: Int32) -> Int32 {
        let entries = lists.entries
        if let entry = entries.entry(place, in: edition) { return entry.parent }
        // A region that was cut out of another, or that another took in whole, stands there in the other edition.
        if let whole = lists.changes.exact(place, isKnown: { entries.entry($0, in: edition) != nil }) { return whole }
        // Newest editions first, so that the way is the same whatever order the schemes were imported in.
        return entries.all(of: place).last { $0.isFirst && $0.parent >= 0 }?.parent ?? -1
    }

    /// The place at each level 0 to 4 above `place` in an edition; -1 where nothing is known at that level.
    ///
    /// Missing: a place that the edition does not draw (a region of another reform) has no code there, so only the levels
    /// of its ancestors that the edition knows are filled.
    public func levels(of place: Int32, in edition: SchemeVersion) -> [Int32] {
        var levels: [Int32] = [-1, -1, -1, -1, -1]
        let number = lists.entries.number(of: edition)
        for step in ancestors(of: place, in: number) {
            if isCountry(step) {
                levels[0] = step
            } else if let entry = lists.entries.entry(step, in: number), (1...4).contains(entry.level) {
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
        for edition in editions.indices.reversed() {
            if let country = ancestors(of: place, in: Int32(edition)).last, isCountry(country) { return country }
        }
        return -1
    }

    /// The edition in use for a country: the newest one of the operational datasets (`cod-ab`) that has codes there.
    public func edition(for country: Int32) -> SchemeVersion? {
        guard let position = lists.table.position(of: country), lists.editionsInUse[position] >= 0 else { return nil }
        return editions[Int(lists.editionsInUse[position])]
    }

    /// The districts (level 2) of an edition with the region (level 1) that each lies in, by country.
    public func districts(in edition: SchemeVersion) -> [Int32: [(region: Int32, district: Int32)]] {
        let (entries, number) = (lists.entries, lists.entries.number(of: edition))
        var districts: [Int32: [(region: Int32, district: Int32)]] = [:]
        for entry in entries.rows where entry.edition == number && entry.level == 2 && entry.isFirst {
            let way = ancestors(of: entry.place, in: number)
            for (step, region) in way.enumerated() where entries.entry(region, in: number)?.level == 1 {
                for above in way[step...] { districts[above, default: []].append((region, entry.place)) }
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
    public func isCountry(_ place: Int32) -> Bool {
        lists.entries.all(of: place).contains { $0.edition == lists.countries }
    }

    /// The level of a place in an edition: 0 for a country, 1 to 4; nil when the edition does not draw it.
    public func level(of place: Int32, in edition: SchemeVersion) -> Int? {
        if isCountry(place) { return 0 }
        let entry = lists.entries.entry(place, in: lists.entries.number(of: edition))
        return (entry?.level).flatMap { $0 <= 4 ? Int($0) : nil }
    }
}
