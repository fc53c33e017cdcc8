import BilanAnalytics

extension Verdict.Part {
    /// What the claim did for its figure, for a reader; `isUsed` tells whether a number of the figure comes from it.
    func phrase(isUsed: Bool) -> String {
        switch self {
        case .best:
            Desk.says("gives best", fr: "donne la meilleure estimation")
        case .bound:
            isUsed
                ? Desk.says("sets the range of reports", fr: "fixe la fourchette des rapports")
                : Desk.says(
                    "does not exclude what was chosen: not used", fr: "n’exclut pas le chiffre retenu : non utilisée")
        case .floorAbove:
            Desk.says(
                "a floor of named victims above what was chosen: told, never a vote",
                fr: "un plancher de victimes nommées au-dessus du chiffre retenu : dit, ne vote jamais")
        case .floor:
            Desk.says(
                "a floor of named victims, not above what was chosen: never a vote",
                fr: "un plancher de victimes nommées, pas au-dessus du chiffre retenu : ne vote jamais")
        case .rounding:
            Desk.says(
                "the document's own rounding of its own figure: never a vote",
                fr: "le document arrondit son propre chiffre : ne vote jamais")
        case .copy:
            Desk.says(
                "a copy, or an earlier word, of the same origin: one report, counted once",
                fr: "une copie, ou une parole antérieure, de la même origine : un seul rapport, compté une fois")
        case .enemy:
            Desk.says(
                "a party about its enemy: outside every total",
                fr: "une partie au sujet de son ennemi : hors de tout total")
        case .unquantified:
            Desk.says(
                "words without a number: counted, adds nothing", fr: "des mots sans nombre : compté, n’ajoute rien")
        case .compatible:
            Desk.says("agrees with what was chosen: not used", fr: "concorde avec le chiffre retenu : non utilisée")
        case .subset:
            Desk.says("a part of what is counted already", fr: "une partie de ce qui est déjà compté")
        case .least:
            Desk.says(
                "counts only some: everybody is at least as many",
                fr: "n’en compte que certains : tous sont au moins autant")
        case .overruled:
            Desk.says(
                "says otherwise than what was decided: not used",
                fr: "dit autre chose que ce qui a été décidé : non utilisée")
        }
    }
}

extension Mention.Reason {
    /// Why a figure stands outside the cells, for a reader.
    var phrase: String {
        switch self {
        case .notSeparable:
            Desk.says(
                "over several places of which only some were asked for, not separable",
                fr: "sur plusieurs lieux dont certains seulement sont demandés, non séparable")
        case .runningTotal:
            Desk.says("a running total, no figure of the period", fr: "un cumul, pas un chiffre de la période")
        case .partyClaim:
            Desk.says(
                "a party about its enemy, outside every total",
                fr: "une partie au sujet de son ennemi, hors de tout total")
        case .unplaced:
            Desk.says(
                "of an area that nobody could place in any country",
                fr: "d’une zone que personne n’a su situer dans un pays")
        case .longerThanPeriod:
            Desk.says(
                "known only to a longer time than the period asked",
                fr: "connu seulement sur une durée plus longue que la période demandée")
        }
    }
}
