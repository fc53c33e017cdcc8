import BilanAnalytics
import BilanModel

/// The answer as a table of a data package.
struct PackageFigures {
    let material: ExchangeMaterial

    var table: PackageTable {
        let columns = material.table.columns
        let dimensions = columns.prefix { $0 != "measure" }
        return PackageTable(
            name: "figures", title: "Figures, one row a cell: at least, most likely, at most",
            fields: columns.map(field), rows: material.table.rows.map { $0.map(\.plain) },
            primaryKey: dimensions + ["measure", "group", "scope", "unit"],
            foreignKeys: [("measure", "measures", "measure")])
    }

    private func field(_ column: String) -> PackageTable.Field {
        switch column {
        case "low", "best", "high", "rate_low", "rate_best", "rate_high", "population":
            PackageTable.Field(column, .number, PackageFigures.titles[column] ?? "")
        case "events", "claims", "origins", "unquantified":
            PackageTable.Field(column, .integer, PackageFigures.titles[column] ?? "")
        case "population_year": PackageTable.Field(column, .integer, "Year of the population")
        case "conflict": PackageTable.Field(column, .boolean, "Whether reports exclude each other", isRequired: true)
        case "period_start", "period_end", "known_by":
            PackageTable.Field(column, .date, PackageFigures.titles[column] ?? "")
        case "low_is", "high_is":
            PackageTable.Field(
                column, "How the bound is meant", isRequired: true, words: ["closed", "open", "soft", "none"])
        case "measure":
            PackageTable.Field(column, "What is counted", isRequired: true, words: material.measures.map(\.code))
        case "scope": PackageTable.Field(column, "What a toll covers", isRequired: true, words: Scope.tokens)
        case "unit": PackageTable.Field(column, "What one is", isRequired: true, words: Unit.tokens)
        case "cell_state":
            PackageTable.Field(column, "What stands in the cell", isRequired: true, words: CellState.tokens)
        default: PackageTable.Field(column, PackageFigures.titles[column] ?? "")
        }
    }

    private static let titles = [
        "low": "At least", "best": "Most likely", "high": "At most", "group": "Whom it counts",
        "events": "Distinct events", "claims": "Claims behind it", "origins": "Independent origins",
        "unquantified": "Claims in words only", "flags": "What a reader must know",
        "policy": "Rule for conflicting claims",
        "dataset": "Datasets it comes from", "period_start": "First day", "period_end": "Last day",
        "known_by": "Day up to which knowledge counts",
    ]
}
