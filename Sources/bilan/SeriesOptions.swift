import ArgumentParser
import BilanDesk

/// What a question can be asked beside each cell, and from period to period.
struct SeriesOptions: ParsableArguments {
    @Option(
        help: .says(
            "Further columns: days (with events), mean (per event), share (of the total), coverage (areas and partners that report).",
            fr:
                "Autres colonnes : days (avec événements), mean (par événement), share (du total), coverage (zones et partenaires qui rapportent).",
            valueName: "measures"))
    var with: String?
    @Option(
        help: .says(
            "Change against the period before, the same period last year, or the one that holds a day, at equal age.",
            fr:
                "Évolution par rapport à la période d’avant, à la même de l’an dernier ou à celle d’un jour, à âge égal.",
            valueName: "previous|last-year|date"))
    var compare: String?
    @Option(
        help: .says(
            "Sums over so many periods up to each; flows only.",
            fr: "Sommes sur tant de périodes jusqu’à chacune ; flux seulement.", valueName: "periods"))
    var rolling: Int64?
    @Option(
        help: .says(
            "Sums from this day up to each period; flows only.",
            fr: "Sommes de ce jour à chaque période ; flux seulement.", valueName: "date"))
    var cumulativeSince: String?
    @Flag(
        help: .says(
            "What running totals grew by between reports of one source.",
            fr: "De combien les cumuls ont crû entre les rapports d’une source.")) var difference = false
    @Flag(
        help: .says(
            "Flags periods that stand out: robust z, and surges.",
            fr: "Marque les périodes qui sortent du rang : z robuste, et poussées.")) var outliers = false
    @Flag(
        help: .says(
            "The median slope from period to period (Theil-Sen).",
            fr: "La pente médiane d’une période à l’autre (Theil-Sen).")) var trend = false
    @Flag(
        help: .says(
            "Totals nobody published: people in need from sectors, food insecurity from phases; marked.",
            fr:
                "Totaux que personne n’a publiés : besoin à partir des secteurs, insécurité alimentaire à partir des phases ; marqués."
        ))
    var computed = false
    @Flag(
        help: .says(
            "Projections in place of what is current; never added.",
            fr: "Les projections à la place de l’actuel ; jamais additionnées.")) var projected = false

    /// These options as typed.
    var typed: TypedSeries {
        var typed = TypedSeries()
        typed.with = (with ?? "").split(separator: ",").map { String($0.drop { $0 == " " }) }
        typed.compare = compare
        typed.rolling = rolling
        typed.cumulativeSince = cumulativeSince
        typed.difference = difference
        typed.outliers = outliers
        typed.trend = trend
        typed.computed = computed
        typed.projected = projected
        return typed
    }
}
