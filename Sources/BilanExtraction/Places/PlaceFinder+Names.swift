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
        if Self.otherBehind.contains(word(place + count)) { return true }
        if Self.otherBefore.contains(word(place - 1)),
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

    private static let otherBefore: Set<String> = [
        "river", "fleuve", "lac", "lake", "mont", "mount", "president", "colonel", "general", "mr", "mme", "m",
        "mrs", "dr", "le",
    ]

    private static let otherBehind: Set<String> = [
        "river", "delta", "valley", "times", "university", "accords", "agreement",
    ]

    /// A name that the gazetteer does not know, behind a word for where.
    private func unknown(at place: Int) -> Int? {
        if let listed = listed(at: place) ?? dateline(at: place) ?? struck(at: place) { return listed }
        guard place > sentence.lowerBound else { return nil }
        let before = word(place - 1)
        let isNamedKind =
            Self.settlements.contains(word(place - 2)) && ["of", "de", "d'"].contains(before)
            || Self.settlements.contains(before)
        let isOf =
            ["of", "de", "d'"].contains(before)
            && (Self.scenes.contains(word(place - 2))
                || tokens[place - 2 >= sentence.lowerBound ? place - 2 : place].kind == .number
                || word(place - 2) == ")")
        let isNear = before == "de" && word(place - 2) == "pres" || before == "d'" && word(place - 2) == "pres"
        let isHomeward =
            before == "to"
            && ["returned", "back", "home", "fled", "flee", "moved", "return", "arrived"].contains(word(place - 2))
        guard isHomeward || Self.whereWords.contains(before) || isNamedKind || isNear || isOf else { return nil }
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

    private static let settlements: Set<String> = [
        "village", "town", "city", "ville", "localite", "commune", "hameau", "camp", "hamlet", "locality", "site",
        "villages", "departement", "department", "province", "region", "district", "prefecture", "cercle", "county",
        "arrondissement", "quartier", "neighbourhood", "suburb", "zone", "secteur",
    ]

    private static let scenes: Set<String> = [
        "autour", "attaque", "raid", "massacre", "village", "combats", "habitants", "residents", "villagers",
        "menages", "personnes", "blesses",
        "pres", "attaques", "marche", "site", "affrontements", "people", "households", "attack", "axe",
        "bombardement", "enlevement", "ville", "zone",
        "town", "environs", "secteur", "wounded", "inhabitants", "villageois", "battle", "outskirts", "morts",
        "naufrage", "large", "tuerie", "families", "familles", "market", "fair", "foire", "assault", "assaut",
        "ambush", "embuscade", "siege", "route", "road", "junction", "carrefour", "bridge", "pont", "mine", "mines",
        "forest", "foret", "barrage", "checkpoint", "poste", "post", "base", "hamlets", "hameaux", "villages",
        "garnison", "garrison", "frappe", "frappes", "strike", "strikes", "shelling", "storming", "capture", "prise",
        "chute", "fall", "bombing", "attentat", "accident", "crash", "blast", "explosion", "drame", "incendie", "fire",
        "flood", "floods", "inondation", "inondations", "collines", "hills", "falaise", "mont", "port", "quai",
        "barracks", "caserne", "locality", "localite", "killing", "killings", "massacres", "raids", "refugees",
        "refugies", "deplaces", "idps", "gare", "quartier", "department", "departement", "province", "district",
        "prefecture", "county", "county", "fighting", "clashes", "seizure", "school", "ecole", "church", "eglise",
        "mosque", "mosquee",
    ]

    private static let whereWords: Set<String> = [
        "in", "at", "near", "around", "a", "dans", "outside", "on", "from", "fled", "fui", "fuyant", "quitte",
        "left", "towards", "vers",
        "reached", "fleeing", "between", "entre", "off",
    ]

    /// "By commune: Ouattagouna 1,210; Bourra 845": a name between a mark and its number, behind a colon.
    private func listed(at place: Int) -> Int? {
        guard place > sentence.lowerBound, [":", ";", ",", "and", "et"].contains(word(place - 1)),
            sentence.contains(place + 1), tokens[place + 1].kind == .number, isName(place),
            (max(sentence.lowerBound, place - 40)..<place).contains(where: { words[$0] == ":" })
        else { return nil }
        return place + 1
    }

    /// "Djibo, Burkina Faso: …", "DJIBO (Burkina Faso) – …": a name at the head of a text, with a known one around it.
    private func dateline(at place: Int) -> Int? {
        guard place == sentence.lowerBound, [",", "("].contains(word(place + 1)), sentence.contains(place + 2),
            tokens[place].text.utf8.count > 2, tokens[place + 2].isCapital,
            let outer = names.longest(at: place + 2, in: words),
            [":", "-", ")"].contains(word(place + 2 + outer.count)), PlaceNames.isNoDate(tokens[place].text)
        else { return nil }
        return place + 1
    }

    /// "The Dioura ambush": a name before what befell it.
    private func struck(at place: Int) -> Int? {
        guard place > sentence.lowerBound, word(place - 1) == "the" || word(place - 1) == "of", isName(place),
            [
                "ambush", "attack", "massacre", "killings", "barracks", "market", "crash", "raid", "blast",
                "bombing", "disaster", "mine", "checkpoint", "garrison", "forest", "bridge", "road", "area", "axis",
            ].contains(word(place + 1)), sentence.contains(place + 1), !tokens[place + 1].isCapital
        else { return nil }
        return place + 1
    }

    private func isName(_ place: Int) -> Bool {
        tokens[place].isCapital && !tokens[place].isAcronym && tokens[place].text.utf8.count > 2
            && !PlaceFinder.notPlaces.contains(tokens[place].text) && PlaceNames.isNoDate(tokens[place].text)
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
