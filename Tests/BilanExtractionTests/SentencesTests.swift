import BilanExtraction
import BilanLanguage
import BilanModel
import ExtractionScoring
import Foundation
import Testing

/// The development sentences as a floor: a change of the grammar that loses figures is seen here.
struct SentencesTests {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    @Test func figuresOfTheDevelopmentSentencesAreFound() throws {
        let path = Self.root + "/Benchmarks/Extraction/sentences.jsonl"
        let sentences = try GoldSentence.read(try String(contentsOfFile: path, encoding: .utf8))
        #expect(sentences.count >= 300)
        let extractor = Extractor(gazetteer: try MaliGazetteer.read(datasets: Self.root + "/Datasets"))
        var card = Scorecard()
        for sentence in sentences {
            let found = extractor.read(
                sentence.text, language: Language(token: sentence.language),
                publishedOn: sentence.publishedOn.flatMap { CalendarDate($0) }
            ).candidates
            card.add(sentence, found, FigureMatch(sentence.candidates, found))
        }
        #expect((card.f1 ?? 0) >= 0.93)
        #expect((card.clean ?? 0) >= 0.95)
        #expect((card.share(.place) ?? 0) >= 0.90)
        #expect((card.share(.date) ?? 0) >= 0.90)
        #expect((card.share(.attribution) ?? 0) >= 0.90)
    }
}
