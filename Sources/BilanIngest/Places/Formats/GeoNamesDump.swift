import BilanModel
public import BilanPlaces

/// A country's file of GeoNames: nineteen columns without headings, one feature a line.
///
/// Populated places and administrative areas are taken; lakes, hills and wells are left out.
public struct GeoNamesDump: PlaceFormat {
    /// Its name in lists.
    public let name = "geonames"

    /// The format.
    public init() {}

    /// Whether a file is written this way.
    public func recognises(_ content: PlaceContent) -> Bool { !content.text.isEmpty }

    /// Reads a file against the places that are known so far.
    public func read(_ content: PlaceContent, _ gazetteer: Gazetteer) throws(IngestError) -> PlaceReading {
        var reading = PlaceReading(name)
        var lines: [GeoNamesLine] = []
        content.text.withUnsafeBufferPointer { text in
            for (number, bytes) in text.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
                if bytes.isEmpty { continue }
                reading.rows += 1
                let spot = RowSpot(sheet: "", row: number + 1)
                guard let line = GeoNamesLine(bytes, spot) else {
                    reading.setAside(.fieldCount, spot, "", String(decoding: bytes.prefix(60), as: UTF8.self))
                    continue
                }
                if line.level == nil { reading.leftOut += 1 } else { lines.append(line) }
            }
        }
        var countries: [String: [GeoNamesLine]] = [:]
        for line in lines { countries[line.country, default: []].append(line) }
        var made: [(key: String, entries: [AreaEntry])] = []
        for (country, lines) in countries.sorted(by: { $0.key < $1.key }) {
            guard let place = gazetteer.country(country), let key = gazetteer.card(place)?.key else {
                for line in lines { reading.setAside(.unplaced, line.spot, "country code", country) }
                continue
            }
            var entries = GeoNamesDump.entries(lines, &reading)
            PositionCheck.dropExchanged(&entries, &reading)
            made.append((key, entries))
        }
        var builder = PlaceBuilder(gazetteer, reading)
        for (key, entries) in made { builder.add(entries, of: key, in: SchemeVersion(scheme: "geonames", version: "")) }
        return builder.reading
    }

    /// The entries of a country, each under the finest area whose codes it carries.
    private static func entries(_ lines: [GeoNamesLine], _ reading: inout PlaceReading) -> [AreaEntry] {
        var areas: [[String]: String] = [:]
        for line in lines {
            guard let level = line.level, (1...4).contains(level), line.areas.count >= Int(level) else { continue }
            areas[Array(line.areas.prefix(Int(level)))] = line.code
        }
        return lines.compactMap { line in
            guard let level = line.level else { return nil }
            let above = level == 0 ? 0 : min(line.areas.count, Int(level) - 1)
            let parent = stride(from: above, to: 0, by: -1).lazy.compactMap { areas[Array(line.areas.prefix($0))] }
            var entry = AreaEntry(
                spot: line.spot, level: level, code: line.code, name: NameText.tidy(line.name),
                parent: parent.first { $0 != line.code } ?? "")
            entry.others = line.others.map(NameText.tidy).filter { !$0.isEmpty && $0 != entry.name }
            entry.position = PositionCheck.read(
                latitude: line.latitude, longitude: line.longitude, line.spot, &reading)
            return entry
        }
    }
}
