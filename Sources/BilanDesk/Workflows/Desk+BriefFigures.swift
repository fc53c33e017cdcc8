import BilanAnalytics
import BilanLanguage
import BilanModel
import BilanPlaces
import BilanReports
import BilanStore

/// What a definition names in the store, and the pictures of a briefing.
extension Desk {
    /// The places of a definition, as one where it names several.
    ///
    /// - Throws: `.unusable` for a place that the store does not know.
    func area(of definition: ReportDefinition) throws -> (gazetteer: Gazetteer, place: Int32, members: [Int32]) {
        let gazetteer = try gazetteer()
        let members = try definition.places.map { code in
            guard let place = gazetteer.country(code) ?? gazetteer.place(code: code) else {
                throw DeskFailure(
                    .unusable,
                    "\(definition.name), place: this store does not know \"\(code)\"; import its gazetteer")
            }
            return place
        }
        let printer = PlacePrinter(gazetteer, edition: nil)
        let sorted = members.sorted { printer.code($0) < printer.code($1) }
        let (joined, place) = gazetteer.joining(sorted)
        return (joined, place, sorted)
    }

    /// The boundaries a definition names; nil for those in use.
    ///
    /// - Throws: `.unusable` for boundaries that the store does not know, with those it does.
    func edition(of definition: ReportDefinition, _ gazetteer: Gazetteer) throws -> SchemeVersion? {
        guard !definition.boundaries.isEmpty else { return nil }
        guard let edition = gazetteer.edition(named: definition.boundaries) else {
            let known = gazetteer.editions.map(\.description).joined(separator: ", ")
            throw DeskFailure(
                .unusable,
                "\(definition.name), boundaries: this store does not know \"\(definition.boundaries)\"; use \(known)")
        }
        return edition
    }

    /// Borders of the areas that a definition's map draws; none where it asks for no map.
    func borders(of definition: ReportDefinition, _ material: BriefingMaterial) throws -> [Int32: AreaShape] {
        guard let map = definition.map else { return [:] }
        let printer = material.english
        var borders: [Int32: AreaShape] = [:]
        for member in material.members {
            let areas = map.level == 0 ? [member] : printer.areas(level: map.level, under: member)
            for (place, shape) in try store.boundaries(edition: printer.editionName(for: member), level: map.level)
            where areas.contains(place) {
                borders[place] = shape
            }
        }
        return borders
    }

    /// Writes the map beside the workbook, and on request charts and map as pictures; gives back the paths.
    func figures(
        _ briefing: Briefing, _ language: Language, _ request: BriefRequest, name: String
    ) throws -> [String] {
        let figures = BriefingFigures(briefing, in: language)
        let path = request.folder + "/" + name + "-"
        var paths: [String] = []
        if let map = figures.map {
            paths.append(try Folder.write(SVGText.text(of: map.picture), to: path + map.name + ".svg"))
        }
        guard request.figures else { return paths }
        for figure in figures.charts {
            paths.append(try Folder.write(SVGText.text(of: figure.picture), to: path + figure.name + ".svg"))
        }
        for figure in [figures.map].compactMap(\.self) + figures.charts {
            guard let png = PNGImage.bytes(of: figure.picture) else { continue }
            paths.append(try Folder.write(bytes: png, to: path + figure.name + ".png"))
        }
        return paths
    }

    /// Writes the sheets for tools as CSV files into a folder of their own; gives back its path.
    func package(of briefing: Briefing, _ request: BriefRequest) throws -> [String] {
        let folder = "\(request.folder)/\(briefing.definition.name)-\(briefing.period)-draft-data"
        let files = BriefingPackage(briefing, tool: Version.tool).files(checksum: SHA256.hex(of:))
        _ = try ParcelWriter.write(files, asFolder: folder)
        return [folder]
    }
}
