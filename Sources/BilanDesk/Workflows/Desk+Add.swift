import BilanExtraction
import BilanIngest
import BilanModel
import BilanPlaces
import BilanStore

/// What `add` is told.
public struct AddRequest: Sendable {
    /// The figure, as a person says it, in English or French.
    public var sentence: String
    /// Who says it, or where it was read when the sentence names who says it.
    public var source: String?
    /// Day it was published, as typed; today when nil.
    public var publishedOn: String?
    /// Where it stands on the web.
    public var url: String?
    /// Place, where the sentence names none or an unclear one: a code or a name.
    public var place: String?
    /// Days it happened, where the sentence does not say: a day, or a period.
    public var date: String?
    /// Language of the sentence, two letters; its own when nil.
    public var language: String?
    /// Dataset it goes to.
    public var dataset = "added"
    /// Columns of the figures sheet that are put right first: `scope=all_sides`.
    public var changes: [String] = []

    /// A request to add what a sentence says.
    public init(_ sentence: String) { self.sentence = sentence }
}

/// What became of figures that were typed.
public struct AddOutcome: Hashable, Sendable {
    /// Figures that were stored; those that stood there already do not count.
    public var added = 0
    /// The entry; nil when nothing was new.
    public var entry: Int64?
    /// Whether the store was made for them.
    public var madeStore = false
    /// The dataset they went to.
    public var dataset = ""
}

extension Desk {
    /// Reads the figures of a sentence, and what they would become; nothing is stored.
    ///
    /// A figure of an event that the store has joins it, so that both are set against each other.
    ///
    /// - Throws: `.usage` for words that cannot be understood, and where nobody says who says it.
    public static func add(_ request: AddRequest, store asked: String?) throws(DeskFailure) -> TypedFigures {
        try failing {
            let gazetteer = try gazetteer(asked)
            var reading = ExtractRequest(paths: [])
            reading.language = request.language
            reading.publishedOn = request.publishedOn ?? Today.date.description
            reading.place = request.place
            let extractor = try extractor(reading, gazetteer)
            let identity = [request.sentence, request.source, request.publishedOn, request.url].map { $0 ?? "" }
            var document = extractor.read(request.sentence)
            try document.complete(request, gazetteer)
            var article = ReviewArticle(
                file: "sentence", sha256: SHA256.hex(of: Array(identity.joined(separator: "\u{1F}").utf8)),
                document: document, text: request.sentence,
                title: request.source ?? document.candidates.compactMap(\.attribution).first ?? "", isDayGiven: true)
            article.publisher = request.source ?? ""
            article.url = request.url ?? ""
            var room = try review([article], gazetteer, dataset: request.dataset, store: asked)
            for change in request.changes { for number in room.figures.map(\.number) { try room.edit(number, change) } }
            return TypedFigures(room, request)
        }
    }

    /// Stores the chosen figures of a sentence; the store is made when there is none.
    ///
    /// - Throws: `.unusable` for a figure that lacks something, with what; `.busy`, `.cannotWrite`.
    public static func store(
        _ typed: TypedFigures, figures numbers: [Int], store asked: String?
    ) throws(DeskFailure) -> AddOutcome {
        try failing {
            let chosen = typed.room.figures.filter { numbers.contains($0.number) }
            for figure in chosen {
                if let lack = typed.lack(of: figure.number) { throw DeskFailure(.unusable, lack) }
            }
            let batch = try AcceptedBatch(
                chosen, typed.room.sheets, dataset: typed.room.dataset, title: "Figures typed one at a time")
            if let refused = batch.refused.first {
                throw DeskFailure(
                    .unusable,
                    Phrase(
                        "figure \(refused.number) cannot be stored: \(refused.finding.column), \(refused.finding.code.phrase)",
                        fr:
                            "le chiffre \(refused.number) ne peut être enregistré : \(refused.finding.column), \(refused.finding.code.phrase)"
                    ))
            }
            let (desk, made) = try openOrCreate(asked)
            let summary = try desk.store.add(
                batch.batch, sha256: batch.sha256, publishedOn: nil, importDay: Today.date, kind: .add,
                reason: typed.sentence)
            return AddOutcome(
                added: summary.claimsAdded, entry: summary.entry, madeStore: made,
                dataset: summary.dataset)
        }
    }
}
