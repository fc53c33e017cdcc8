extension MapWords {
    static let english = MapWords(
        title: { place, measure, level, when in
            "\(place): \(measure) by \(["country", "region", "area of level 2"][min(level, 2)]), \(when)"
        },
        range: { from, to in from == to ? from : "\(from) to \(to)" }, orMore: { "\($0) or more" },
        hatched: "hatched: no figure", notDrawn: "not on the map",
        key: { "Boxes below the map, from left to right: \($0.joined(separator: "; "))." },
        elsewhere: { "On no area of the map: \($0)." }, nothingElsewhere: "Every figure stands in an area of the map.",
        finding: { highest, unknown in
            "Map. Highest: \(highest)."
                + (unknown == 0 ? "" : " Without a figure, hatched: \(unknown) \(unknown == 1 ? "area" : "areas").")
        },
        part: { part in
            switch part {
            case .northWest: "north-west"
            case .north: "north"
            case .northEast: "north-east"
            case .west: "west"
            case .centre: "centre"
            case .east: "east"
            case .southWest: "south-west"
            case .south: "south"
            case .southEast: "south-east"
            }
        }, within: { "\($0), area not known" })
}
