import BilanExtraction
import BilanIngest
import BilanModel
import BilanPlaces
import BilanStore

/// What `review` is told beside the texts.
public struct ReviewRequest: Sendable {
    /// Paths of the texts.
    public var paths: [String]
    /// Language of the texts, two letters; each text's own when nil.
    public var language: String?
    /// Day of publication, as typed.
    public var publishedOn: String?
    /// Place of figures whose text names none: a code or a name.
    public var place: String?
    /// Dataset that accepted figures go to.
    public var dataset = "articles"
    /// Title, where there is one text.
    public var title: String?
    /// Who published the texts.
    public var publisher: String?
    /// Where the text stands on the web.
    public var url: String?

    /// A request to review these texts.
    public init(paths: [String]) { self.paths = paths }
}

/// What became of a review when it was saved.
public struct ReviewOutcome: Hashable, Sendable {
    /// Numbers of the figures that became claims.
    public var accepted: [Int] = []
    /// Numbers of the figures that were rejected.
    public var rejected: [Int] = []
    /// Figures that cannot be a claim as they stand, one sentence each.
    public var refused: [String] = []
    /// The entry; nil when nothing was new.
    public var entry: Int64?
}

extension Desk {
    /// Reads texts and proposes their figures, with what an earlier review has said of them.
    ///
    /// The store is only read; without one, figures are matched with each other alone.
    ///
    /// - Throws: `.unusable` for a text that cannot be read, `.usage` for words that cannot be understood.
    public static func review(_ request: ReviewRequest, store asked: String?) throws(DeskFailure) -> ReviewRoom {
        try failing {
            let gazetteer = try gazetteer(asked)
            return try review(try read(request, gazetteer), gazetteer, dataset: request.dataset, store: asked)
        }
    }

    /// Proposes the figures of texts that have been read.
    static func review(
        _ articles: [ReviewArticle], _ gazetteer: Gazetteer, dataset: String, store asked: String?
    ) throws -> ReviewRoom {
        guard exists(asked) else {
            return ReviewRoom(Proposer(articles, gazetteer, stored: []), dataset: dataset, live: [], said: [:])
        }
        let store = try readable(storePath(asked))
        let events = try StoredEvents(gazetteer: gazetteer, dataset: dataset).read(store)
        var said: [String: [CandidateReview]] = [:]
        for article in articles { said[article.sha256] = try store.reviews(of: article.sha256) }
        return ReviewRoom(
            Proposer(articles, gazetteer, stored: events), dataset: dataset, live: try store.liveIDs(of: dataset),
            said: said)
    }

    private static func read(_ request: ReviewRequest, _ gazetteer: Gazetteer) throws -> [ReviewArticle] {
        guard request.paths.count == 1 || request.title == nil && request.url == nil else {
            throw DeskFailure(
                .usage,
                Phrase(
                    "--title and --url are of one text; give one text with them",
                    fr: "--title et --url sont d’un seul texte ; donnez un texte avec eux"))
        }
        var seen: Set<String> = []
        return try request.paths.flatMap { path in
            guard SavedCandidates.isNamed(path) else {
                return try read(path, request, request.language, request.publishedOn, gazetteer, &seen)
            }
            // A saved answer names its texts: what the command says of them is stronger.
            return try SavedCandidates(path).texts.flatMap { text in
                try read(
                    text.file, request, request.language ?? text.language, request.publishedOn ?? text.publishedOn,
                    gazetteer, &seen)
            }
        }
    }

    private static func read(
        _ path: String, _ request: ReviewRequest, _ language: String?, _ publishedOn: String?, _ gazetteer: Gazetteer,
        _ seen: inout Set<String>
    ) throws -> [ReviewArticle] {
        var reading = ExtractRequest(paths: [path])
        reading.language = language
        reading.publishedOn = publishedOn
        reading.place = request.place
        var article = try article(path, try extractor(reading, gazetteer), isDayGiven: request.publishedOn != nil)
        // The same text twice is one text.
        guard seen.insert(article.sha256).inserted else { return [] }
        article.title = request.title ?? article.title
        article.publisher = request.publisher ?? ""
        article.url = request.url ?? ""
        return [article]
    }

