import BilanExtraction
import BilanIngest
import BilanModel
import BilanPlaces
import BilanStore

/// A review at work: the figures found in texts, what was said of each, and what can be taken back.
///
/// Nothing reaches the store before `Desk.save`.
public struct ReviewRoom: Sendable {
    /// Figures in the order of the texts, numbered from 1.
    public internal(set) var figures: [ProposedFigure]
    let articles: [ReviewArticle]
    let sheets: ReviewSheets
    let gazetteer: Gazetteer
    let dataset: String
    /// Rulings as the store has them.
    let stored: [ProposedFigure.Ruling]
    private var past: [(position: Int, was: ProposedFigure)] = []

    init(_ proposer: Proposer, dataset: String, live: Set<String>, said: [String: [CandidateReview]]) {
        var figures = proposer.figures
        for position in figures.indices {
            let article = proposer.articles[figures[position].article]
            let candidate = figures[position].candidate
            let last = said[article.sha256]?.last {
                $0.span == candidate.span && $0.counted == ReviewArticle.counted(candidate)
            }
            if live.contains(figures[position].id) {
                figures[position].ruling = .accepted
            } else if let last, last.ruling == .rejected {
                figures[position].ruling = .rejected(last.reason)
            }
        }
        self.figures = figures
        articles = proposer.articles
        gazetteer = proposer.gazetteer
        self.dataset = dataset
        stored = figures.map(\.ruling)
        sheets = ReviewSheets(
            articles: articles, speakers: proposer.speakers, events: proposer.book.events, gazetteer: gazetteer)
    }

    // MARK: - Rulings

    /// Accepts a figure as it stands.
    public mutating func accept(_ number: Int) throws(DeskFailure) {
        let position = try position(number)
        note(position)
        figures[position].ruling = .accepted
    }

    /// Rejects a figure, with the reason.
    ///
    /// - Throws: `.usage` for an empty reason, and for a figure that is a claim of the store already.
    public mutating func reject(_ number: Int, reason: String) throws(DeskFailure) {
        let position = try position(number)
        guard !reason.isEmpty else {
            throw DeskFailure(
                .usage,
                Phrase(
                    "number \(number) cannot be rejected without a reason; give it with --reason",
                    fr: "le numéro \(number) ne peut être rejeté sans motif ; donnez-le avec --reason"))
        }
        guard stored[position] != .accepted else {
            throw DeskFailure(
                .usage,
                Phrase(
                    "number \(number) is a claim of the store already; take it back with undo or withdraw",
                    fr: "le numéro \(number) est déjà une déclaration de la base ; retirez-le avec undo ou withdraw"))
        }
        note(position)
        figures[position].ruling = .rejected(reason)
    }

    /// Writes into a column of a figure's row: `place_code=ML0702`.
    ///
    /// - Throws: `.usage` for words without an equals sign and for a column that the sheet does not have or that names
    ///   the figure.
    public mutating func edit(_ number: Int, _ words: String) throws(DeskFailure) {
        let position = try position(number)
        let parts = words.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, let column = FigureColumn(token: parts[0].lowercased()), column != .id else {
            throw DeskFailure(
                .usage,
                Phrase(
                    "\"\(words)\" changes nothing; write COLUMN=VALUE with a column of the figures sheet, such as "
                        + "place_code=ML0702 (bilan template figures)",
                    fr:
                        "« \(words) » ne change rien ; écrivez COLONNE=VALEUR avec une colonne de la feuille de chiffres, comme "
                        + "place_code=ML0702 (bilan template figures)"))
        }
        note(position)
        figures[position].cells[column] = parts[1]
        figures[position].edited.insert(column)
        // Another number without words of its own is that number, whatever was read before.
        if [.value, .low, .best, .high].contains(column), figures[position].isFirstNumber(column) {
            for other in [FigureColumn.value, .qualifier, .low, .best, .high] where other != column {
                figures[position].cells[other] = nil
            }
        }
        if column == .event { figures[position].joined = sheets.events.first { $0.id == parts[1] }?.stored }
    }

    /// Takes back the last word, and gives the number it was about; nil when nothing was said yet.
    public mutating func undo() -> Int? {
        guard let (position, was) = past.popLast() else { return nil }
        figures[position] = was
        return was.number
    }

    /// Numbers of the figures that nobody has ruled on.
    public var open: [Int] { figures.filter { $0.ruling == .open }.map(\.number) }

    /// Figures whose ruling is not yet in the store.
    var unsaved: [ProposedFigure] {
        figures.indices.filter { figures[$0].ruling != stored[$0] || !figures[$0].edited.isEmpty }.map { figures[$0] }
    }

    /// Whether something was said that is not in the store.
    public var hasUnsaved: Bool { !unsaved.isEmpty }

    private mutating func note(_ position: Int) { past.append((position, figures[position])) }

    private func position(_ number: Int) throws(DeskFailure) -> Int {
        guard figures.indices.contains(number - 1) else {
            let range = figures.isEmpty ? "no figure was found" : "there are 1 to \(figures.count)"
            throw DeskFailure(
                .usage,
                Phrase(
                    "there is no number \(number); \(range)",
                    fr: "il n’y a pas de numéro \(number) ; \(range)"))
        }
        return number - 1
    }
}

extension ProposedFigure {
    /// Whether this is the first of the number's columns that a person has changed.
    fileprivate func isFirstNumber(_ column: FigureColumn) -> Bool {
        edited.intersection([.value, .qualifier, .low, .best, .high]) == [column]
    }
}
