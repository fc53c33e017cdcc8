import BilanModel
import BilanPlaces
import BilanTestSupport
import Testing

private let mali = SmallMali.gazetteer

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
