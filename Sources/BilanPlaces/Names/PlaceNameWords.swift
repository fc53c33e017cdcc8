/// Words in the names of areas that are not the name: kinds, links, abbreviations, numbers and directions.
enum PlaceNameWords {
    /// Words for the kind of an area.
    private static let kinds: Set<String> = [
        "region", "regions", "cercle", "circle", "district", "department", "departement", "prefecture", "province",
        "governorate", "gouvernorat", "state", "commune", "arrondissement", "town", "city", "village", "ville",
        "municipality", "county", "sector", "secteur", "territory", "territoire", "wilaya", "moughataa", "woreda",
        "oblast", "raion",
    ]

    /// Words that say more of a kind, and count only beside one: "Rural Damascus" keeps its own.
    private static let ofKinds: Set<String> = [
        "rurale", "urbaine", "rural", "urban", "sous", "sub", "autonomous", "autonome", "autonomo",
    ]

    /// Small words between a kind word and the name.
    static let links: Set<String> = ["de", "du", "des", "d", "la", "le", "les", "l", "of", "the"]

    /// How many words in front say the kind: "commune rurale", "urban commune", "region".
    static func kindInFront(_ words: [String]) -> Int? {
        if kinds.contains(words[0]) { return words.count > 2 && ofKinds.contains(words[1]) ? 2 : 1 }
        return words.count > 2 && ofKinds.contains(words[0]) && kinds.contains(words[1]) ? 2 : nil
    }

    /// How many words behind say the kind.
    static func kindBehind(_ words: [String]) -> Int? {
        let last = words[words.count - 1]
        let before = words[words.count - 2]
        if kinds.contains(last) { return words.count > 2 && ofKinds.contains(before) ? 2 : 1 }
        return words.count > 2 && ofKinds.contains(last) && kinds.contains(before) ? 2 : nil
    }

    /// The words with abbreviations written out, numbers in digits and directions in one language.
    ///
    /// A Roman number counts as one behind another word only, or where a kind word stood (`isNumbered`).
    static func plain(_ words: [String], isNumbered: Bool) -> [String] {
        words.enumerated().map { position, word in
            if position > 0 || (isNumbered && words.count == 1), let number = romans[word] { return number }
            if position < words.count - 1, let whole = abbreviations[word] { return whole }
            if word.utf8.count > 1, position > 0 || words.count == 1, let number = Int(word) { return String(number) }
            return directions[word] ?? word
        }
    }

    private static let abbreviations = ["st": "saint", "ste": "sainte", "mt": "mont", "mount": "mont"]

    private static let romans: [String: String] = {
        let tens = ["", "x"]
        let ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]
        var romans = ["xx": "20"]
        for number in 1..<20 { romans[tens[number / 10] + ones[number % 10]] = String(number) }
        return romans
    }()

    private static let directions: [String: String] = {
        var directions: [String: String] = [:]
        for (word, likes) in [
            ("haut", ["haute", "hauts", "hautes", "upper"]), ("bas", ["basse", "lower"]), ("extreme", ["far"]),
            ("nord", ["north", "northern"]), ("sud", ["south", "southern"]), ("est", ["east", "eastern"]),
            ("ouest", ["west", "western"]), ("centre", ["center", "central", "centrale"]),
        ] {
            for like in likes { directions[like] = word }
        }
        return directions
    }()
}
