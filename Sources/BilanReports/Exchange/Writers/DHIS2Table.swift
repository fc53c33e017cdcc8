import BilanModel

/// DHIS2 data values as the CSV that its import takes; names after a mapping file.
public struct DHIS2Table: ExchangeWriter {
    /// The word for `--format`.
    public let code = "dhis2-csv"
    /// What it gives.
    public let title = "DHIS2 data values as CSV, after a mapping file"
    /// A mapping.
    public var needs: ExchangeNeed? { .map }

    /// A writer.
    public init() {}

    private static let columns = [
        "dataelement", "period", "orgunit", "catoptcombo", "attroptcombo", "value", "storedby", "timestamp",
    ]

    /// One value a row; who stored it and when is left to the importing instance.
    public func parcel(of material: ExchangeMaterial) throws(ExchangeError) -> ExchangeParcel {
        let made = try DHIS2Values(material)
        let attribute = material.map?.attributeOptions ?? ""
        let rows = made.values.map {
            [$0.element, $0.period, $0.unit, $0.options, attribute, $0.value.description, "", ""]
        }
        // Every cell in quotes, as the instance's own export has it.
        let lines = ([DHIS2Table.columns] + rows).map { row in
            row.map {
                "\"" + $0.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
            }
            .joined(separator: ",") + "\n"
        }
        return ExchangeParcel("dhis2-values.csv", lines.joined(), notes: made.notes)
    }
}
