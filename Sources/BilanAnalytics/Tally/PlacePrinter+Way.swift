public import BilanModel
import BilanPlaces

extension PlacePrinter {
    /// The place and what it lies in, from the country down to level 4; only what the boundaries in use draw.
    public func way(of place: Int32) -> [Int32] {
        guard place >= 0 else { return [] }
        let edition = Placement(gazetteer, edition: edition).edition(for: place)
        return gazetteer.levels(of: place, in: edition).filter { $0 >= 0 }
    }

    /// Where a place lies on the earth; nil when the gazetteer does not say.
    public func position(of place: Int32) -> Position? { gazetteer.card(place)?.position }

    /// A printer of the same places with French names.
    public var inFrench: PlacePrinter { PlacePrinter(gazetteer, edition: edition, french: true) }
}
