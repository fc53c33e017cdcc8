public import BilanLanguage
import BilanModel

/// One line for the subject of a mail: which issue it is, how far it can be trusted, and the toll.
///
/// `[bilan] MLI 2023-W36 r1 PROVISIONAL: at least 64 people were reportedly killed`; under embargo the toll is left out.
/// Plain ASCII, because mail programs spoil anything else.
public struct SubjectLine: Sendable {
    /// The line, without a line end.
    public let text: String

    /// The subject of a briefing that is written in these languages: in English where it is one of them.
    public init(_ briefing: Briefing, _ languages: [Language]) {
        let language = languages.contains(.en) ? .en : languages.first ?? .en
        let words = language.briefing.issue
        let revision = briefing.clearance.map { " r\($0.revision)" } ?? ""
        let head = "[bilan] \(briefing.placeCode) \(briefing.period)\(revision) "
        if let embargo = briefing.clearance?.embargo {
            text = ASCIIFold.folded(head + words.embargoed(embargo.description))
            return
        }
        let status = briefing.clearance == nil ? words.draft : words.provisional
        text = ASCIIFold.folded(head + language.labelled(status, SubjectLine.toll(briefing, language)))
    }

    /// The killed of the period; the range of reports where they exclude each other.
    private static func toll(_ briefing: Briefing, _ language: Language) -> String {
        let killed = briefing.keyFigures.first { $0.figure.measure == Measures.killed && !$0.isPart }?.figure
        guard let killed, killed.hasNumber else { return language.briefing.issue.noCasualties }
        if killed.state == .nil { return language.briefing.reporting.nobodyShort }
        let shown = killed.conflict ? Estimate(low: killed.estimate.low, high: killed.estimate.high) : killed.estimate
        return language.clause(
            Measures.killed, shown, qualifier: killed.conflict ? nil : killed.qualifier,
            verification: killed.verification, style: .prose)
    }
}
