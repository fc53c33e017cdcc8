import BilanModel
public import BilanPlaces

/// Population by area: totals only, rows of ages and sexes beside them are left out.
///
/// The figures are drawn in the edition whose areas they are: that with which codes, names and the number of areas agree
/// best. A row that does not agree with it is set aside, for a denominator of another area is worse than none.
public struct CODPopulation: PlaceFormat {
    /// Its name in lists.
    public let name = "cod_population"

    /// The format.
    public init() {}

    /// Whether a file is written this way.
    public func recognises(_ content: PlaceContent) -> Bool {
        content.tables.contains { PopulationColumns($0.header) != nil }
    }

    /// Reads a file against the places that are known so far.
    public func read(_ content: PlaceContent, _ gazetteer: Gazetteer) throws(IngestError) -> PlaceReading {
        var reading = PlaceReading(name)
        var groups: [PopulationGroup: [PopulationLine]] = [:]
        for table in content.tables {
            guard let columns = PopulationColumns(table.header) else { continue }
            guard columns.hasYear else { throw .noYear(content.name) }
            reading.batch.findings += table.findings
            try table.forEachRow { row throws(IngestError) in
                reading.rows += 1
                guard columns.isTotal(row) else {
                    reading.leftOut += 1
                    return
                }
                let spot = RowSpot(sheet: table.label, row: row.number)
                guard let (group, line) = columns.read(row, spot, &reading) else { return }
                groups[group, default: []].append(line)
            }
        }
        let ordered = groups.sorted {
            ($0.key.country, $0.key.level, $0.key.year) < ($1.key.country, $1.key.level, $1.key.year)
        }
        for (group, lines) in ordered { PopulationMatch(gazetteer, group).add(lines, to: &reading) }
        return reading
    }
}
