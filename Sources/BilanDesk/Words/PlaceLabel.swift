import BilanAnalytics
import BilanModel
import BilanPlaces

/// How a place is told apart from others of its name: "ML0703 Gao (cercle)".
struct PlaceLabel: Sendable {
    let gazetteer: Gazetteer
    let printer: PlacePrinter

    init(_ gazetteer: Gazetteer, edition: SchemeVersion? = nil) {
        self.gazetteer = gazetteer
        printer = PlacePrinter(gazetteer, edition: edition)
    }

    /// Code, name and level; with the edition where the boundaries in use do not know the place.
    func text(_ place: Int32) -> String {
        guard place >= 0 else { return "" }
        let inUse = gazetteer.edition(for: gazetteer.country(of: place))
        let listings = gazetteer.listings(of: place)
        let isInUse = gazetteer.isCountry(place) || listings.contains { $0.edition == inUse }
        var about = level(place)
        if !isInUse, let listing = listings.first, listing.level <= 4 { about += ", \(listing.edition)" }
        return "\(code(place)) \(printer.name(place)) (\(about))"
    }

    /// What may be typed for the place: its code, or the gazetteer's own key where the code means another one.
    func code(_ place: Int32) -> String {
        let code = printer.code(place)
        return gazetteer.places(typed: code) == [place] ? code : gazetteer.card(place)?.key ?? code
    }

    /// Labels from the widest area to the settlement, by code; an area that two editions draw under one code stands once.
    func texts(_ places: [Int32]) -> [String] {
        places.filter { place in !places.contains { $0 != place && isFormer(place, of: $0) } }.map {
            (gazetteer.level(of: $0) ?? 9, code($0), text($0))
        }
        .sorted { ($0.0, $0.1, $0.2) < ($1.0, $1.1, $1.2) }.map(\.2)
    }

    /// Whether one place is what another edition draws under the code and the name of the other.
    private func isFormer(_ place: Int32, of other: Int32) -> Bool {
        let code = printer.code(other)
        return printer.code(place) == code && gazetteer.places(typed: code) == [other]
            && printer.name(place) == printer.name(other)
    }

    /// What the level of a place is called in its country.
    func level(_ place: Int32) -> String {
        guard let level = gazetteer.level(of: place) else { return "place" }
        if level == 0 { return "country" }
        if level == 5 { return "settlement" }
        let country = gazetteer.code(of: gazetteer.country(of: place), preferring: nil)
        let words = PlaceLabel.words[country] ?? []
        return level <= words.count ? words[level - 1] : level == 1 ? "region" : "admin \(level)"
    }

    /// Countries' own words for their levels.
    private static let words = [
        "MLI": ["region", "cercle", "commune"], "BFA": ["region", "province", "commune"],
        "NER": ["region", "department", "commune"], "MRT": ["wilaya", "moughataa", "commune"],
        "SEN": ["region", "department", "arrondissement"], "TCD": ["region", "department"],
    ]
}
