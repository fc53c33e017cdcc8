import BilanModel
public import BilanPlaces

/// A country's operational boundaries of one level, as GeoJSON.
public struct CODBoundaries: PlaceFormat {
    /// Its name in lists.
    public let name = "cod_boundaries"

    /// The format.
    public init() {}

    /// Whether a file is written this way.
    public func recognises(_ content: PlaceContent) -> Bool {
        content.features.first.map { CODBoundaries.rows($0) != nil } ?? false
    }

    /// Reads a file against the places that are known so far.
    public func read(_ content: PlaceContent, _ gazetteer: Gazetteer) throws(IngestError) -> PlaceReading {
        var reading = PlaceReading(name)
        var editions = AreaEditions(gazetteer)
        for (index, feature) in content.features.enumerated() {
            let spot = RowSpot(sheet: "", row: index + 1)
            reading.rows += 1
            guard let rows = CODBoundaries.rows(feature) else {
                reading.setAside(.missingCell, spot, "properties", "")
                continue
            }
            var entries = rows.entries(spot, &reading) { feature.properties[$0].value }
            if !entries.isEmpty {
                entries[0].shape = feature.area
                if feature.area == nil {
                    reading.note(.faultyBorder, spot, "geometry", "\(entries[0].code) \(feature.trouble)", .leftEmpty)
                }
            }
            editions.add(entries, &reading)
        }
        return editions.build(reading)
    }

    /// How a feature's properties are read; nil for a feature that is no area of a country.
    private static func rows(_ feature: GeoJSON.Feature) -> AreaRows? {
        let headings = AreaHeadings(feature.properties.map(\.name))
        guard headings.validOn != nil, headings.has(.code, 0) else { return nil }
        return AreaRows(headings)
    }
}
