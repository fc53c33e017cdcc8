import ArgumentParser
import BilanDesk

/// What a question can be given beside its measures: the same for every command that asks one.
struct QuestionOptions: ParsableArguments {
    @Option(
        help: .says(
            "Dimensions: region, cercle, admin0 to admin4, day, week, month, quarter, half, year, group, sector, sex, "
                + "age, status, phase, need_status, cause, event_type, actor, source, dataset …",
            fr:
                "Dimensions : region, cercle, admin0 à admin4, day, week, month, quarter, half, year, group, sector, sex, "
                + "age, status, phase, need_status, cause, event_type, actor, source, dataset …",
            valueName: "dimensions"))
    var by: String?
    @Option(
        name: .customLong("in"),
        help: .says(
            "Only this place: its code or its name.", fr: "Seulement ce lieu : son code ou son nom.", valueName: "place"
        ))
    var within: String?
    @Option(help: .says("First day.", fr: "Premier jour.", valueName: "date")) var from: String?
    @Option(help: .says("Last day.", fr: "Dernier jour.", valueName: "date")) var to: String?
    @Option(
        help: .says(
            "A period: 2023-W36, 2023-09, 2023-Q3, 2023, 2023-09-01/2023-09-07, previous-month …",
            fr: "Une période : 2023-W36, 2023-09, 2023-Q3, 2023, 2023-09-01/2023-09-07, previous-month …"))
    var period: String?
    @Option(
        help: .says(
            "The last so many complete periods: 12w (d, w, m, q, y).",
            fr: "Les tant de dernières périodes complètes : 12w (d, w, m, q, y).", valueName: "count"))
    var last: String?
    @Option(
        help: .says(
            "Day against which these are read, or today; else --known-by.",
            fr: "Jour par rapport auquel ils se lisent, ou today ; sinon --known-by.", valueName: "date"))
    var until: String?
    @Flag(
        help: .says(
            "With --last: the running period as well, up to the day.",
            fr: "Avec --last : aussi la période en cours, jusqu’au jour.")) var includeCurrent = false
    @Option(
        help: .says(
            "Where a figure over two periods goes: start, end, or days (split).",
            fr: "Où va un chiffre à cheval sur deux périodes : start, end, ou days (partagé).")) var allocate: String?
    @Option(
        help: .says(
            "The day a stock is asked for.", fr: "Le jour pour lequel un effectif est demandé.", valueName: "date"))
    var on: String?
    @Option(
        help: .says("What could be known by this day.", fr: "Ce qui pouvait être su ce jour-là.", valueName: "date"))
    var knownBy: String?
    @Option(help: .says("The store after this entry.", fr: "La base après cette saisie.", valueName: "number"))
    var recordedBy: Int64?
    @Option(
        help: .says(
            "Boundaries, such as cod-ab-2015; else those in use.",
            fr: "Limites, comme cod-ab-2015 ; sinon celles en usage.", valueName: "name"))
    var boundaries: String?
    @Flag(
        help: .says(
            "Split figures of places that those boundaries have divided, by shares of population; marked.",
            fr: "Partager par parts de population les chiffres des lieux que ces limites ont divisés ; marqués."))
    var apportion = false
    @Option(
        help: .says(
            "Also print rates for each so many people, such as 100k.",
            fr: "Imprimer aussi des taux pour tant de personnes, comme 100k.", valueName: "people"))
    var rate: String?
    @Option(help: .says("Only this dataset (may be repeated).", fr: "Seulement ce jeu de données (peut être répété)."))
    var dataset: [String] = []
    @Option(
        help: .says(
            "Rule for conflicting claims (bilan list policies).",
            fr: "Règle pour les déclarations qui divergent (bilan list policies)."),
        completion: .list(Desk.words.policies))
    var policy: String?
    @Option(
        help: .says(
            "Only this scope: all_sides, without_attackers, civilians, unknown.",
            fr: "Seulement cette étendue : all_sides, without_attackers, civilians, unknown."),
        completion: .list(Desk.words.scopes))
    var scope: String?
    @Option(help: .says("Only this group: civilian, military …", fr: "Seulement ce groupe : civilian, military …"))
    var group: String?
    @Flag(
        help: .says(
            "Flows of all datasets together, events joined by bilan events counted once.",
            fr: "Flux de tous les jeux ensemble, les événements réunis par bilan events comptés une fois.")) var union =
        false
    @Flag(
        help: .says("Also print cells for which nobody gave a figure.", fr: "Imprimer aussi les cellules sans chiffre.")
    ) var showMissing = false
    @OptionGroup(title: Desk.says("Beside each cell, and over time", fr: "À côté de chaque cellule, et dans le temps"))
    var series: SeriesOptions

    /// The question these options make of measures, typed one by one or with commas between them.
    func typed(about measures: [String]) -> TypedQuestion {
        var typed = TypedQuestion()
        typed.measures = measures.flatMap { $0.split(separator: ",").map(String.init) }
        typed.by = (by ?? "").split(separator: ",").map { String($0.drop { $0 == " " }) }
        typed.within = within
        typed.from = from
        typed.to = to
        typed.period = period
        typed.last = last
        typed.until = until
        typed.includeCurrent = includeCurrent
        typed.allocate = allocate
        typed.on = on
        typed.knownBy = knownBy
        typed.recordedBy = recordedBy
        typed.boundaries = boundaries
        typed.apportion = apportion
        typed.rate = rate
        typed.datasets = dataset
        typed.policy = policy
        typed.scope = scope
        typed.group = group
        typed.union = union
        typed.showMissing = showMissing
        typed.series = series.typed
        return typed
    }
}
