import BilanLanguage
import BilanModel

/// Whom a category of a needs overview counts: "Adult - Female - IDP", "Garçons < 5 ans", "Total Households".
///
/// Sex and age become dimensions of the group; every other word stays a kind of people as published, told by one
/// spelling where several are in use (`IDP`, `Pdi`, `IDPs`). Children are 0 to 17, adults 18 to 59, elderly people 60
/// and over, unless the category gives the ages itself.
struct HPCCategory: Hashable {
    /// The group, without its sector.
    var group = Group.all
    /// What is counted.
    var unit = Unit.person

    init(_ text: String) {
        let whole = HPCCategory.folded(text)
        // "Non-Displaced", "Female-Headed Households" and the like are one word with a hyphen in it.
        if take(whole) { return }
        if let kind = HPCCategory.kinds[whole] {
            group.needStatus = kind
            return
        }
        let rest = whole.split(separator: "-").map { String($0.trimmed) }.filter { !$0.isEmpty && !take($0) }
        guard !rest.isEmpty else { return }
        let words = rest.joined(separator: " ")
        group.needStatus = HPCCategory.kinds[words] ?? HPCCategory.slug(words)
    }

    /// Takes a word that says sex, age, everybody or households; false for any other.
    private mutating func take(_ word: String) -> Bool {
        if ["total", "totals", "tous", "all"].contains(word) { return true }
        if word == "total households" {
            unit = .household
            return true
        }
        if word == "female-headed households" {
            unit = .household
            group.needStatus = "female_headed"
            return true
        }
        guard let people = HPCCategory.people[word] else { return false }
        if people.sex != .all { group.sex = people.sex }
        if let low = people.low { group.ageLow = low }
        if let high = people.high { group.ageHigh = high }
        return true
    }

    private struct People {
        var sex = Group.Sex.all
        var low: UInt8?
        var high: UInt8?
    }

    /// Words for sexes and ages, folded: English, French, Spanish.
    private static let people: [String: People] = {
        var table: [String: People] = [:]
        func add(_ words: [String], _ sex: Group.Sex, _ low: UInt8? = nil, _ high: UInt8? = nil) {
            for word in words { table[word] = People(sex: sex, low: low, high: high) }
        }
        add(["female", "females", "femmes et filles"], .female)
        add(["male", "males"], .male)
        add(["children", "child", "enfants", "ninos y ninas"], .all, 0, 17)
        add(["girls", "filles", "ninas"], .female, 0, 17)
        add(["boys", "garcons", "ninos"], .male, 0, 17)
        add(["adult", "adults", "adultes", "adultos"], .all, 18, 59)
        add(["adult women"], .female, 18, 59)
        add(["adult men"], .male, 18, 59)
        add(["women", "femmes", "mujeres"], .female, 18)
        add(["men", "hommes", "hombres"], .male, 18)
        add(["elderly", "pers. agees", "personnes agees"], .all, 60)
        add(["elderly women"], .female, 60)
        add(["elderly men"], .male, 60)
        add(["adults (18-59)"], .all, 18, 59)
        add(["children (5-17)"], .all, 5, 17)
        add(["elderly (>59)"], .all, 60)
        add(["young children (<5)"], .all, 0, 4)
        add(["filles < 5 ans"], .female, 0, 4)
        add(["garcons < 5 ans"], .male, 0, 4)
        return table
    }()

    /// One word for each kind of people that is written in several ways.
    private static let kinds: [String: String] = {
        let spellings = [
            "idp": ["idp", "idps", "pdi", "deplaces", "idp - total"],
            "refugee": ["refugees", "refugee", "refugies", "refugees - total"],
            "returnee": ["returnees", "retournes", "returnee"],
            "repatriated": ["rapatries"],
            "host_community": [
                "host communities", "hostcommunities", "communaute hote", "communautehote", "host community",
            ],
            "disability": [
                "disability", "disabled", "handicap", "people with disabilities", "people with disability",
                "persons with disabilities", "personas con discapacidad",
            ],
            "non_displaced": ["non-displaced"],
            "other": ["autres", "others", "other"],
            "migrant": ["migrants", "migrant"],
            "pregnant_lactating": ["fefa"],
        ]
        var table: [String: String] = [:]
        for (word, written) in spellings { for spelling in written { table[spelling] = word } }
        return table
    }()

    /// A text as one lower-case word: letters and digits with underscores between.
    static func slug(_ text: String) -> String {
        folded(text).split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.joined(separator: "_")
    }

    /// A text in small ASCII letters.
    static func folded(_ text: String) -> String { ASCIIFold.folded(text).lowercased() }
}
