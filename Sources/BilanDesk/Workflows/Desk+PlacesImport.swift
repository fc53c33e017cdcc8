import BilanIngest
import BilanModel

extension Desk {
    /// Takes in files of places: the way of `import`, for gazetteers alone.
    ///
    /// - Throws: `.usage` for files that hold figures.
    public static func importPlaces(_ request: ImportRequest, store asked: String?) throws(DeskFailure)
        -> [ImportReport]
    {
        try failing {
            let sheets = try SheetSet(paths: request.paths)
            if try readPlaces(sheets) != nil { return try `import`(request, store: asked) }
            guard let reports = try takePlaceFiles(sheets, gazetteer(asked), asked, request) else {
                throw DeskFailure(
                    .usage,
                    Phrase(
                        "\(request.paths.joined(separator: ", ")): no gazetteer and no borders; take figures in with "
                            + "\"bilan import\"",
                        fr:
                            "\(request.paths.joined(separator: ", ")) : ni lieux ni limites ; reprenez les chiffres avec "
                            + "« bilan import »"))
            }
            return reports
        }
    }
}
