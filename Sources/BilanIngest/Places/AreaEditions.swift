import BilanModel
import BilanPlaces

/// Entries of a file by country and edition, and the making of places of them.
struct AreaEditions {
    private struct Edition: Hashable {
        var country: String
        var year: Int
    }
    private var entries: [Edition: [AreaEntry]] = [:]
    private var countries: [String: String?] = [:]
    private let gazetteer: Gazetteer

    init(_ gazetteer: Gazetteer) { self.gazetteer = gazetteer }

    /// Takes the entries of a row: its own first, and the country among them.
    mutating func add(_ row: [AreaEntry], _ reading: inout PlaceReading) {
        guard let first = row.first else { return }
        guard let root = row.last(where: { $0.level == 0 }), let country = country(root) else {
            let root = row.last { $0.level == 0 }
            return reading.setAside(.unplaced, first.spot, "country", root.map { "\($0.code) \($0.name)" } ?? "")
        }
        guard let day = first.validFrom else {
            return reading.setAside(.missingCell, first.spot, "validOn", "\(first.code) \(first.name)")
        }
        let implied = row.dropFirst().map { entry in
            var entry = entry
            entry.validFrom = day
            return entry
        }
        entries[Edition(country: country, year: day.year), default: []] += [first] + implied
    }

    /// Makes places of all that was taken.
    func build(_ reading: PlaceReading) -> PlaceReading {
        var reading = reading
        let ordered = entries.sorted { ($0.key.country, $0.key.year) < ($1.key.country, $1.key.year) }
        var checked: [(edition: Edition, entries: [AreaEntry])] = []
        for (edition, list) in ordered {
            var list = list
            PositionCheck.dropExchanged(&list, &reading)
            checked.append((edition, list))
        }
        var builder = PlaceBuilder(gazetteer, reading)
        for (edition, list) in checked {
            builder.add(list, of: edition.country, in: SchemeVersion(scheme: "cod-ab", version: String(edition.year)))
        }
        return builder.reading
    }

    /// The key of a country, by the code a file gives it or by its name.
    private mutating func country(_ entry: AreaEntry) -> String? {
        if let known = countries[entry.code] { return known }
        let place = gazetteer.country(entry.code) ?? gazetteer.country(NameText.bare(entry.name))
        let key = place.flatMap { gazetteer.card($0)?.key }
        countries[entry.code] = .some(key)
        return key
    }
}
