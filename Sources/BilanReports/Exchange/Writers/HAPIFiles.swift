/// Files in the columns of the Humanitarian API: conflict events, displaced people, needs, population.
///
/// Plain headings; tags only when asked for. Unknown is an empty cell, never nought, and what the API has no words for
/// (bounds, scopes, groups) is left out and said, never bent into shape.
public struct HAPIFiles: ExchangeWriter {
    /// The word for `--format`.
    public let code = "hapi"
    /// What it gives.
    public let title = "CSV in HAPI's columns: conflict events, IDPs, needs, population"

    /// A writer.
    public init() {}

    /// One file for each theme that has rows.
    ///
    /// - Throws: `.nothing` when no cell can be said.
    public func parcel(of material: ExchangeMaterial) throws(ExchangeError) -> ExchangeParcel {
        let made = HAPIRows(material)
        var files: [ExchangeFile] = []
        for theme in HAPITheme.allCases {
            guard let rows = made.rows[theme], !rows.isEmpty else { continue }
            let sorted = rows.sorted { left, right in
                if left.area != right.area { return left.area < right.area }
                return left.identity.lexicographicallyPrecedes(right.identity)
            }
            let head = material.wantsTags ? [theme.columns, theme.tags] : [theme.columns]
            files.append(
                ExchangeFile(theme.file, .text(CSVWriter.text(rows: head + sorted.map { $0.cells(theme) }))))
        }
        guard !files.isEmpty else { throw .nothing(format: made.notes.isEmpty ? "HAPI" : "HAPI (\(made.notes[0]))") }
        return ExchangeParcel(files, notes: made.notes)
    }
}
