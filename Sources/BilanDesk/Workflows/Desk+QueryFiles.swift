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
        if files.paths.count == 1, let quick = try sums(request, files, asked) { return quick }
        let (desk, imports) = try taken(files, asked, forSums: false)
        return (try desk.query(request), imports)
    }

    /// The answer to a question that only adds up, from one file of which no rows are kept; nil for any other.
    private static func sums(
        _ request: QueryRequest, _ files: ImportRequest, _ asked: String?
    ) throws(DeskFailure) -> (report: QueryReport, imports: [ImportReport])? {
        let places = try failing { try atPlaces(of: asked, forSums: true) }
        guard try failing({ () throws -> Bool in try places.sumQuestion(request) != nil }) else { return nil }
        let (desk, imports) = try taken(files, asked, forSums: true, places)
        // Columns alone hold one edition.
        guard imports.count == 1 else { return nil }
        let answered = try failing { () throws -> QueryReport? in try desk.gridReport(request) }
        guard var report = answered else { return nil }
        // What needs the figures behind the cells needs their rows.
        report.whole = { () throws(DeskFailure) in
            let (desk, _) = try taken(files, asked, forSums: false)
            return try desk.wholeReport(request)
        }
        return (report, imports)
    }

    /// Files in a store of their own.
    private static func taken(
        _ files: ImportRequest, _ asked: String?, forSums: Bool, _ made: Desk? = nil
    ) throws(DeskFailure) -> (desk: Desk, imports: [ImportReport]) {
        let desk: Desk
        if let made { desk = made } else { desk = try failing { try atPlaces(of: asked, forSums: forSums) } }
        var files = files
        files.temporary = desk
        return (desk, try Desk.import(files, store: asked))
    }

    /// A store that is gone with its last user, at the places of the store in use.
    private static func atPlaces(of asked: String?, forSums: Bool) throws -> Desk {
        guard exists(asked) else {
            let store = try Store.temporary(forSums: forSums)
            try addBuiltInPlaces(to: store)
            return Desk(path: "", store: store, lentPlaces: Gazetteer(try store.places()))
        }
        let inUse = try readable(storePath(asked))
        let places = Gazetteer(try inUse.places())
        return Desk(path: "", store: try Store.temporary(atPlacesOf: inUse, forSums: forSums), lentPlaces: places)
    }
}
