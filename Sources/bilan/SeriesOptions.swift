import ArgumentParser
import BilanDesk

/// What a question can be asked beside each cell, and from period to period.
struct SeriesOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Further columns: days (with events), mean (per event), share (of the total), "
                + "coverage (areas and partners that report).",
            valueName: "measures"))
    var with: String?
    @Option(
        help: ArgumentHelp(
            "Change against the period before, the same period last year, or the one that holds a day, at equal age.",
            valueName: "previous|last-year|date"))
    var compare: String?
    @Option(help: ArgumentHelp("Sums over so many periods up to each; flows only.", valueName: "periods"))
    var rolling: Int64?
    @Option(help: ArgumentHelp("Sums from this day up to each period; flows only.", valueName: "date"))
    var cumulativeSince: String?
    @Flag(help: "What running totals grew by between reports of one source.") var difference = false
    @Flag(help: "Flags periods that stand out: robust z, and surges.") var outliers = false
    @Flag(help: "The median slope from period to period (Theil-Sen).") var trend = false
    @Flag(help: "Totals nobody published: people in need from sectors, food insecurity from phases; marked.")
    var computed = false
    @Flag(help: "Projections in place of what is current; never added.") var projected = false

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
