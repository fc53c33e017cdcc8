import BilanAnalytics
import BilanModel
import BilanPlaces

/// Areas whose population is known only in other boundaries than those in use, so that they have no rate.
struct PopulationCheck: Check {
    let code = "population_scheme"
    var title: String {
        Desk.says(
            "areas with a population of other boundaries only",
            fr: "zones dont la population n’existe que pour d’autres limites")
    }

    func findings(in room: CheckRoom) -> [CheckFinding] {
        room.gazetteer.countryPlaces.flatMap { country -> [CheckFinding] in
            guard let edition = room.gazetteer.edition(for: country) else { return [] }
            return (UInt8(1)...4).compactMap { level in finding(country, edition, level, room) }
        }
    }

    private func finding(_ country: Int32, _ edition: SchemeVersion, _ level: UInt8, _ room: CheckRoom) -> CheckFinding?
    {
        var schemes: Set<String> = []
        var codes: [String] = []
        for place in room.gazetteer.places(level: level, under: country, in: edition) where room.isAsked(place: place) {
            let known = Set(room.gazetteer.populations(of: place).map(\.scheme))
            guard !known.isEmpty, !known.contains(edition.description) else { continue }
            schemes.formUnion(known)
            codes.append(room.printer.code(place))
        }
        guard !codes.isEmpty else { return nil }
        let shown = codes.sorted().prefix(5).joined(separator: ", ") + (codes.count > 5 ? " …" : "")
        return CheckFinding(
            severity: .note, place: room.code(country), period: "", measure: Measures.population.code,
            subject: schemes.sorted().joined(separator: "+"),
            sentence: Desk.says(
                "\(codes.count) areas of admin\(level) (\(shown)) have a population in "
                    + "\(schemes.sorted().joined(separator: ", ")) only, none in \(edition): no rates there",
                fr: "\(codes.count) zones d’admin\(level) (\(shown)) n’ont de population que selon "
                    + "\(schemes.sorted().joined(separator: ", ")), aucune selon \(edition) : pas de taux pour elles"))
    }
}
