import BilanModel

/// Who makes a claim, seen from those it counts.
///
/// Source: METHODOLOGY section 0, ruling 2, and section 5.
enum ClaimantGuess {
    static func claimant(_ words: [Token], group: VictimGroup, side: Group.Side?, measure: Measure) -> Claimant {
        guard !words.isEmpty else { return .unnamed }
        let folded = Set(words.map(\.text))
        let hasName = words.contains { $0.isCapital && $0.kind == .word }
        let isGroup = !folded.isDisjoint(with: groups)
        let isState = !folded.isDisjoint(with: states)
        let isUnited = !folded.isDisjoint(with: unitedNations)
        if isUnited { return .thirdParty }
        if isGroup {
            if group == .armedGroup { return .ownSide }
            return measure.hasScope ? .enemy : .thirdParty
        }
        if isState {
            guard measure.hasScope else { return .thirdParty }
            return group == .armedGroup || side == .attacker || measure == Measures.neutralized ? .enemy : .ownSide
        }
        if !folded.isDisjoint(with: anonymous), !hasName || folded.contains("anonymous") || folded.contains("anonymity")
        {
            return .unnamed
        }
        return .thirdParty
    }

    /// Whether the words of a source name an armed group.
    static func isArmedGroup(_ words: [Token]) -> Bool { words.contains { groups.contains($0.text) } }

    private static let groups: Set<String> = [
        "jnim", "gsim", "isgs", "eigs", "iswap", "shabaab", "shabab", "boko", "haram", "m23", "jihadists", "jihadist",
        "rebels",
        "rebelles", "militants", "insurgents", "csp", "fla", "djihadistes", "jihadistes", "rsf", "fsr", "houthi",
        "houthis",
        "assailants", "qaida", "qaeda", "is", "ei", "daech", "attackers", "terrorists", "group", "groupe", "coalition",
        "codeco", "adf", "alliance", "fighters", "combattants", "insurges", "mouvement", "movement", "bandits",
        "gunmen",
        "katiba", "katibat", "mnla", "gatia", "msa", "dozo", "militia", "milice", "taliban",
    ]
    private static let states: Set<String> = [
        "army", "military", "government", "ministry", "minister", "authorities", "junta", "police", "gendarmerie",
        "armee", "gouvernement", "ministere", "ministre", "autorites", "junte", "militaire", "militaires", "etat",
        "governor", "gouverneur", "gouvernorat", "governorate", "mayor", "maire", "prefect", "prefet", "forces",
        "president", "presidency", "presidence",
        "official", "officials", "fama", "colonel", "general", "communique", "defence", "defense", "civile", "mairie",
        "prefecture", "state",
    ]
    private static let unitedNations: Set<String> = [
        "ocha", "un", "onu", "unhcr", "hcr", "ohchr", "iom", "oim", "unicef", "wfp", "pam", "minusma", "msf", "icrc",
        "cicr", "hospital", "hopital", "nations",
        "cross", "rouge", "medecins", "ngo", "ong", "dtm", "who", "oms", "corps", "rescue", "refugee", "council",
        "amnesty", "watch",
    ]
    private static let anonymous: Set<String> = [
        "source", "sources", "witness", "witnesses", "temoin", "temoins", "resident", "residents", "habitant",
        "habitants",
        "anonymous", "anonymity", "locals", "villagers", "villageois", "riverains", "survivor", "survivors", "rescape",
        "rescapes",
        "documents", "reports", "media", "medias", "elected", "elu", "elus", "notable", "notables", "relative",
        "relatives", "inhabitant", "inhabitants",
    ]
}
