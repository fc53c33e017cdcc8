import BilanModel
import BilanPlaces
import Testing

/// A small Mali: Gao before and after Ménaka left, two editions, a settlement, and a country.
let mali: Gazetteer = {
    var batch = PlaceBatch()
    func place(_ key: String, _ name: String, aliases: [String] = []) {
        var card = PlaceCard(key: key, name: name)
        card.aliases = aliases
        batch.places.append(card)
    }
    place("MLI", "Mali")
    place("MLI/tombouctou", "Tombouctou", aliases: ["Timbuktu"])
    place("MLI/gao", "Gao")
    place("MLI/gao@2015", "Gao")
    place("MLI/menaka", "Ménaka")
    place("MLI/gao/bourem", "Bourem")
    place("MLI/gao/gao", "Gao")
    place("MLI/bamako", "Bamako")
    place("MLI/taoudenit", "Taoudénit")
    place("MLI/loc/bamba", "Bamba")
    func code(_ scheme: String, _ version: String, _ code: String, _ place: String, _ level: UInt8, _ parent: String) {
        batch.codes.append(
            PlaceCode(scheme: scheme, version: version, code: code, place: place, level: level, parent: parent))
    }
    code("iso3166-1-alpha3", "", "MLI", "MLI", 0, "")
    code("iso3166-1-alpha2", "", "ML", "MLI", 0, "")
    code("ucdp", "", "432", "MLI", 0, "")
    for (version, gao) in [("2015", "MLI/gao@2015"), ("2021", "MLI/gao")] {
        code("cod-ab", version, "ML06", "MLI/tombouctou", 1, "MLI")
        code("cod-ab", version, "ML07", gao, 1, "MLI")
        code("cod-ab", version, "ML0702", "MLI/gao/bourem", 2, gao)
        code("cod-ab", version, "ML0703", "MLI/gao/gao", 2, gao)
        code("cod-ab", version, "ML09", "MLI/bamako", 1, "MLI")
    }
    code("cod-ab", "2021", "ML10", "MLI/menaka", 1, "MLI")
    code("mli-law", "2023", "09", "MLI/taoudenit", 1, "MLI")
    code("mli-law", "2023", "00", "MLI/bamako", 1, "MLI")
    code("locality", "", "bamba", "MLI/loc/bamba", 5, "MLI/gao/bourem")
    let numbers = Dictionary(uniqueKeysWithValues: batch.places.enumerated().map { ($1.key, Int32($0 + 1)) })
    return Gazetteer(PlaceTable(content: batch, numbers: numbers, sets: [99: [2, 3]]))
}()

private func key(_ place: Int32?) -> String? { place.flatMap { mali.card($0)?.key } }

@Suite struct GazetteerTests {
    @Test(arguments: [
        ("Tombouctou region", "tombouctou"), ("Région de Tombouctou", "tombouctou"), ("TOMBOUCTOU", "tombouctou"),
        ("Cercle de Gourma-Rharous", "gourma rharous"), ("Kati cercle", "kati"), ("Me\u{301}naka", "menaka"),
        ("Ségou", "segou"), ("Region", "region"), ("District de Bamako", "bamako"), ("N’Tillit", "n tillit"),
    ])
    func reducesNames(written: String, key: String) {
        #expect(PlaceName(written).key == key)
    }

    @Test func codeNeedsItsScheme() {
        #expect(key(mali.place(code: "ML09")) == "MLI/bamako")
        #expect(key(mali.place(code: "09", scheme: "mli-law")) == "MLI/taoudenit")
        #expect(mali.place(code: "ML99") == nil)
        #expect(key(mali.place(code: "ml07")) == "MLI/gao", "the newest edition speaks")
        #expect(key(mali.place(code: "ML07", scheme: "cod-ab-2015")) == "MLI/gao@2015")
    }

    @Test func countriesByCodeNameAndNumber() {
        for text in ["MLI", "ML", "mali", "Mali"] { #expect(key(mali.country(text)) == "MLI") }
        #expect(key(mali.country(number: "432", scheme: "ucdp")) == "MLI")
        #expect(mali.country("Gao") == nil)
    }

    @Test func nameDecidesWhereCodeDisagrees() {
        let match = mali.match(name: "Bourem", code: "ML0703", level: 2)
        #expect(key(match.place) == "MLI/gao/bourem")
        #expect(match.disagrees)
        #expect(mali.match(name: "Timbuktu", level: 1) == PlaceMatch(place: 2, how: .alias, disagrees: false))
        #expect(mali.match(name: "Timetrine region", within: 1, level: 1) == .none)
    }

    @Test func oneNameAtSeveralLevelsNeedsALevel() {
        #expect(key(mali.match(name: "Gao", within: 1, level: 1).place) == "MLI/gao")
        #expect(key(mali.match(name: "Gao", within: 1, level: 2).place) == "MLI/gao/gao")
        #expect(mali.match(name: "Gao", within: 1) == .none)
    }

    @Test func levelsFollowTheEdition() throws {
        let bamba = try #require(mali.place(key: "MLI/loc/bamba"))
        let new = SchemeVersion(scheme: "cod-ab", version: "2021")
        let old = SchemeVersion(scheme: "cod-ab", version: "2015")
        #expect(mali.levels(of: bamba, in: new).map { key($0) } == ["MLI", "MLI/gao", "MLI/gao/bourem", nil, nil])
        #expect(mali.levels(of: bamba, in: old).map { key($0) } == ["MLI", "MLI/gao@2015", "MLI/gao/bourem", nil, nil])
        #expect(mali.edition(for: 1) == new)
        #expect(mali.code(of: 1, preferring: new) == "MLI")
    }

    @Test func countryOfSetsAndSettlements() throws {
        #expect(mali.country(of: 99) == 1)
        #expect(try mali.country(of: #require(mali.place(key: "MLI/loc/bamba"))) == 1)
    }
}
