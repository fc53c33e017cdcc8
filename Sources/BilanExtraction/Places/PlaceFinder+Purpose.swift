import BilanModel
import BilanPlaces

extension PlaceFinder {
    /// A country that people make for and have not been hurt in.
    func isGoal(_ mention: PlaceMention) -> Bool {
        mention.isCountry && ["into", "to", "towards", "toward", "vers"].contains(word(mention.tokens.lowerBound - 1))
    }

    func isOrigin(_ mention: PlaceMention) -> Bool {
        var before = mention.tokens.lowerBound - 1
        while ["the", "la", "le", "l'", "region", "of", "ville", "town", "cercle"].contains(word(before)),
            mention.tokens.lowerBound - before < 4
        { before -= 1 }
        return ["from", "fleeing", "fuyant"].contains(word(before))
            || (word(before) == "de" || word(before) == "du")
                && ["venus", "originaires", "venant", "provenance", "partis", "venues"].contains(word(before - 1))
    }

    /// Offices and hospitals: "the governor of Gao", "Timbuktu hospital", "the hospital in Mopti", "90 km east of".
    func isAside(_ mention: PlaceMention) -> Bool {
        let after = word(mention.tokens.upperBound)
        let after2 = word(mention.tokens.upperBound + 1)
        if ["hospital", "authorities", "hospitals", "based", "government", "office", "airport"].contains(
            after) && after != "airport"
        {
            return true
        }
        if after == "'s",
            [
                "government", "army", "military", "president", "ministry", "junta", "hospital", "governor", "mayor",
                "prime",
            ].contains(after2)
        {
            return true
        }
        let asides: Set<String> = [
            "hospital", "hopital", "governor", "gouverneur", "gouvernorat", "mayor", "maire", "prefect", "prefet",
            "government",
            "gouvernement", "embassy", "ambassade", "hospitals", "governorate", "mission", "offices", "mairie",
            "hopitaux", "capital",
        ]
        var before = mention.tokens.lowerBound - 1
        for _ in 0..<5 where sentence.contains(before) {
            let word = word(before)
            if asides.contains(word) { return true }
            guard
                [
                    "of", "de", "du", "d'", "the", "la", "le", "l'", "regional", "in", "a", "region", "city", "ville",
                    "mission",
                ].contains(word)
            else { break }
            before -= 1
        }
        return false
    }
}
