import BilanModel

extension Words {
    /// French as the United Nations write it: thin no-break spaces between groups, "pour cent", a no-break space before
    /// the noun of a figure and before high punctuation.
    static let french = Words(
        name: "français", numbers: .french, bounds: .french, dates: .french, people: .french, states: .french,
        reading: .french)
}

extension NumberWords {
    fileprivate static let french = NumberWords(
        group: "\u{202F}", decimal: ",", beforeNoun: "\u{A0}",
        small: ["zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"],
        smallFeminineOne: "une", million: ("million", "millions"), billion: ("milliard", "milliards"),
        millionTakesOf: true, isSingular: { $0 < Quantity(2) }, percent: { $0 + "\u{A0}pour cent" })
}

extension BoundWords {
    fileprivate static let french = BoundWords(
        before: {
            switch $0 {
            case .exact: "-"
            case .atLeast: "au moins"
            case .moreThan: "plus de"
            case .atMost: "au plus"
            case .fewerThan: "moins de"
            case .upTo: "jusqu’à"
            case .nearly: "près de"
            case .about: "environ"
            }
        },
        range: { "\($0) à \($1)" }, openingRange: { "de \($0) à \($1)" }, total: "Au total, ",
        vague: {
            switch $0 {
            // French has no vaguer word for two; read again, it is the number.
            case .couple: ("deux", false)
            case .several: ("plusieurs", false)
            case .tens: ("des dizaines", true)
            case .dozens: ("des douzaines", true)
            case .severalTens: ("plusieurs dizaines", true)
            case .hundreds: ("des centaines", true)
            case .severalHundred: ("plusieurs centaines", true)
            case .thousands: ("des milliers", true)
            case .tensOfThousands: ("des dizaines de milliers", true)
            case .hundredsOfThousands: ("des centaines de milliers", true)
            case .millions: ("des millions", true)
            }
        },
        unstated: "un nombre non précisé", noneReported: "aucun signalé")
}

extension DateWords {
    fileprivate static let french = DateWords(
        months: [
            "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
            "novembre", "décembre",
        ],
        weekdays: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
        day: { $0 == 1 ? "1er" : String($0) }, interval: { "du \($0) au \($1)" },
        period: { type, number in
            let place = ["", "premier", "deuxième", "troisième", "quatrième"]
            return switch type {
            case .week: "semaine ISO \(number)"
            case .epiweek: "semaine épidémiologique \(number)"
            case .tueweek: "semaine \(number) (du mardi au lundi)"
            case .wedweek: "semaine \(number) (du mercredi au mardi)"
            case .thuweek: "semaine \(number) (du jeudi au mercredi)"
            case .friweek: "semaine \(number) (du vendredi au jeudi)"
            case .satweek: "semaine \(number) (du samedi au vendredi)"
            case .dekad: (number == 1 ? "première" : place[number]) + " décade"
            case .quarter: "\(place[number]) trimestre"
            case .half: (number == 2 ? "second" : place[number]) + " semestre"
            default: String(number)
            }
        },
        ofYear: { type, title, year in title + " " + (type == .dekad ? de(year) : "de " + year) })
}

/// "de", or "d’" before a vowel sound: not before figures, "huit", "onze", "y" with a vowel, nor an aspirated h.
///
/// Names in h are taken as aspirated ("de Hombori"); the common words of this field that are not are listed.
private func de(_ text: String) -> String {
    let folded = Folding.words(text)
    let head = folded.prefix(2)
    let isMute = ["homm", "habit", "hopit", "heure", "hiver", "humani", "hectar", "herita", "helico"].contains {
        folded.hasPrefix($0)
    }
    let isVowel = head.first.map { "aeiou".contains($0) } ?? false
    let isSoftY = head.first == "y" && !(head.dropFirst().first.map { "aeiou".contains($0) } ?? true)
    // "Ouagadougou", "Ouélessébougou" begin with the sound of a w; "ouest" does not count as one.
    let isException = ["onze", "oui", "oua", "oue"].contains { folded.hasPrefix($0) } && !folded.hasPrefix("ouest")
    return (isMute || isSoftY || isVowel) && !isException ? "d’" + text : "de " + text
}

