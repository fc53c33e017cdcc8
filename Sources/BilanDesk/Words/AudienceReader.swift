import BilanAnalytics
import BilanModel
import BilanStore

/// Reads for whom an output is, and by which rule small numbers are kept back from them.
enum AudienceReader {
    /// The audience as typed; nil where none was.
    static func read(_ word: String?) throws(DeskFailure) -> Audience? {
        guard let word else { return nil }
        guard let audience = Audience(token: word) else {
            throw DeskFailure(
                .usage,
                Phrase(
                    "unknown --audience \"\(word)\"; use \(Audience.tokens.joined(separator: ", "))",
                    fr: "--audience « \(word) » inconnu ; employez \(Audience.tokens.joined(separator: ", "))"))
        }
        return audience
    }

    /// The rule for an audience; nil for those who keep the store, who see everything.
    static func rule(_ below: Int64?, for audience: Audience) throws(DeskFailure) -> Withholding? {
        guard let below else { return audience == .internal ? nil : .usual }
        guard (0...1_000_000).contains(below) else {
            throw DeskFailure(
                .usage,
                Phrase(
                    "--withhold-below \(below) is no threshold; write a number of people, such as 10",
                    fr: "--withhold-below \(below) n’est pas un seuil ; écrivez un nombre de personnes, comme 10"))
        }
        return audience == .internal ? nil : Withholding(threshold: Quantity(Int(below)))
    }
}

/// Those whom a briefing is for, and what is kept back from them.
struct Readers {
    let audience: Audience
    let withholding: Withholding?

    /// Those who keep the store.
    static let house = Readers()

    private init() { (audience, withholding) = (.internal, nil) }

    /// Those whom an issue was made for.
    init(_ issue: Publication) {
        audience = issue.audience
        withholding = issue.withheldBelow.map { Withholding(threshold: $0) }
    }

    init(_ word: String?, withholdBelow: Int64?) throws(DeskFailure) {
        audience = try AudienceReader.read(word) ?? .public
        withholding = try AudienceReader.rule(withholdBelow, for: audience)
    }
}

extension KeptBack {
    /// What must be said of it, one sentence each.
    var sentences: [String] {
        var sentences: [String] = []
        if cells > 0 {
            sentences.append(
                "\(cells) cell\(cells == 1 ? "" : "s") withheld: small numbers of people at risk in small areas, and what "
                    + "would give them back (--withhold-below)")
        }
        if mentions > 0 {
            sentences.append(
                "\(mentions) figure\(mentions == 1 ? "" : "s") beside the cells withheld: small numbers of people at risk"
            )
        }
        return sentences
    }
}
