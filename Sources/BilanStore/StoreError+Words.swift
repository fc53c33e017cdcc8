public import BilanModel

extension StoreError: CustomStringConvertible {
    /// One sentence in the language in use: where, what, what to do.
    public var description: String { phrase.description }

    /// One sentence: where, what, what to do.
    public var phrase: Phrase {
        switch self {
        case .missing(let path):
            Phrase(
                "\(path): there is no store here; make one with \"bilan init\", or name another with --store",
                fr:
                    "\(path) : il n’y a pas de base ici ; créez-en une avec « bilan init », ou nommez-en une autre avec --store"
            )
        case .exists(let path):
            Phrase(
                "\(path): there is a file here already; a new store needs a path of its own",
                fr: "\(path) : il y a déjà un fichier ici ; une nouvelle base demande un chemin à elle")
        case .notAStore(let path):
            Phrase(
                "\(path): this file is not a bilan store; name another with --store",
                fr: "\(path) : ce fichier n’est pas une base bilan ; nommez-en une autre avec --store")
        case .newerSchema(let path, let found, let known):
            Phrase(
                "\(path): written by a later bilan (schema \(found), this one knows \(known)); update bilan",
                fr:
                    "\(path) : écrit par un bilan plus récent (schéma \(found), celui-ci connaît \(known)) ; mettez bilan à jour"
            )
        case .olderSchema(let path, let found, let known):
            Phrase(
                "\(path): written by an earlier bilan (schema \(found), this one needs \(known)); open it once for writing",
                fr:
                    "\(path) : écrit par un bilan plus ancien (schéma \(found), celui-ci demande \(known)) ; ouvrez-le une fois "
                    + "en écriture")
        case .busy(let path, let holder):
            Phrase(
                "\(path): \(holder ?? "another process") is using the store; try again when it has finished",
                fr: "\(path) : \(holder ?? "un autre programme") utilise la base ; réessayez quand il aura fini")
        case .cannotWrite(let path, let reason):
            Phrase(
                "\(path): cannot write (\(reason)); check the folder, its rights and the disk",
                fr: "\(path) : écriture impossible (\(reason)) ; vérifiez le dossier, ses droits et le disque")
        case .corrupted(let path, let reason):
            Phrase(
                "\(path): the file is damaged (\(reason)); restore a copy",
                fr: "\(path) : le fichier est abîmé (\(reason)) ; reprenez une copie")
        case .otherKind(let dataset, let stored, let given):
            Phrase(
                "dataset \(dataset): was \(stored.token), this file says \(given.token); import it under another --dataset",
                fr:
                    "jeu de données \(dataset) : était \(stored.token), ce fichier dit \(given.token) ; importez-le sous un autre "
                    + "--dataset")
        case .lateCoverage(let dataset):
            Phrase(
                "later editions of \(dataset) are here, and this one says only behind its rows what it covers; say so with "
                    + "--covers",
                fr:
                    "des éditions plus récentes de \(dataset) sont là, et celle-ci ne dit qu’après ses lignes ce qu’elle couvre ; "
                    + "dites-le avec --covers")
        case .brokenBatch(let what):
            Phrase(
                "rows handed to the store do not hang together: \(what); this is a mistake of the reader",
                fr: "les lignes remises à la base ne se tiennent pas : \(what) ; c’est une faute du lecteur de fichiers"
            )
        case .wentOn(let path, let since):
            Phrase(
                "\(path): something was recorded after entry \(since) while the briefing was made; issue it again",
                fr: "\(path) : quelque chose a été noté après la saisie \(since) pendant que le bulletin se faisait ; "
                    + "publiez-le de nouveau")
        case .refused(let rule):
            Phrase(
                "the store refuses a row: \(rule); nothing was taken in",
                fr: "la base refuse une ligne : \(rule) ; rien n’a été repris")
        case .cannotUndo(let reason): Phrase("cannot undo: \(reason)", fr: "impossible d’annuler : \(reason)")
        case .onlyReading:
            Phrase(
                "a store is only read here: write one SELECT; figures come in with \"bilan import\" and are never typed over",
                fr:
                    "ici, la base est seulement lue : écrivez un SELECT ; les chiffres entrent avec « bilan import » et ne sont "
                    + "jamais réécrits")
        case .isInternal(let table):
            Phrase(
                "\(table) holds the publishers' own words, which are internal and never printed; read claim_full instead",
                fr: "\(table) contient les mots des éditeurs, internes et jamais imprimés ; lisez claim_full")
        case .severalStatements:
            Phrase(
                "more than one statement: write one SELECT at a time",
                fr: "plus d’une instruction : écrivez un SELECT à la fois")
        case .noStatement:
            Phrase(
                "there is no statement: write one SELECT, such as 'SELECT * FROM figure LIMIT 5'",
                fr: "il n’y a pas d’instruction : écrivez un SELECT, comme 'SELECT * FROM figure LIMIT 5'")
        case .mistakeInSQL(let reason):
            Phrase(
                "SQL: \(reason); the views are figure, claim_full and event_full (bilan sql --help)",
                fr: "SQL : \(reason) ; les vues sont figure, claim_full et event_full (bilan sql --help)")
        case .failed(let path, let reason):
            Phrase(
                "\(path): the store failed (\(reason))", fr: "\(path) : la base a échoué (\(reason))")
        }
    }
}
