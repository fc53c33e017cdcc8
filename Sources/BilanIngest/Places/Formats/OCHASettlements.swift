import BilanModel
public import BilanPlaces

/// A country's settlements with their communes and positions, as OCHA lists them.
public struct OCHASettlements: PlaceFormat {
    /// Its name in lists.
    public let name = "ocha_settlements"

    /// The format.
    public init() {}

    private enum Column: UInt8, Coded {
        case featurenam = 0
        case pcode
        case longitude
        case latitude
        case featureref
        case featurealt
        case featureA1
    }

    /// Whether a file is written this way.
    public func recognises(_ content: PlaceContent) -> Bool {
        content.tables.contains { OCHASettlements.headings($0) != nil }
    }

    /// Reads a file against the places that are known so far.
    public func read(_ content: PlaceContent, _ gazetteer: Gazetteer) throws(IngestError) -> PlaceReading {
        var reading = PlaceReading(name)
        var editions = AreaEditions(gazetteer)
        for table in content.tables {
            guard let rows = OCHASettlements.headings(table).flatMap({ AreaRows($0) }) else { continue }
            var cells = Cells<Column>(table)
            try table.forEachRow { row throws(IngestError) in
                guard cells.begin(row), let code = cells.needed(.pcode, row) else { return }
                let spot = RowSpot(sheet: table.label, row: row.number)
                var way = rows.entries(spot, &reading) { row[$0] }
                guard let area = way.first else { return }
                let written = cells[.featurenam, row]
                var entry = AreaEntry(
                    spot: spot, level: 5, code: code, name: NameText.tidy(written), parent: area.code)
                if written.unicodeScalars.contains(where: { $0.properties.isWhitespace && $0 != " " }) {
                    cells.note(.untidyName, .featurenam, row, .repaired)
                }
                entry.others = [Column.featureref, .featurealt, .featureA1].map { NameText.tidy(cells[$0, row]) }
                    .filter { !$0.isEmpty && $0 != "NA" && $0 != entry.name }
                entry.validFrom = area.validFrom
                entry.validTo = area.validTo
                entry.position = PositionCheck.read(
                    latitude: cells[.latitude, row], longitude: cells[.longitude, row], spot, &reading)
                way[0].isImplied = true
                way[0].others = []
                editions.add([entry] + way, &reading)
            }
            reading.take(cells, of: table)
        }
        return editions.build(reading)
    }

    private static func headings(_ table: Sheet) -> AreaHeadings? {
        let names = ["featurenam", "pcode", "longitude", "latitude"]
        let headings = AreaHeadings(table.header.names)
        return names.allSatisfy { table.header[$0] != nil } && headings.validOn != nil && headings.has(.code, 0)
            ? headings : nil
    }
}
