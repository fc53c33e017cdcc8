import BilanModel
import BilanPlaces

/// Finds the places that a sentence names, with the levels its words say.
///
/// A bare name that stands for a region and for the town in it means the town; "region of", "cercle de" say otherwise.
/// Source: METHODOLOGY section 7.
struct PlaceFinder {
    let gazetteer: Gazetteer
    let names: PlaceNames
    let tokens: [Token]
    let words: ArraySlice<String>
    let sentence: Range<Int>

    private struct Name {
        var tokens: Range<Int>
        var candidates: [Int32]
        var level: UInt8?
        var isUnknown = false
    }

    func mentions() -> [PlaceMention] {
        var found = namesInOrder()
        shareLevels(&found)
        var mentions: [PlaceMention] = []
        var place = 0
        while place < found.count {
            var mention = resolved(
                found[place],
                within: found.indices.contains(place + 1) && isInside(found[place], found[place + 1])
                    ? found[place + 1] : nil)
            var last = place
            // "Bamba, in the Gao region": what follows says where it lies.
            while last + 1 < found.count, isInside(found[last], found[last + 1]) {
                let outer = resolved(found[last + 1], within: nil)
                if let inner = mention.places.first {
                    guard let above = outer.places.first, above != inner, lies(inner, in: above) else { break }
                } else {
                    mention.places = outer.places
                    mention.isCountry = outer.isCountry
                }
                mention.tokens = mention.tokens.lowerBound..<outer.tokens.upperBound
                last += 1
            }
            place = last + 1
            mention.isOrigin = isOrigin(mention)
            mention.isAside = isAside(mention)
            mention.isGoal = isGoal(mention)
            mention.parts = [(mention.tokens, mention.places)]
            // "Rharous circle, near Timbuktu" lies in the first.
            if let before = mentions.last, !before.places.isEmpty, isBeside(before, mention) { continue }
            // "In Gao and Ménaka": one spot with several places.
            if let before = mentions.last, isListed(before, mention), before.isCountry == mention.isCountry,
                !before.places.isEmpty,
                !mention.places.isEmpty
            {
                mentions[mentions.count - 1].tokens = before.tokens.lowerBound..<mention.tokens.upperBound
                mentions[mentions.count - 1].parts.append((mention.tokens, mention.places))
                mentions[mentions.count - 1].places += mention.places.filter { !before.places.contains($0) }
            } else {
                mentions.append(mention)
            }
        }
        return mentions
    }

    private func word(_ place: Int) -> String { sentence.contains(place) ? words[place] : "" }

    // MARK: - Names

