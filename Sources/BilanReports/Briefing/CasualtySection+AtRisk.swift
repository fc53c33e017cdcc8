import BilanAnalytics
import BilanModel

/// What a briefing keeps back of the parts of its tolls, so that nothing printed beside them gives a small number of people
/// at risk in a small area back.
extension CasualtySection {
    /// Whether one of the period's events has a part that is kept back.
    ///
    /// Then no age, sex or sector is told event by event: the whole of the country less the other events would be that
    /// part.
    var keepsBackParts: Bool {
        groups.cells.flatMap(\.figures).contains(where: builder.material.keepsBack)
    }

    /// Whether a number of the country is that of one small area, so that it would say the part that is kept back there:
    /// because the whole is, or because the part is.
    func isOfOneArea(_ part: Cell) -> Bool { isOfOneArea(totals.cells.flatMap(\.figures)) || isOfOneArea(part.figures) }

    private func isOfOneArea(_ figures: [Figure]) -> Bool {
        let figures = figures.filter {
            $0.estimate.isQuantified && !$0.flags.contains(.nilReport)
        }
        let areas = Set(figures.flatMap { builder.material.english.members(of: $0.place) }.map(district))
        return areas.count == 1 && areas != [-1]
    }

    /// Parts of an event's toll that may be told.
    func told(_ parts: [(String, Figure)]) -> [(String, Figure)] {
        guard keepsBackParts else { return parts }
        return parts.filter { !isPersonal($0.0) }
    }

    /// Whether a group says who people are, and not only on which side they stood.
    func isPersonal(_ token: String) -> Bool {
        guard let group = builder.material.columns.groups.values.first(where: { $0.token == token }) else {
            return false
        }
        return group.ageLow != nil || group.ageHigh != nil || group.sex != .all || group.sector != nil
    }

    /// The district a place lies in, or is; -1 where it is larger or not known.
    private func district(_ place: Int32) -> Int32 {
        let way = builder.material.english.way(of: place)
        return way.count > 2 ? way[2] : -1
    }
}
