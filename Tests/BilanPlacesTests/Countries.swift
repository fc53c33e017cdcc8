import BilanModel
import BilanPlaces

/// Three countries with the codes that repairs are tried on: Mali with cercles and communes, Niger, Yemen.
struct Countries {
    var batch = PlaceBatch()
    var numbers: [String: Int32] = [:]

    init() {
        for (iso3, iso2, name) in [
            ("MLI", "ML", "Mali"), ("NER", "NE", "Niger"), ("YEM", "YE", "Yemen"), ("MMR", "MM", "Myanmar"),
        ] {
            add(iso3, name, 0, "", [("iso3166-1-alpha3", "", iso3), ("iso3166-1-alpha2", "", iso2)])
        }
        area("ML01", "Kayes", "MLI")
        area("ML0101", "Bafoulabé", "ML01")
        area("ML0103", "Kayes", "ML01")
        area("ML02", "Koulikoro", "MLI", alias: ["Koulikouro"])
        area("ML0204", "Kati", "ML02")
        area("ML0105", "Kita", "ML01")
        area("ML04", "Ségou", "MLI")
        area("ML0402", "Bla", "ML04")
        area("ML0404", "Niono", "ML04")
        area("ML06", "Tombouctou", "MLI", alias: ["Timbuktu"])
        area("ML0602", "Goundam", "ML06")
        area("ML0604", "Niafunké", "ML06")
        area("ML07", "Gao", "MLI")
        area("ML0702", "Bourem", "ML07")
        area("ML0703", "Gao", "ML07")
        area("ML09", "Bamako", "MLI")
        area("ML0901", "Bamako", "ML09")
        area("ML090101", "Commune I", "ML0901")
        area("ML090106", "Commune VI", "ML0901")
        area("ML10", "Ménaka", "MLI")
        area("ML1001", "Ménaka", "ML10")
        add("taoudenit", "Taoudénit", 1, "MLI", [("mli-law", "2023", "09")])
        add("loc/diboli", "Diboli", 5, "ML0103", [("locality", "", "diboli")], alias: ["Binoli"])
        add("loc/sandare", "Sandaré", 5, "ML0103", [("locality", "", "sandare")], alias: ["Sandere"])
        // The cercle of Kayes had the code that Bafoulabé has now.
        batch.codes.append(
            PlaceCode(scheme: "cod-ab", version: "2015", code: "ML0101", place: "ML0103", level: 2, parent: "ML01"))
        area("NE004", "Maradi", "NER")
        area("NE004009", "Tessaoua", "NE004")
        area("NE005", "Tahoua", "NER")
        area("YE30", "Lahj", "YEM")
        area("YE3001", "Al Had", "YE30")
        area("MMR001", "Kachin", "MMR")
    }

    private mutating func area(
        _ code: String, _ name: String, _ parent: String, version: String = "2021", alias: [String] = []
    ) {
        let level = (batch.codes.first { $0.place == parent }?.level ?? 0) + 1
        add(code, name, level, parent, [("cod-ab", version, code)], alias: alias)
    }

    mutating func add(
        _ key: String, _ name: String, _ level: UInt8, _ parent: String, _ codes: [(String, String, String)],
        alias: [String] = []
    ) {
        var card = PlaceCard(key: key, name: name)
        card.aliases = alias
        batch.places.append(card)
        numbers[key] = Int32(numbers.count + 1)
        for (scheme, version, code) in codes {
            batch.codes.append(
                PlaceCode(scheme: scheme, version: version, code: code, place: key, level: level, parent: parent))
        }
    }

    var gazetteer: Gazetteer { Gazetteer(PlaceTable(content: batch, numbers: numbers)) }
}
