import BilanModel

/// Who says something in a text, as a source that claims can be graded by.
struct Speaker: Hashable {
    /// Local id: letters, digits and hyphens.
    let id: String
    /// As the text names it.
    let name: String
    /// Kind of source, as in sources sheets; empty when nobody can tell.
    let kind: String
    /// The usual grade of its kind.
    ///
    /// Source: METHODOLOGY section 5.
    let grade: Grade

    /// What stands for an article that names nobody.
    static let press = Speaker(
        id: "press-unsourced", name: "press reports without a named source", kind: "media", grade: Grade(.f))

    /// The speaker of an attribution; the press itself when the text names nobody.
    init(_ attribution: String?) {
        guard let attribution, !Speaker.slug(attribution).isEmpty else {
            self = .press
            return
        }
        id = Speaker.slug(attribution)
        let words = "-" + PlainWords.folded(attribution) + "-"
        let found = Speaker.kinds.first { kind in kind.words.contains { words.contains("-" + $0) } }
        kind = found?.kind ?? ""
        // What has no name is written small, also where it opens its sentence.
        name = kind == "unnamed" ? attribution.prefix(1).lowercased() + attribution.dropFirst() : attribution
        grade = found?.grade ?? .unknown
    }

    init(id: String, name: String, kind: String, grade: Grade) {
        self.id = id
        self.name = name
        self.kind = kind
        self.grade = grade
    }

    /// Whether it speaks for the state: the government's communiqué is the army's too.
    var isState: Bool { kind == "government" || kind == "security_force" }

    /// Kinds by the beginnings of words that tell them, in the order they are looked for.
    private static let kinds: [(kind: String, grade: Grade, words: [String])] = [
        (
            "un", Grade(.b),
            [
                "united-nations", "un-", "un-s-", "ocha", "unhcr", "unicef", "wfp", "iom-", "dtm", "ohchr", "minusma",
                "nations-unies", "onu-", "hcr", "pam-", "oim", "oms-", "world-food", "human-development",
            ]
        ),
        (
            "armed_group", Grade(.d),
            [
                "jnim", "gsim", "islamic-state", "etat-islamique", "rebel", "separatist", "jihadi", "djihadi", "aqim",
                "aqmi", "support-group", "groupe-de-soutien", "insurgent", "militant",
            ]
        ),
        (
            "unnamed", Grade(.f),
            [
                "security-source", "source-securitaire", "sources-securitaires", "source-", "official-report",
                "rapports-officiels", "confidential", "documents", "resident", "habitant", "witness", "temoin",
                "a-security-official",
            ]
        ),
        (
            "security_force", Grade(.b),
            [
                "army", "armee", "military", "militaire", "armed-forces", "forces-armees", "general-staff",
                "etat-major", "gendarm", "police", "defence", "defense",
            ]
        ),
        (
            "local_authority", Grade(.c),
            [
                "mayor", "maire", "mairie", "prefect", "prefet", "prefecture", "sous-prefet", "councillor", "elu-",
                "governor", "gouverneur", "town-hall", "local-",
            ]
        ),
        (
            "health", Grade(.b),
            ["hospital", "hopital", "hospitalier", "health", "sante", "medic", "doctor", "medecin"]
        ),
        (
            "ngo", Grade(.b),
            [
                "mercy-corps", "msf", "red-cross", "croix-rouge", "amnesty", "human-rights-watch", "irc-",
                "save-the-children", "oxfam", "ngo", "ong-", "nrc-", "acted", "association",
            ]
        ),
        (
            "government", Grade(.b),
            [
                "government", "gouvernement", "ministry", "ministere", "minister", "ministre", "authorities",
                "autorites", "mali-", "junta", "junte", "state-television", "civil-protection",
                "protection-civile",
            ]
        ),
        ("media", Grade(.f), ["radio", "afp", "reuters", "press", "presse", "newspaper", "journal"]),
    ]

    /// A text as words of ASCII letters and digits with hyphens between: `l-etat-major`.
    static func slug(_ text: String) -> String {
        let articles: Set<String> = ["the", "a", "an", "le", "la", "les", "l", "un", "une", "des", "d"]
        let folded = PlainWords.folded(text)
        var words = folded.split(separator: "-").map(String.init)
        while let first = words.first, articles.contains(first), words.count > 1 { words.removeFirst() }
        return words.prefix(8).joined(separator: "-")
    }
}
