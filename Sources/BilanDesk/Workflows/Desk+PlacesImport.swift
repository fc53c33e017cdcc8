import BilanIngest

extension Desk {
    /// Takes in files of places: the way of `import`, for gazetteers alone.
    ///
    /// - Throws: `.usage` for files that hold figures.
    public static func importPlaces(_ request: ImportRequest, store asked: String?) throws(DeskFailure)
        -> [ImportReport]
    {
        try failing {
            guard try readPlaces(SheetSet(paths: request.paths)) != nil else {
                throw DeskFailure(
                    .usage,
                    "\(request.paths.joined(separator: ", ")): no gazetteer sheets; take figures in with \"bilan import\""
                )
            }
            return try `import`(request, store: asked)
        }
    }
}
