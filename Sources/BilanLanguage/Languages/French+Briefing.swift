import BilanModel

extension BriefingWords {
    static let french = BriefingWords(
        number: { "N° \($0), \($1.map { "révision \($0)" } ?? "projet"), \($2)" },
        period: "Période", status: "Statut", dataAsOf: "Données au", previous: "Précédent",
        draft: "PROJET, PROVISOIRE : chiffres révisables",
        provisional: "PROVISOIRE : chiffres révisables à la hausse ou à la baisse",
        issueDay: { "\($0) (jour de parution)" },
        nothingBefore: { "\($0) : aucun chiffre signalé, donc aucune variation" },
        notCompared: "aucune période de comparaison",
        before: { "\($0), au même âge : \($1)" },
        highlights: "FAITS SAILLANTS", keyFigures: "CHIFFRES CLÉS",
        regions: { days, level in
            "TUÉS ET BLESSÉS PAR \(level == 0 ? "PAYS" : "RÉGION") (\(days) ; ordre des \(level == 0 ? "codes" : "P-codes"))"
        },
        needs: "PERSONNES DANS LE BESOIN (groupes et zones sont dans le total)",
        claims: "DÉCLARATIONS DES PARTIES ET CHIFFRES DIVERGENTS (hors de tout total)",
        late: "SIGNALEMENTS TARDIFS ET AUTRES PÉRIODES", revisions: "RÉVISIONS", flags: "CODES", sources: "SOURCES",
        contact: "CONTACT", none: "Aucun.", noRevisions: "Aucune : aucun numéro n’a encore été arrêté.", issue: .french,
        reporting: .french,
        year: "Année",
        pastYears: "Années passées, totaux des éditeurs eux-mêmes ; jamais ajoutées à la période :",
        keyFigureHeads: ["Indicateur", "Valeur", "Précision", "Code", "Date", "Source"],
        regionHeads: ["Région", "Civils", "Soldats", "Tués", "Blessés"],
        country: "Pays", allCountries: "Tous pays", allCountriesAtLeast: "Tous pays, au moins",
        needsHeads: ["", "Touchées", "Besoin", "Ciblées", "Atteintes", "Année", "Source"],
        conflictHeads: ["Chiffre", "Qui le dit", "Retenu", "Pourquoi"],
        sourceHeads: ["", "Document ou jeu de données", "Connu le", "Type", "Cote"],
        ofWhom: { "dont \($0)" }, immediateNeed: "besoin immédiat", total: { "\($0), total" },
        toDate: { "\($0) à ce jour, \($1)" },
        regionNotKnown: "Région inconnue", notSeparable: { "\($0), non séparables" },
        allRegions: "Toutes régions", allRegionsAtLeast: "Toutes régions, au moins",
        scopeNote: { scope in
            switch scope {
            case .withoutAttackers: "Les assaillants n’y sont pas comptés."
            case .allSides: "Toutes les parties et les tiers y sont comptés."
            case .civilians: "Seuls les civils y sont comptés."
            case .unknown: nil
            }
        },
        scopeTag: { scope in
            switch scope {
            case .withoutAttackers: "sans les assaillants"
            case .allSides: "toutes parties"
            case .civilians: "civils seulement"
            case .unknown: "champ non précisé"
            }
        },
        otherScopes: { "Comptés autrement, donc aux chiffres clés et non dans ce tableau : \($0)." },
        notSeparableNote: "Un bilan donné pour plusieurs régions ensemble n’est pas réparti entre elles.",
        trend: { periods, bars, least, most, last in
            "Tués par période, \(periods) : \(bars) (minimum \(least), maximum \(most), dernier \(last))."
        },
        noTrend: { "Pas de courbe : moins de \($0) périodes ont un chiffre." },
        unknownNote: "[x] n’est pas zéro : personne n’a donné de chiffre.", percentSign: "\u{A0}%",
        onDays: { days, isOneDay in isOneDay ? "le \(days)" : days },
        parts: { ", soit \($0)," }, allOfThem: { "tous des \($0)" }, accordingTo: { "selon \($0)" },
        nobodyNamed: "une source non nommée",
        provisionalToll: "Ce bilan est provisoire.", semicolon: "\u{202F}; ",
        sameEvent: { "Lors des mêmes faits, \($0)" },
        uncounted: { "\($0), \($1) : aucun bilan n’est disponible." },
        change: { label, now, before, period, change, percent in
            "\(label) : \(now), contre \(before) en \(period) au même âge (\(change) ; \(percent))."
        },
        noCasualties: "Aucun bilan humain n’a été signalé pour la période.",
        named: { "\($0) personnes nommées" }, fled: { "\($0) \($1)" }, asOf: { "au \($0)" },
        inMonth: { "situation en \($0)" },
        inYear: { "en \($0)" }, moreThanYearBefore: { "soit \($0) de plus qu’un an plus tôt" },
        immediately: { "\($0) d’entre elles ont besoin d’une aide immédiate" },
        conflictTitle: { place, day, measure, range in "\(place), \(day), \(measure) : \(range) selon les sources" },
        part: { token in
            switch token {
            case "best": ("retenu", "règle")
            case "bound": ("borne", "autre origine")
            case "compatible": ("non", "concorde")
            case "floor_above": ("plancher", "dépasse le retenu")
            case "floor": ("plancher", "sous le retenu")
            case "rounding": ("non", "arrondi du document")
            case "copy": ("non", "copie d’une origine")
            case "unquantified": ("non", "sans nombre")
            case "overruled": ("non", "décidé autrement")
            default: ("non", "hors total")
            }
        },
        noConflicts: "Chiffres divergents : aucun.", noClaims: "Déclarations des parties : aucune.",
        statement: { label, figure, name in "\(label) : \(figure), selon \(name)." },
        flagMeanings: [
            ("[p]", "provisoire"), ("[e]", "estimé, calculé ou déduit"),
            ("[u]", "non vérifié : déclaration d’une partie, ou sources qui s’excluent"),
            ("[r]", "révisé"), ("[x]", "aucun chiffre signalé : ne jamais lire comme zéro"),
        ],
        primary: "primaire", secondary: "secondaire", series: "jeu de données",
        notVerified: "Aucun de ces documents n’a été vérifié par nous.",
        inferredDay: { "\($0) [e]" }, undated: "non daté",
        inferredNote: "[e] Non daté : dernier jour que son propre texte prouve.",
        nextIssue: { "Prochain numéro : \($0)" })
}
