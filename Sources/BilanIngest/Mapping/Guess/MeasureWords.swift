import BilanModel

/// Words of headings, sheets and cells that say what is counted, in English and French.
enum MeasureWords {
    /// The measure that words name, the first of the list that fits; nil when they name none.
    static func measure(_ words: [String]) -> Measure? {
        measures.first { $0.phrases.contains { PlainWords.has($0, in: words) } }?.measure
    }

    /// The words that are left when those of measures and of empty talk are taken away.
    static func rest(_ words: [String]) -> [String] {
        var words = words
        for phrase in measures.flatMap(\.phrases).sorted(by: { $0.count > $1.count }) {
            while let start = words.indices.first(where: { Array(words[$0...].prefix(phrase.count)) == phrase }) {
                words.removeSubrange(start..<(start + phrase.count))
            }
        }
        return words.filter { !emptyTalk.contains($0) }
    }

    /// People of a kind, of whom a figure of need, target or reach may be a part.
    static func people(_ words: [String]) -> String? {
        kinds.first { $0.phrases.contains { PlainWords.has($0, in: words) } }?.token
    }

    /// Whether words say that numbers are shares and no counts.
    static func isRate(_ words: [String], _ heading: String) -> Bool {
        let rates: Set<String> = [
            "percentage", "percent", "pourcentage", "pourcent", "taux", "rate", "proportion", "fraction", "share",
            "ratio",
            "pct",
        ]
        return heading.contains("%") || words.contains(where: rates.contains)
    }

    /// Whether words say that numbers are classes of severity.
    static func isSeverity(_ words: [String]) -> Bool {
        words.contains { ["severity", "severite", "gravite"].contains($0) }
    }

    /// What is counted, where words say so.
    static func unit(_ words: [String]) -> Unit? {
        let households: Set<String> = [
            "hh", "hhs", "household", "households", "menage", "menages", "families", "familles",
        ]
        return words.contains(where: households.contains) ? .household : nil
    }

    private static func phrases(_ list: String...) -> [[String]] {
        list.map { $0.split(separator: " ").map(String.init) }
    }

    private static let measures: [(measure: Measure, phrases: [[String]])] = [
        (Measures.reached, phrases("reached", "atteint", "atteints", "atteinte", "atteintes", "assistes", "assistees")),
        (Measures.targeted, phrases("targeted", "target", "targets", "cible", "cibles", "ciblee", "ciblees")),
        (
            Measures.inNeed,
            phrases(
                "people in need", "persons in need", "population in need", "in need", "pin", "inneed", "besoin",
                "dans le besoin", "en besoin", "pdb")
        ),
        (Measures.foodInsecure, phrases("food insecure", "insecurite alimentaire", "phase 3 plus", "phase 35")),
        (
            Measures.homesDestroyed,
            phrases(
                "houses destroyed", "homes destroyed", "shelters destroyed", "maisons detruites",
                "habitations detruites", "abris detruits")
        ),
        (
            Measures.homesDamaged,
            phrases("houses damaged", "homes damaged", "maisons endommagees", "habitations endommagees")
        ),
        (
            Measures.affected,
            phrases("affected", "touches", "touchees", "affectes", "affectees", "sinistres", "sinistrees")
        ),
        (
            Measures.killed,
            phrases(
                "killed", "dead", "deaths", "death", "fatalities", "tue", "tues", "tuee", "tuees", "mort", "morts",
                "deces", "decedes")
        ),
        (Measures.injured, phrases("injured", "wounded", "injuries", "blesse", "blesses", "blessee", "blessees")),
        (Measures.missing, phrases("missing", "disparu", "disparus", "disparues")),
        (
            Measures.abducted,
            phrases("abducted", "kidnapped", "abductions", "enleve", "enleves", "enlevees", "enlevements", "otages")
        ),
        (Measures.detained, phrases("detained", "arrested", "detenus", "arretes", "arrestations")),
        (Measures.casualtiesUnsplit, phrases("casualties", "victims", "victimes")),
        (Measures.repatriated, phrases("repatriated", "rapatries", "rapatriees")),
        (
            Measures.returnees,
            phrases("returnees", "returnee", "returned", "retournes", "retournees", "retourne", "ret")
        ),
        (Measures.refugees, phrases("refugees", "refugee", "refugies", "refugiees", "refugie")),
        (
            Measures.idps,
            phrases(
                "idp", "idps", "pdi", "pdis", "internally displaced people", "internally displaced persons",
                "internally displaced", "deplaces internes", "deplacees internes", "stock displacement",
                "total displacement", "displaced population", "population deplacee", "displaced persons",
                "displaced people", "deplaces", "deplacees")
        ),
        (
            Measures.displaced,
            phrases(
                "new displacements", "new displacement", "nouveaux deplacements", "nouveaux deplaces",
                "internal displacements", "newly displaced", "displacements", "displacement", "displaced",
                "deplacements", "mouvements")
        ),
        (Measures.population, phrases("population", "populations", "inhabitants", "habitants", "pop")),
        (Measures.cases, phrases("cases", "cas")),
        (Measures.attacks, phrases("attacks", "attaques")),
    ]

    private static let kinds: [(token: String, phrases: [[String]])] = [
        ("non_displaced", phrases("non displaced", "non deplaces", "non deplacees")),
        (
            "idps",
            phrases("idp", "idps", "pdi", "pdis", "internally displaced", "deplaces", "deplacees", "displaced")
        ),
        ("returnees", phrases("returnees", "returnee", "retournes", "retournees")),
        ("refugees", phrases("refugees", "refugee", "refugies", "refugiees")),
        ("migrants", phrases("migrants", "migrant")),
        ("host_community", phrases("host", "hote", "hotes")),
    ]

    private static let emptyTalk: Set<String> = [
        "of", "the", "de", "des", "du", "la", "le", "les", "l", "d", "en", "by", "par", "number", "no", "nb", "nbre",
        "nombre", "total", "totaux", "estimate", "estimates", "estimated", "estimation", "people", "persons", "person",
        "personnes", "individuals", "individus", "ind", "hh", "hhs", "households", "household", "menages", "and", "et",
        "overall", "geography", "baseline", "cluster", "clusters", "group", "groupe", "age", "sex", "sexe", "ans",
        "years", "yrs", "figure", "figures", "num", "present", "individual", "pour", "for", "in", "dans", "a",
        "internes",
    ]
}
