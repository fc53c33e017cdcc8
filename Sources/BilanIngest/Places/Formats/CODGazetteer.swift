import BilanModel
public import BilanPlaces

/// A country's operational gazetteer: a workbook with a sheet for each level, or one table of a level.
public struct CODGazetteer: PlaceFormat {
    /// Its name in lists.
    public let name = "cod_gazetteer"

    /// The format.
    public init() {}

    /// Whether a file is written this way.
    public func recognises(_ content: PlaceContent) -> Bool {
        content.tables.contains { CODGazetteer.rows($0) != nil }
    }

    /// Reads a file against the places that are known so far.
    public func read(_ content: PlaceContent, _ gazetteer: Gazetteer) throws(IngestError) -> PlaceReading {
        var reading = PlaceReading(name)
        var editions = AreaEditions(gazetteer)
        for table in content.tables {
            guard let rows = CODGazetteer.rows(table) else { continue }
            reading.batch.findings += table.findings
            try table.forEachRow { row throws(IngestError) in
                // Workbooks go on below their last area with rows that hold nothing.
                let spot = RowSpot(sheet: table.label, row: row.number)
                reading.rows += 1
                editions.add(rows.entries(spot, &reading) { row[$0] }, &reading)
            }
        }
        return editions.build(reading)
    }

    /// How the rows of a table are read; nil for a table that is none of areas.
    private static func rows(_ table: Sheet) -> AreaRows? {
        let headings = AreaHeadings(table.header.names)
        guard headings.validOn != nil, headings.has(.code, 0) else { return nil }
        return AreaRows(headings)
    }
}
