import BilanModel

/// A row of the Humanitarian API.
struct HAPIRow {
    var area: HAPIArea
    /// Columns of the theme up to the numbers.
    var key: [String]
    /// First and last day, both counted.
    var days: ClosedRange<CalendarDate>
    /// People.
    var people: Quantity?
    /// Events, for conflict.
    var events: Int?
    /// Whether people are a stock, which is never added.
    var isStock: Bool

    /// What no two rows of a file may share.
    var identity: [String] {
        [area.country] + area.codes + [String(area.level), area.isLeftAbove ? "left" : ""] + key + [
            days.lowerBound.description, days.upperBound.description,
        ]
    }

    /// The cells of a theme's columns.
    func cells(_ theme: HAPITheme) -> [String] {
        let count = people.map { String($0.rounded) } ?? ""
        let middle: [String] =
            switch theme {
            case .conflict: key + [events.map { String($0) } ?? "", count]
            case .displaced: ["", "", count, ""]
            case .needs, .population: key + [count]
            }
        let warning = area.isLeftAbove ? "not allocated to an area below this level" : ""
        return area.cells + middle + [days.lowerBound.description, days.upperBound.description, "", "", warning, ""]
    }
}
