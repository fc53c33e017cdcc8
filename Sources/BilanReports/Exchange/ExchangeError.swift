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
    /// One sentence: what, and what to do.
    public var description: String {
        switch self {
        case .noMap: "DHIS2 needs the names it knows: give a mapping with --dhis2-map FILE"
        case .noLevel: "a map needs areas: ask --by region, or another level"
        case .noPeriod: "DHIS2 needs periods it knows: ask --by week, month, quarter, half or year"
        case .noBorders:
            "the store draws no borders of these areas: take them in with \"bilan import\", or choose other --boundaries"
        case .noMeasure(let format, let asked, let known):
            "\(format) has no place for \(asked.joined(separator: ", ")); it holds \(known.joined(separator: ", "))"
        case .nothing(let format): "nothing of the answer can be said in \(format); nothing was written"
        case .map(let file, let line, let reason): "\(file)\(line > 0 ? ":\(line)" : ""): \(reason)"
        }
    }
}
