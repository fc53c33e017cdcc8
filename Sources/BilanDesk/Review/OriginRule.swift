import BilanExtraction
import BilanIngest
import BilanModel

/// Whose word a figure is: the key that copies of one communiqué share.
///
/// A figure that says what another says of the event, and names nobody else, is a copy of it; so are the parts of a total
/// that the state gave, when the state gives them. Source: METHODOLOGY section 5.
struct OriginRule {
    /// Key of the origin.
    let key: String
    /// Who speaks; the copy's original where the copy names nobody.
    let speaker: Speaker
    /// What the proposal says of it.
    let remark: String?

    init(
        event: KnownEvent?, figure: ProposedFigure, speaker: Speaker, article: ReviewArticle, before: [ProposedFigure]
    ) {
        guard let event else {
            (key, self.speaker, remark) = (article.id + "/" + speaker.id, speaker, nil)
            return
        }
        let twin = event.figures.first { other in
            guard other.id != figure.id, other.number != figure.number,
                (other.number ?? 0) < figure.number || other.number == nil
            else {
                return false
            }
            return OriginRule.isCopy(figure, of: other, in: event)
                && (speaker == .press || other.speaker == speaker || speaker.isState && other.speaker.isState
                    || other.speaker == .press)
        }
        guard let twin else {
            let own = OriginRule.isNamed(speaker) ? event.id : article.id
            (key, self.speaker, remark) = (own + "/" + speaker.id, speaker, nil)
            return
        }
        let original = twin.number.flatMap { number in before.first { $0.number == number }?.cells[.origin] }
        let known = original ?? twin.origin
        let who = speaker == .press ? twin.speaker : speaker
        key = known ?? event.id + "/" + who.id
        self.speaker = who
        remark =
            known == nil
            ? nil
            : "same origin as " + (twin.number.map { "number \($0)" } ?? "a figure of the store") + ": counted once"
    }

    /// Whether the same words may come from another mouth: an unnamed source of one paper is not that of another.
    private static func isNamed(_ speaker: Speaker) -> Bool { !["unnamed", "media", ""].contains(speaker.kind) }

    private static func isCopy(_ figure: ProposedFigure, of other: StatedFigure, in event: KnownEvent) -> Bool {
        let candidate = figure.candidate
        guard other.measure == candidate.measure else { return false }
        if other.group == candidate.group.group(side: candidate.side) { return other.estimate == candidate.estimate }
        return figure.sum.map { $0.number == other.number && $0.estimate == other.estimate } ?? false
    }
}
