import BilanModel
public import BilanPlaces

/// A small Mali in two editions, Gao before and after Ménaka left, with a few cercles, a settlement, and a neighbour of
/// two regions: what tests of places and of tables need, and no more.
public enum SmallMali {
    /// The gazetteer; Mali is place 1, Tombouctou region 2, Gao region 3.
    public static let gazetteer: Gazetteer = {
        let numbers = Dictionary(uniqueKeysWithValues: places.enumerated().map { ($1.key, Int32($0 + 1)) })
        var batch = PlaceBatch()
        batch.places = places.map { key, name, aliases in
            var card = PlaceCard(key: key, name: name)
            card.aliases = aliases
            return card
        }
        batch.codes = codes
        // Gao was divided in 2016; shares and counts are round, so that what they give can be seen.
        batch.changes = [
            PlaceChange(from: "MLI/gao@2015", to: "MLI/gao", kind: .split, share: 0.9),
            PlaceChange(from: "MLI/gao@2015", to: "MLI/menaka", kind: .split, share: 0.1),
        ]
        batch.population = [
            population("MLI/gao@2015", "cod-ab-2015", 500_000), population("MLI/tombouctou", "cod-ab-2015", 400_000),
            population("MLI/tombouctou", "cod-ab-2021", 800_000),
        ]
        return Gazetteer(PlaceTable(content: batch, numbers: numbers, sets: sets(numbers)))
    }()

    private static func population(_ place: String, _ scheme: String, _ people: Int) -> PopulationRow {
        PopulationRow(
            place: place, scheme: scheme, year: 2018, source: "census", publishedOn: nil, people: Quantity(people))
    }

    /// Boundaries before Ménaka became a region.
    public static let before = SchemeVersion(scheme: "cod-ab", version: "2015")
    /// Boundaries in use.
    public static let now = SchemeVersion(scheme: "cod-ab", version: "2021")
    /// The set "ML06 or ML07".
    public static let regions06or07: Int32 = 99
    /// The set "ML0603 or ML0702": the boat and Bamba.
    public static let boatAndBamba: Int32 = 98
    /// Somewhere in Gao: an area of it that nobody could place.
    public static let somewhereIn07: Int32 = 97
    /// Somewhere in Mali.
    public static let somewhereInMali: Int32 = 96

    /// The number of the place with this code (`ML06`, `MLI`), of one of the sets above (`ML06;ML07`, `in ML07`), or of
    /// Gao before Ménaka left it (`ML07@2015`).
    public static func place(_ code: String) -> Int32 {
        switch code {
        case "": -1
        case "ML06;ML07": regions06or07
        case "in ML07": somewhereIn07
        case "in MLI": somewhereInMali
        case "ML07@2015": gazetteer.place(key: "MLI/gao@2015") ?? missing(code)
        case "ML0603;ML0702": boatAndBamba
        default: gazetteer.country(code) ?? gazetteer.place(code: code) ?? missing(code)
        }
    }

    private static func missing(_ code: String) -> Int32 { preconditionFailure("no place \(code) in the small Mali") }

    private static func sets(_ numbers: [String: Int32]) -> [Int32: [Int32]] {
        func members(_ keys: String...) -> [Int32] { keys.compactMap { numbers[$0] } }
        return [
            regions06or07: members("MLI/tombouctou", "MLI/gao"),
            boatAndBamba: members("MLI/tombouctou/gourma-rharous", "MLI/gao/bourem"),
            somewhereIn07: members("MLI/gao"),
            somewhereInMali: members("MLI"),
        ]
    }

    private static let places: [(key: String, name: String, aliases: [String])] = [
        ("MLI", "Mali", []),
        ("MLI/tombouctou", "Tombouctou", ["Timbuktu"]),
        ("MLI/gao", "Gao", []),
        ("MLI/gao@2015", "Gao", []),
        ("MLI/menaka", "Ménaka", []),
        ("MLI/gao/bourem", "Bourem", []),
        ("MLI/gao/gao", "Gao", []),
        ("MLI/bamako", "Bamako", []),
        ("MLI/taoudenit", "Taoudénit", []),
        ("MLI/loc/bamba", "Bamba", []),
        ("MLI/segou", "Ségou", []),
        ("MLI/mopti", "Mopti", []),
        ("MLI/tombouctou/gourma-rharous", "Gourma-Rharous", []),
        ("MLI/tombouctou/tombouctou", "Tombouctou", []),
        ("MLI/bamako/bamako", "Bamako", []),
        ("BFA", "Burkina Faso", []),
        ("BFA/sahel", "Sahel", []),
        ("BFA/est", "Est", []),
    ]

    private static let codes: [PlaceCode] = {
        var codes: [PlaceCode] = []
        func code(_ scheme: String, _ version: String, _ code: String, _ place: String, _ level: UInt8, _ up: String) {
            codes.append(
                PlaceCode(scheme: scheme, version: version, code: code, place: place, level: level, parent: up))
        }
        for (iso3, iso2, ucdp) in [("MLI", "ML", "432"), ("BFA", "BF", "439")] {
            code("iso3166-1-alpha3", "", iso3, iso3, 0, "")
            code("iso3166-1-alpha2", "", iso2, iso3, 0, "")
            code("ucdp", "", ucdp, iso3, 0, "")
        }
        for (version, gao) in [("2015", "MLI/gao@2015"), ("2021", "MLI/gao")] {
            code("cod-ab", version, "ML04", "MLI/segou", 1, "MLI")
            code("cod-ab", version, "ML05", "MLI/mopti", 1, "MLI")
            code("cod-ab", version, "ML06", "MLI/tombouctou", 1, "MLI")
            code("cod-ab", version, "ML0603", "MLI/tombouctou/gourma-rharous", 2, "MLI/tombouctou")
            code("cod-ab", version, "ML0605", "MLI/tombouctou/tombouctou", 2, "MLI/tombouctou")
            code("cod-ab", version, "ML07", gao, 1, "MLI")
            code("cod-ab", version, "ML0702", "MLI/gao/bourem", 2, gao)
            code("cod-ab", version, "ML0703", "MLI/gao/gao", 2, gao)
            code("cod-ab", version, "ML09", "MLI/bamako", 1, "MLI")
            code("cod-ab", version, "ML0901", "MLI/bamako/bamako", 2, "MLI/bamako")
            code("cod-ab", version, "BF56", "BFA/sahel", 1, "BFA")
            code("cod-ab", version, "BF52", "BFA/est", 1, "BFA")
        }
        code("cod-ab", "2021", "ML10", "MLI/menaka", 1, "MLI")
        code("mli-law", "2023", "09", "MLI/taoudenit", 1, "MLI")
        code("mli-law", "2023", "00", "MLI/bamako", 1, "MLI")
        code("locality", "", "bamba", "MLI/loc/bamba", 5, "MLI/gao/bourem")
        return codes
    }()
}
