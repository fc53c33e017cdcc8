import BilanExtraction
import BilanLanguage
import BilanModel
import BilanPlaces
import BilanTestSupport

/// Texts read on a small gazetteer, told in short.
enum Reading {
    static let gazetteer = SmallMali.gazetteer
    static let extractor = Extractor(gazetteer: gazetteer)

    static func document(_ text: String, _ language: Language? = nil, on day: String? = "2024-05-16")
        -> ExtractedDocument
    {
        extractor.read(text, language: language, publishedOn: day.flatMap { CalendarDate($0) })
    }

    /// Each figure in one line: `killed civilian at_least 12/12/- event`.
    static func figures(_ text: String, _ language: Language? = nil) -> [String] {
        document(text, language).candidates.map { candidate in
            func number(_ quantity: Quantity?) -> String { quantity.map(\.description) ?? "-" }
            let bounds = [candidate.estimate.low, candidate.estimate.best, candidate.estimate.high].map(number)
            return [
                candidate.measure.code, candidate.group.token, candidate.qualifier.token, bounds.joined(separator: "/"),
                candidate.kind.token,
            ].joined(separator: " ")
        }
    }
}
