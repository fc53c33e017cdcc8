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

    /// Codes of a figure's own places: one, or all of a set, sorted.
    public func codes(of place: Int32) -> [String] {
        (gazetteer.sets[place] ?? (place < 0 ? [] : [place])).map { code($0) }.sorted()
    }
}
