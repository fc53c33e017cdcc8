import BilanModel

/// The places that a sentence tells of as attacked one by one: a toll of all the attacks is of all those places together.
///
/// One figure over several places is a set of them and no figure of each. Source: METHODOLOGY ruling 10.
struct AttackedPlaces {
    let words: [String]

    /// The places of several attacks as one mention; nil where the words tell of one attack, or of one place.
    func joined(_ mentions: [PlaceMention], in range: Range<Int>) -> PlaceMention? {
        let hit = mentions.filter {
            !$0.isAside && !$0.isGoal && !$0.isOrigin && !$0.isCountry && !$0.places.isEmpty && !isBound(for: $0)
        }
        guard hit.count > 1, let first = hit.first, let last = hit.last, attacks(in: range) > 1 else { return nil }
        var set = first
        set.tokens = first.tokens.lowerBound..<last.tokens.upperBound
        set.parts = hit.flatMap(\.parts)
        for mention in hit.dropFirst() { set.places += mention.places.filter { !set.places.contains($0) } }
        set.isSet = true
        return set.places.count > 1 ? set : nil
    }

    /// How many attacks words tell of; a plural counts for two.
    private func attacks(in range: Range<Int>) -> Int {
        range.reduce(0) { count, place in
            if AttackedPlaces.several.contains(words[place]) { return count + 2 }
            if AttackedPlaces.one.contains(words[place]) { return count + 1 }
            // "An attack on a camp at Bamba and another on a boat".
            let isAnother = ["another", "autre", "second", "seconde"].contains(words[place])
            return isAnother && count > 0 ? count + 1 : count
        }
    }

    /// "On the way to Gao": where they were going.
    private func isBound(for mention: PlaceMention) -> Bool {
        let before = mention.tokens.lowerBound - 1
        return words.indices.contains(before) && ["to", "towards", "toward", "vers", "for"].contains(words[before])
    }

    private static let one: Set<String> = [
        "attack", "assault", "raid", "ambush", "strike", "airstrike", "explosion", "bombing", "blast", "incursion",
        "attaque", "assaut", "embuscade", "frappe", "attentat",
    ]
    private static let several: Set<String> = [
        "attacks", "assaults", "raids", "ambushes", "strikes", "airstrikes", "explosions", "bombings", "blasts",
        "incursions", "attaques", "assauts", "embuscades", "frappes", "attentats",
    ]
}
