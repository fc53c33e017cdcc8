public import BilanModel
import BilanPlaces

extension PlacePrinter {
    /// The place and what it lies in, from the country down to level 4; only what the boundaries in use draw.
    public func way(of place: Int32) -> [Int32] {
        guard place >= 0 else { return [] }
        let edition = Placement(gazetteer, edition: edition).edition(for: place)
        return gazetteer.levels(of: place, in: edition).filter { $0 >= 0 }
    }

    /// The code of a cell's place at one of the levels asked for; `not_allocated` for a row of what is kept back.
    public func code(_ cell: Cell, at index: Int) -> String { code(cell.address.places[index]) }

    /// The name of a cell's place at one of the levels asked for; "Gao, withheld (3)" for a row that tells together what is
    /// kept back.
    public func name(_ cell: Cell, at index: Int, level: Int) -> String {
        let place = cell.address.places[index]
        guard cell.address.isWithheldSum, index == cell.address.places.count - 1, case .somewhereIn(let above) = place
        else { return name(place, level: level) }
        let area = above < 0 ? (french ? "lieu inconnu" : "place not known") : name(above)
        return area + (french ? ", non communiqué (" : ", withheld (") + "\(cell.withheldRows))"
    }

    /// The place as others may have it: what no boundaries draw (a camp, a hospital, a school) is only known to its
    /// district.
    public func coarse(_ place: Int32) -> Int32 {
        guard place >= 0, level(of: place) == nil else { return place }
        return way(of: place).prefix(3).last ?? -1
    }

    /// Where a place lies on the earth; nil when the gazetteer does not say.
    public func position(of place: Int32) -> Position? { gazetteer.card(place)?.position }

    /// A printer of the same places with French names.
    public var inFrench: PlacePrinter { PlacePrinter(gazetteer, edition: edition, french: true) }
}
