import BilanAnalytics
import BilanLanguage
import BilanModel
import BilanPlaces
import BilanReports
import BilanStore

extension Desk {
    /// What a writer draws on, and what must be said of the answer.
    func material(
        _ request: ExportRequest, _ audience: Audience, _ need: ExchangeNeed?
    ) throws -> (ExchangeMaterial, notes: [String]) {
        guard let language = Language(token: request.language) else {
            let known = Language.tokens.joined(separator: ", ")
            throw DeskFailure(
                .usage,
                Phrase(
                    "unknown language \"\(request.language)\"; use \(known)",
                    fr: "langue « \(request.language) » inconnue ; employez \(known)"))
        }
        var typed = request.question
        if case .everyArea = need { typed.showMissing = true }
        typed.audience = audience.token
        typed.withholdBelow = request.withholdBelow
        let asked = try ask(typed)
        var printer = asked.printer
        printer.french = language == .fr
        let answer = asked.answer
        let per = try typed.rate.map(RateReader.read)
        let rates = per.map { RateBook(asked.gazetteer, question: asked.question, per: $0) }
        let table = AnswerTable(
            answer, dimensions: asked.dimensions, levels: asked.question.levels, datasets: asked.columns.datasets,
            printer: printer, policy: asked.question.policy, knownBy: asked.question.knownBy, rates: rates)
        var material = ExchangeMaterial(
            table: table, answer: answer, levels: asked.question.levels, columns: asked.columns, printer: printer,
            policy: asked.question.policy, checksum: SHA256.hex(of:))
        material.question = typed.words
        material.language = language
        material.tool = Version.tool
        material.wantsTags = request.wantsTags
        material.audience = audience
        material.rule = asked.withholding?.rule(asked.columns, printer)
        material.digest = asked.columns.digest(of: Set(answer.cells.flatMap { $0.figures.flatMap(\.claims) }))
        material.day = asked.question.knownBy ?? answer.cells.compactMap { $0.days?.upperBound }.max()
        if case .map = need { material.map = try Desk.dhis2Map(request.map) }
        if case .everyArea = need { material.borders = try borders(asked, printer) }
        material.population = population(asked, printer)
        let notes = asked.notes(rates: rates)
        material.notes = notes
        return (material, notes)
    }

    private static func dhis2Map(_ path: String?) throws -> DHIS2Map? {
        guard let path else { return nil }
        guard let text = Folder.read(path) else {
            throw DeskFailure(
                .unusable,
                Phrase(
                    "\(path): there is no such mapping, or it cannot be read; check the path",
                    fr: "\(path) : cette correspondance n’existe pas ou est illisible ; vérifiez le chemin"))
        }
        return try DHIS2Map(yaml: text, file: path)
    }

    /// Borders of the areas in an answer, from the editions whose codes it prints.
    private func borders(_ asked: Asked, _ printer: PlacePrinter) throws -> [Int32: AreaShape] {
        guard let level = asked.question.levels.last else { return [:] }
        var places: Set<Int32> = []
        for cell in asked.answer.cells {
            if case .place(let place)? = cell.address.places.last { places.insert(place) }
        }
        var borders: [Int32: AreaShape] = [:]
        for edition in Set(places.map { printer.editionName(for: $0) }).sorted() {
            for (place, shape) in try store.boundaries(edition: edition, level: level) where places.contains(place) {
                borders[place] = shape
            }
        }
        return borders
    }

    /// The population the gazetteer has of the areas asked for, the newest year of each; none unless it was asked for.
    private func population(_ asked: Asked, _ printer: PlacePrinter) -> [PopulationCell] {
        guard asked.question.measures.contains(Measures.population.id), let level = asked.question.levels.last else {
            return []
        }
        let countries = asked.question.within.map { [$0] } ?? asked.gazetteer.countryPlaces
        let places = countries.flatMap { level == 0 ? [$0] : printer.areas(level: level, under: $0) }
        return places.compactMap { place in
            asked.gazetteer.populations(of: place).first
                .map { PopulationCell(place: place, year: $0.year, people: $0.people) }
        }
    }
}
