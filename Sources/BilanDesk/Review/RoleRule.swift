import BilanExtraction
import BilanIngest
import BilanModel

/// What part a figure plays beside the others of its text: part of a total, a count of named victims, or the text's own
/// rounding of its own figure.
///
/// Source: METHODOLOGY ruling 7 and section 9.
struct RoleRule {
    /// The role; nil where the sheet's default says it.
    private(set) var role: Role?
    /// Position of the total it is part of.
    private(set) var total: Int?
    /// Position of the exact figure that it rounds.
    private(set) var rounds: Int?

    init(_ position: Int, _ figures: [ProposedFigure], text: (Int) -> ExtractedDocument) {
        let figure = figures[position]
        let candidate = figure.candidate
        let own = figures.indices.filter { figures[$0].article == figure.article }
        if let first = own.first, let parent = candidate.subsetOf, own.contains(first + parent),
            first + parent != position
        {
            total = first + parent
        }
        if candidate.kind == .subset, isOfSameGroup(candidate, total.map { figures[$0].candidate }),
            RoleRule.names(text(position).text(candidate.sentenceSpan))
        {
            role = .floor
            total = nil
            return
        }
        if candidate.kind == .subset && total == nil { role = .part }
        guard candidate.kind == .event, let event = figure.cells[.event] else { return }
        rounds = own.first { other in
            let exact = figures[other].candidate
            return other != position && figures[other].cells[.event] == event && exact.measure == candidate.measure
                && exact.group == candidate.group && exact.qualifier == .exact
                && (candidate.attribution == nil || candidate.attribution == exact.attribution)
                && RoleRule.isRounding(candidate, of: exact)
        }
        if rounds != nil { role = .rounding }
    }

    private func isOfSameGroup(_ part: Candidate, _ total: Candidate?) -> Bool {
        total.map { $0.group == part.group } ?? (part.group == .all)
    }

    /// Whether a sentence speaks of victims by name.
    private static func names(_ sentence: String) -> Bool {
        let words = "-" + PlainWords.folded(sentence) + "-"
        return ["-name", "-nom-", "-noms-", "-nomme", "-identified", "-identifie"].contains { words.contains($0) }
    }

    /// "Over 70" beside 77, "more than 200" beside 255: the exact number cut to the digits of the round one.
    private static func isRounding(_ round: Candidate, of exact: Candidate) -> Bool {
        let loose: Set<Qualifier> = [.moreThan, .atLeast, .about, .nearly]
        guard loose.contains(round.qualifier), let said = round.estimate.best, let meant = exact.estimate.best,
            said.isWhole, meant.isWhole, said != meant, said.rounded > 0
        else { return false }
        var step = 1
        while said.rounded % (step * 10) == 0 { step *= 10 }
        let down = meant.rounded / step * step
        return said.rounded == down || (round.qualifier != .moreThan && said.rounded == down + step)
    }
}
