/// Comma-separated values for machines: plain numbers, no protection, the same columns as `query --format csv`.
public struct MachineCSV: ExchangeWriter {
    /// The word for `--format`.
    public let code = "csv"
    /// What it gives.
    public let title = "comma-separated values for machines, one row a cell"

    /// A writer.
    public init() {}

    /// The table with its header row.
    public func parcel(of material: ExchangeMaterial) -> ExchangeParcel {
        ExchangeParcel("figures.csv", text(of: material))
    }

    /// The table as text.
    public func text(of material: ExchangeMaterial) -> String { CSVWriter().text(of: material.table) }
}
