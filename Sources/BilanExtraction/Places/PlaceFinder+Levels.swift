import BilanModel
import BilanPlaces

extension PlaceFinder {
    static let kinds: [String: UInt8] = [
        "region": 1, "regions": 1, "province": 1, "provinces": 1, "state": 1, "governorate": 1, "cercle": 2,
        "circle": 2, "cercles": 2,
        "circles": 2, "department": 2, "departement": 2, "district": 2, "districts": 2, "departements": 2,
        "departments": 2, "commune": 3, "communes": 3,
        "town": 5, "city": 5, "ville": 5, "village": 5,
    ]

    /// The level that a word around a name says: "the Gao region", "cercle de Bourem".
    func level(_ place: Int, _ count: Int) -> UInt8? {
        if let level = PlaceFinder.kinds[word(place + count)], level < 5 { return level }
        var before = place - 1
        while ["of", "de", "d'", "du", "la", "the", "l'"].contains(word(before)), place - before < 4 { before -= 1 }
        guard before < place - 1 else { return nil }
        return PlaceFinder.kinds[word(before)]
    }

    /// "The regions of Mopti, Bandiagara and Ségou", "the Mopti and Ségou regions": one word says the level of all.
    func shareLevels(_ names: inout [Name]) {
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
}
