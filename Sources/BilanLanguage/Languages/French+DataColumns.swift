/// What the columns of sheets for tools hold, and what an empty cell of theirs means, in French.
extension FrenchWorkbook {
    @Sendable static func missing(_ rule: MissingRule) -> String {
        switch rule {
        case .never: "jamais vide"
        case .noFigure: "vide : aucun chiffre ; jamais zéro (voir cell_state s’il existe)"
        case .noBound: "vide : pas de borne de ce côté, ou aucun chiffre"
        case .notSubnational: "vide : chiffre de tout le pays"
        case .noAdmin2: "vide : ne concerne pas une seule zone de niveau 2"
        case .noEvent: "vide : n’est pas le chiffre d’un seul événement"
        case .noDay: "vide : ne concerne pas un seul jour"
        case .noSource:
            "vide : personne ne donne de chiffre ; aussi pour la période précédente, dont le numéro cite les sources"
        case .notQuoted: "vide : aucun chiffre, ou plusieurs déclarations derrière lui"
        case .otherMeasure: "vide : la ligne porte une autre mesure, ou aucun chiffre ; jamais zéro"
        case .unknown: "vide : inconnu"
        case .draft: "vide : projet, pas encore numéroté"
        case .firstIssue: "aucune ligne dans un premier numéro ; sinon jamais vide"
        case .free: "vide : rien à dire"
        }
    }

    static let columns: [String: String] = [
        "figure_id": "Identité stable du chiffre : pays, période, mesure, groupe, périmètre, zone",
        "location_code": "Pays, ISO 3166-1 alpha-3",
        "admin_level": "Niveau de la zone : 0 pays, 1 région, 2 cercle",
        "admin1_code":
            "P-code de la région ; plusieurs joints par + quand le chiffre les couvre ensemble ; "
            + "not_allocated quand la "
            + "région n’est pas connue",
        "admin1_name": "Nom de la région en anglais",
        "admin2_code": "P-code de la zone de niveau 2",
        "admin2_name": "Nom de la zone de niveau 2 en anglais",
        "admin_version": "Édition des limites auxquelles les codes appartiennent",
        "event_id": "Événement auquel le chiffre appartient",
        "event_name_en": "Nom court de l’événement en anglais",
        "event_name_fr": "Nom court de l’événement en français",
        "event_type": "Type d’événement, tel que sa source l’écrit",
        "indicator_code": "Mesure",
        "indicator_name": "Mesure en anglais",
        "population_group": "Groupe compté ; all pour tous ceux que le périmètre admet",
        "kind": "Comment le nombre se lit dans le temps",
        "scope": "Ce que couvre un total",
        "value": "Le nombre tel qu’imprimé ; à lire avec bound",
        "value_low": "Plus petit nombre avancé",
        "value_high": "Plus grand nombre avancé",
        "bound": "Ce qui précède le nombre",
        "unit": "Ce qui est compté",
        "obs_status":
            "Statut : a normal, p provisoire, e estimé ou déduit, u déclaration d’une partie sur son ennemi "
            + "ou rapports qui s’excluent, r révisé, x "
            + "aucun chiffre",
        "verification": "Degré d’établissement",
        "finality": "Si la source s’attend à un changement",
        "claimant": "Qui le dit, vu des personnes comptées",
        "cell_state": "Ce que contient la cellule",
        "reference_period_start": "Premier jour concerné",
        "reference_period_end": "Dernier jour concerné",
        "date_precision": "Précision des jours",
        "as_of_date": "Jour d’un stock ou d’un cumul",
        "source_ids": "Repères des sources, joints par un point-virgule ; voir la feuille sources",
        "wording": "Le nombre tel que la source l’écrit",
        "revision": "Numéro de révision",
        "row_kind": "Nature de la ligne ; les régions et les autres lignes font le total",
        "period": "Code de la période ; les semaines suivent ISO 8601",
        "killed_civilians": "Civils tués",
        "killed_military": "Soldats tués",
        "killed_unknown": "Tués d’autres groupes ou de statut inconnu",
        "killed": "Personnes tuées, en tout",
        "killed_low": "Personnes tuées, plus petit nombre avancé",
        "killed_high": "Personnes tuées, plus grand nombre avancé",
        "injured": "Personnes blessées",
        "missing": "Personnes disparues",
        "events": "Événements derrière la ligne",
        "displaced": "Nouveaux déplacements de la période (flux)",
        "displaced_to_date": "Déplacements depuis un jour (cumul)",
        "idps": "Personnes déplacées internes (stock)",
        "refugees": "Réfugiés (stock)",
        "returnees": "Retournés (stock)",
        "repatriated": "Rapatriés (stock)",
        "sector": "Secteur",
        "affected": "Personnes touchées",
        "in_need": "Personnes dans le besoin",
        "targeted": "Personnes ciblées",
        "reached": "Personnes atteintes",
        "in_need_change_pct": "Variation des personnes dans le besoin, pour cent, selon la source",
        "series_id": "Série : mesure et dimension",
        "category_code": "Année ou P-code",
        "category_en": "Libellé en anglais",
        "category_fr": "Libellé en français",
        "source_id": "Repère de la source",
        "document_id": "Identité du document ou du jeu de données",
        "title": "Titre",
        "publisher": "Éditeur",
        "url": "Adresse",
        "published_date": "Jour où cela a pu être connu",
        "date_basis": "D’où vient ce jour",
        "language": "Langue",
        "sources.kind": "Source primaire ou secondaire, ou jeu de données",
        "grade": "Cotation d’Amirauté : A à F et 1 à 6",
        "licence": "Licence d’un jeu de données",
        "date": "Jour de la révision",
        "old_value": "Valeur précédente",
        "new_value": "Nouvelle valeur",
        "reason": "Raison du changement",
        "sheet": "Feuille",
        "column": "Colonne",
        "label_en": "Contenu, en anglais",
        "label_fr": "Contenu, en français",
        "hxl": "Étiquette HXL",
        "type": "Type des cellules",
        "allowed": "Valeurs admises, jointes par |",
        "missing_en": "Sens d’une cellule vide, en anglais",
        "missing_fr": "Sens d’une cellule vide, en français",
        "key": "Nom du renseignement",
        "meta.value": "Le renseignement, en texte",
        "data_series.value": "Le nombre tracé ; un vide là où personne n’en donne",
    ]
}
