import BilanAnalytics
import BilanModel

/// GeoJSON: one feature a cell, on the border of its area as the store has it.
///
/// An area without a figure is there with the state of its cell, so that nobody takes it for nought; what is not
/// allocated to an area is a feature without geometry.
public struct GeoFeatures: ExchangeWriter {
    /// The word for `--format`.
    public let code = "geojson"
    /// What it gives.
    public let title = "GeoJSON: figures on the borders of the store"
    /// Every area, also those without a figure.
    public var needs: ExchangeNeed? { .everyArea }

    /// A writer.
    public init() {}

    /// The features, one a line.
    ///
    /// - Throws: `.noLevel` without areas, `.noBorders` when the store draws none of them.
    public func parcel(of material: ExchangeMaterial) throws(ExchangeError) -> ExchangeParcel {
        guard !material.levels.isEmpty else { throw .noLevel }
        guard !material.borders.isEmpty else { throw .noBorders }
        var drawn: [Int32: JSONText] = [:]
        var bare: Set<String> = []
        var features: [String] = []
        for (cell, row) in zip(material.answer.cells, material.table.rows) {
            var geometry = JSONText.null
            if case .place(let place)? = material.place(of: cell) {
                if let shape = material.borders[place] {
                    geometry = drawn[place] ?? GeoOutline(shape: shape).json
                    drawn[place] = geometry
                } else {
                    bare.insert(material.printer.code(place))
                }
            }
            let members = zip(material.table.columns, row).map { ($0, AnswerDocument.value($1)) }
            features.append(
                JSONText.object([
                    ("type", .text("Feature")), ("properties", .object(members)), ("geometry", geometry),
                ]).line)
        }
        let text =
            "{\"type\": \"FeatureCollection\", \"features\": [\n" + features.joined(separator: ",\n") + "\n]}\n"
        let note = "GeoJSON: the store draws no border of \(bare.sorted().joined(separator: ", ")); no geometry there"
        return ExchangeParcel("figures.geojson", text, notes: bare.isEmpty ? [] : [note])
    }
}
