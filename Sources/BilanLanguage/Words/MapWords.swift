/// All that a map of a briefing says in one language.
package struct MapWords: Sendable {
    /// Title: what, where, when.
    package let title: @Sendable (_ place: String, _ measure: String, _ level: Int, _ when: String) -> String
    /// Classes: "10 to 19", "20 or more".
    package let range: @Sendable (_ from: String, _ to: String) -> String
    package let orMore: @Sendable (_ from: String) -> String
    /// An area without a figure, and a row that is not drawn.
    package let hatched, notDrawn: String
    /// What the boxes below the map mean, from left to right.
    package let key: @Sendable (_ classes: [String]) -> String
    /// What stands in no area of the map.
    package let elsewhere: @Sendable (_ figures: String) -> String
    package let nothingElsewhere: String
    /// The finding in words; no area may be without a figure.
    package let finding: @Sendable (_ highest: String, _ unknown: Int) -> String
    /// Where an area lies on the map.
    package let part: @Sendable (MapPart) -> String
    /// "Mopti, not allocated".
    package let within: @Sendable (_ place: String) -> String
}

/// A ninth of a map.
package enum MapPart: Sendable, CaseIterable {
    case northWest, north, northEast, west, centre, east, southWest, south, southEast
}

extension Language {
    /// What a map says in this language.
    package var map: MapWords {
        switch self {
        case .en: .english
        case .fr: .french
        }
    }
}
