import ArgumentParser
import BilanDesk

struct Issue: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Freeze a revision of a briefing: its files, its figures and who cleared it.",
        discussion: """
            The files are named -r1, -r2 …, say who cleared them, and are never written over, even when they were deleted: \
            the store keeps them and gives them again. What changed since the last issue stands in every later draft and \
            issue. An issue cannot be undone: people have read it. Issue a revision, or withdraw it with a reason. Paths go \
            to standard output; one line for the subject of a mail goes to standard error.

              bilan issue mali-weekly --period 2023-W36 --cleared-by "head of office"
              bilan issue mali-weekly --period 2023-W36 --cleared-by "head of office" --embargo 2023-09-18T06:00Z
              bilan issue mali-weekly --period 2023-W36 --again --revision 1 --out archive
              bilan issue mali-weekly --period 2023-W36 --withdraw --revision 1 --reason "wrong toll for Gao"
              bilan list publications
            """)

    @Argument(help: "Name of a report (bilan list reports), or the path of a definition.") var report: String
    @OptionGroup var storeOption: StoreOption
    @Option(help: "The period, such as 2023-W36; or previous-week with --until.") var period: String
    @Option(help: ArgumentHelp("Who cleared it: a role, no person's name.", valueName: "role")) var clearedBy: String?
    @Option(help: ArgumentHelp("Not to be passed on before, such as 2023-09-18T06:00Z.", valueName: "time"))
    var embargo: String?
    @Option(help: ArgumentHelp("Day against which previous-week is read; else --known-by.", valueName: "date"))
    var until: String?
    @Option(help: ArgumentHelp("Day up to which the world's knowledge counts; else the issue day.", valueName: "date"))
    var knownBy: String?
    @Option(help: "Languages: en, fr or en,fr; else the report's.") var language: String?
    @Option(help: ArgumentHelp("Folder to write to.", valueName: "folder")) var out = "Reports/out"
    @Option(help: "For whom: public, partners or internal.") var audience = "public"
    @OptionGroup var discretion: DiscretionOptions
    @Flag(help: "Give the files of an issue again, byte for byte.") var again = false
    @Flag(help: "Mark an issue as taken back; it stays listed.") var withdraw = false
    @Option(help: ArgumentHelp("Which revision to give again or withdraw.", valueName: "number")) var revision: Int?
    @Option(help: "Why it is withdrawn.") var reason: String?

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
                throw DeskFailure(.usage, "--withdraw takes --revision and --reason, and not --again")
            }
            Output.report(
                try Desk.withdrawIssue(request, revision: revision, reason: reason, store: storeOption.store))
            return
        }
        if again {
            return tell(try Desk.open(storeOption.store).issueAgain(request, revision: revision))
        }
        guard let clearedBy else {
            throw DeskFailure(.usage, "an issue needs --cleared-by ROLE; bilan brief writes a draft without it")
        }
        guard revision == nil else {
            throw DeskFailure(.usage, "the store numbers revisions; --revision goes with --again or --withdraw")
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
