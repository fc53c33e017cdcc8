import BilanPlaces
import BilanStore

extension Desk {
    /// Answers a question from files alone, which no store keeps: they are read as `import` reads them, at the places of
    /// the store in use, or at the built-in ones where there is no store.
    ///
    /// - Throws: what `import` and `query` throw, in the same words; `.unusable` for a file of places.
    public static func query(
        _ request: QueryRequest, inFiles files: ImportRequest, store asked: String?
    ) throws(DeskFailure) -> (report: QueryReport, imports: [ImportReport]) {
        let desk = try failing { try atPlaces(of: asked) }
        var files = files
        files.temporary = desk
        let imports = try Desk.import(files, store: asked)
        return (try desk.query(request), imports)
    }

    /// A store that is gone with its last user, at the places of the store in use.
    private static func atPlaces(of asked: String?) throws -> Desk {
        guard exists(asked) else {
            let store = try Store.temporary()
            try addBuiltInPlaces(to: store)
            return Desk(path: "", store: store, lentPlaces: Gazetteer(try store.places()))
        }
        let inUse = try readable(storePath(asked))
        let places = Gazetteer(try inUse.places())
        return Desk(path: "", store: try Store.temporary(atPlacesOf: inUse), lentPlaces: places)
    }
}
