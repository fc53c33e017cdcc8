import BilanAnalytics
import BilanModel
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
        if let place = gazetteer.country(text) ?? gazetteer.place(key: text) { return place }
        let named = gazetteer.places(named: text)
        // Towns have codes of the gazetteer's own that are their names ("gao"): these never stand for the region.
        if let coded = gazetteer.place(code: text), named.allSatisfy({ $0 == coded }) { return coded }
        if named.count == 1, let place = named.first { return place }
        if named.isEmpty { throw usage("unknown place \"\(text)\"; give its code or its name (bilan list places)") }
        let candidates = candidates(named, PlacePrinter(gazetteer, edition: try edition()))
        throw usage("\"\(text)\" names several places: \(candidates.joined(separator: ", ")); give the code")
    }

    /// Places of one name, each by what is to be typed for it; areas that two editions draw under one code stand once.
    private func candidates(_ places: [Int32], _ printer: PlacePrinter) -> [String] {
        var kinds: [String: String] = [:]
        for place in places {
            let code = printer.code(place)
            let isPlain = gazetteer.places(named: code).isEmpty
            let word = isPlain ? code : gazetteer.card(place)?.key ?? code
            let level = printer.level(of: place)
            kinds[word + " " + printer.name(place), default: ""] += level.map { "admin\($0)" } ?? ""
        }
        return kinds.sorted { $0.key < $1.key }.map { $0.value.isEmpty ? $0.key : "\($0.key) (\($0.value))" }
    }
}
