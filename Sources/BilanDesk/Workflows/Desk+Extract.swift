import BilanExtraction
import BilanIngest
import BilanLanguage
import BilanModel
import BilanPlaces
import BilanReports
import BilanStore

/// What `extract` is told beside the texts.
public struct ExtractRequest: Sendable {
    /// Paths of the texts; `-` is standard input.
    public var paths: [String]
    /// Language of the texts, two letters; each text's own when nil.
    public var language: String?
    /// Day of publication, as typed.
    public var publishedOn: String?
    /// Place of figures whose text names none: a code or a name.
    public var place: String?
    /// `list`, `figures` or `json`.
    public var format = "list"

    /// A request to read these texts.
    public init(paths: [String]) { self.paths = paths }
}

extension Desk {
    /// Hands over the figures that texts seem to state, in the format asked for; nothing is stored.
    ///
    /// The store only lends its places, and its events for the list; without one the built-in places are used.
    ///
    /// - Throws: `.usage` for words that cannot be understood, `.unusable` for a text that cannot be read.
    public static func extract(
        _ request: ExtractRequest, store asked: String?, each body: (String) -> Void
    ) throws(DeskFailure) {
        try failing {
            guard ["list", "figures", "json"].contains(request.format) else {
                throw DeskFailure(
                    .usage,
                    Phrase(
                        "unknown format \"\(request.format)\"; use list, figures, json",
                        fr: "format « \(request.format) » inconnu ; employez list, figures, json"))
            }
            guard !request.paths.isEmpty else {
                throw DeskFailure(
                    .usage,
                    Phrase(
                        "name a text, or - for standard input",
                        fr: "nommez un texte, ou - pour l’entrée standard"))
            }
            let gazetteer = try gazetteer(asked)
            let extractor = try extractor(request, gazetteer)
            let articles = try request.paths.map { try article($0, extractor, isDayGiven: request.publishedOn != nil) }
            if request.format == "json" {
                var documents = articles.map(\.document)
                if documents.count > 1 { Origins.mark(&documents) }
                for (place, document) in documents.enumerated() {
                    body(place == 0 ? "[\n  " : ",\n  ")
                    document.json(each: body)
                }
                return body("\n]\n")
            }
            let room = try review(articles, gazetteer, dataset: "articles", store: asked)
            if request.format == "figures" { return body(room.sheets.figures(room.figures)) }
            for line in room.list { body(line + "\n") }
        }
    }

    /// Reads a feed of texts and hands over one JSON line a row: `{"id": …, "candidates": […]}`.
    ///
    /// A row's own language and day of publication win over those of the request.
    ///
    /// - Throws: `.unusable` for a file that is no feed, `.usage` for words that cannot be understood.
    public static func extract(
        table: String, _ request: ExtractRequest, store asked: String?, each body: (String) -> Void
    ) throws(DeskFailure) {
        try failing {
            let extractor = try extractor(request, try gazetteer(asked))
            try TextFeed.read(try file(table)) { entry in
                let document = extractor.read(
                    entry.text, language: Language(token: entry.language), publishedOn: CalendarDate(entry.publishedOn))
                body(document.jsonLine(id: entry.id))
            }
        }
    }

    static func extractor(_ request: ExtractRequest, _ gazetteer: Gazetteer) throws(DeskFailure) -> Extractor {
        var language: Language?
        if let text = request.language {
            language = Language(token: text)
            guard language != nil else {
                throw DeskFailure(
                    .usage,
                    Phrase(
                        "unknown language \"\(text)\"; choose \(Language.tokens.joined(separator: " or "))",
                        fr: "langue « \(text) » inconnue ; choisissez \(Language.tokens.joined(separator: " ou "))"))
            }
        }
        var place: Int32?
        if let text = request.place {
            let named = gazetteer.places(typed: text)
            guard named.count == 1 else {
                throw DeskFailure(
                    .usage,
                    Phrase(
                        "--place \"\(text)\" is no place, or names several; give its code",
                        fr: "--place « \(text) » n’est pas un lieu, ou en nomme plusieurs ; donnez son code"))
            }
            place = named[0]
        }
        return Extractor(
            gazetteer: gazetteer, language: language,
            publishedOn: try DayReader.day(request.publishedOn, "--published-on"), readOn: Today.date, place: place)
    }

    private static func file(_ path: String) throws(IngestError) -> SourceFile {
        guard path == "-" else { return try SourceFile(path: path) }
        var input = try SourceFile(path: "/dev/stdin")
        input.name = path
        return input
    }

    static func article(_ path: String, _ extractor: Extractor, isDayGiven: Bool) throws(IngestError)
        -> ReviewArticle
    {
        let file = try file(path)
        let text = try file.article()
        return ReviewArticle(
            file: path, sha256: SHA256.hex(of: try file.bytes), document: extractor.read(text, file: path), text: text,
            title: file.leaf, isDayGiven: isDayGiven)
    }
}
