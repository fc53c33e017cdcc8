import Foundation

/// A sentence or a short paragraph, with the figures it holds by the judgement of a person.
public struct GoldSentence: Decodable, Sendable {
    /// Name of the sentence, unique in its file.
    public var id: String
    /// Two letters.
    public var language: String
    /// Day of publication; nil where the text itself must give it.
    public var publishedOn: String?
    /// The text.
    public var text: String
    /// The hard case it stands for.
    public var category: String
    /// Its figures; empty when it holds none.
    public var candidates: [GoldFigure]

    enum CodingKeys: String, CodingKey {
        case id, language, text, category, candidates
        case publishedOn = "published_on"
    }

    /// Whether nothing must be found in it.
    public var holdsNoFigure: Bool { candidates.allSatisfy(\.isOptional) }

    /// The sentences of a file, one JSON object a line.
    ///
    /// - Throws: `GoldError` with the line that cannot be read.
    public static func read(_ lines: String) throws(GoldError) -> [GoldSentence] {
        var sentences: [GoldSentence] = []
        for (index, line) in lines.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
        where !line.isEmpty {
            do {
                sentences.append(try JSONDecoder().decode(GoldSentence.self, from: Data(line.utf8)))
            } catch {
                throw GoldError(line: index + 1, reason: "\(error)")
            }
        }
        return sentences
    }
}

/// A line of a gold file that cannot be read.
public struct GoldError: Error, CustomStringConvertible {
    /// Line as a person counts.
    public let line: Int
    /// What is wrong with it.
    public let reason: String

    /// One sentence.
    public var description: String { "line \(line): \(reason)" }
}

/// A figure that a person found; what the sentence does not tell is nil.
public struct GoldFigure: Decodable, Sendable {
    /// Code of the measure.
    public var measure: String
    /// Whom it counts.
    public var group: String
    /// Lower bound.
    public var low: Double?
    /// Most likely value.
    public var best: Double?
    /// Upper bound.
    public var high: Double?
    /// The words around the number.
    public var qualifier: String
    /// What kind of statement it is; beside the words of candidates also `event_count` and `unquantified`.
    public var kind: String
    /// How well it is established; nil is reported.
    public var verification: String?
    /// Who claims it; nil where it is left open.
    public var claimant: String?
    /// Where, as written.
    public var placeText: String?
    /// Codes of the place, several joined by a semicolon; nil where the gazetteer has none.
    public var placeCode: String?
    /// First day.
    public var dateStart: String?
    /// Last day; alone for a stock.
    public var dateEnd: String?
    /// Who says so, as written.
    public var attribution: String?
    /// Whether it may be missed and may be found.
    public var optional: Bool?

    enum CodingKeys: String, CodingKey {
        case measure, group, low, best, high, qualifier, kind, verification, claimant, attribution, optional
        case placeText = "place_text"
        case placeCode = "place_code"
        case dateStart = "date_start"
        case dateEnd = "date_end"
    }

    /// Neither missed when it is not found nor wrong when it is.
    public var isOptional: Bool { optional ?? false }
}
