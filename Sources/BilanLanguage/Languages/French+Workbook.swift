import BilanModel

extension WorkbookWords {
    static let french = WorkbookWords(
        tab: {
            switch $0 {
            case .cover: "Couverture"
            case .summary: "Synthese"
            case .notes: "Notes"
            case .shorthand: "Abreviations"
            case .casualties: "Tableau_1"
            case .periods: "Tableau_2"
            case .map: "Carte"
            case .displacement: "Tableau_3"
            case .needs: "Tableau_4"
            case .conflicts: "Tableau_5"
            case .past: "Tableau_6"
            case .late: "Tableau_7"
            case .revised: "Tableau_8"
            }
        },
        title: {
            switch $0 {
            case .cover: "Couverture"
            case .summary: "Chiffres clés"
            case .notes: "Notes auxquelles renvoient les tableaux"
            case .shorthand: "Abréviations entre crochets"
            case .casualties: "Tableau 1. Personnes tuées, blessées et disparues par région"
            case .periods: "Tableau 2. Personnes tuées et blessées, 12 dernières périodes"
            case .map: "zones teintées selon leur chiffre"
            case .displacement: "Tableau 3. Déplacements"
            case .needs: "Tableau 4. Personnes dans le besoin"
            case .conflicts: "Tableau 5. Chiffres divergents et déclarations des parties"
            case .past: "Tableau 6. Années passées"
            case .late: "Tableau 7. Signalements tardifs sur des périodes antérieures"
            case .revised: "Tableau 8. Chiffres modifiés depuis le numéro précédent"
            }
        },
        dataTitle: {
            switch $0 {
            case .figures: "tous les chiffres publiés, un par ligne"
            case .casualties: "victimes par région, en nombres"
            case .displacement: "déplacements, un chiffre par ligne"
            case .needs: "personnes dans le besoin par lieu et par groupe"
            case .events: "événements de la période que quelqu’un a nommés"
            case .series: "ce que tracent les graphiques"
            case .sources: "les sources et leurs repères"
            case .revisions: "chiffres modifiés depuis le numéro précédent"
            case .dictionary: "toutes les colonnes des feuilles pour les outils"
            case .meta: "renseignements sur ce fichier"
            }
        },
        header: FrenchWorkbook.header, note: FrenchWorkbook.note,
        mark: {
            switch $0 {
            case .provisional: "provisoire : appelé à changer"
            case .estimated: "estimé, calculé ou déduit : le nombre, sa date ou son lieu"
            case .unverified:
                "non vérifié : déclaration d’une partie sur son ennemi, hors de tout total, "
                    + "ou rapports qui s’excluent"
            case .revised: "modifié depuis le numéro précédent ; les deux valeurs figurent dans la feuille revisions"
            case .noFigure: "aucun chiffre signalé : ne jamais lire zéro"
            case .noneRecorded: "aucun événement enregistré par une base qui couvre le lieu et les jours"
            case .notApplicable: "sans objet : la colonne ne concerne pas cette ligne"
            case .withheld: "connu et non communiqué"
            case .note: "voir la note n dans la feuille Notes"
            case .source: "la source qui porte ce repère dans la feuille sources"
            }
        },
        use: { use, policy in
            switch use {
            case .used: ("retenu", "choisi selon la règle : \(policy)")
            case .widensRange:
                ("dans la fourchette", "non retenu ; rapport indépendant qui élargit la fourchette")
            case .floorAbove:
                (
                    "montré à côté",
                    "victimes identifiées par leur nom : un plancher supérieur au chiffre retenu, lequel "
                        + "est signalé et "
                        + "non relevé"
                )
            case .floor: ("montré à côté", "victimes identifiées par leur nom : un plancher, non un total")
            case .rounding: ("non retenu", "arrondi, par le document, de son propre chiffre")
            case .copy: ("non retenu", "répète un autre rapport de la même origine, ou a été remplacé par lui")
            case .enemy: ("hors des totaux", "une partie au conflit à propos de son ennemi")
            case .unquantified: ("non retenu", "ne donne aucun nombre")
            case .agrees: ("concorde", "n’exclut pas le chiffre retenu")
            case .subset: ("non ajouté", "une partie d’un chiffre déjà compté")
            case .overruled: ("non retenu", "un analyste en a décidé autrement")
            }
        },
        cover: CoverWords(
            subject: "victimes, déplacements et besoins", status: "Statut", period: "Période",
            dataAsOf: "Données au", issue: "Numéro", next: "Prochain numéro", contact: "Contact",
            organisation: "Publié par", licence: "Conditions d’utilisation", disclaimer: "Avertissement",
            boundaries: "Limites et codes", policy: "Chiffre retenu quand les rapports divergent", draft: "PROJET",
            provisional: "PROVISOIRE",
            provisionalText: "PROVISOIRE : tous les chiffres peuvent être "
                + "révisés, à la hausse ou à la baisse",
            dataAsOfText: { "\($0) (jour de parution) ; ce qui a été connu plus tard n’y figure pas" },
            issueText: { code, revision, since in
                let number = revision.map { "\(code), révision \($0)" } ?? "\(code), projet"
                if let since { return "\(number) ; ce qui a changé depuis \(since) figure dans la feuille revisions" }
                return number
                    + (revision == nil
                        ? " ; aucun numéro n’est arrêté, donc rien n’est révisé"
                        : " ; premier numéro : rien n’est révisé")
            },
            nextText: { code, day in "\(code), vers le \(day)" }, highlights: "Faits saillants",
            howToRead: "Comment lire ce classeur", sheets: "Feuilles",
            reading: [
                "[x] signifie que personne n’a donné de chiffre. Ce n’est jamais zéro ; un vrai zéro s’écrit 0.",
                "Les mots placés à côté d’un nombre en font partie : « au moins 64 » n’est pas 64.",
                "Quand des rapports indépendants s’excluent, la fourchette et chacun d’eux sont montrés ; "
                    + "ils ne sont ni "
                    + "moyennés ni additionnés.",
                "Ce qu’une partie au conflit dit de son ennemi reste hors de tout total.",
                "Les nombres de tués précisent qui est compté. Stocks, flux et cumuls ne s’additionnent jamais.",
                "Les feuilles data_* portent les mêmes nombres pour d’autres outils : cellules numériques "
                    + "ou vides, une "
                    + "seule ligne d’en-tête, des noms qui ne changent pas.",
            ],
            departures: "Ce classeur suit les recommandations de l’Analysis Function du Royaume-Uni pour des tableurs "
                + "accessibles, sauf pour les en-têtes figés et les filtres des feuilles pour les outils, "
                + "les graphiques "
                + "de la synthèse et les en-têtes d’impression, qui ne font que répéter le contenu des feuilles.",
            keywords: "humanitaire, victimes, déplacements, personnes dans le besoin, hebdomadaire"),
        table: TableWords(
            oneTable: "Cette feuille contient un tableau.", noTable: "Cette feuille ne contient aucun tableau.",
            backToCover: "Retour à la couverture",
            seeNotes: { notes, notesTab, shorthandTab in
                (notes.isEmpty
                    ? "Notes : feuille \(notesTab). "
                    : "Notes de cette feuille : \(notes), dans la feuille "
                        + "\(notesTab). ")
                    + "Abréviations telles que [x] : feuille \(shorthandTab)."
            },
            runningTotal: "cumul", total: "Total",
            residual: "Non réparti par région", everybody: "Ensemble de la population", perCent: "pour cent",
            endOfYear: "fin d’année", partyClaim: "Déclaration d’une partie", conflictingReport: "Chiffre divergent",
            quoted: { "« \($0) »" },
            range: { what, range, used, policy in
                "\(what) : les rapports vont de \(range) ; \(used) est retenu selon la règle : \(policy)."
            },
            noNeeds: "Aucun chiffre de personnes dans le besoin n’était connu au jour de parution.",
            uncounted: { "Événements de la période pour lesquels personne ne donne de nombre : \($0)." },
            noPrevious: {
                "Aucune variation : pour \($0), tel que connu au même âge, il n’y a pas de chiffre de comparaison."
            },
            previous: { "Période précédente : \($0), telle que connue au même âge." },
            notCompared: "Aucune variation : ce rapport ne se compare à aucune autre période.",
            casualtiesByCountry: "Tableau 1. Personnes tuées, blessées et disparues par pays"),
        chart: ChartWords(
            byYear: { place, first, last, scope in
                "\(place) : personnes tuées par an, \(first) à \(last) (personnes, \(scope))"
            },
            byRegion: { place, days, without, level in
                let areas = level == 0 ? "pays" : "région"
                return "\(place) : personnes signalées tuées par \(areas), \(days) (personnes"
                    + (without == 0 ? ")" : " ; sans chiffre, non montrés : \(without))")
            },
            byPeriod: { place, first, last, scope in
                "\(place) : personnes signalées tuées par période, \(first) à \(last) (personnes, \(scope))"
            },
            needs: { place, year in
                "\(place) : personnes dans le besoin, \(year) (personnes ; les groupes peuvent se recouper)"
            },
            yearsFinding: { high, highYear, low, lowYear in
                "Histogramme. Maximum : \(high) en \(highYear) ; minimum : \(low) en \(lowYear)."
            },
            regionsFinding: { "Barres des tués par zone : \($0)." },
            periodsFinding: { high, when, low, last in
                "Courbe. Maximum : \(high) en \(when) ; minimum : \(low) ; dernier : \(last)."
            },
            needsFinding: { "Barres des personnes dans le besoin : \($0)." }, people: "personnes",
            killed: "Personnes tuées", civilians: "Civils tués", soldiers: "Soldats tués",
            inNeed: "Personnes dans le besoin",
            noYears: "Pas de graphique des années passées : moins de quatre années disponibles.",
            noRegions: "Pas de graphique par zone : moins de deux zones ont un chiffre propre.",
            noPeriods: { "Pas de courbe : moins de \($0) périodes ont un chiffre." }),
        columns: FrenchWorkbook.columns, missing: FrenchWorkbook.missing)
}