    /// Makes claims of what was accepted and keeps what was rejected; figures that cannot be a claim stay open.
    ///
    /// - Parameters:
    ///   - keepText: keeps the words of the texts, and not only their checksums.
    ///   - edited: path of a figures sheet whose rows stand for the accepted figures.
    /// - Throws: `.unusable`, `.busy`, `.cannotWrite`.
    public static func save(
        _ room: ReviewRoom, keepText: Bool = false, edited: String? = nil, store asked: String?
    ) throws(DeskFailure) -> ReviewOutcome {
        try failing {
            var outcome = ReviewOutcome()
            let unsaved = room.unsaved
            let sheet = try edited.map { try SourceFile(path: $0) }
            let accepted = sheet == nil ? unsaved.filter { $0.ruling == .accepted } : room.figures
            let rejected = unsaved.filter { if case .rejected = $0.ruling { true } else { false } }
            guard !accepted.isEmpty || !rejected.isEmpty else { return outcome }
            let store = try openOrCreate(asked).desk.store
            let files = Set(unsaved.map { room.articles[$0.article].leaf }).sorted().joined(separator: ", ")
            var taken: [ProposedFigure] = []
            if !accepted.isEmpty {
                let batch = try AcceptedBatch(accepted, room.sheets, dataset: room.dataset, edited: sheet)
                let ids = batch.ids
                taken = accepted.filter { ids.contains($0.id) }
                outcome.refused = batch.refused.map { number, finding in
                    Desk.says(
                        "number \(number) stays open: \(finding.column), \(finding.code.phrase)",
                        fr: "le numéro \(number) reste ouvert : \(finding.column), \(finding.code.phrase)")
                }
                if !taken.isEmpty {
                    let day = Today.date
                    outcome.entry = try store.add(
                        batch.batch, sha256: batch.sha256, publishedOn: nil, importDay: day, kind: .add,
                        reason: "\(taken.count) figures accepted from \(files.isEmpty ? sheet?.leaf ?? "" : files)"
                    ).entry
                }
            }
            outcome.accepted = taken.map(\.number)
            outcome.rejected = rejected.map(\.number)
            try keep(room, taken, rejected, entry: outcome.entry, keepText: keepText, in: store)
            try ReviewJournal(store: storePath(asked)).close(room.answers, done: Set((taken + rejected).map(\.id)))
            return outcome
        }
    }

    private static func keep(
        _ room: ReviewRoom, _ taken: [ProposedFigure], _ rejected: [ProposedFigure], entry: Int64?, keepText: Bool,
        in store: Store
    ) throws {
        var reviews: [(article: ArticleCard, reviews: [CandidateReview])] = []
        for (position, article) in room.articles.enumerated() {
            let said = (taken + rejected).filter { $0.article == position }.map { figure in
                var review = CandidateReview(
                    span: figure.candidate.span, counted: ReviewArticle.counted(figure.candidate), ruling: .accepted)
                if case .rejected(let reason) = figure.ruling {
                    review.ruling = .rejected
                    review.reason = reason
                }
                return review
            }
            guard !said.isEmpty else { continue }
            let card = ArticleCard(
                sha256: article.sha256, file: article.leaf, text: keepText ? article.text : nil)
            reviews.append((card, said))
        }
        guard !reviews.isEmpty else { return }
        try store.keep(
            reviews, entry: entry, day: Today.date, reason: "\(rejected.count) figures rejected")
    }

    /// The figures sheet of a review: the open and accepted ones, to be edited and given back.
    public static func sheet(of room: ReviewRoom) -> String {
        room.sheets.figures(
            room.figures.filter { figure in
                if case .rejected = figure.ruling { return false }
                return figure.isNews || figure.ruling == .accepted
            })
    }
}
