import BilanAnalytics
import BilanModel

/// Where a row of the Humanitarian API stands: a country, an area of level 1 or one of level 2.
///
/// What is not allocated to an area stands at the level above, whose code is known.
struct HAPIArea: Hashable, Comparable {
    var country = ""
    var codes = ["", ""]
    var names = ["", ""]
    /// 0 for a country, 1, 2.
    var level = 0
    /// Whether the figure could not be placed as finely as asked.
    var isLeftAbove = false

    /// The area of a cell; nil where not even the country is known, or the areas asked for are finer than level 2.
    init?(_ cell: Cell, _ printer: PlacePrinter) {
        guard let finest = cell.address.places.last else { return nil }
        switch finest {
        case .place(let place): self.init(place, printer)
        case .somewhereIn(let place):
            guard place >= 0 else { return nil }
            self.init(place, printer)
            isLeftAbove = true
        case .oneOf(let places):
            let above = Set(places.map { Set(printer.way(of: $0)) })
            guard let shared = above.reduce(nil as Set<Int32>?, { $0?.intersection($1) ?? $1 }) else { return nil }
            let common = shared.filter { (printer.level(of: $0) ?? 9) < 9 }
                .max { (printer.level(of: $0) ?? 0) < (printer.level(of: $1) ?? 0) }
            guard let common else { return nil }
            self.init(common, printer)
            isLeftAbove = true
        }
    }

    /// The area of a place of level 0 to 2; nil for any other.
    init?(_ place: Int32, _ printer: PlacePrinter) {
        guard let level = printer.level(of: place), level <= 2 else { return nil }
        self.level = level
        for step in printer.way(of: place) {
            switch printer.level(of: step) {
            case 0: country = printer.code(step)
            case let level? where level <= 2:
                codes[level - 1] = printer.code(step)
                names[level - 1] = printer.name(step)
            default: break
            }
        }
        guard !country.isEmpty else { return nil }
    }

    /// The cells up to `admin_level`; whether a country has a response plan is not known here, so it is left empty.
    var cells: [String] {
        [country, "", "", "", "", codes[0], names[0], codes[1], names[1], String(level)]
    }

    /// By country, then by codes.
    static func < (left: HAPIArea, right: HAPIArea) -> Bool {
        (left.country, left.codes[0], left.codes[1]) < (right.country, right.codes[0], right.codes[1])
    }
}
