import BilanLanguage
import BilanModel
import BilanStore

@testable import BilanDesk
@testable import BilanExtraction

/// Texts with their figures marked by hand, as an extractor would find them.
enum ReadArticle {
    /// A figure of a text: the words that stand in it, and what they mean.
    struct Figure {
        var words: String
        var measure = Measures.killed
        var group = VictimGroup.all
        var qualifier = Qualifier.exact
        var value: Int?
        var kind = CandidateKind.event
        var place: String?
        var from: String?
        var to: String?
        var said: String?
        var claimant = Claimant.thirdParty
        var finality = Finality.unknown
        var partOf: Int?

        init(_ words: String, _ value: Int?, more: (inout Figure) -> Void = { _ in }) {
            self.words = words
            self.value = value
            more(&self)
        }
    }

    /// A text that was read, published on a day.
    static func of(_ text: String, named file: String = "wire.txt", on day: String?, _ figures: [Figure])
        -> ReviewArticle
    {
        let scalars = Array(text.unicodeScalars)
        let document = ExtractedDocument(
            file: file, language: .en, publishedOn: day.flatMap { CalendarDate($0) },
            candidates: figures.map { candidate($0, in: text, scalars) }, scalars: scalars)
        return ReviewArticle(
            file: file, sha256: SHA256.hex(of: Array(text.utf8)), document: document, text: text, title: file,
            isDayGiven: true)
    }

    private static func candidate(_ figure: Figure, in text: String, _ scalars: [Unicode.Scalar]) -> Candidate {
        let words = Array(figure.words.unicodeScalars)
        guard let start = scalars.indices.first(where: { scalars[$0...].starts(with: words) }) else {
            preconditionFailure("no \"\(figure.words)\" in the text")
        }
        let from = figure.from.flatMap { CalendarDate($0) }
        let stop: Unicode.Scalar = "."
        let sentenceStart = scalars[..<start].lastIndex(of: stop).map { $0 + 1 } ?? 0
        let sentenceEnd = scalars[start...].firstIndex(of: stop).map { $0 + 1 } ?? scalars.count
        return Candidate(
            measure: figure.measure, group: figure.group, side: nil, unit: figure.measure.unit,
            scope: figure.measure.hasScope ? .withoutAttackers : .unknown,
            estimate: figure.qualifier.estimate(figure.value.map { Quantity($0) }), qualifier: figure.qualifier,
            kind: figure.kind, verification: .reported, finality: figure.finality, claimant: figure.claimant,
            placeText: figure.place, placeCode: figure.place, dateText: nil, dateStart: from,
            dateEnd: figure.to.flatMap { CalendarDate($0) } ?? from, attribution: figure.said, subsetOf: figure.partOf,
            sameAs: nil, sameOriginAs: nil, span: start..<(start + words.count),
            sentenceSpan: sentenceStart..<sentenceEnd,
            confidence: 0.9, reasons: [])
    }
}
