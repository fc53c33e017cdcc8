import BilanAnalytics
public import BilanModel

/// A map of a briefing: areas of one level with their borders and figures, and what stands in none of them.
public struct BriefingMap: Sendable {
    /// What the areas are shaded by.
    public var measure: Measure
    /// Level of the areas: 0 countries, 1 regions, 2 what lies in these.
    public var level: Int
    /// The areas in the order of their codes.
    public var areas: [Area]
    /// Figures of no single area: of several that cannot be separated, or of none that is known.
    public var elsewhere: [PublishedFigure]

    /// An area of a map.
    public struct Area: Sendable {
        /// Its code.
        public var code: String
        /// Its borders.
        public var shape: AreaShape
        /// Its figure, with or without a number.
        public var figure: PublishedFigure
    }

    /// Why a briefing has no map though its definition asks for one.
    public enum Absence: Sendable, Hashable {
        /// The store has no borders of these areas.
        case noBorders
        /// No area has a figure of any of the measures.
        case noFigures
    }

    /// Figures of the areas and beside them.
    var figures: [PublishedFigure] { areas.map(\.figure).filter(\.isShown) + elsewhere }

    /// The number an area is shaded by: the one printed, else the best within a range; nil where nobody gives one.
    static func value(of figure: PublishedFigure) -> Quantity? {
        figure.shownValue ?? (figure.isShown ? figure.estimate.best : nil)
    }

    /// The classes of its numbers.
    var classes: MapClasses { MapClasses(areas.compactMap { BriefingMap.value(of: $0.figure) }) }
}
