public import BilanExtraction

/// How well figures were found, over the sentences of one category or of all.
public struct Scorecard: Sendable {
    /// Sentences.
    public private(set) var sentences = 0
    /// Required figures of the gold.
    public private(set) var wanted = 0
    /// Required figures found, a half where only the group differs.
    public private(set) var credit = 0.0
    /// Figures put forward: found ones and wrong ones.
    public private(set) var asserted = 0
    /// Sentences that hold no figure, and those among them where none was found.
    public private(set) var figureless = (all: 0, clean: 0)
    /// For each fact of the found figures: how many the gold tells of, and how many were read as it says.
    public private(set) var facts: [FactCheck: (told: Int, right: Int)] = [:]

    /// An empty card.
    public init() {}

    /// Adds a sentence.
    public mutating func add(_ sentence: GoldSentence, _ found: [Candidate], _ match: FigureMatch) {
        sentences += 1
        wanted += sentence.candidates.count { !$0.isOptional }
        credit += match.pairs.reduce(0) { $0 + $1.credit }
        asserted += match.pairs.count + match.wrong.count
        if sentence.holdsNoFigure {
            figureless.all += 1
            if match.wrong.isEmpty { figureless.clean += 1 }
        }
        for pair in match.pairs {
            for fact in FactCheck.allCases {
                guard let holds = fact.holds(sentence.candidates[pair.gold], found[pair.found]) else { continue }
                facts[fact, default: (0, 0)].told += 1
                if holds { facts[fact, default: (0, 0)].right += 1 }
            }
        }
    }

    /// Share of what was put forward that the text states; nil when nothing was.
    public var precision: Double? { asserted == 0 ? nil : credit / Double(asserted) }
    /// Share of the figures that were found; nil when there are none.
    public var recall: Double? { wanted == 0 ? nil : credit / Double(wanted) }
    /// The harmonic mean of both; nil when there is neither a figure nor a finding.
    public var f1: Double? {
        wanted + asserted == 0 ? nil : 2 * credit / Double(wanted + asserted)
    }
    /// Share of the sentences without a figure where none was found; nil when there are no such sentences.
    public var clean: Double? { figureless.all == 0 ? nil : Double(figureless.clean) / Double(figureless.all) }

    /// Share of the found figures whose fact was read rightly; nil when the gold tells nothing.
    public func share(_ fact: FactCheck) -> Double? {
        guard let (told, right) = facts[fact], told > 0 else { return nil }
        return Double(right) / Double(told)
    }
}
