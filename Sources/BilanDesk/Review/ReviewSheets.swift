import BilanAnalytics
import BilanExtraction
import BilanIngest
import BilanLanguage
import BilanModel
import BilanPlaces
import BilanReports

/// Figures under review as the sheets of a dataset: what is written to a file for editing is what is taken in.
struct ReviewSheets {
    let articles: [ReviewArticle]
    let speakers: [Speaker]
    let events: [KnownEvent]
    let gazetteer: Gazetteer

    /// The figures sheet, with the headings of the template.
    func figures(_ figures: [ProposedFigure]) -> String {
        // Documents, sources and events have sheets of their own here, and ids that tie them to their rows.
        let typed: Set<FigureColumn> = [.eventLabel, .documentTitle, .documentUrl, .intoDataset]
        let columns = FigureColumn.allCases.filter { !typed.contains($0) }
        return CSVWriter.text(rows: [columns.map(\.token)] + figures.map { row in columns.map { row.cells[$0] ?? "" } })
    }

    /// The sheets beside it: the documents, sources and events that the figures name.
    func companions(_ figures: [ProposedFigure]) -> [(name: String, bytes: [UInt8])] {
        [
            ("documents.csv", documents(figures)), ("sources.csv", sources(figures)),
            ("events.csv", eventRows(figures)),
        ]
        .filter { $0.1.count > 1 }.map { ($0.0, Array(CSVWriter.text(rows: $0.1).utf8)) }
    }

    private func documents(_ figures: [ProposedFigure]) -> [[String]] {
        let told = Set(figures.compactMap { $0.cells[.document] })
        let head = ["id", "title", "publisher", "url", "language", "known_on", "known_basis"]
        return [head]
            + articles.filter { told.contains($0.id) }.map { article in
                let basis = article.isDayGiven ? KnownBasis.published : .inferred
                return [
                    article.id, article.title, article.publisher, article.url, article.document.language.token,
                    article.knownOn?.description ?? "", article.knownOn == nil ? "" : basis.token,
                ]
            }
    }

    private func sources(_ figures: [ProposedFigure]) -> [[String]] {
        let told = Set(figures.compactMap { $0.cells[.source] })
        var seen: Set<String> = []
        return [["id", "name", "name_fr", "kind", "grade"]]
            + (speakers + [.press]).filter { told.contains($0.id) && seen.insert($0.id).inserted }.map { speaker in
                [
                    speaker.id, speaker.name, speaker == .press ? "la presse, sans source nommée" : "", speaker.kind,
                    speaker.grade.reliability.letter,
                ]
            }
    }

    /// Events that the store does not have yet.
    private func eventRows(_ figures: [ProposedFigure]) -> [[String]] {
        let told = Dictionary(grouping: figures.filter { $0.joined == nil }) { $0.cells[.event] ?? "" }
        var seen: Set<String> = []
        let head = [
            "id", "parent", "label_en", "label_fr", "date_start", "date_end", "date_precision", "place_code",
            "document",
        ]
        return [head]
            + events.filter { $0.stored == nil && told[$0.id] != nil && seen.insert($0.id).inserted }.compactMap {
                event in
                guard let days = event.days else { return nil }
                let documents = Set((told[event.id] ?? []).compactMap { $0.cells[.document] }).sorted()
                return [
                    event.id, parent(of: event, among: Set(told.keys))?.id ?? "", label(event, .en), label(event, .fr),
                    days.lowerBound.description,
                    days.upperBound.description, CandidateCells.precision(days), event.placeCode,
                    documents.joined(separator: ";"),
                ]
            }
    }

    /// The event of several places, on the same days, of which this one is a place.
    ///
    /// Source: METHODOLOGY section 8.
    private func parent(of event: KnownEvent, among told: Set<String>) -> KnownEvent? {
        events.first { other in
            other.stored == nil && told.contains(other.id) && other.id != event.id && other.days == event.days
                && other.places.count > max(1, event.places.count)
                && Set(event.places).isSubset(of: other.places) && !event.places.isEmpty
        }
    }

    /// "Bourem and Gourma-Rharous"; who prints it sets the days beside it.
    private func label(_ event: KnownEvent, _ language: Language) -> String {
        let printer = PlacePrinter(gazetteer, edition: nil)
        return language.list(event.places.map { printer.name($0) }.sorted())
    }
}
