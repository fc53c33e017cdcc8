import Testing

@testable import BilanPlaces

@Suite struct NameTests {
    @Test(arguments: [
        ("Commune rurale de Tessit", "tessit"), ("Commune Urbaine de Gao", "gao"),
        ("Rural commune of Tessit", "tessit"),
        ("Tessit (commune rurale)", "tessit"), ("Ville de Gao", "gao"), ("Tombouctou - Ville", "tombouctou"),
        ("St. Louis", "saint louis"), ("Saint-Louis", "saint louis"), ("Ste Marie", "sainte marie"),
        ("Commune VI", "commune 6"), ("Commune 6", "commune 6"), ("COMMUNE 06", "commune 6"),
        ("Parakou II", "parakou 2"), ("V", "v"), ("Haute-Guinée", "haut guinee"), ("Upper Guinea", "haut guinea"),
        ("Upper East", "haut est"), ("Extrême-Nord", "extreme nord"), ("Far North", "extreme nord"),
        ("North-West Region", "nord ouest"), ("Nord-Ouest", "nord ouest"), ("Plateau-Central", "plateau centre"),
        ("Rural Damascus", "rural damascus"), ("Sous-préfecture de Kouango", "kouango"), ("La Nya", "nya"),
        ("Mount Elgon", "mont elgon"), ("Sector Autonomo de Bissau region", "bissau"), ("Bafata sector", "bafata"),
        ("", ""), ("—", ""), ("ROND'ELLE", "rond elle"),
    ])
    func reducesNames(written: String, key: String) {
        #expect(PlaceName(written).key == key)
    }

    /// What must stay two names.
    @Test(arguments: [
        ("Rural Damascus", "Damascus"), ("Kita", "Kati"), ("Commune I", "Commune II"), ("Upper River", "Lower River"),
        ("Nord", "Nord-Est"), ("Centre-Est", "Centre-Sud"),
    ])
    func keepsApart(one: String, other: String) {
        #expect(PlaceName(one) != PlaceName(other))
    }

    @Test(arguments: [
        ("kita", "kati", 2, 2), ("bourem", "bouren", 1, 1), ("abcd", "abdc", 1, 1), ("bourem", "boure", 1, 1),
        ("segou", "segou", 0, 0), ("gao", "bla", 2, -1), ("a", "abcd", 2, -1), ("", "ab", 2, 2), ("ca", "abc", 3, 3),
    ])
    func measuresDistance(left: String, right: String, limit: Int, distance: Int) {
        let found = NameDistance.between(Array(left.utf8), Array(right.utf8), limit: limit)
        #expect((found ?? -1) == distance)
        #expect((NameDistance.between(Array(right.utf8), Array(left.utf8), limit: limit) ?? -1) == distance)
    }
}