/// The longer lists of the French workbook.
enum FrenchWorkbook {
    @Sendable static func header(_ header: WorkbookHeader) -> String {
        switch header {
        case .indicator: "Indicateur"
        case .value: "Valeur"
        case .bound: "Précision"
        case .flags: "Codes"
        case .date: "Date"
        case .previous: "Période précédente"
        case .change: "Variation"
        case .relativeChange: "Variation, pour cent"
        case .sources: "Sources"
        case .noteNumber: "Note"
        case .noteText: "Texte"
        case .noteSheets: "Feuilles"
        case .mark: "Repère"
        case .meaning: "Signification"
        case .code: "P-code"
        case .region: "Région"
        case .civilians: "Civils tués"
        case .soldiers: "Soldats tués"
        case .others: "Tués, d’un autre statut ou de statut inconnu"
        case .killed: "Personnes tuées"
        case .injured: "Personnes blessées"
        case .missing: "Personnes disparues"
        case .events: "Événements"
        case .reading: "Comment lire les nombres"
        case .place: "Lieu"
        case .measure: "Mesure"
        case .stock: "Stock (personnes à une date)"
        case .flow: "Flux (mouvements de la période)"
        case .runningTotal: "Cumul (depuis un jour)"
        case .asOf: "Au"
        case .group: "Groupe"
        case .affected: "Personnes touchées"
        case .inNeed: "Personnes dans le besoin"
        case .targeted: "Personnes ciblées"
        case .reached: "Personnes atteintes"
        case .inNeedChange: "Variation des personnes dans le besoin, pour cent, selon la source"
        case .event: "Événement"
        case .kind: "Nature"
        case .wording: "Termes de la source"
        case .claimant: "Qui le dit"
        case .use: "Retenu ou non"
        case .reason: "Pourquoi"
        case .period: "Période"
        case .year: "Année"
        case .firstDay: "Premier jour"
        case .country: "Pays"
        case .shade: "Teinte"
        case .part: "Position sur la carte"
        case .issue: "Numéro"
        case .printed: "Tel que publié"
        case .present: "Maintenant"
        }
    }

