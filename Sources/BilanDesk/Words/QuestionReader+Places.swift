import BilanAnalytics
import BilanModel
import BilanPlaces

extension QuestionReader {
    /// The boundaries of `--boundaries`.
    func edition() throws(DeskFailure) -> SchemeVersion? {
        guard let name = typed.boundaries else { return nil }
        guard let edition = gazetteer.edition(named: name) else {
            throw usage(
                "unknown boundaries \"\(name)\"; use \(known(gazetteer.editions.map(\.description)))",
                fr: "limites « \(name) » inconnues ; employez \(known(gazetteer.editions.map(\.description)))")
        }
        return edition
    }

    /// The place of `--in`, by code or by name.
    func place() throws(DeskFailure) -> Int32? {
        guard let text = typed.within else { return nil }
        if let scheme = typed.boundaries, let place = gazetteer.place(code: text, scheme: scheme) { return place }
        // Towns have codes of the gazetteer's own that are their names ("gao"): these never stand for the region.
        let meant = gazetteer.places(typed: text)
        if meant.count == 1, let place = meant.first { return place }
        if meant.isEmpty {
            throw usage(
                "unknown place \"\(text)\"; give its code or its name (bilan list places)",
                fr: "lieu « \(text) » inconnu ; donnez son code ou son nom (bilan list places)")
        }
        let candidates = PlaceLabel(gazetteer, edition: try edition()).texts(meant)
        throw usage(
            "\"\(text)\" names several places: \(candidates.joined(separator: ", ")); give the code",
            fr: "« \(text) » nomme plusieurs lieux : \(candidates.joined(separator: ", ")) ; donnez le code")
    }
}
