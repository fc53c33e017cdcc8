import BilanAnalytics
import BilanModel
import BilanPlaces
import BilanReports
import BilanStore

/// Where a report is about, as the store knows it.
struct BriefingArea {
    /// The store's places, and those of the report as one where it names several.
    let gazetteer: Gazetteer
    /// The whole.
    let place: Int32
    /// The places that the report names, by code.
    let members: [Int32]
    /// The boundaries that it names; nil for those in use.
    let edition: SchemeVersion?

    /// The places and boundaries of a definition.
    ///
    /// - Throws: `.unusable` for a place or boundaries that the store does not know.
    init(_ definition: ReportDefinition, _ gazetteer: Gazetteer) throws {
        let named = try definition.places.map { code in
            guard let place = gazetteer.country(code) ?? gazetteer.place(code: code) else {
                throw DeskFailure(
                    .unusable,
                    Phrase(
                        "\(definition.name), place: this store does not know \"\(code)\"; import its gazetteer",
                        fr: "\(definition.name), place : cette base ne connaît pas « \(code) » ; importez ses lieux"))
            }
            return place
        }
        let printer = PlacePrinter(gazetteer, edition: nil)
        members = named.sorted { printer.code($0) < printer.code($1) }
        (self.gazetteer, place) = gazetteer.joining(members)
        guard !definition.boundaries.isEmpty else {
            edition = nil
            return
        }
        edition = gazetteer.edition(named: definition.boundaries)
        guard edition != nil else {
            let known = gazetteer.editions.map(\.description).joined(separator: ", ")
            throw DeskFailure(
                .unusable,
                Phrase(
                    "\(definition.name), boundaries: this store does not know \"\(definition.boundaries)\"; use \(known)",
                    fr:
                        "\(definition.name), boundaries : cette base ne connaît pas « \(definition.boundaries) » ; employez \(known)"
                ))
        }
    }

    /// Borders of the areas that a definition's map draws; none where it asks for no map.
    func borders(
        of definition: ReportDefinition, _ printer: PlacePrinter, in store: Store
    ) throws -> [Int32: AreaShape] {
        guard let map = definition.map else { return [:] }
        var borders: [Int32: AreaShape] = [:]
        for member in members {
            let areas = map.level == 0 ? [member] : printer.areas(level: map.level, under: member)
            for (place, shape) in try store.boundaries(edition: printer.editionName(for: member), level: map.level)
            where areas.contains(place) {
                borders[place] = shape
            }
        }
        return borders
    }
}
