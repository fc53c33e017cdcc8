import ArgumentParser
import BilanDesk

struct Brief: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "brief",
        abstract: Desk.says(
            "Write the draft of a briefing: workbook and text, English and French.",
            fr: "Écrire le projet d’un bulletin : classeur et texte, en anglais et en français."),
        discussion: Desk.says(
            """
            The briefing knows what could be known by its issue day, which the report's definition sets, and nothing later; \
            --known-by names another day. It is for everybody unless --audience says partners or internal: claims for fewer \
            readers are left out, of datasets whose rows may not be passed on there are totals alone, and small numbers of \
            detained, abducted and returned people, of children and of survivors of violence are withheld ([c]) at admin 2 and \
            below, with what would give them back. The same store gives the same bytes. Paths of what was written are printed.

              bilan brief mali-weekly --period 2023-W36
              bilan brief mali-weekly --period 2024-W38 --language fr --out drafts
              bilan brief --all --period previous-week --until today

            With --all every report that is made by such periods is written, and one line a report, fit for the subject of \
            a mail, goes to standard error; the exit code is that of the first report that failed.
            """,
            fr: """
                Le bulletin sait ce qui pouvait être su le jour de sa parution, que fixe la définition du rapport, et rien de plus \
                tard ; --known-by nomme un autre jour. Il est pour tous, sauf si --audience dit partners ou internal : les \
                déclarations destinées à moins de lecteurs n’y sont pas, des jeux de données dont les lignes ne peuvent être \
                transmises il n’y a que des totaux, et les petits nombres de personnes détenues, enlevées ou retournées, d’enfants \
                et de survivants de violences sont tus ([c]) au niveau admin 2 et au-dessous, avec ce qui permettrait de les \
                retrouver. La même base donne les mêmes octets. Les chemins de ce qui est écrit sont imprimés.

                  bilan brief mali-weekly --period 2023-W36
                  bilan brief mali-weekly --period 2024-W38 --language fr --out projets
                  bilan brief --all --period previous-week --until today

                Avec --all, tous les rapports faits par de telles périodes sont écrits, et une ligne par rapport, bonne pour \
                l’objet d’un courriel, va à la sortie d’erreur ; le code de sortie est celui du premier rapport qui a échoué.
                """))

    @Argument(
        help: .says(
            "Name of a report (bilan list reports), or the path of a definition.",
            fr: "Nom d’un rapport (bilan list reports), ou chemin d’une définition.")) var report: String?
    @Flag(
        help: .says("Every report that is made by such periods.", fr: "Tous les rapports faits par de telles périodes.")
    )
    var all = false
    @OptionGroup var storeOption: StoreOption
    @Option(
        help: .says(
            "The period, such as 2023-W36; or previous-week with --until.",
            fr: "La période, comme 2023-W36 ; ou previous-week avec --until.")) var period: String
    @Option(
        help: .says(
            "Day against which previous-week is read; else --known-by.",
            fr: "Jour par rapport auquel se lit previous-week ; sinon --known-by.", valueName: "date"))
    var until: String?
    @Option(
        help: .says(
            "Day up to which the world's knowledge counts; else the issue day.",
            fr: "Jour jusqu’auquel compte ce que l’on savait ; sinon le jour de parution.", valueName: "date"))
    var knownBy: String?
    @Option(
        help: .says("The store after this entry.", fr: "La base après cette saisie.", valueName: "number"))
    var recordedBy: Int64?
    @Option(
        help: .says(
            "Languages: en, fr or en,fr; else the report's.", fr: "Langues : en, fr ou en,fr ; sinon celles du rapport."
        )) var language: String?
    @Option(help: .says("Folder to write to.", fr: "Dossier où écrire.", valueName: "folder"))
    var out = "Reports/out"
    @Flag(help: .says("Write the text in plain ASCII.", fr: "Écrire le texte en ASCII seul."))
    var ascii = false
    @Flag(
        help: .says(
            "Write charts and map as SVG and PNG files, too.", fr: "Écrire aussi graphiques et carte en SVG et PNG."))
    var figures = false
    @Flag(
        help: .says(
            "Write the sheets for tools as CSV files with a data package, too.",
            fr: "Écrire aussi les feuilles pour outils en CSV, avec un paquet de données.")) var data = false
    @Option(
        help: .says(
            "For whom: public, partners or internal.",
            fr: "Pour qui : public, partners (partenaires) ou internal (interne).")) var audience = "public"
    @OptionGroup var discretion: DiscretionOptions

    func run() throws {
        guard all != (report != nil) else {
            throw DeskFailure(
                .usage,
                Desk.says(
                    "name one report, or give --all for every report of such periods",
                    fr: "nommez un rapport, ou donnez --all pour tous ceux de telles périodes"))
        }
        var request = BriefRequest(report: report ?? "", period: period, folder: out)
        request.until = until
        request.knownBy = knownBy
        request.recordedBy = recordedBy
        request.ascii = ascii
        request.audience = audience
        request.withholdBelow = discretion.withholdBelow
        discretion.refuseNames()
        request.languages = language
        request.figures = figures
        request.data = data
        let desk = try Desk.open(storeOption.store)
        guard all else {
            for path in try desk.brief(request) { Output.line(path) }
            return
        }
        let made = try desk.briefAll(request)
        for path in made.paths { Output.line(path) }
        for subject in made.subjects { Output.note(subject) }
        for failure in made.failures { Output.note("bilan: " + failure.description) }
        if let failure = made.failures.first { throw ExitCode(failure.kind.rawValue) }
    }
}