extension PeopleWords {
    fileprivate static let french = PeopleWords(
        person: Noun("personne", "personnes", .feminine),
        noun: { group in
            var rest = group
            (rest.status, rest.side) = (.all, .any)
            if rest == .all, group.side == .attacker, group.status == .all || group.status == .armedGroup {
                return Noun("assaillant", "assaillants")
            }
            if group == Group(ageLow: nil, ageHigh: 17) || group == Group(ageLow: 0, ageHigh: 17) {
                return Noun("enfant", "enfants")
            }
            guard group.isStatusOnly else { return nil }
            return switch group.status {
            case .civilian: Noun("civil", "civils")
            case .military: Noun("soldat", "soldats")
            case .police: Noun("policier", "policiers")
            case .militia: Noun("milicien", "miliciens")
            case .armedGroup: Noun("membre présumé de groupe armé", "membres présumés de groupes armés")
            case .peacekeeper: Noun("Casque bleu", "Casques bleus")
            case .unknown: Noun("personne de statut inconnu", "personnes de statut inconnu", .feminine)
            case .aidWorker: Noun("travailleur humanitaire", "travailleurs humanitaires")
            case .healthWorker: Noun("agent de santé", "agents de santé")
            case .journalist: Noun("journaliste", "journalistes")
            case .all: nil
            }
        },
        status: {
            switch $0 {
            case .all: "tous"
            case .civilian: "civils"
            case .military: "soldats"
            case .police: "policiers"
            case .militia: "miliciens"
            case .armedGroup: "membres présumés de groupes armés"
            case .peacekeeper: "Casques bleus"
            case .unknown: "statut inconnu"
            case .aidWorker: "travailleurs humanitaires"
            case .healthWorker: "agents de santé"
            case .journalist: "journalistes"
            }
        },
        side: {
            switch $0 {
            case .any: "tous camps"
            case .attacker: "assaillants"
            case .attacked: "camp attaqué"
            case .bystander: "tiers présents"
            }
        },
        sex: {
            switch $0 {
            case .all: "les deux sexes"
            case .female: "femmes et filles"
            case .male: "hommes et garçons"
            case .other: "autre sexe"
            }
        },
        ages: { low, high in high.map { "\(low) à \($0) ans" } ?? "\(low) ans et plus" },
        phase: { "phase \($0)" }, of: de,
        nobody: { noun, predicate in
            let elided = predicate.first.map { "aeéiou".contains($0) } ?? false
            return (noun.gender == .feminine ? "aucune " : "aucun ") + noun.one + (elided ? " n’" : " ne ") + predicate
        },
        nobodyAgreement: { Agreement(isSingular: true, gender: $0.gender) },
        predicate: { measure, agreement, hedged in
            let ending = (agreement.gender == .feminine ? "e" : "") + (agreement.isSingular ? "" : "s")
            let have = agreement.isSingular ? "a" : "ont"
            let wouldHave = agreement.isSingular ? "aurait" : "auraient"
            let has = hedged ? wouldHave : have
            let be = agreement.isSingular ? "est" : "sont"
            let was = agreement.isSingular ? "était" : "étaient"
            let would = agreement.isSingular ? "serait" : "seraient"
            return switch measure {
            case "killed": "\(has) été tué\(ending)"
            case "injured": "\(has) été blessé\(ending)"
            case "casualties": "\(has) été tué\(ending) ou blessé\(ending)"
            case "neutralized":
                "\(has) été «\u{A0}neutralisé\(ending)\u{A0}» (tué\(ending), blessé\(ending) ou capturé\(ending))"
            case "missing": "\(hedged ? would : was) porté\(ending) disparu\(ending)"
            case "abducted": "\(has) été enlevé\(ending)"
            case "detained": "\(has) été détenu\(ending)"
            case "displaced": "\(has) fui"
            case "idps": "\(was) déplacé\(ending) à l’intérieur du pays"
            case "refugees": "\(was) réfugié\(ending)"
            case "affected": "\(have) été touché\(ending)"
            case "in_need": "\(be) dans le besoin"
            case "targeted": "\(be) ciblé\(ending) par l’aide"
            case "reached": "\(have) reçu une aide"
            case "food_insecure": "\(be) en insécurité alimentaire aiguë"
            default: nil
            }
        },
        label: { $0.labelFR })
}

