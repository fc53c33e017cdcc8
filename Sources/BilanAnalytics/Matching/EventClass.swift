/// Kinds of event in publishers' words, set against each other.
///
/// Level 0 is the same word, level 1 one family: UCDP says who fought whom, news what was attacked, and both can be said
/// of one event. Violence, disaster and disease are never one. Source: METHODOLOGY section 8.
enum EventClass {
    private enum Family { case violence, disaster, disease }

    private static let families: [String: Family] = [
        "attack_town": .violence, "attack_transport": .violence, "air_strike": .violence, "drone_strike": .violence,
        "clash": .violence, "battles": .violence, "ied": .violence, "abduction": .violence, "state_based": .violence,
        "non_state": .violence, "one_sided": .violence, "violence_against_civilians": .violence,
        "explosions_remote_violence": .violence, "riots": .violence, "flood": .disaster, "earthquake": .disaster,
        "storm": .disaster, "drought": .disaster, "fire": .disaster, "disaster": .disaster, "epidemic": .disease,
        "disease": .disease, "outbreak": .disease,
    ]

    /// Words that say the same as another.
    private static let same = [
        "battles": "clash", "drone_strike": "air_strike", "violence_against_civilians": "one_sided",
        "outbreak": "epidemic", "disease": "epidemic",
    ]

    /// Pairs of one family that hardly go together.
    private static let strained: Set<Set<String>> = [
        ["one_sided", "clash"], ["one_sided", "air_strike"], ["non_state", "air_strike"], ["abduction", "air_strike"],
        ["abduction", "ied"], ["state_based", "non_state"], ["non_state", "one_sided"],
    ]

    /// Whether a kind is in the list.
    static func isKnown(_ text: String) -> Bool { families[word(text)] != nil }

    /// What two kinds cost, 0 for the same to 1; nil where they exclude each other.
    ///
    /// `isKnown` tells whether both are in the list.
    static func cost(_ left: String, _ right: String) -> (cost: Double, isKnown: Bool)? {
        let (one, other) = (word(left), word(right))
        guard let first = families[one], let second = families[other] else { return (0.75, false) }
        guard first == second else { return nil }
        if one == other { return (0, true) }
        return (strained.contains([one, other]) ? 0.67 : 0.33, true)
    }

    private static func word(_ text: String) -> String {
        let words = text.lowercased().map { $0.isLetter || $0.isNumber ? $0 : " " }
        let word = String(words).split(separator: " ").joined(separator: "_")
        return same[word] ?? word
    }
}
