import BilanExtraction
public import BilanIngest
import BilanModel
import BilanStore

/// A figure found in a text, as the row of a figures sheet it would become.
public struct ProposedFigure: Sendable {
    /// Its number over all texts of the review, from 1.
    public let number: Int
    /// The row: what is written into each column.
    public internal(set) var cells: [FigureColumn: String]
    /// What the proposal says of other figures and events, one sentence each.
    public internal(set) var remarks: [String] = []
    /// What was said of it.
    public internal(set) var ruling: Ruling = .open
    /// Position of its text.
    let article: Int
    /// What was read.
    let candidate: Candidate
    /// Columns that a person has changed.
    var edited: Set<FigureColumn> = []
    /// The event of the store that it joins.
    var joined: UInt64?
    /// The total, said elsewhere, that it makes up with others of its sentence.
    var sum: StatedFigure?

    /// Where the review of a figure stands.
    public enum Ruling: Hashable, Sendable {
        /// Nobody has said anything.
        case open
        /// It is a claim, or becomes one when the review is saved.
        case accepted
        /// It is no figure, or not this one; with the reason.
        case rejected(String)
    }

    init(number: Int, article: Int, candidate: Candidate, cells: [FigureColumn: String]) {
        self.number = number
        self.article = article
        self.candidate = candidate
        self.cells = cells
    }

    /// What names it in the sheet and in the store.
    var id: String { cells[.id] ?? "" }

    /// Whether "accept all" means it: background, per cents and headlines of other articles are left aside.
    public var isNews: Bool {
        let aside: Set<CandidateKind> = [.context, .rate, .relatedLink, .historical]
        return !aside.contains(candidate.kind)
    }

    /// Whether its number is still the one that was read.
    var isNumberAsRead: Bool { edited.isDisjoint(with: [.value, .qualifier, .low, .best, .high, .finality]) }
}
