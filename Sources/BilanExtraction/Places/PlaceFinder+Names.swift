import BilanModel
import BilanPlaces

extension PlaceFinder {
    func namesInOrder() -> [Name] {
        var found: [Name] = []
        var place = sentence.lowerBound
        while place < sentence.upperBound {
            let token = tokens[place]
            guard token.kind == .word, token.isCapital else {
                place += 1
                continue
            }
            if let name = names.longest(at: place, in: words), !isOther(place, name.count) {
                found.append(
                    Name(tokens: place..<(place + name.count), candidates: name.places, level: level(place, name.count))
                )
                place += name.count
                continue
            }
            if let end = unknown(at: place) {
                found.append(Name(tokens: place..<end, candidates: [], level: nil, isUnknown: true))
                place = end
                continue
            }
            place += 1
        }
        return found
    }

    /// Rivers, mountains, ships, newspapers and people that bear a place's name.
    private func isOther(_ place: Int, _ count: Int) -> Bool {
        let after: Set<String> = ["river", "delta", "valley", "times", "university", "accords", "agreement"]
        let before: Set<String> = [
            "river", "fleuve", "lac", "lake", "mont", "mount", "president", "colonel", "general", "mr", "mme", "m",
            "mrs", "dr", "le",
        ]
        if after.contains(word(place + count)) { return true }
        if before.contains(word(place - 1)),
            word(place - 1) != "le" || count == 1 && ["niger", "senegal"].contains(word(place))
        {
            // "Le Niger" is the country; "le fleuve Niger" is not.
            return word(place - 1) != "le"
        }
        // A first name or a family name beside: "San Suu", "Ber Diallo".
        let isPersonal =
            word(place).utf8.count <= 3 && sentence.contains(place + count) && tokens[place + count].isCapital
            && tokens[place + count].kind == .word
        return isPersonal
    }

    /// A name that the gazetteer does not know, behind a word for where.
    private func unknown(at place: Int) -> Int? {
        guard place > sentence.lowerBound else { return nil }
        let before = word(place - 1)
        let direct: Set<String> = [
            "in", "at", "near", "around", "a", "dans", "outside", "on", "from", "fled", "fui", "fuyant", "quitte",
            "left", "towards", "vers",
            "reached", "fleeing", "between", "entre", "off",
        ]
        let lieux: Set<String> = [
            "autour", "attaque", "raid", "massacre", "village", "combats", "habitants", "residents", "villagers",
            "menages", "personnes", "blesses",
            "pres", "attaques", "marche", "site", "affrontements", "people", "households", "attack", "axe",
            "bombardement", "enlevement", "ville", "zone",
            "town", "environs", "secteur", "wounded", "inhabitants", "villageois", "battle", "outskirts", "morts",
            "naufrage", "large", "tuerie", "families", "familles",
        ]
        let kinds: Set<String> = [
            "village", "town", "city", "ville", "localite", "commune", "hameau", "camp", "hamlet", "locality", "site",
            "villages",
        ]
        let isNamedKind =
            kinds.contains(word(place - 2)) && ["of", "de", "d'"].contains(before) || kinds.contains(before)
        let isOf =
            ["of", "de", "d'"].contains(before)
            && (lieux.contains(word(place - 2))
                || tokens[place - 2 >= sentence.lowerBound ? place - 2 : place].kind == .number
                || word(place - 2) == ")")
        let isNear = before == "de" && word(place - 2) == "pres" || before == "d'" && word(place - 2) == "pres"
        guard direct.contains(before) || isNamedKind || isNear || isOf else { return nil }
        var end = place
        while sentence.contains(end), tokens[end].kind == .word, tokens[end].isCapital, end - place < 4,
            names.longest(at: end, in: words) == nil
        { end += 1 }
        guard end > place, !tokens[place].isAcronym, tokens[place].text.utf8.count > 2 else { return nil }
        guard !PlaceFinder.notPlaces.contains(tokens[place].text), PlaceNames.isNoDate(tokens[place].text) else {
            return nil
        }
        return end
    }

    private static let notPlaces: Set<String> = [
        "the", "islamic", "state", "army", "group", "total", "general", "african", "united", "nations", "security",
        "european",
        "malian", "malians", "emergency", "crisis", "phase", "april", "january", "friday", "north", "thursday", "afp",
        "reuters", "facebook", "twitter", "whatsapp",
        "state", "french", "russian", "un", "christian", "muslim", "south", "east", "west", "northern", "southern",
        "eastern", "western", "central", "ramadan",
        "christmas",
    ]
}
