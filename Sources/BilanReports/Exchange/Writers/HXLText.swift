/// Comma-separated values with a row of HXL tags between headings and figures.
public struct HXLText: ExchangeWriter {
    /// The word for `--format`.
    public let code = "hxl"
    /// What it gives.
    public let title = "comma-separated values with a row of HXL tags"

    /// A writer.
    public init() {}

    /// Headings, tags, figures.
    public func parcel(of material: ExchangeMaterial) -> ExchangeParcel {
        let table = material.table
        let head = [table.columns, HXLTag.tags(of: table.columns, measures: material.measures)]
        return ExchangeParcel("figures-hxl.csv", CSVWriter.text(rows: head + table.rows.map { $0.map(\.plain) }))
    }
}
