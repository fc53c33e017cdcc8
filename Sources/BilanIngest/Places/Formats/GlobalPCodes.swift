import BilanModel
public import BilanPlaces

/// OCHA's list of the place codes of all countries: one row a code, levels 1 and 2.
public struct GlobalPCodes: PlaceFormat {
    /// Its name in lists.
    public let name = "ocha_pcodes"

    /// The format.
    public init() {}

    private enum Column: UInt8, Coded {
        case location = 0
        case adminLevel
        case pCode
        case name
        case parentPCode
        case validFromDate
    }

    /// Whether a file is written this way.
    public func recognises(_ content: PlaceContent) -> Bool {
        content.tables.contains { table in Column.allCases.allSatisfy { table.header[$0.token] != nil } }
    }

    /// Reads a file against the places that are known so far.
    public func read(_ content: PlaceContent, _ gazetteer: Gazetteer) throws(IngestError) -> PlaceReading {
        var reading = PlaceReading(name)
        var countries: [String: [AreaEntry]] = [:]
        for table in content.tables {
            var cells = Cells<Column>(table)
            try table.forEachRow { row throws(IngestError) in
                guard cells.begin(row), let location = cells.needed(.location, row),
                    let code = cells.needed(.pCode, row),
                    let level = cells.needed(.adminLevel, row)
                else { return }
                guard let level = UInt8(level), (1...4).contains(level) else {
                    return cells.setAside(.unreadableNumber, .adminLevel, row)
                }
                guard let day = cells.day(.validFromDate, row) else {
                    return cells.setAside(.missingCell, .validFromDate, row)
                }
                let written = cells[.name, row]
                let name = NameText.tidy(written)
                if written.unicodeScalars.contains(where: { $0.properties.isWhitespace && $0 != " " }) {
                    cells.note(.untidyName, .name, row, .repaired)
                }
                var entry = AreaEntry(
                    spot: RowSpot(sheet: table.label, row: row.number), level: level, code: code, name: name,
                    parent: cells[.parentPCode, row])
                entry.validFrom = day
                countries[location.uppercased(), default: []].append(entry)
            }
            reading.take(cells, of: table)
        }
        var builder = PlaceBuilder(gazetteer, reading)
        for (country, entries) in countries.sorted(by: { $0.key < $1.key }) {
            guard let place = gazetteer.country(country), let key = gazetteer.card(place)?.key else {
                builder.account { reading in
                    for entry in entries { reading.setAside(.unplaced, entry.spot, "Location", country) }
                }
                continue
            }
            // One edition a country: where its levels were drawn in different years, the newest names it.
            let year = entries.compactMap { $0.validFrom?.year }.max() ?? 0
            builder.add(entries, of: key, in: SchemeVersion(scheme: "cod-ab", version: String(year)))
        }
        return builder.reading
    }
}

extension PlaceReading {
    /// Adds the account of a table.
    mutating func take<Column: Coded>(_ cells: Cells<Column>, of table: Sheet) {
        rows += cells.rowsRead
        setAside += cells.rowsSetAside
        batch.findings += table.findings + cells.findings
    }
}
