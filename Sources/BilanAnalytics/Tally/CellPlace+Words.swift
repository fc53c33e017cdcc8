import BilanModel
public import BilanPlaces

/// How places of a table are printed: codes and names, and what tells unallocated rows apart.
public struct PlacePrinter: Sendable {
    let gazetteer: Gazetteer
    let edition: SchemeVersion?
    /// Whether names are French.
    public var french = false

    /// A printer of places in an edition, or in those in use.
    public init(_ gazetteer: Gazetteer, edition: SchemeVersion?, french: Bool = false) {
        self.gazetteer = gazetteer
        self.edition = edition
        self.french = french
    }

    /// The code of a place.
    public func code(_ place: Int32) -> String {
        let placement = Placement(gazetteer, edition: edition)
        return placement.code(place)
    }

    /// The code of a cell's place, `not_allocated` where it has none at its level.
    public func code(_ place: CellPlace) -> String {
        if case .place(let number) = place { return code(number) }
        return "not_allocated"
    }

    /// The name of a place.
    public func name(_ place: Int32) -> String { gazetteer.name(of: place, french: french) }

    /// The name of a cell's place; for what is not allocated, words that tell rows apart: "ML06 or ML07",
    /// "Mali, region not known".
    public func name(_ place: CellPlace, level: Int) -> String {
        switch place {
        case .place(let number): return name(number)
        case .oneOf(let places): return places.map { code($0) }.joined(separator: french ? " ou " : " or ")
        case .somewhereIn(-1): return french ? "lieu inconnu" : "place not known"
        case .somewhereIn(let number):
            let english = ["country", "region", "admin 2", "admin 3", "admin 4"]
            let other = ["pays inconnu", "région inconnue", "admin 2 inconnu", "admin 3 inconnu", "admin 4 inconnu"]
            return name(number) + ", " + (french ? other[level] : english[level] + " not known")
        }
    }

    /// Areas of a level under a place, in the order of their codes.
    public func areas(level: Int, under place: Int32) -> [Int32] {
        let edition = Placement(gazetteer, edition: edition).edition(for: place)
        return gazetteer.places(level: UInt8(level), under: place, in: edition)
    }

    /// The level of a place: 0 for a country; nil for what the edition does not draw.
    public func level(of place: Int32) -> Int? {
        gazetteer.level(of: place, in: Placement(gazetteer, edition: edition).edition(for: place))
    }

    /// The edition whose codes are printed for a place: `cod-ab-2021`.
    public func editionName(for place: Int32) -> String {
        Placement(gazetteer, edition: edition).edition(for: place).description
    }

    /// Whether `place` lies in `outer`, whole.
    public func isInside(_ place: Int32, _ outer: Int32) -> Bool {
        Placement(gazetteer, edition: edition).relation(of: place, to: outer) == .inside
    }

    /// Codes of a figure's own places: one, or all of a set, sorted.
    public func codes(of place: Int32) -> [String] {
        (gazetteer.sets[place] ?? (place < 0 ? [] : [place])).map { code($0) }.sorted()
    }
}
