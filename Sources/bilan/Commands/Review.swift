import ArgumentParser
import BilanDesk
import Glibc

struct Review: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: Desk.says(
            "Figures found in articles: accept, edit or reject each; accepted ones become claims.",
            fr: "Chiffres trouvés dans des articles : accepter, corriger ou rejeter chacun."),
        discussion: Desk.says(
            """
            On a terminal each open figure is shown in its sentence: a accepts, e COLUMN=VALUE edits a column of its row, \
            r REASON rejects, s skips, u takes the last word back, q saves and leaves, x leaves and forgets. Every answer \
            is written down beside the store at once, so a session that breaks off goes on where it stopped; q, or the \
            last answer, makes claims of what was accepted.
            Without a terminal nothing is asked: --accept, --reject and --set do the same, and without them the figures \
            are listed. --sheet writes them as a figures sheet; --edited takes such a sheet back, its rows accepted as \
            they stand.
            The store keeps a text as its checksum and the places of its figures; its words only with --keep-text.
            """,
            fr: """
                Sur un terminal, chaque chiffre en suspens est montré dans sa phrase : a accepte, e COLONNE=VALEUR corrige une colonne de \
                sa ligne, r MOTIF rejette, s passe, u retire le dernier mot, q enregistre et quitte, x quitte et oublie. Chaque réponse \
                est notée aussitôt à côté de la base : une séance interrompue reprend où elle s’est arrêtée ; q, ou la dernière réponse, \
                fait des déclarations de ce qui a été accepté.
                Sans terminal rien n’est demandé : --accept, --reject et --set font de même, et sans eux les chiffres sont énumérés. \
                --sheet les écrit comme une feuille de chiffres ; --edited reprend une telle feuille, ses lignes acceptées telles quelles.
                La base garde d’un texte sa somme de contrôle et la place de ses chiffres ; ses mots seulement avec --keep-text.
                """))

    @Argument(
        help: .says(
            "Articles, text or HTML; or a saved answer of extract --format json, which names them.",
            fr: "Articles, en texte ou HTML ; ou une réponse gardée d’extract --format json, qui les nomme.",
            valueName: "file"))
    var files: [String]
    @OptionGroup var storeOption: StoreOption
    @OptionGroup var article: ArticleOptions
    @Option(help: .says("Dataset that accepted figures go to.", fr: "Jeu de données où vont les chiffres acceptés."))
    var dataset = "articles"
    @Option(
        help: .says(
            "Title of the text; else the name of its file.", fr: "Titre du texte ; sinon le nom de son fichier."))
    var title: String?
    @Option(help: .says("Who published the texts.", fr: "Qui a publié les textes.")) var publisher: String?
    @Option(help: .says("Where the text stands on the web.", fr: "Où le texte se trouve sur le web.")) var url: String?
    @Option(
        help: .says(
            "Accept these: 3,5 or 2-4, or all.", fr: "Accepter ceux-ci : 3,5 ou 2-4, ou all.", valueName: "numbers"))
    var accept: String?
    @Option(help: .says("Reject these, with --reason.", fr: "Rejeter ceux-ci, avec --reason.", valueName: "numbers"))
    var reject: String?
    @Option(help: .says("Why they are rejected.", fr: "Pourquoi ils sont rejetés.")) var reason: String?
    @Option(
        help: .says(
            "Edit before accepting: 3:place_code=ML0702.", fr: "Corriger avant d’accepter : 3:place_code=ML0702.",
            valueName: "number:column=value"))
    var set: [String] = []
    @Option(
        help: .says(
            "Write the figures to a sheet, to be edited.", fr: "Écrire les chiffres dans une feuille, à corriger.",
            valueName: "file")) var sheet: String?
    @Option(
        help: .says(
            "Accept the rows of such a sheet.", fr: "Accepter les lignes d’une telle feuille.", valueName: "file"))
    var edited: String?
    @Flag(help: .says("Keep the words of the texts in the store.", fr: "Garder dans la base les mots des textes."))
    var keepText = false

    func run() throws {
        var request = ReviewRequest(paths: files)
        request.language = article.language
        request.publishedOn = article.publishedOn
        request.place = article.place
        request.dataset = dataset
        request.title = title
        request.publisher = publisher
        request.url = url
        var room = try Desk.review(request, store: storeOption.store)
        try apply(to: &room)
        if let sheet { try Desk.write(Desk.sheet(of: room), to: sheet) }
        let isTold = accept != nil || reject != nil || edited != nil
        if !isTold, sheet == nil {
            guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
                for line in room.list { Output.line(line) }
                return
            }
            guard try converse(in: &room) else { return }
        }
        guard isTold || sheet == nil else { return }
        report(try Desk.save(room, keepText: keepText, edited: edited, store: storeOption.store))
    }

    /// The dialogue, with what an earlier session left; false when nothing is to be saved.
    private func converse(in room: inout ReviewRoom) throws -> Bool {
        let store = storeOption.store
        let count = try Desk.resume(&room, store: store)
        if count > 0 {
            Output.note(
                Desk.says(
                    "\(count) answers of a session that was not saved are taken up; u takes them back",
                    fr: "\(count) réponses d’une séance non enregistrée sont reprises ; u les retire"))
        }
        let isKept = try ReviewDialogue.run(&room) { (room) throws(DeskFailure) in try Desk.note(room, store: store) }
        if !isKept { try Desk.forget(room, store: store) }
        return isKept
    }

    private func apply(to room: inout ReviewRoom) throws {
        for words in set {
            let parts = words.split(separator: ":", maxSplits: 1).map(String.init)
            guard parts.count == 2, let number = Int(parts[0]) else {
                throw DeskFailure(
                    .usage,
                    Desk.says(
                        "--set \"\(words)\" cannot be read; write NUMBER:COLUMN=VALUE",
                        fr: "--set « \(words) » est illisible ; écrivez NUMÉRO:COLONNE=VALEUR"))
            }
            try room.edit(number, parts[1])
        }
        if let accept {
            for number in try room.numbers(accept, option: "--accept") { try room.accept(number) }
        }
        if let reject {
            for number in try room.numbers(reject, option: "--reject") {
                try room.reject(number, reason: reason ?? "")
            }
        }
    }

    private func report(_ outcome: ReviewOutcome) {
        let entry = outcome.entry.map { Desk.says(", entry \($0)", fr: ", saisie \($0)") } ?? ""
        Output.line(
            Desk.says(
                "\(outcome.accepted.count) accepted, \(outcome.rejected.count) rejected\(entry)",
                fr: "\(outcome.accepted.count) acceptés, \(outcome.rejected.count) rejetés\(entry)"))
        for sentence in outcome.refused { Output.note("  " + sentence) }
    }
}
