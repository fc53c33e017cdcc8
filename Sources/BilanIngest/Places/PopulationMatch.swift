import BilanModel
import BilanPlaces

/// Finds the edition in whose areas a country's population is drawn.
struct PopulationMatch {
    private let gazetteer: Gazetteer
    private let group: PopulationGroup

    init(_ gazetteer: Gazetteer, _ group: PopulationGroup) {
        self.gazetteer = gazetteer
        self.group = group
    }

    /// Adds the figures whose area is plain; the others are set aside.
    func add(_ lines: [PopulationLine], to reading: inout PlaceReading) {
        guard let country = gazetteer.country(group.country) else {
            for line in lines { reading.setAside(.unplaced, line.spot, "country", group.country) }
            return
        }
        if group.level == 0 {
            // A country is the same in every edition; the one in use names it.
            let edition = gazetteer.edition(for: country)?.description ?? "cod-ab"
            return put(lines.map { ($0, country) }, edition, &reading)
        }
        guard let edition = edition(lines, country) else {
            for line in lines { reading.setAside(.unplaced, line.spot, "code", "\(line.code) \(line.name)") }
            return
        }
        var placed: [(PopulationLine, Int32)] = []
        for line in lines {
            guard let place = place(line, edition, country) else {
                reading.setAside(.unplaced, line.spot, "code", "\(line.code) \(line.name)")
                continue
            }
            guard agrees(place, line) else {
                reading.setAside(.codeAndNameDisagree, line.spot, "code", "\(line.code) \(line.name)")
                continue
            }
            placed.append((line, place))
        }
        put(placed, edition.description, &reading)
    }

    private func put(_ placed: [(PopulationLine, Int32)], _ edition: String, _ reading: inout PlaceReading) {
        var seen: [Int32: Quantity] = [:]
        for (line, place) in placed {
            if let other = seen[place] {
                if other != line.people {
                    reading.setAside(.duplicateId, line.spot, "code", "\(line.code) \(line.name)")
                }
                continue
            }
            seen[place] = line.people
            guard let key = gazetteer.card(place)?.key else { continue }
            reading.batch.population.append(
                PopulationRow(
                    place: key, scheme: edition, year: group.year, source: line.source, publishedOn: nil,
                    people: line.people))
        }
    }

    /// The edition that shares most areas with the figures and lacks fewest; the newest of equals.
    private func edition(_ lines: [PopulationLine], _ country: Int32) -> SchemeVersion? {
        var best: (edition: SchemeVersion, shared: Int, size: Int)?
        for edition in gazetteer.editions where edition.scheme == "cod-ab" {
            let shared = Set(
                lines.compactMap { line in place(line, edition, country).flatMap { agrees($0, line) ? $0 : nil } }
            ).count
            guard shared > 0 else { continue }
            let all = gazetteer.places(level: group.level, under: country, in: edition).count
            let size = all + Set(lines.map(\.code)).count - shared
            // Shared over all, compared without fractions.
            if let known = best, shared * known.size < known.shared * size { continue }
            best = (edition, shared, size)
        }
        return best?.edition
    }

    private func place(_ line: PopulationLine, _ edition: SchemeVersion, _ country: Int32) -> Int32? {
        guard let place = gazetteer.place(code: line.code, in: edition),
            gazetteer.standing(of: place, in: edition)?.level == group.level,
            gazetteer.contains(country, place, in: edition)
        else { return nil }
        return place
    }

    /// Whether a place is called as the line says; a line without a name says nothing against it.
    private func agrees(_ place: Int32, _ line: PopulationLine) -> Bool {
        line.name.isEmpty || gazetteer.places(named: line.name).contains(place)
    }
}
