public import BilanModel

/// Why an answer cannot be written in a format.
public enum ExchangeError: Error, Hashable, Sendable {
    /// No file says what figures are called on the other side.
    case noMap
    /// The format draws areas, and the question is not broken down by any.
    case noLevel
    /// The format has periods, and the question is not broken down by any it knows.
    case noPeriod
    /// The store draws no border of the areas asked for.
    case noBorders
    /// The format holds some measures only, and none of those asked for.
    case noMeasure(format: String, asked: [String], known: [String])
    /// Nothing of the answer can be said in the format.
    case nothing(format: String)
    /// The mapping file is wrong.
    case map(file: String, line: Int, reason: String)
}

extension ExchangeError: CustomStringConvertible {
    /// One sentence in the language in use: what, and what to do.
    public var description: String { phrase.description }

    /// One sentence: what, and what to do.
    public var phrase: Phrase {
        switch self {
        case .noMap:
            Phrase(
                "DHIS2 needs the names it knows: give a mapping with --dhis2-map FILE",
                fr: "DHIS2 demande les noms qu’il connaît : donnez une correspondance avec --dhis2-map FICHIER")
        case .noLevel:
            Phrase(
                "a map needs areas: ask --by region, or another level",
                fr: "une carte demande des zones : demandez --by region, ou un autre niveau")
        case .noPeriod:
            Phrase(
                "DHIS2 needs periods it knows: ask --by week, month, quarter, half or year",
                fr: "DHIS2 demande des périodes qu’il connaît : --by week, month, quarter, half ou year")
        case .noBorders:
            Phrase(
                "the store draws no borders of these areas: take them in with \"bilan import\", or choose other --boundaries",
                fr:
                    "la base n’a pas les limites de ces zones : reprenez-les avec « bilan import », ou choisissez d’autres "
                    + "--boundaries")
        case .noMeasure(let format, let asked, let known):
            Phrase(
                "\(format) has no place for \(asked.joined(separator: ", ")); it holds \(known.joined(separator: ", "))",
                fr: "\(format) n’a pas de place pour \(asked.joined(separator: ", ")) ; il contient "
                    + known.joined(separator: ", "))
        case .nothing(let format):
            Phrase(
                "nothing of the answer can be said in \(format); nothing was written",
                fr: "rien de la réponse ne peut se dire en \(format) ; rien n’a été écrit")
        case .map(let file, let line, let reason):
            Phrase(
                "\(file)\(line > 0 ? ":\(line)" : ""): \(reason)",
                fr: "\(file)\(line > 0 ? ":\(line)" : "") : \(reason)")
        }
    }
}
