import BilanAnalytics
import BilanLanguage
import BilanModel
import BilanPlaces
import BilanReports
import BilanStore
import Glibc

extension Desk {
    /// Gives the files of an issue again, byte for byte as they were issued.
    ///
    /// The issue is also made again from the moment recorded with it; where that gives other bytes, because another
    /// program made them, a note says so and the kept files are given.
    ///
    /// - Parameter revision: its number; nil for the last of the period.
    /// - Throws: `.usage` for an issue that is not there, `.cannotWrite` where another file of a name is there.
    public func issueAgain(_ request: BriefRequest, revision: Int?) throws(DeskFailure) -> IssueReport {
        try failing {
            let definition = try definition(request.report)
            let issue = try publication(definition.name, try period(request, definition), revision)
            let files = try store.files(of: issue)
            try Folder.make(request.folder)
            var paths: [String] = []
            for file in files {
                let path = request.folder + "/" + file.name
                if Folder.bytes(of: path) != file.body {
                    try IssuedFiles.refuseWhatIsThere(path)
                    try Folder.write(file.body, to: path)
                }
                paths.append(path)
            }
            let briefing = try madeAgain(issue)
            var notes = ["\(issue.name), issued on \(issue.day), cleared by \(issue.clearedBy)"]
            if let taken = issue.withdrawal {
                notes.append("withdrawn on \(taken.day): \(taken.reason)")
            }
            let aside = "\(request.folder)/.again.\(getpid()).part"
            defer { Folder.remove(aside) }
            let languages = try languages(issue.languages) ?? []
            let made = try IssuedFiles.make(briefing, languages, in: aside)
            if Set(made) != Set(files) {
                notes.append(
                    "\(Version.tool) makes other bytes of the same moment than \(issue.tool) did; these are the files as "
                        + "issued")
            }
            return IssueReport(paths: paths, subject: SubjectLine(briefing, languages).text, notes: notes)
        }
    }

    /// Marks an issue as taken back; its files, its figures and its number stay.
    ///
    /// - Throws: `.usage` for an issue that is not there or a reason that is not given, `.unusable` for one that was
    ///   taken back already.
    public static func withdrawIssue(
        _ request: BriefRequest, revision: Int, reason: String?, store asked: String?
    ) throws(DeskFailure) -> RulingReport {
        try failing {
            guard let reason, !reason.isEmpty else {
                throw DeskFailure.noReason
            }
            let desk = try open(writing: asked)
            let definition = try desk.definition(request.report)
            let issue = try desk.publication(definition.name, try desk.period(request, definition), revision)
            if let taken = issue.withdrawal {
                throw DeskFailure(
                    .unusable,
                    Phrase(
                        "\(issue.name) was withdrawn on \(taken.day): \(taken.reason)",
                        fr: "\(issue.name) a été retiré le \(taken.day) : \(taken.reason)"))
            }
            let entry = try desk.store.withdraw(issue, reason: reason, day: Today.date)
            return RulingReport(
                lines: [
                    Desk.says(
                        "withdrawn: \(issue.name), issued on \(issue.day)",
                        fr: "retiré : \(issue.name), publié le \(issue.day)")
                ],
                remarks: [
                    Desk.says("entry \(entry)", fr: "saisie \(entry)"),
                    Desk.says(
                        "it stays listed, and its number is not given again; tell its readers",
                        fr: "il reste dans la liste et son numéro n’est pas redonné ; prévenez ses lecteurs"),
                ])
        }
    }

    /// Issues with their moments and what became of them.
    func listPublications() throws -> ListTable {
        ListTable(
            columns: [
                "publication", "audience", "data_as_of", "issued_on", "cleared_by", "embargo", "entry",
                "claims_sha256", "withdrawn_on", "reason",
            ],
            rows: try store.publications().map { issue in
                [
                    issue.name, issue.audience.token, issue.knownBy.description, issue.day.description, issue.clearedBy,
                    issue.embargo,
                    String(issue.entry), String(issue.digest.prefix(12)), issue.withdrawal?.day.description ?? "",
                    issue.withdrawal?.reason ?? "",
                ]
            })
    }

    /// The issue of a period with this number, else the last.
    private func publication(_ report: String, _ period: Period, _ revision: Int?) throws -> Publication {
        let issues = try store.publications().filter { $0.report == report && $0.period == period.description }
        if let found = revision.map({ number in issues.last { $0.revision == number } }) ?? issues.last { return found }
        let known = issues.map(\.name).joined(separator: ", ")
        throw DeskFailure(
            .usage,
            Phrase(
                "\(report) \(period)\(revision.map { " revision \($0)" } ?? ""): no such issue; "
                    + (known.isEmpty ? "nothing was issued of this period" : "issued were \(known)"),
                fr: "\(report) \(period)\(revision.map { " révision \($0)" } ?? "") : pas de telle parution ; "
                    + (known.isEmpty ? "rien n’a été publié de cette période" : "ont été publiés \(known)")))
    }

    /// The briefing of an issue, made again from the moment recorded with it.
    private func madeAgain(_ issue: Publication) throws -> Briefing {
        var briefing = try issueAsMade(issue).briefing
        briefing.clearance = Clearance(
            revision: issue.revision, clearedBy: issue.clearedBy, issuedOn: issue.day,
            embargo: Embargo(issue.embargo))
        return briefing
    }

    /// The same before it was cleared, with what it was made from.
    func issueAsMade(_ issue: Publication) throws -> (
        briefing: Briefing, material: BriefingMaterial, gazetteer: Gazetteer, policy: any Policy
    ) {
        let definition = try ReportDefinition(yaml: issue.definition, file: issue.name)
        guard let period = Period(issue.period) else {
            throw DeskFailure(
                .unusable,
                Phrase(
                    "\(issue.name): \"\(issue.period)\" is no period",
                    fr: "\(issue.name) : « \(issue.period) » n’est pas une période"))
        }
        return try self.issue(
            definition, period, issue.knownBy, issue.entry, for: Readers(issue), before: issue.entry)
    }
}
