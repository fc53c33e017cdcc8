import BilanModel

/// HXL in JSON: an array of rows, headings and tags first.
///
/// Numbers are numbers, what is empty is an empty text.
public struct HXLArrays: ExchangeWriter {
    /// The word for `--format`.
    public let code = "hxl-json"
    /// What it gives.
    public let title = "HXL as JSON: an array of rows, with headings and tags"

    /// A writer.
    public init() {}

    /// One row a line.
    public func parcel(of material: ExchangeMaterial) -> ExchangeParcel {
        let table = material.table
        let head = [table.columns, HXLTag.tags(of: table.columns, measures: material.measures)]
        let rows = head.map { $0.map(\.jsonLiteral) } + table.rows.map { $0.map(HXLArrays.literal) }
        let lines = rows.map { "  [" + $0.joined(separator: ", ") + "]" }
        return ExchangeParcel("figures-hxl.json", "[\n" + lines.joined(separator: ",\n") + "\n]\n")
    }

    private static func literal(_ value: AnswerTable.Value) -> String {
        switch value {
        // Readers of HXL have no null; an empty text is what an empty cell is there.
        case .empty: "\"\""
        case .text(let text): text.jsonLiteral
        case .flag(let flag): (flag ? "true" : "false").jsonLiteral
        case .number, .digits: value.plain
        }
    }
}