    private func namesInOrder() -> [Name] {
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

    // MARK: - Levels

    private static let kinds: [String: UInt8] = [
        "region": 1, "regions": 1, "province": 1, "provinces": 1, "state": 1, "governorate": 1, "cercle": 2,
        "circle": 2, "cercles": 2,
        "circles": 2, "department": 2, "departement": 2, "district": 2, "districts": 2, "departements": 2,
        "departments": 2, "commune": 3, "communes": 3,
        "town": 5, "city": 5, "ville": 5, "village": 5,
    ]

    /// The level that a word around a name says: "the Gao region", "cercle de Bourem".
    private func level(_ place: Int, _ count: Int) -> UInt8? {
        if let level = PlaceFinder.kinds[word(place + count)], level < 5 { return level }
        var before = place - 1
        while ["of", "de", "d'", "du", "la", "the", "l'"].contains(word(before)), place - before < 4 { before -= 1 }
        guard before < place - 1 else { return nil }
        return PlaceFinder.kinds[word(before)]
    }

    /// "The regions of Mopti, Bandiagara and Ségou", "the Mopti and Ségou regions": one word says the level of all.
    private func shareLevels(_ names: inout [Name]) {
        for place in names.indices.dropFirst() where names[place].level == nil {
            let before = names[place - 1]
            if let level = before.level, level < 5, isJoined(before.tokens, names[place].tokens),
                isPlural(before, isBefore: true)
            {
                names[place].level = level
            }
        }
        for place in names.indices.dropLast().reversed() where names[place].level == nil {
            let after = names[place + 1]
            if let level = after.level, level < 5, isJoined(names[place].tokens, after.tokens),
                isPlural(after, isBefore: false)
            {
                names[place].level = level
            }
        }
    }

    private func isPlural(_ name: Name, isBefore: Bool) -> Bool {
        if !isBefore { return word(name.tokens.upperBound).hasSuffix("s") }
        var place = name.tokens.lowerBound - 1
        for _ in 0..<16 where sentence.contains(place) {
            if PlaceFinder.kinds[word(place)] != nil { return word(place).hasSuffix("s") }
            place -= 1
        }
        return false
    }

    private func isJoined(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
        guard second.lowerBound - first.upperBound <= 3, second.lowerBound > first.upperBound else { return false }
        return (first.upperBound..<second.lowerBound).allSatisfy {
            [",", "and", "et", "de", "d'", "the", "&", "or", "ou", "a", "in"].contains(word($0))
        }
    }

    // MARK: - Resolving

    private func resolved(_ name: Name, within outer: Name?) -> PlaceMention {
        let place = choose(name, within: outer?.candidates ?? [])
        return PlaceMention(
            tokens: withKind(name), places: place.map { [$0] } ?? [],
            isCountry: place.map { gazetteer.isCountry($0) } ?? false)
    }

    /// The name with the word for its kind.
    private func withKind(_ name: Name) -> Range<Int> {
        guard let level = name.level, PlaceFinder.kinds[word(name.tokens.upperBound)] == level else {
            return name.tokens
        }
        return name.tokens.lowerBound..<(name.tokens.upperBound + 1)
    }

    private func choose(_ name: Name, within outer: [Int32]) -> Int32? {
        if name.candidates.count == 1 { return name.candidates[0] }
        if let country = name.candidates.first(where: { gazetteer.isCountry($0) }), name.level == nil { return country }
        var best: (rank: Int, place: Int32)?
        for place in name.candidates {
            let country = gazetteer.country(of: place)
            let edition = gazetteer.edition(for: country)
            let level = edition.flatMap { gazetteer.level(of: place, in: $0) } ?? gazetteer.level(of: place) ?? 9
            let isInUse = edition.map { gazetteer.code(of: place, in: $0) != nil } ?? false
            var rank = isInUse ? 100 : level == 5 ? 60 : 0
            if let asked = name.level, asked < 5 {
                rank += level == Int(asked) ? 50 : 0
            } else {
                // The town is the smallest area of its name.
                rank += min(level, 5) * 2
            }
            if outer.contains(where: { lies(place, in: $0) && place != $0 }) { rank += 30 }
            if best.map({ rank > $0.rank }) ?? true { best = (rank, place) }
        }
        return best?.place
    }

    private func lies(_ inner: Int32, in outer: Int32) -> Bool {
        gazetteer.editions.contains { gazetteer.contains(outer, inner, in: $0) }
    }

    /// Whether the second name stands right behind the first and may contain it: ", in the Gao region", "(Mopti)".
    private func isInside(_ first: Name, _ second: Name) -> Bool {
        let gap = first.tokens.upperBound..<second.tokens.lowerBound
        guard gap.count <= 8, !gap.isEmpty else { return false }
        let plain: Set<String> = [
            ",", "(", "in", "the", "region", "of", "de", "la", "du", "dans", "le", "l'", "d'", "cercle", "circle",
            "town", "northern", "central", "southern",
            "eastern", "western", "region", "province", "district", "commune", "near", "pres", "en", "au", "centre",
            "nord", "sud", "'s", ")", "village", "ville", "city", "department", "state", "area",
        ]
        let isAll = gap.allSatisfy { plain.contains(word($0)) }
        guard isAll else { return false }
        if first.isUnknown { return !second.isUnknown }
        return !second.isUnknown
            && second.candidates.contains { outer in first.candidates.contains { $0 != outer && lies($0, in: outer) } }
    }

    private func isBeside(_ first: PlaceMention, _ second: PlaceMention) -> Bool {
        let gap = first.tokens.upperBound..<second.tokens.lowerBound
        return (1...3).contains(gap.count) && gap.contains { ["near", "pres"].contains(word($0)) }
    }

    private func isListed(_ first: PlaceMention, _ second: PlaceMention) -> Bool {
        let gap = first.tokens.upperBound..<second.tokens.lowerBound
        guard (1...6).contains(gap.count) else { return false }
        let plain: Set<String> = [
            ",", "and", "et", "de", "d'", "in", "the", "a", "dans", "of", "regions", "region", "cercles", "en", "du",
            "ainsi", "que", "la", "&", "or", "ou", "near", "les", "villages",
        ]
        return gap.allSatisfy { plain.contains(word($0)) }
            && gap.contains { [",", "and", "et", "&", "que", "or", "ou"].contains(word($0)) }
            && !first.isAside && !second.isAside
    }

    // MARK: - What it is there for

    /// A country that people make for and have not been hurt in.
    private func isGoal(_ mention: PlaceMention) -> Bool {
        mention.isCountry && ["into", "to", "towards", "toward", "vers"].contains(word(mention.tokens.lowerBound - 1))
    }

    private func isOrigin(_ mention: PlaceMention) -> Bool {
        var before = mention.tokens.lowerBound - 1
        while ["the", "la", "le", "l'", "region", "of", "ville", "town", "cercle"].contains(word(before)),
            mention.tokens.lowerBound - before < 4
        { before -= 1 }
        return ["from", "fleeing", "fuyant"].contains(word(before))
            || (word(before) == "de" || word(before) == "du")
                && ["venus", "originaires", "venant", "provenance", "partis", "venues"].contains(word(before - 1))
    }

    /// Offices and hospitals: "the governor of Gao", "Timbuktu hospital", "the hospital in Mopti", "90 km east of".
    private func isAside(_ mention: PlaceMention) -> Bool {
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
