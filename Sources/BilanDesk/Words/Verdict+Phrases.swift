import BilanAnalytics

extension Verdict.Part {
    /// What the claim did for its figure, for a reader; `isUsed` tells whether a number of the figure comes from it.
    func phrase(isUsed: Bool) -> String {
        switch self {
        case .best: "gives best"
        case .bound:
            isUsed ? "sets the range of reports" : "does not exclude what was chosen: not used"
        case .floorAbove: "a floor of named victims above what was chosen: told, never a vote"
        case .floor: "a floor of named victims, not above what was chosen: never a vote"
        case .rounding: "the document's own rounding of its own figure: never a vote"
        case .copy: "a copy, or an earlier word, of the same origin: one report, counted once"
        case .enemy: "a party about its enemy: outside every total"
        case .unquantified: "words without a number: counted, adds nothing"
        case .compatible: "agrees with what was chosen: not used"
        case .subset: "a part of what is counted already"
        case .least: "counts only some: everybody is at least as many"
        case .overruled: "says otherwise than what was decided: not used"
        }
    }
}

extension Mention.Reason {
    /// Why a figure stands outside the cells, for a reader.
    var phrase: String {
        switch self {
        case .notSeparable: "over several places of which only some were asked for, not separable"
        case .runningTotal: "a running total, no figure of the period"
        case .partyClaim: "a party about its enemy, outside every total"
        case .unplaced: "of an area that nobody could place in any country"
        case .longerThanPeriod: "known only to a longer time than the period asked"
        }
    }
}