extension StateWords {
    fileprivate static let french = StateWords(
        and: "et", or: "ou", none: "Aucun",
        cell: {
            switch $0 {
            case .reported: ""
            case .nil: "0"
            case .noReport: "aucun chiffre signalé"
            case .noneRecorded: "aucun événement enregistré"
            case .notApplicable: "sans objet"
            case .withheld: "non communiqué"
            }
        },
        notAllocated: "non réparti", notSeparable: "non séparables", colon: "\u{A0}: ",
        typeset: { text in
            var result = ""
            result.reserveCapacity(text.utf8.count + 8)
            var previous: Character = " "
            for character in text {
                if ":;?!»".contains(character), previous == " ", !result.isEmpty {
                    result.removeLast()
                    result.append("\u{A0}")
                }
                result.append(previous == "«" && character == " " ? "\u{A0}" : character)
                previous = character
            }
            return result
        })
}

extension ReadingWords {
    fileprivate static let french = ReadingWords(
        decimalMark: UInt8(ascii: ","),
        before: [
            "exactement": .exact, "au total": .exact, "un total de": .exact, "au moins": .atLeast,
            "au minimum": .atLeast, "pas moins de": .atLeast, "minimum": .atLeast, "plus de": .moreThan,
            "plus d'": .moreThan, "superieur a": .moreThan, "superieure a": .moreThan, "depasse": .moreThan,
            "depassant": .moreThan, "au plus": .atMost, "au maximum": .atMost, "tout au plus": .atMost,
            "maximum": .atMost, "moins de": .lessThan, "moins d'": .lessThan, "jusqu' a": .upTo, "pres de": .nearly,
            "pres d'": .nearly, "presque": .nearly, "quasiment": .nearly, "environ": .about, "quelque": .about,
            "quelques": .about, "a peu pres": .about, "autour de": .about, "autour d'": .about, "env": .about,
        ],
        running: [
            "un peu plus de": .moreThan, "un peu plus d'": .moreThan, "bien plus de": .moreThan,
            "legerement plus de": .moreThan, "au dela de": .moreThan, "superieur a plus de": .moreThan,
            "plus que": .moreThan, "depassant les": .moreThan, "depasse les": .moreThan, "depassent": .moreThan,
            "pas moins d'": .atLeast, "un minimum de": .atLeast, "au bas mot": .atLeast, "a minima": .atLeast,
            "un peu moins de": .nearly, "un peu moins d'": .nearly, "pas loin de": .nearly, "pas loin d'": .nearly,
            "avoisinant": .nearly, "avoisinant les": .nearly, "frolant": .nearly, "frolant les": .nearly,
            "aux alentours de": .about, "aux alentours d'": .about, "aux environs de": .about,
            "de l' ordre de": .about, "de l' ordre d'": .about, "a peu pres": .about, "approximativement": .about,
            "grosso modo": .about, "une estimation de": .about, "les quelque": .about, "les quelques": .about,
            "un maximum de": .atMost, "pas plus de": .atMost, "pas plus d'": .atMost, "pas plus que": .atMost,
            "jusqu' aux": .upTo, "jusqu' a pres de": .upTo, "au total": .exact, "en tout": .exact,
            "un total d'": .exact, "precisement": .exact, "seulement": .exact, "encore": .exact,
        ],
        behind: [
            "ou plus": .atLeast, "et plus": .atLeast, "au moins": .atLeast, "au minimum": .atLeast,
            "ou moins": .atMost, "au plus": .atMost, "au maximum": .atMost, "environ": .about, "env": .about,
        ],
        ranges: [("entre", "et"), ("de", "a"), ("", "a"), ("", "-")],
        runningRanges: [("", "ou")], dozens: ["douzaines": 12, "douzaine": 12, "dizaines": 10],
        // "Personne" alone is more often a column's unit than nobody.
        zero: [
            "zero", "neant", "personne n' a ete tue", "personne n' a ete blesse", "rien a signaler", "ras", "r.a.s.",
            "r.a.s",
        ],
        noReport: ["pas de rapport", "aucun rapport", "rapport non parvenu", "non parvenu", "non recu"],
        noneReported: [
            "aucun signale", "aucune signalee", "aucune victime signalee", "aucun mort signale", "aucun blesse signale",
            "aucun", "aucune",
        ],
        unstated: [
            "un nombre non precise", "un nombre inconnu", "un nombre indetermine", "des victimes", "de nombreux",
            "de nombreuses", "nombreux", "nombreuses", "un afflux", "un afflux de",
        ],
        unknown: [
            "non disponible", "indisponible", "inconnu", "inconnue", "non signale", "aucun chiffre signale",
            "aucune donnee", "sans objet", "non communique", "nc", "n.c", "n.d", "n/d", "nd", "s/o", "nsp",
        ],
        vague: [
            "plusieurs": .several, "quelques": .several, "une poignee": .several,
            "une poignee de": .several, "dizaines": .tens, "des dizaines": .tens, "quelques dizaines": .tens,
            "plusieurs dizaines": .severalTens, "douzaines": .dozens, "des douzaines": .dozens,
            "centaines": .hundreds, "des centaines": .hundreds, "quelques centaines": .hundreds,
            "plusieurs centaines": .severalHundred,
            "quelques dizaines de milliers": .tensOfThousands, "plusieurs centaines de milliers": .hundredsOfThousands,
            "plusieurs millions": .millions, "plusieurs douzaines": .dozens, "quelques douzaines": .dozens,
            "milliers": .thousands, "des milliers": .thousands,
            "quelques milliers": .thousands, "plusieurs milliers": .thousands,
            "dizaines de milliers": .tensOfThousands, "des dizaines de milliers": .tensOfThousands,
            "plusieurs dizaines de milliers": .tensOfThousands, "centaines de milliers": .hundredsOfThousands,
            "des centaines de milliers": .hundredsOfThousands, "millions": .millions, "des millions": .millions,
        ],
        approximate: [
            "dizaine": 10, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40, "cinquantaine": 50,
            "soixantaine": 60, "centaine": 100, "millier": 1000, "douzaine": 12, "demi douzaine": 6,
            "une bonne dizaine": 10, "une petite dizaine": 10, "une bonne vingtaine": 20, "une bonne centaine": 100,
            "une demi douzaine": 6, "une dizaine": 10, "une douzaine": 12, "une quinzaine": 15, "une vingtaine": 20,
            "une trentaine": 30, "une quarantaine": 40, "une cinquantaine": 50, "une soixantaine": 60,
            "une centaine": 100, "un millier": 1000,
        ],
        belowHundred: french99, hundred: ["cent", "cents"], hundredAlone: true, article: ["un"], joiner: [],
        scales: ["mille": 3, "mil": 3, "million": 6, "millions": 6, "milliard": 9, "milliards": 9],
        scalesAlone: ["mille", "mil"], letters: ["k": 3, "m": 6, "md": 9, "mds": 9, "mrd": 9],
        half: ["un demi", "demi"], andHalf: ["et demi", "et demie"],
        months: places([
            "janvier janv jan", "fevrier fevr fev", "mars mar", "avril avr", "mai", "juin", "juillet juil", "aout aou",
            "septembre sept", "octobre oct", "novembre nov", "decembre dec",
        ]),
        weekdays: places([
            "lundi lun", "mardi mar", "mercredi mer", "jeudi jeu", "vendredi ven", "samedi sam", "dimanche dim",
        ]))

