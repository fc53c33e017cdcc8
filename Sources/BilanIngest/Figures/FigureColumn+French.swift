extension FigureColumn {
    /// The heading of a sheet in French.
    var headingFR: String {
        switch self {
        case .id: "Identifiant"
        case .event: "Id événement"
        case .document: "Id document"
        case .source: "Source"
        case .origin: "Déclaration"
        case .role: "Rôle"
        case .partOf: "Partie de"
        case .supersedes: "Remplace"
        case .measure: "Mesure"
        case .group: "Groupe"
        case .side: "Camp"
        case .sex: "Sexe"
        case .age: "Âge"
        case .sector: "Secteur"
        case .needStatus: "Type de besoin"
        case .scope: "Périmètre"
        case .value: "Nombre"
        case .qualifier: "Précision du nombre"
        case .low: "Minimum"
        case .best: "Valeur probable"
        case .high: "Maximum"
        case .unit: "Unité"
        case .accrual: "Durée"
        case .dateStart: "Du"
        case .dateEnd: "Au"
        case .datePrecision: "Précision des jours"
        case .since: "Cumul depuis"
        case .asOf: "État au"
        case .validTo: "Fin de validité"
        case .place: "Lieu"
        case .placeCode: "Code du lieu"
        case .placePrecision: "Précision du lieu"
        case .publishedOn: "Publié le"
        case .verification: "Vérification"
        case .finality: "Caractère définitif"
        case .claimant: "Qui parle"
        case .reliability: "Fiabilité de la source"
        case .credibility: "Crédibilité"
        case .audience: "Diffusion"
        case .note: "Remarque"
        case .eventLabel: "Événement"
        case .documentTitle: "Titre du document"
        case .documentUrl: "Adresse du document"
        case .intoDataset: "Jeu de données"
        }
    }

    /// The words of closed lists in French, by their tokens.
    static let french: [FigureColumn: [String: String]] = [
        .role: [
            "total": "total", "part": "partie", "floor": "plancher", "rounding": "arrondi", "context": "contexte",
            "projection": "projection",
        ],
        .group: [
            "all": "tous", "civilian": "civils", "military": "militaires", "police": "police et gendarmerie",
            "militia": "miliciens", "armed_group": "membres présumés de groupes armés", "peacekeeper": "Casques bleus",
            "unknown": "statut inconnu", "aid_worker": "travailleurs humanitaires",
            "health_worker": "agents de santé", "journalist": "journalistes",
        ],
        .side: ["any": "tous les camps", "attacker": "assaillants", "attacked": "attaqués", "bystander": "passants"],
        .sex: ["all": "tous", "female": "femmes", "male": "hommes", "other": "autre"],
        .scope: [
            "unknown": "non précisé", "all_sides": "tous les camps", "without_attackers": "sans les assaillants",
            "civilians": "civils seulement",
        ],
        .qualifier: [
            "exact": "exactement", "at_least": "au moins", "more_than": "plus de", "at_most": "au plus",
            "less_than": "moins de", "up_to": "jusqu’à", "nearly": "près de", "about": "environ",
            "range": "entre deux nombres", "fraction": "fraction", "none_reported": "aucun signalé", "zero": "zéro",
            "existential": "des personnes, sans nombre", "vague": "ordre de grandeur",
        ],
        .unit: [
            "person": "personne", "household": "ménage", "dwelling": "habitation", "case": "cas", "attack": "attaque",
            "percent": "pour cent", "event": "événement",
        ],
        .accrual: ["period": "sur la période", "point": "à un jour", "since": "depuis un jour"],
        .verification: ["reported": "rapporté", "verified": "vérifié", "denied": "démenti"],
        .finality: ["unknown": "inconnu", "provisional": "provisoire", "final": "définitif"],
        .claimant: [
            "third_party": "un tiers", "own_side": "leur propre camp", "enemy": "leur ennemi",
            "unnamed": "source non nommée",
        ],
        .audience: ["public": "public", "partners": "partenaires", "internal": "interne"],
    ]
}
