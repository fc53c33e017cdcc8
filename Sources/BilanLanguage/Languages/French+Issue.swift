extension IssueWords {
    static let french = IssueWords(
        audience: "Diffusion",
        readers: { token in
            switch token {
            case "public": "publique"
            case "partners": "partenaires ; ne pas publier"
            default: "interne ; ne doit pas quitter l’organisation"
            }
        },
        issuedOn: "Publié le", clearedBy: "Validé par", embargo: "Embargo", replaces: "Remplace",
        until: { day, time in "ne pas diffuser avant le \(day) à \(time.replacing(":", with: " h ")) UTC" },
        named: { period, revision, day in "\(period), révision \(revision) (données au \(day))" },
        withdrawn: { "\($0), retirée" }, and: " et ",
        noneSince: { "Aucune depuis \($0)." }, firstIssue: "Aucune : premier numéro.",
        changedSince: { "Chiffres modifiés depuis \($0) :" },
        changed: { label, now, was, why in
            let former = was.map { "contre \($0) auparavant" } ?? "aucun chiffre auparavant"
            return "\(label) : \(now ?? "plus de chiffre"), \(former) (\(why))."
        },
        why: { token in
            switch token {
            case "new_claim": "nouveau signalement"
            case "corrected": "chiffre corrigé par une source"
            case "withdrawn": "signalement retiré"
            case "recoded": "lieu, jour ou catégorie modifiés"
            case "decision": "décision d’un analyste"
            case "joined": "événements réunis ou séparés"
            case "lead": "autre jeu de données retenu"
            case "policy": "autre règle pour les chiffres divergents"
            default: "mêmes signalements, pesés à nouveau"
            }
        },
        more: { count, sheet in
            count == 1
                ? "1 autre figure dans la feuille \(sheet) du classeur."
                : "\(count) autres figurent dans la feuille \(sheet) du classeur."
        },
        draft: "PROJET", provisional: "PROVISOIRE", embargoed: { "EMBARGO jusqu’au \($0)" },
        noCasualties: "aucun bilan humain")
}
