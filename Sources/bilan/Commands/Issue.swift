import ArgumentParser
import BilanDesk

struct Issue: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "issue",
        abstract: Desk.says(
            "Freeze a revision of a briefing: its files, its figures and who cleared it.",
            fr: "Figer une révision d’un bulletin : ses fichiers, ses chiffres et qui l’a validé."),
        discussion: Desk.says(
            """
            The files are named -r1, -r2 …, say who cleared them and for whom they are, and are never written over, even when they were deleted: \
            the store keeps them and gives them again. What changed since the last issue stands in every later draft and \
            issue. An issue cannot be undone: people have read it. Issue a revision, or withdraw it with a reason. Paths go \
            to standard output; one line for the subject of a mail goes to standard error.

              bilan issue mali-weekly --period 2023-W36 --cleared-by "head of office"
              bilan issue mali-weekly --period 2023-W36 --cleared-by "head of office" --embargo 2023-09-18T06:00Z
              bilan issue mali-weekly --period 2023-W36 --cleared-by "head of office" --audience partners
              bilan issue mali-weekly --period 2023-W36 --again --revision 1 --out archive
              bilan issue mali-weekly --period 2023-W36 --withdraw --revision 1 --reason "wrong toll for Gao"
              bilan list publications
            """,
            fr: """
                Les fichiers s’appellent -r1, -r2 …, disent qui les a validés et pour qui ils sont, et ne sont jamais réécrits, même \
                effacés : la base les garde et les redonne. Ce qui a changé depuis la dernière parution figure dans tout projet et toute \
                parution qui suit. Une parution ne s’annule pas : des gens l’ont lue. Publiez une révision, ou retirez-la avec un motif. \
                Les chemins vont à la sortie standard ; une ligne pour l’objet d’un courriel va à la sortie d’erreur.

                  bilan issue mali-weekly --period 2023-W36 --cleared-by "chef de bureau"
                  bilan issue mali-weekly --period 2023-W36 --cleared-by "chef de bureau" --embargo 2023-09-18T06:00Z
                  bilan issue mali-weekly --period 2023-W36 --cleared-by "chef de bureau" --audience partners
                  bilan issue mali-weekly --period 2023-W36 --again --revision 1 --out archives
                  bilan issue mali-weekly --period 2023-W36 --withdraw --revision 1 --reason "bilan faux pour Gao"
                  bilan list publications
                """))

    @Argument(
        help: .says(
            "Name of a report (bilan list reports), or the path of a definition.",
            fr: "Nom d’un rapport (bilan list reports), ou chemin d’une définition.")) var report: String
    @OptionGroup var storeOption: StoreOption
    @Option(
        help: .says(
            "The period, such as 2023-W36; or previous-week with --until.",
            fr: "La période, comme 2023-W36 ; ou previous-week avec --until.")) var period: String
    @Option(
        help: .says(
            "Who cleared it: a role, no person's name.", fr: "Qui l’a validé : une fonction, pas un nom de personne.",
            valueName: "role")) var clearedBy: String?
    @Option(
        help: .says(
            "Not to be passed on before, such as 2023-09-18T06:00Z.",
            fr: "À ne pas diffuser avant, comme 2023-09-18T06:00Z.", valueName: "time"))
    var embargo: String?
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
        help: .says(
            "Languages: en, fr or en,fr; else the report's.", fr: "Langues : en, fr ou en,fr ; sinon celles du rapport."
        )) var language: String?
    @Option(help: .says("Folder to write to.", fr: "Dossier où écrire.", valueName: "folder")) var out = "Reports/out"
    @Option(
        help: .says(
            "For whom: public, partners or internal.",
            fr: "Pour qui : public, partners (partenaires) ou internal (interne).")) var audience = "public"
    @OptionGroup var discretion: DiscretionOptions
    @Flag(
        help: .says(
            "Give the files of an issue again, byte for byte.",
            fr: "Redonner les fichiers d’une parution, octet pour octet.")) var again = false
    @Flag(
        help: .says(
            "Mark an issue as taken back; it stays listed.",
            fr: "Marquer une parution comme retirée ; elle reste dans la liste.")) var withdraw = false
    @Option(
        help: .says(
            "Which revision to give again or withdraw.", fr: "Quelle révision redonner ou retirer.", valueName: "number"
        )) var revision: Int?
    @Option(help: .says("Why it is withdrawn.", fr: "Pourquoi elle est retirée.")) var reason: String?

    func run() throws {
        var request = BriefRequest(report: report, period: period, folder: out)
        request.until = until
        request.knownBy = knownBy
        request.languages = language
        request.audience = audience
        request.withholdBelow = discretion.withholdBelow
        discretion.refuseNames()
        if withdraw {
            guard let revision, !again else {
                throw DeskFailure(
                    .usage,
                    Desk.says(
                        "--withdraw takes --revision and --reason, and not --again",
                        fr: "--withdraw prend --revision et --reason, et non --again"))
            }
            Output.report(
                try Desk.withdrawIssue(request, revision: revision, reason: reason, store: storeOption.store))
            return
        }
        if again {
            return tell(try Desk.open(storeOption.store).issueAgain(request, revision: revision))
        }
        guard let clearedBy else {
            throw DeskFailure(
                .usage,
                Desk.says(
                    "an issue needs --cleared-by ROLE; bilan brief writes a draft without it",
                    fr: "une parution demande --cleared-by FONCTION ; bilan brief écrit un projet sans cela"))
        }
        guard revision == nil else {
            throw DeskFailure(
                .usage,
                Desk.says(
                    "the store numbers revisions; --revision goes with --again or --withdraw",
                    fr: "c’est la base qui numérote les révisions ; --revision va avec --again ou --withdraw"))
        }
        var issue = IssueRequest(request, clearedBy: clearedBy)
        issue.embargo = embargo
        tell(try Desk.issue(issue, store: storeOption.store))
    }

    private func tell(_ report: IssueReport) {
        for path in report.paths { Output.line(path) }
        Output.note(report.subject)
        for note in report.notes { Output.note("  " + note) }
    }
}
