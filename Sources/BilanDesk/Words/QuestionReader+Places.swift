import BilanAnalytics
import BilanPlaces

extension QuestionReader {
    /// The boundaries of `--boundaries`.
    func edition() throws(DeskFailure) -> SchemeVersion? {
        guard let name = typed.boundaries else { return nil }
        guard let edition = gazetteer.edition(named: name) else {
            throw usage("unknown boundaries \"\(name)\"; use \(known(gazetteer.editions.map(\.description)))")
        }
        return edition
    }

    /// The place of `--in`, by code or by name.
    func place() throws(DeskFailure) -> Int32? {
        guard let text = typed.within else { return nil }
        if let scheme = typed.boundaries, let place = gazetteer.place(code: text, scheme: scheme) { return place }
        if let place = gazetteer.country(text) ?? gazetteer.place(code: text) { return place }
        let named = gazetteer.places(named: text)
        if named.count == 1, let place = named.first { return place }
        let printer = PlacePrinter(gazetteer, edition: try edition())
        let candidates = named.map { "\(printer.code($0)) \(printer.name($0))" }.sorted()
        if candidates.isEmpty {
            throw usage("unknown place \"\(text)\"; give its code or its name (bilan list places)")
        }
        throw usage("\"\(text)\" names several places: \(candidates.joined(separator: ", ")); give the code")
    }
}
