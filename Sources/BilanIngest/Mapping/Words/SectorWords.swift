import BilanModel

/// Sectors and clusters by the words that publishers use for them, in English and French.
enum SectorWords {
    /// What a word names.
    enum Meaning: Hashable, Sendable {
        /// A sector by its code in HAPI's list (`FSC`).
        case sector(String)
        /// All sectors together: the publisher's own overall figure.
        case overall
    }

    /// What a text names; nil when it is in no list.
    static func meaning(_ text: String) -> Meaning? {
        let words = PlainWords.folded(text).filter { !fillers.contains($0) }
        let key = words.joined(separator: " ")
        if overall.contains(key) { return .overall }
        if let code = codes[key] { return .sector(code) }
        return nil
    }

    /// A code for a sector that is in no list: its own words in capitals.
    static func ownCode(_ text: String) -> String {
        PlainWords.folded(text).joined(separator: "-").uppercased()
    }

    private static let fillers: Set<String> = [
        "cluster", "sector", "secteur", "overall", "needs", "and", "et", "of", "de", "la", "le", "les", "en", "the",
        "aor", "pin", "by", "par",
    ]

    private static let overall: Set<String> = [
        "", "all", "total", "intersectoral", "intersectoriel", "intersectorielle", "inter sectoral", "inter sector",
        "inter cluster", "intercluster", "tous", "toutes", "ensemble", "tous secteurs", "final hrp caseload",
        "all sectors", "joint",
    ]

    /// Codes with the spellings met for each.
    private static let codes: [String: String] = {
        let spellings: [String: [String]] = [
            "SHL": [
                "shl", "shelter", "shelter nfi", "shelter nfis", "es nfi", "esnfi", "nfi", "abris", "abri", "abris nfi",
                "abris ame", "abris bna", "ame", "emergency shelter", "emergency shelter nfi", "shelter non food items",
                "abris biens non alimentaires", "abri articles menagers essentiels",
            ],
            "CCM": ["ccm", "cccm", "camp coordination camp management", "gestion camps", "gsat", "site management"],
            "FSC": [
                "fsc", "fs", "fsl", "food security", "food security livelihoods", "food security agriculture", "food",
                "food security livelihood", "securite alimentaire", "secal", "sa",
                "securite alimentaire moyens existence",
                "securite alimentaire agriculture", "fsac", "fss", "fsls",
            ],
            "WSH": [
                "wsh", "wash", "eha", "eah", "epha", "water sanitation hygiene", "eau hygiene assainissement",
                "eau assainissement hygiene", "wash cluster",
            ],
            "LOG": ["log", "logistics", "logistique"],
            "EDU": ["edu", "education", "education in emergencies", "education urgence", "eie"],
            "NUT": ["nut", "nutrition"],
            "HEA": ["hea", "health", "sante"],
            "ERY": ["ery", "early recovery", "relevement precoce", "livelihoods early recovery", "ler"],
            "TEL": ["tel", "telecommunications", "emergency telecommunications", "etc"],
            "PRO": ["pro", "protection"],
            "PRO-GEN": ["pro gen", "general protection", "protection generale"],
            "PRO-CPN": [
                "pro cpn", "cp", "cpn", "child protection", "protection enfance", "protection enfant",
                "protection child protection",
            ],
            "PRO-GBV": [
                "pro gbv", "gbv", "vbg", "gender based violence", "violences basees sur genre",
                "violence basee sur genre", "violences basees genre", "protection gbv",
                "protection gender based violence",
            ],
            "PRO-HLP": ["pro hlp", "hlp", "housing land property", "ltb", "logement terres biens"],
            "PRO-MIN": [
                "pro min", "ma", "mine action", "lamh", "lutte anti mines", "lutte antimines", "action contre mines",
                "protection mine action",
            ],
            "CASH": ["cash", "mpca", "multi purpose cash", "multipurpose cash", "transferts monetaires"],
            "MULTI": [
                "multi", "ms", "multi sector", "multisector", "multisectoral", "multi sectoral", "multisectoriel",
                "multi sectoriel", "refugees multisector", "multi sector refugees", "refugee response",
                "reponse aux refugies",
            ],
        ]
        var codes: [String: String] = [:]
        for (code, words) in spellings { for word in words { codes[word] = code } }
        return codes
    }()
}
