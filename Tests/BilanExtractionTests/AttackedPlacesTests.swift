import BilanExtraction
import BilanLanguage
import BilanModel
import Testing

/// A toll of several attacks is of all their places together, and of none of them alone.
@Suite struct AttackedPlacesTests {
    @Test(
        "a toll has the places of every attack it joins",
        arguments: [
            // The attacks are told of in the sentence before.
            (
                "The first assault hit the army camp at Bamba, in the Gao region, followed by an attack on a ferry in "
                    + "Gourma-Rharous. The provisional toll is at least 31 dead.", "ML0603;ML0702"
            ),
            // The toll is of a day, and another attack was told of since.
            (
                "On Thursday, two attacks targeted the Bamba camp and a ferry in Gourma-Rharous. On Friday, in Gao, the "
                    + "airport was shelled. Thursday's attacks left 31 dead.", "ML0603;ML0702"
            ),
            ("On Thursday gunmen raided Bourem. On Friday Gao was shelled. Thursday's raid left 6 dead.", "ML0702"),
            ("An attack at Bamba and another on a ferry in Gourma-Rharous left 31 dead.", "ML0603;ML0702"),
            // Each attack has a toll of its own.
            ("An attack in Gao killed 12 people and another in Bourem killed five.", "ML0703 ML0702"),
            // One attack, and where they were going.
            ("An attack on a bus from Gao to Bourem killed 12 people.", "ML0702"),
            ("Two attacks in Gao left 12 dead.", "ML0703"),
            // Parts of one toll died at the same places.
            (
                "Attacks at Bamba and on a ferry in Gourma-Rharous left 20 civilians and 11 soldiers dead.",
                "ML0603;ML0702 ML0603;ML0702"
            ),
        ] as [(String, String)])
    func english(text: String, codes: String) {
        #expect(Reading.document(text, .en).candidates.map { $0.placeCode ?? "-" }.joined(separator: " ") == codes)
    }

    @Test(
        "un bilan de plusieurs attaques est de tous leurs lieux",
        arguments: [
            (
                "Un premier assaut a visé le camp de Bamba, suivi d'une attaque contre une pirogue à Gourma-Rharous. Le "
                    + "bilan provisoire est d'au moins 31 morts.", "ML0603;ML0702"
            ),
            ("Deux attaques contre Bamba et une pirogue à Gourma-Rharous ont fait 31 morts.", "ML0603;ML0702"),
            ("Une attaque à Gao a fait 31 morts.", "ML0703"),
        ] as [(String, String)])
    func french(text: String, codes: String) {
        #expect(Reading.document(text, .fr).candidates.map { $0.placeCode ?? "-" }.joined(separator: " ") == codes)
    }

    @Test func theNamesOfASetStandOneByOne() throws {
        let text = "Two attacks hit the camp at Bamba and a ferry in Gourma-Rharous. They left 31 dead."
        let candidate = try #require(Reading.document(text, .en).candidates.first)
        #expect(candidate.placeText == "Bamba; Gourma-Rharous")
    }

    @Test(
        "a text that dates itself by a weekday alone is of the last year in which the two agree",
        arguments: [
            ("This Saturday, September 9, two people were killed.", "2025-03-01", "2023-09-09"),
            ("This Saturday, September 9, two people were killed.", "2023-09-09", "2023-09-09"),
            ("This Saturday, September 9, two people were killed.", "2023-09-08", "2017-09-09"),
            ("Ce samedi 9 septembre, deux personnes ont été tuées.", "2025-03-01", "2023-09-09"),
            ("On Saturday two people were killed.", "2025-03-01", nil),
        ] as [(String, String, String?)])
    func weekday(text: String, readOn: String, day: String?) throws {
        let extractor = Extractor(gazetteer: Reading.gazetteer, readOn: CalendarDate(readOn))
        #expect(extractor.read(text).publishedOn?.description == day)
    }
}
