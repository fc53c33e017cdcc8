public import BilanLanguage

/// The pictures of a briefing as files: its map, and on request its charts.
///
/// They are drawn from the values that the sheets for tools hold, and are the same for the same briefing.
public struct BriefingFigures {
    /// A picture and the word that tells its file apart.
    public struct Figure {
        /// `map`, `periods`, `years`, `areas` or `needs`.
        public var name: String
        /// What is drawn.
        public var picture: Picture
    }

    private let printer: WorkbookPrinter

    /// The pictures of a briefing in a language.
    public init(_ briefing: Briefing, in language: Language) { printer = WorkbookPrinter(briefing, language) }

    /// The map; nil where the briefing has none.
    public var map: Figure? { MapSheet(printer).map { Figure(name: "map", picture: $0.picture) } }

    /// The charts, those through time first.
    public var charts: [Figure] {
        let axis = printer.words.chart.people
        return BriefingCharts(BriefingSeries(printer.briefing), printer).plots.map { plot in
            Figure(name: plot.name, picture: ChartPicture(plot, axis: axis, printer.language).drawn)
        }
    }
}
