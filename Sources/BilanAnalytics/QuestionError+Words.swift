public import BilanModel

extension QuestionError: CustomStringConvertible {
    /// What is forbidden, and what to ask instead, in the language in use.
    public var description: String { phrase.description }

    /// What is forbidden, and what to ask instead.
    public var phrase: Phrase {
        switch self {
        case .rateCannotBeAdded(let measure):
            Phrase(
                "\(measure) is a rate and is never added over places or periods; ask for one place with --in and no period, "
                    + "or for the counts behind it",
                fr:
                    "\(measure) est un taux et ne s’additionne jamais entre lieux ou périodes ; demandez un seul lieu avec "
                    + "--in et sans période, ou les effectifs dont il vient")
        case .stockOverPeriods(let measure, let period, let option):
            Phrase(
                "\(measure) is a stock: each \(period) has its last known value, and \(option) would add the same people "
                    + "again; ask for one day with --on DATE, or by \(period) without \(option)",
                fr:
                    "\(measure) est un effectif à date : chaque période (\(period)) a sa dernière valeur connue, et \(option) "
                    + "compterait de nouveau les mêmes personnes ; demandez un jour avec --on DATE, ou par \(period) sans "
                    + option)
        case .stockTotalOfSome(let measure):
            Phrase(
                "\(measure) is a stock: its total is what is known of the whole, not of the rows that --having leaves; ask "
                    + "for --totals without --having, or narrow the question with --in or --where",
                fr:
                    "\(measure) est un effectif à date : son total est ce que l’on sait de l’ensemble, pas des lignes que "
                    + "--having laisse ; demandez --totals sans --having, ou restreignez la question avec --in ou --where"
            )
        case .measuresCannotBeAdded(let codes):
            Phrase(
                "\(codes.joined(separator: " and ")) are measures of their own and are never added; ask for them side by "
                    + "side: \(codes.joined(separator: " "))",
                fr: "\(codes.joined(separator: " et ")) sont des mesures distinctes et ne s’additionnent jamais ; "
                    + "demandez-les côte à côte : \(codes.joined(separator: " "))")
        case .scopesCannotBeAdded(let scopes):
            Phrase(
                "\(scopes.joined(separator: " and ")) count some of the same people and are never added; ask for one with "
                    + "--scope, or without --scope for a row each",
                fr: "\(scopes.joined(separator: " et ")) comptent en partie les mêmes personnes et ne s’additionnent "
                    + "jamais ; demandez-en un avec --scope, ou une ligne pour chacun sans --scope")
        case .groupsCannotBeAdded(let groups):
            Phrase(
                "--group takes one group; groups may overlap, so ask for \(groups.joined(separator: " and ")) as rows: "
                    + "--where \"group in (\(groups.joined(separator: ", ")))\"",
                fr: "--group prend un seul groupe ; les groupes peuvent se recouper : demandez "
                    + "\(groups.joined(separator: " et ")) en lignes : "
                    + "--where \"group in (\(groups.joined(separator: ", ")))\"")
        case .sectorsCannotBeAdded(let sectors):
            Phrase(
                "one person may be in need in several sectors, so \(sectors.joined(separator: " and ")) are never added; ask "
                    + "for the published total without --group, or for each as a row: "
                    + "--where \"sector in (\(sectors.joined(separator: ", ")))\"",
                fr:
                    "une personne peut être dans le besoin dans plusieurs secteurs : \(sectors.joined(separator: " et ")) ne "
                    + "s’additionnent jamais ; demandez le total publié sans --group, ou chaque secteur en ligne : "
                    + "--where \"sector in (\(sectors.joined(separator: ", ")))\"")
        case .rateOfOtherBoundaries(let boundaries, let counted):
            Phrase(
                "no population is counted in \(boundaries), and people counted in other boundaries are no denominator; ask "
                    + (counted.isEmpty ? "" : "with --boundaries \(counted.joined(separator: " or ")), or ")
                    + "without --rate",
                fr: "aucune population n’est comptée dans \(boundaries), et celle d’autres limites ne peut servir de "
                    + "dénominateur ; demandez "
                    + (counted.isEmpty ? "" : "avec --boundaries \(counted.joined(separator: " ou ")), ou ")
                    + "sans --rate")
        case .missingBesideFilter:
            Phrase(
                "--show-missing says where nobody gave a figure, and --where leaves figures out, so that an empty cell would "
                    + "mean both; ask without one of them",
                fr:
                    "--show-missing montre où personne n’a donné de chiffre, et --where écarte des chiffres : une cellule "
                    + "vide voudrait dire les deux ; demandez sans l’un d’eux")
        case .totalBesideLimit:
            Phrase(
                "--limit cuts rows off, so that they would not add up to --totals; use --top, whose remainder is a row",
                fr:
                    "--limit coupe des lignes, dont la somme ne ferait plus --totals ; employez --top, dont le reste est "
                    + "une ligne")
        case .onlyEventsHave(let measure, let dimension):
            Phrase(
                "only events have a dimension \(dimension), and \(measure) is of no event; ask it by place, period, group, "
                    + "sector, sex, age, source or dataset",
                fr: "seuls les événements ont une dimension \(dimension), et \(measure) n’est d’aucun événement ; "
                    + "demandez-le par lieu, période, groupe, secteur, sexe, âge, source ou jeu de données")
        case .groupHasDimension(let dimension):
            Phrase(
                "--by group already tells every group apart; ask --by \(dimension) or --by group, not both",
                fr:
                    "--by group distingue déjà tous les groupes ; demandez --by \(dimension) ou --by group, pas les deux"
            )
        case .groupSays(let group, let dimension):
            Phrase(
                "--group \(group) already says the \(dimension); ask --by \(dimension) without it",
                fr: "--group \(group) dit déjà la dimension \(dimension) ; demandez --by \(dimension) sans lui")
        case .noSumOverPeriods(let measure, let option):
            Phrase(
                "\(measure) is never added over periods, so that \(option) has no meaning; ask for its value in each period "
                    + "with --by month, or for its change with --compare previous",
                fr:
                    "\(measure) ne s’additionne jamais d’une période à l’autre, et \(option) n’a pas de sens ; demandez sa "
                    + "valeur à chaque période avec --by month, ou son évolution avec --compare previous")
        case .needsPeriods(let option):
            Phrase(
                "\(option) goes from period to period; name their kind with --by week, --by month …",
                fr: "\(option) va de période en période ; dites lesquelles avec --by week, --by month …")
        case .comparisonNeedsDays:
            Phrase(
                "--compare needs days to move; give --period, --last, --from and --to, or --by with a kind of period",
                fr:
                    "--compare a besoin de jours à déplacer ; donnez --period, --last, --from et --to, ou --by avec un genre "
                    + "de période")
        case .nothingToCompute(let measure):
            Phrase(
                "--computed is for in_need (from sectors) and food_insecure (from phases); \(measure) is never computed",
                fr: "--computed vaut pour in_need (à partir des secteurs) et food_insecure (à partir des phases) ; "
                    + "\(measure) n’est jamais calculé")
        case .severalRunningTotals(let measure):
            Phrase(
                "several running totals of \(measure) would share a cell, and they are differenced one by one; tell them apart "
                    + "with --by source or --by dataset, a place level, or --in PLACE",
                fr:
                    "plusieurs cumuls de \(measure) partageraient une cellule, alors que les différences se font un par un ; "
                    + "distinguez-les avec --by source ou --by dataset, un niveau de lieux, ou --in LIEU")
        }
    }
}
