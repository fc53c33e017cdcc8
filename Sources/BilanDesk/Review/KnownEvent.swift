import BilanModel
import BilanPlaces

/// An event that a figure may belong to: one of the store, or one that an earlier figure of the review proposes.
struct KnownEvent {
    /// The word in the sheet's event column.
    var id: String
    /// Its identity in the store; nil for a proposed one.
    var stored: UInt64?
    /// What a person calls it; empty where nobody gave it a name.
    var label = ""
    /// Days; nil when nobody knows them.
    var days: ClosedRange<CalendarDate>?
    /// Places it happened in, sorted; empty when unknown.
    var places: [Int32]
    /// Their codes, joined as in a sheet.
    var placeCode: String
    /// What was said of it.
    var figures: [StatedFigure] = []
    /// Texts of the review that tell of it, by position.
    var articles: Set<Int> = []
    /// Id of the text that alone tells of it, where no place tells it from others.
    var home = ""

    /// The word for a proposed event: its days and its places.
    var proposedID: String {
        guard let days else { return home }
        let last = days.lowerBound == days.upperBound ? "" : "-" + days.upperBound.description
        return days.lowerBound.description + last + "-"
            + (placeCode.isEmpty ? "unplaced-" + home : PlainWords.folded(placeCode))
    }

    /// Whether anybody counted casualties in it, as far as known: nobody flees and dies in one figure.
    func tells(of measure: Measure) -> Bool {
        figures.isEmpty || figures.contains { $0.measure.hasScope == measure.hasScope }
    }
}

/// One figure that was said of an event.
struct StatedFigure {
    let measure: Measure
    let group: Group
    let estimate: Estimate
    let claimant: Claimant
    let verification: Verification
    /// Key of its origin, where a row of this dataset may share it.
    let origin: String?
    let speaker: Speaker
    /// Its number in the review; nil for one of the store.
    let number: Int?
    /// Id of its row in the dataset of the review; nil for others.
    let id: String?
    /// Position of its text in the review.
    let article: Int?
}

/// How the places of two figures lie to each other.
enum PlaceRelation {
    /// The same places.
    case same
    /// All of the one lie in the other; the wider one may be a country.
    case within
    /// One of them is not known.
    case unknown
    /// Different places.
    case apart
}

extension Gazetteer {
    /// How two lists of places lie to each other.
    func relation(_ left: [Int32], _ right: [Int32]) -> PlaceRelation {
        if left.isEmpty || right.isEmpty { return .unknown }
        if Set(left) == Set(right) { return .same }
        return covers(left, right) || covers(right, left) ? .within : .apart
    }

    /// Whether every place of `inner` is one of `outer` or lies in one.
    func covers(_ outer: [Int32], _ inner: [Int32]) -> Bool {
        inner.allSatisfy { inner in
            outer.contains { outer in
                if outer == inner { return true }
                let country = country(of: inner)
                if outer == country { return true }
                guard let edition = edition(for: country) else { return false }
                return contains(outer, inner, in: edition)
            }
        }
    }
}

extension ClosedRange<CalendarDate> {
    /// Whether two ranges have a day in common when each is widened by `slack` days.
    func meets(_ other: ClosedRange<CalendarDate>, slack: Int = 0) -> Bool {
        lowerBound - slack <= other.upperBound && other.lowerBound - slack <= upperBound
    }

    /// Whether another range lies inside.
    func contains(_ other: ClosedRange<CalendarDate>) -> Bool {
        lowerBound <= other.lowerBound && other.upperBound <= upperBound
    }

    /// Days from the first to the last.
    var length: Int { upperBound - lowerBound + 1 }
}
