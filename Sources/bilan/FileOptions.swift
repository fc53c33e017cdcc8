import ArgumentParser
import BilanDesk

/// Files to ask in place of a store, and how they are read: the same words as those of `import`.
struct FileOptions: ParsableArguments {
    @Option(
        help: .says(
            "Ask this file in place of the store (may be repeated); it is read as import reads it, and not kept.",
            fr:
                "Interroger ce fichier au lieu de la base (peut être répété) ; il est lu comme le lit import, sans être gardé.",
            valueName: "file"),
        completion: .file())
    var file: [String] = []
    @Option(
        help: .says(
            "Format of the file; else recognised from the headings (bilan list formats).",
            fr: "Format du fichier ; sinon reconnu à ses titres (bilan list formats).", valueName: "format"))
    var readAs: String?
    @Option(
        help: .says(
            "Read a file that no format knows as this mapping file says.",
            fr: "Lire comme le dit cette correspondance un fichier qu’aucun format ne connaît.", valueName: "file"),
        completion: .file())
    var map: String?
    @Option(
        help: .says(
            "Day of publication of the file, as 2024-05-03.",
            fr: "Jour de publication du fichier, comme 2024-05-03.", valueName: "date"))
    var publishedOn: String?
    @Option(
        help: .says(
            "Edition as its publisher names it, such as the plan year of needs (2024).",
            fr: "Édition selon l’éditeur, comme l’année du plan (2024).")) var edition: String?
    @Flag(
        help: .says(
            "Refuse a file of which rows would be set aside (exit 1).",
            fr: "Refuser un fichier dont des lignes seraient mises de côté (sortie 1).")) var strict = false
    @Option(
        help: .says(
            "Write every finding in the files to this one, as comma-separated values.",
            fr: "Écrire chaque constat des fichiers dans celui-ci, en valeurs séparées par des virgules.",
            valueName: "file"),
        completion: .file())
    var findings: String?

    func validate() throws {
        guard file.isEmpty,
            readAs != nil || map != nil || publishedOn != nil || edition != nil || strict || findings != nil
        else { return }
        throw ValidationError(
            Desk.says(
                "--read-as, --map, --published-on, --edition, --strict and --findings tell of a --file",
                fr: "--read-as, --map, --published-on, --edition, --strict et --findings parlent d’un --file"))
    }

    /// The answer from the files, with what was read of them said on standard error.
    func answer(_ question: QueryRequest, store: String?) throws -> Desk.QueryReport {
        guard map == nil || readAs == nil else {
            throw DeskFailure(
                .usage,
                Desk.says(
                    "--map and --read-as cannot stand together: a mapping is a format of its own",
                    fr: "--map et --read-as ne vont pas ensemble : une correspondance est un format à elle seule"))
        }
        var request = ImportRequest(paths: file)
        request.format = readAs
        request.map = map
        request.publishedOn = publishedOn
        request.edition = edition
        request.strict = strict
        let bar = ProgressBar()
        request.progress = { bar.show($0) }
        defer { bar.clear() }
        let (report, imports) = try Desk.query(question, inFiles: request, store: store)
        bar.clear()
        for read in imports {
            Output.note(read.readLine)
            for line in read.findingLines { Output.note("  " + line) }
        }
        if let findings { try Desk.writeFindings(of: imports, to: findings) }
        return report
    }
}
