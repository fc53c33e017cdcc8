import ArgumentParser
import BilanDesk

struct Query: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "query",
        abstract: Desk.says(
            "Ask for figures by place, period and group.",
            fr: "Demander des chiffres par lieu, période et groupe."),
        discussion: Desk.says(
            """
            One row a cell, with low, best and high, what stands behind it and what a reader must know. Flows (killed, \
            displaced) are summed, each event once; stocks (idps, in_need) answer with their last valid value on a day; what \
            cannot be placed at the level or in the period asked stands as not_allocated, so that every table ties out.

              bilan query killed injured --period 2023-W36 --by region
              bilan query killed --in SEN --by year --format csv
              bilan query killed --by week --last 12w --until 2023-12-31
              bilan query idps --in MLI --on 2023-12-31 --known-by 2024-06-30
              bilan query in_need --period 2024 --by region,group
              bilan query killed --in MLI --by region --columns month --period 2023-Q3 --totals
              bilan query killed --by region --top 5 -o top.xlsx
              bilan query @killed-by-region --period 2023
              bilan query killed --file events.csv --by admin0,month

            WHERE AND HAVING: --where chooses claims and figures before anything is added, --having cells after it:

              --where "group = civilian and admin1 in (ML06, ML07) and killed >= 10"
              --where "source ~ minusma or verification = verified"
              --where "not (event_type = explosion) and date >= 2023-06"
              --having "best >= 100 and conflict = false"

            A test is FIELD =, !=, <, <=, >, >= VALUE; FIELD in (A, B); FIELD ~ PART (contains); FIELD is empty. Tests are \
            joined by and, or, not and parentheses, and binding closer than or; a value of several words stands in quotes. \
            Fields are listed by bilan list fields, in English and French; places are meant by code or name, a period by its \
            code stands for all of its days; a measure's code is its value, best or else low, and holds of no other \
            measure. Fields of --having are the columns of the answer.

            Who says it (source, document, grade, verification …) chooses claims before they are set against each other. What \
            is said (place, day, group, event, value) chooses figures after that, whole: a filter hides no report that \
            contradicts, and "x" and "not x" add up to the question without them. Where groups are named, each is a row.

            SAVED QUESTIONS: @NAME reads Questions/NAME.yaml here, beside the store, or built in (bilan list questions); \
            options typed beside it win. --save NAME writes one.

            FILES: --file answers from a file that no store holds, by itself: it is read as import reads it, with the same \
            findings and refusals, at the places of the store in use or the built-in ones, and nothing is kept.

            Notes on figures outside the cells go to standard error.
            """,
            fr: """
                Une ligne par cellule, avec le bas, le meilleur et le haut, ce qui est derrière et ce qu’un lecteur doit savoir. Les flux \
                (killed, displaced) s’additionnent, chaque événement une fois ; les effectifs à date (idps, in_need) répondent par leur \
                dernière valeur valable un jour ; ce qui ne peut se placer au niveau ou dans la période demandés figure comme \
                not_allocated, si bien que tout tableau se recoupe.

                  bilan query killed injured --period 2023-W36 --by region
                  bilan query killed --in SEN --by year --format csv
                  bilan query killed --by week --last 12w --until 2023-12-31
                  bilan query idps --in MLI --on 2023-12-31 --known-by 2024-06-30
                  bilan query in_need --period 2024 --by region,group
                  bilan query killed --in MLI --by region --columns month --period 2023-Q3 --totals
                  bilan query killed --by region --top 5 -o top.xlsx
                  bilan query @killed-by-region --period 2023
                  bilan query killed --file events.csv --by admin0,month

                WHERE ET HAVING : --where choisit déclarations et chiffres avant toute addition, --having les cellules après :

                  --where "group = civilian and admin1 in (ML06, ML07) and killed >= 10"
                  --where "source ~ minusma or verification = verified"
                  --where "not (event_type = explosion) and date >= 2023-06"
                  --having "best >= 100 and conflict = false"

                Un test est CHAMP =, !=, <, <=, >, >= VALEUR ; CHAMP in (A, B) ; CHAMP ~ PARTIE (contient) ; CHAMP is empty. Les tests se \
                joignent par and, or, not et des parenthèses, and liant plus que or ; une valeur de plusieurs mots va entre guillemets. \
                Les champs sont donnés par bilan list fields, en anglais et en français ; un lieu se dit par code ou par nom, une période \
                par son code vaut pour tous ses jours ; le code d’une mesure est sa valeur, best ou sinon low, et ne vaut pour aucune autre. \
                Les champs de --having sont les colonnes de la réponse.

                Qui le dit (source, document, cote, vérification …) choisit les déclarations avant de les confronter. Ce qui est dit (lieu, \
                jour, groupe, événement, valeur) choisit ensuite les chiffres, entiers : un filtre ne cache aucun rapport contraire, et \
                « x » et « non x » font ensemble la question sans eux. Où des groupes sont nommés, chacun est une ligne.

                QUESTIONS GARDÉES : @NOM lit Questions/NOM.yaml ici, à côté de la base, ou intégrée (bilan list questions) ; les options \
                tapées à côté l’emportent. --save NOM en écrit une.

                FICHIERS : --file répond d’un fichier qu’aucune base ne contient, à lui seul : il est lu comme le lit import, \
                avec les mêmes constats et refus, aux lieux de la base en usage ou aux lieux intégrés, et rien n’est gardé.

                Les notes sur les chiffres hors des cellules vont à la sortie d’erreur.
                """))

    @Argument(
        help: .says(
            "Codes of measures (bilan list measures), or @NAME of a saved question.",
            fr: "Codes de mesures (bilan list measures), ou @NOM d’une question gardée."),
        completion: .custom { _, _, _ in Desk.words.questions })
    var measures: [String]
    @OptionGroup var storeOption: StoreOption
    @OptionGroup var question: QuestionOptions
    @OptionGroup(title: Desk.says("From files, without a store", fr: "Depuis des fichiers, sans base"))
    var files: FileOptions
    @OptionGroup var selection: SelectionOptions
    @OptionGroup var arrangement: ArrangementOptions
    @Option(
        help: .says(
            "For whom: public, partners or internal; else internal, for those who keep the store.",
            fr: "Pour qui : public, partners ou internal ; sinon internal, pour ceux qui tiennent la base."))
    var audience: String?
    @OptionGroup var discretion: DiscretionOptions
    @Option(
        help: .says(
            "table, csv, tsv, json, ndjson, md or xlsx; else as the file's name ends.",
            fr: "table, csv, tsv, json, ndjson, md ou xlsx ; sinon selon le nom du fichier."),
        completion: .list(Desk.words.formats))
    var format: String?
    @Option(
        name: [.short, .customLong("output")],
        help: .says("Write to a file.", fr: "Écrire dans un fichier.", valueName: "file"),
        completion: .file())
    var output: String?
    @Option(
        help: .says(
            "Save the question as Questions/NAME.yaml.", fr: "Garder la question dans Questions/NOM.yaml.",
            valueName: "name")) var save: String?

    func run() throws {
        var typed = question.typed(about: measures)
        typed.condition = selection.condition
        typed.audience = audience
        typed.withholdBelow = discretion.withholdBelow
        discretion.refuseNames()
        var request = QueryRequest(typed)
        arrangement.fill(&request)
        request.format = format
        request = try Desk.saved(request, store: storeOption.store)
        let report =
            try files.file.isEmpty
            ? Desk.open(storeOption.store).query(request) : files.answer(request, store: storeOption.store)
        // A question that has an answer is kept before that is printed, so that a refusal stands alone.
        let kept = try save.map { try Desk.save(request, as: $0) }
        if let output {
            try report.write(to: output, format: request.format)
        } else {
            try Desk.timed("lines") { () throws(DeskFailure) in
                try report.forEachPiece(format: request.format ?? "table", Output.data)
            }
        }
        for note in report.notes { Output.note(Desk.says("note: ", fr: "note : ") + note) }
        if let kept { Output.note(Desk.says("saved as ", fr: "gardé dans ") + kept) }
    }
}
