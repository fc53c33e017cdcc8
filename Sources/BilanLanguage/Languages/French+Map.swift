extension MapWords {
    static let french = MapWords(
        title: { place, measure, level, when in
            "\(place) : \(measure) par \(["pays", "région", "circonscription de niveau 2"][min(level, 2)]), \(when)"
        },
        range: { from, to in from == to ? from : "\(from) à \(to)" }, orMore: { "\($0) ou plus" },
        hatched: "hachuré : aucun chiffre", notDrawn: "hors carte",
        key: { "Cases sous la carte, de gauche à droite : \($0.joined(separator: " ; "))." },
        elsewhere: { "Dans aucune zone de la carte : \($0)." },
        nothingElsewhere: "Tous les chiffres se rapportent à une zone de la carte.",
        finding: { highest, unknown in
            "Carte. Maximum : \(highest)."
                + (unknown == 0 ? "" : " Sans chiffre, hachurées : \(unknown) \(unknown == 1 ? "zone" : "zones").")
        },
        part: { part in
            switch part {
            case .northWest: "nord-ouest"
            case .north: "nord"
            case .northEast: "nord-est"
            case .west: "ouest"
            case .centre: "centre"
            case .east: "est"
            case .southWest: "sud-ouest"
            case .south: "sud"
            case .southEast: "sud-est"
            }
        }, within: { "\($0), zone inconnue" })
}
