import BilanModel

/// Sexes, ages and statuses by the words that tables use for them, in English and French.
enum GroupWords {
    /// The sex that a text names; nil when it names none.
    static func sex(_ text: String) -> Group.Sex? {
        let words = PlainWords.folded(text)
        for (sex, list) in sexes where words.contains(where: list.contains) { return sex }
        return nil
    }

    /// The ages that a text gives: `0-17`, `18+`, `5`, "children", "60 ans et plus"; nil when it gives none.
    static func ages(_ text: String) -> (low: UInt8?, high: UInt8?)? {
        let words = PlainWords.folded(text)
        let numbers = words.compactMap { UInt8($0) }.filter { $0 <= 120 }
        let isOpen = words.contains { ["plus", "over", "above", "elderly", "older"].contains($0) }
        let isBelow = words.contains { ["under", "below", "less", "moins", "u", "lt"].contains($0) }
        switch numbers.count {
        case 2 where numbers[0] <= numbers[1]: return (numbers[0], numbers[1])
        case 1 where isBelow && numbers[0] > 0: return (0, numbers[0] - 1)
        case 1 where isOpen: return (numbers[0], nil)
        case 1 where words.count == 1: return (numbers[0], numbers[0])
        case 0: break
        default: return nil
        }
        // "Women (incl. elderly)" are all adults.
        let adults: (low: UInt8?, high: UInt8?) = (18, nil)
        if words.contains(where: { ["incl", "including", "compris", "inclus"].contains($0) }) { return adults }
        for (range, list) in ages where words.contains(where: list.contains) { return range }
        return nil
    }

    /// The status that a text names; nil when it names none.
    static func status(_ text: String) -> Group.Status? {
        if let known = Group.Status(token: PlainWords.folded(text).joined(separator: "_")) { return known }
        let words = PlainWords.folded(text)
        return statuses.first { words.contains(where: $0.words.contains) }?.status
    }

    /// Words that say that nobody is left out: the whole of a dimension.
    static func isWhole(_ text: String) -> Bool {
        [
            "all", "total", "both", "overall", "tous", "toutes", "ensemble", "les deux", "both sexes", "all ages", "t",
            "m f",
        ]
        .contains(PlainWords.folded(text).joined(separator: " "))
    }

    /// Whether words name men or women, who are all of their sex or the grown ones, as what stands beside them tells.
    static func areAdults(_ text: String) -> Bool {
        let adults: Set<String> = ["women", "men", "woman", "man", "femme", "femmes", "homme", "hommes"]
        return PlainWords.folded(text).contains(where: adults.contains)
    }

    private static let sexes: [(Group.Sex, Set<String>)] = [
        (
            .female,
            [
                "f", "female", "females", "woman", "women", "girl", "girls", "femme", "femmes", "fille", "filles",
                "feminin",
            ]
        ),
        (
            .male,
            [
                "m", "male", "males", "man", "men", "boy", "boys", "homme", "hommes", "garcon", "garcons", "masculin",
                "h",
            ]
        ),
        (.other, ["other", "autre", "nonbinary"]),
    ]

    private static let ages: [((low: UInt8?, high: UInt8?), Set<String>)] = [
        ((0, 4), ["infant", "infants", "nourrissons"]),
        (
            (0, 17),
            [
                "child", "children", "minor", "minors", "girl", "girls", "boy", "boys", "enfant", "enfants", "filles",
                "garcons", "fille", "garcon", "mineurs",
            ]
        ),
        ((60, nil), ["elderly", "older", "aines", "agees", "ages", "seniors"]),
        ((18, nil), ["adult", "adults", "adulte", "adultes"]),
    ]

    private static let statuses: [(status: Group.Status, words: Set<String>)] = [
        (.civilian, ["civilian", "civilians", "civil", "civils", "civile", "civiles"]),
        (
            .military,
            ["military", "soldier", "soldiers", "militaire", "militaires", "soldat", "soldats", "fama", "army"]
        ),
        (.police, ["police", "policeman", "gendarme", "gendarmes", "policier", "policiers"]),
        (.peacekeeper, ["peacekeeper", "peacekeepers", "casque", "casques"]),
        (.militia, ["militia", "milice", "milices", "militiamen"]),
        (
            .armedGroup,
            ["assailant", "assailants", "assaillant", "assaillants", "terroriste", "terroristes", "militants"]
        ),
        (.aidWorker, ["humanitaire", "humanitaires", "aid"]),
        (.journalist, ["journalist", "journalists", "journaliste", "journalistes"]),
    ]
}
