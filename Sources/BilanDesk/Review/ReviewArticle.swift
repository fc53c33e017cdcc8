import BilanExtraction
import BilanModel

/// One text under review: where it came from, and what was read in it.
struct ReviewArticle: Sendable {
    /// The path as given.
    let file: String
    /// Checksum of the bytes.
    let sha256: String
    /// What was read.
    let document: ExtractedDocument
    /// The text, for a store that is to keep it.
    let text: String
    /// Title; the file's name where nobody gives one.
    var title: String
    /// Who published it; empty when nobody says.
    var publisher = ""
    /// Where it stands on the web; empty when nobody says.
    var url = ""
    /// Whether the day was given, or proved by the text.
    let isDayGiven: Bool

    /// The document's local id: the same text has the same, whatever its file is called.
    var id: String { "text-" + sha256.prefix(12) }
    /// The file's name without its folder.
    var leaf: String { String(file.split(separator: "/").last ?? "") }
    /// Day on which it could be known.
    var knownOn: CalendarDate? { document.publishedOn }

    /// What names a candidate for good: where it stands in which text, and what it counts of whom.
    func id(of candidate: Candidate) -> String {
        "\(id)-\(candidate.span.lowerBound)-\(candidate.span.upperBound)-\(ReviewArticle.counted(candidate))"
            .split(separator: " ").joined(separator: "-")
    }

    /// What a candidate counts of whom: `killed civilian`.
    static func counted(_ candidate: Candidate) -> String { candidate.measure.code + " " + candidate.group.token }
}