    /// Names of 0 to 99, those of Belgium and Switzerland and feminine ones beside those of France.
    private static let french99: [String: Int] = {
        let units =
            "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix_sept "
            + "dix_huit dix_neuf"
        let names = units.split(separator: " ").map { $0.split(separator: "_").joined(separator: " ") }
        var numbers = numbered(names)
        numbers["une"] = 1
        func add(_ ten: String, _ base: Int, upTo last: Int, et: Bool) {
            numbers[ten] = base
            for unit in 1...last {
                let isOne = unit == 1 || unit == 11
                numbers[ten + " " + (isOne && et ? "et " : "") + names[unit]] = base + unit
                if unit == 1 { numbers[ten + (et ? " et une" : " une")] = base + 1 }
                // A hyphenless and an "et"-less spelling are common; neither can be taken for another number.
                if isOne && et { numbers[ten + " " + names[unit]] = base + unit }
            }
        }
        for (ten, base) in [("vingt", 20), ("trente", 30), ("quarante", 40), ("cinquante", 50)] {
            add(ten, base, upTo: 9, et: true)
        }
        add("soixante", 60, upTo: 19, et: true)
        add("quatre vingt", 80, upTo: 19, et: false)
        numbers["quatre vingts"] = 80
        for (ten, base) in [("septante", 70), ("huitante", 80), ("octante", 80), ("nonante", 90)] {
            add(ten, base, upTo: 9, et: true)
        }
        return numbers
    }()
}
