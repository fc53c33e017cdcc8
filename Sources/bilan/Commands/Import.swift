import ArgumentParser
import BilanDesk

struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: Desk.says(
            "Take files in: publishers' files, figures sheets, gazetteer sheets.",
            fr: "Reprendre des fichiers : ceux d’éditeurs, feuilles de chiffres, feuilles de lieux."),
        discussion: Desk.says(
            """
            A file is taken in wholly or not at all. The same file again changes nothing. Rows that were changed since the \
            last edition are closed and added again, so that --known-by still answers as before; rows that are missing are \
            withdrawn only inside the coverage that --covers declares.
            A sheet names its dataset itself (column into_dataset, or the sheet "about" of the workbook), else --dataset or its \
            file name does; ids are those of one dataset. The rows of one pooled dataset under the name of another would count \
            twice: that is asked on a terminal and refused elsewhere, unless --allow-same-rows says otherwise.
            A folder stands for the sheets in it (figures.csv with documents.csv, sources.csv, events.csv).
            Every repaired, doubtful or set-aside row is a finding, summed up here and listed whole with --findings.
            """,
            fr: """
                Un fichier est repris en entier ou pas du tout. Le même fichier de nouveau ne change rien. Les lignes changées \
                depuis la dernière édition sont closes et ajoutées de nouveau, si bien que --known-by répond comme avant ; les \
                lignes manquantes ne sont retirées que dans ce que --covers déclare couvert.
                Une feuille nomme elle-même son jeu de données (colonne into_dataset, ou feuille « à propos » du classeur), sinon \
                --dataset ou son nom de fichier le fait ; les identifiants sont ceux d’un seul jeu. Les lignes d’un jeu commun sous \
                le nom d’un autre compteraient deux fois : c’est demandé sur un terminal et refusé ailleurs, sauf si \
                --allow-same-rows dit le contraire.
                Un dossier vaut pour les feuilles qu’il contient (figures.csv avec documents.csv, sources.csv, events.csv).
                Toute ligne réparée, douteuse ou mise de côté est un constat, résumé ici et énuméré avec --findings.
                """))

    @Argument(help: .says("Files or folders.", fr: "Fichiers ou dossiers.", valueName: "file"))
    var files: [String]
    @OptionGroup var storeOption: StoreOption
    @Option(
        help: .says(
            "Format; else recognised from the headings (bilan list formats).",
            fr: "Format ; sinon reconnu à ses titres (bilan list formats).")) var format: String?
    @Option(
        help: .says(
            "Read a table that no format knows as this mapping file says.",
            fr: "Lire comme le dit cette correspondance une table qu’aucun format ne connaît.", valueName: "file"))
    var map: String?
    @Flag(
        help: .says(
            "Print a proposed mapping for one file and take nothing in.",
            fr: "Proposer une correspondance pour un fichier, sans rien reprendre.")) var guess = false
    @Option(
        help: .says(
            "Code of the dataset; else the file's own, the format's or the file's name.",
            fr: "Code du jeu de données ; sinon celui du fichier, du format ou le nom du fichier.")) var dataset:
        String?
    @Option(
        help: .says(
            "Day of publication of the edition, as 2024-05-03.",
            fr: "Jour de publication de l’édition, comme 2024-05-03.", valueName: "date"))
    var publishedOn: String?
    @Option(
        help: .says(
            "Edition as its publisher names it, such as the plan year of needs (2024).",
            fr: "Édition selon l’éditeur, comme l’année du plan (2024).")) var edition: String?
    @Option(
        help: .says(
            "What the edition covers completely: MLI:1989-01-01..2023-12-31.",
            fr: "Ce que l’édition couvre en entier : MLI:1989-01-01..2023-12-31.", valueName: "place:from..to"))
    var covers: [String] = []
    @Flag(help: .says("Tell all and change nothing.", fr: "Tout dire et ne rien changer."))
    var dryRun = false
    @Flag(
        help: .says(
            "Take in rows that another pooled dataset has already; they count twice.",
            fr: "Reprendre des lignes qu’un autre jeu de données commun a déjà ; elles comptent deux fois."))
    var allowSameRows = false
    @Flag(
        help: .says(
            "Refuse a file of which rows would be set aside (exit 1).",
            fr: "Refuser un fichier dont des lignes seraient mises de côté (sortie 1).")) var strict = false
    @Option(
        help: .says(
            "Write every finding to this file, as comma-separated values.",
            fr: "Écrire chaque constat dans ce fichier, en valeurs séparées par des virgules.", valueName: "file"))
    var findings: String?

    func run() throws {
        if guess {
            guard files.count == 1, map == nil, format == nil else {
                throw DeskFailure(
                    .usage,
                    Desk.says(
                        "--guess takes one file, and neither --map nor --format",
                        fr: "--guess prend un fichier, sans --map ni --format"))
            }
            return Output.data(try Desk.guessMapping(of: files[0], store: storeOption.store))
        }
        guard map == nil || format == nil else {
            throw DeskFailure(
                .usage,
                Desk.says(
                    "--map and --format cannot stand together: a mapping is a format of its own",
                    fr: "--map et --format ne vont pas ensemble : une correspondance est un format à elle seule"))
        }
        Output.warn(Desk.folderWarning(store: storeOption.store))
        var request = ImportRequest(paths: files)
        request.map = map
        request.format = format
        request.dataset = dataset
        request.publishedOn = publishedOn
        request.covers = covers
        request.edition = edition
        request.dryRun = dryRun
        request.strict = strict
        request.allowsSameRows = allowSameRows
        if Terminal.canAsk {
            request.confirm = {
                Terminal.confirms($0 + Desk.says(". Take it in all the same?", fr: ". Reprendre quand même ?"))
            }
        }
        let bar = ProgressBar()
        request.progress = { bar.show($0) }
        defer { bar.clear() }
        let reports = try Desk.import(request, store: storeOption.store)
        bar.clear()
        for report in reports {
            Output.line(report.headline)
            for line in report.accountLines { Output.note("  " + line) }
            for line in report.findingLines { Output.note("  " + line) }
        }
        if let findings { try Desk.writeFindings(of: reports, to: findings) }
    }
}