    @Sendable static func note(_ note: WorkbookNote) -> String {
        switch note {
        case .provisional: "Tous les chiffres sont provisoires et peuvent être révisés, à la hausse ou à la baisse."
        case .noFigure:
            "[x] figure là où personne n’a donné de chiffre connu au jour de parution. Cela ne signifie pas qu’il ne "
                + "s’est rien passé."
        case .comparison(let leastBase):
            "La période de comparaison est donnée telle que connue au même âge, afin que les signalements tardifs ne "
                + "créent pas de variation. Aucun pourcentage n’est donné sur une base inférieure à \(leastBase), ni de "
                + "variation sur une base ouverte ou quand des rapports s’excluent."
        case .scopeWithoutAttackers:
            "Personnes tuées : les assaillants ne sont pas comptés. Ce qui en est dit figure dans le Tableau_5."
        case .scopeAllSides:
            "Personnes tuées : tous les camps sont comptés ensemble, assaillants et tiers présents compris."
        case .scopeCivilians: "Personnes tuées : seuls les civils sont comptés."
        case .scopeUnknown: "Personnes tuées : les sources ne disent pas si les assaillants sont comptés."
        case .notSeparable:
            "Un seul bilan couvre des événements de plusieurs régions. Il n’est pas réparti entre elles et "
                + "ne figure dans "
                + "aucune de leurs lignes ; les lignes et celle-ci font le total."
        case .notAllocated: "La région de ces chiffres n’est pas connue ; ils ont leur propre ligne."
        case .others:
            "D’autres groupes, ou de statut inconnu. C’est ce qu’un total a de plus que ses parties "
                + "connues, et ce peut "
                + "être ouvert."
        case .uncounted: "Ces événements ne sont pas dans les totaux, car personne n’en donne le nombre."
        case .conflict:
            "Des rapports indépendants s’excluent. Le nombre est celui que choisit la règle indiquée en "
                + "couverture ; la "
                + "fourchette est celle de tous les rapports indépendants ; le Tableau_5 montre qui dit "
                + "quoi. C’est une "
                + "fourchette de rapports, non un intervalle de confiance."
        case .namedVictims:
            "Les victimes identifiées par leur nom sont plus nombreuses que le chiffre retenu. C’est un plancher ; le "
                + "chiffre est signalé et n’est pas relevé en silence."
        case .partyClaims: "Ce qu’une partie au conflit dit de son ennemi reste hors de tout total."
        case .stocksAndFlows:
            "Un stock compte des personnes à une date, un flux compte des mouvements dans une période, et une même "
                + "personne peut se déplacer plusieurs fois. Ils ne s’additionnent jamais, pas plus que des stocks de "
                + "dates différentes."
        case .runningTotal:
            "Un cumul compte depuis un jour ; c’est ici le dernier connu. Ce n’est pas un chiffre de la période, et il "
                + "contient des mouvements de périodes antérieures."
        case .lastKnown: "Dernière valeur connue, antérieure au jour demandé."
        case .notComparable: "Les parties sont de jours ou de tours différents et ne sont pas additionnées."
        case .insideNeeds:
            "Groupes et régions sont inclus dans le chiffre du pays. Les groupes peuvent se recouper ; ils ne s’y "
                + "ajoutent jamais, ni entre eux."
        case .residual: "Ce que le total publié a de plus que la somme de ses parties montrées ici, par calcul."
        case .computed: "Calculé à partir de parties, non publié tel quel."
        case .partsAboveTotal: "Les parties publiées dépassent le total publié ; les deux sont donnés tels quels."
        case .acrossGroups: "Ce groupe recoupe les autres et n’entre pas dans leur somme."
        case .addedFloor: "L’un des chiffres additionnés ne donne qu’un minimum ; c’est lui qui a été additionné."
        case .partialLow: "L’un des chiffres additionnés ne donne pas de minimum."
        case .asPublished: "Le chiffre publié sort de ses propres bornes publiées ; il est donné tel quel."
        case .past:
            "Séries des éditeurs eux-mêmes, telles que connues au jour de parution. Elles ne s’ajoutent jamais aux "
                + "événements de la période ; leur périmètre et leurs méthodes leur sont propres."
        case .periods:
            "Chaque période telle qu’elle est connue au jour de parution ; les chiffres des précédentes ont pu changer "
                + "depuis leur propre numéro."
        case .moreGroups: "Âges, sexes et autres groupes au sein des secteurs figurent dans la feuille data_needs."
        case .mapNumbers:
            "Les teintes montrent des nombres de personnes, non des parts de la population : là où vit plus de monde, la "
                + "teinte peut être plus foncée."
        case .mapNoBorders:
            "Il n’y a pas de carte : la base ne contient pas les limites de ces zones. Pour les importer : bilan places "
                + "import."
        case .mapNoFigures: "Il n’y a pas de carte : aucune zone n’a de chiffre propre."
        case .mapNoLibrary:
            "La feuille de la carte est omise : la bibliothèque qui la dessine n’est pas installée. La carte "
                + "accompagne ce fichier en SVG."
        case .revised:
            "[r] signale un chiffre qui n’est plus celui du dernier numéro qui l’a publié ; le Tableau_8 et la feuille "
                + "revisions donnent les deux nombres et le motif."
        case .late:
            "Signalé depuis le numéro précédent à propos d’une période antérieure ; n’est pas dans les "
                + "chiffres de cette "
                + "période."
        }
    }
}
