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
        var desk = try failing { try atPlaces(of: asked) }
        if files.paths.count == 1, try failing({ () throws -> Bool in try desk.sumQuestion(request) != nil }) {
            if let quick = try sums(request, files, desk, asked) { return quick }
            // The store has been used.
            desk = try failing { try atPlaces(of: asked) }
        }
        let imports = try take(files, into: desk, asked)
        return (try desk.query(request), imports)
    }

    /// The answer to a question that only adds up, from one file of which no rows are kept; nil where that needs them.
    private static func sums(
        _ request: QueryRequest, _ files: ImportRequest, _ desk: Desk, _ asked: String?
    ) throws(DeskFailure) -> (report: QueryReport, imports: [ImportReport])? {
        var rowless = files
        rowless.forSums = true
        let imports = try take(rowless, into: desk, asked)
        // Columns alone hold one edition.
        guard imports.count == 1 else { return nil }
        let answered = try failing { () throws -> QueryReport? in try desk.gridReport(request) }
        guard var report = answered else { return nil }
        // What needs the figures behind the cells needs their rows.
        report.whole = { () throws(DeskFailure) in
            let desk = try failing { try atPlaces(of: asked) }
            _ = try take(files, into: desk, asked)
            return try desk.wholeReport(request)
        }
        return (report, imports)
    }

    /// Takes files into a store of their own.
    private static func take(
        _ files: ImportRequest, into desk: Desk, _ asked: String?
    ) throws(DeskFailure) -> [ImportReport] {
        var files = files
        files.temporary = desk
        return try Desk.import(files, store: asked)
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
