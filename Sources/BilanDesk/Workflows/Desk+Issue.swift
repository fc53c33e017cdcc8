import BilanAnalytics
import BilanLanguage
import BilanModel
import BilanReports
import BilanStore
import Glibc

/// What `issue` is told beside what `brief` is told.
public struct IssueRequest: Sendable {
    /// Report, period, day, languages and folder.
    public var brief: BriefRequest
    /// Who cleared it: a role.
    public var clearedBy: String
    /// Until when it must not be passed on, as typed.
    public var embargo: String?

    /// A request to issue a briefing.
    public init(_ brief: BriefRequest, clearedBy: String) {
        self.brief = brief
        self.clearedBy = clearedBy
    }
}

/// What became of an issue.
public struct IssueReport: Sendable {
    /// Paths of the files written.
    public var paths: [String]
    /// One line for the subject of a mail.
    public var subject: String
    /// What is to be said beside.
    public var notes: [String]
}

extension Desk {
    /// Freezes a revision of a briefing: records its figures, its bytes and the moment that makes it again, and writes
    /// its files, which carry its number.
    ///
    /// The files are made first, then recorded, then given their names, so that a full disk leaves no issue behind and
    /// an issue that is recorded can always be given again.
    ///
    /// - Throws: `.usage` for words that mean nothing, `.refused` where nothing has changed since the last revision,
    ///   `.cannotWrite` where a file of the name is there, `.busy` where the store went on meanwhile.
    public static func issue(_ request: IssueRequest, store asked: String?) throws(DeskFailure) -> IssueReport {
        try failing {
            let clearedBy = try role(request.clearedBy)
            let embargo = try embargo(request.embargo)
            let desk = try open(writing: asked)
            let (text, file) = try desk.definitionText(request.brief.report)
            let definition = try ReportDefinition(yaml: text, file: file)
            let period = try desk.period(request.brief, definition)
            guard period.end < Today.date else {
                throw DeskFailure(
                    .unusable,
                    Phrase(
                        "\(period) is not over before \(Today.date): write a draft with bilan brief until then",
                        fr:
                            "\(period) n’est pas fini avant le \(Today.date) : d’ici là, écrivez un projet avec bilan brief"
                    ))
            }
            let issueDay = min(try desk.issueDay(request.brief, definition, period), Today.date)
            let languages = try desk.languages(request.brief.languages) ?? definition.languages
            let readers = try Readers(request.brief.audience, withholdBelow: request.brief.withholdBelow)
            let last = try desk.store.lastEntry()?.number ?? 0
            let issues = try desk.store.publications().filter {
                $0.report == definition.name && $0.period == period.description
            }
            var briefing = try desk.issue(definition, period, issueDay, nil, for: readers).briefing
            var publication = Publication(
                report: definition.name, period: period.description,
                revision: (issues.map(\.revision).max() ?? 0) + 1, knownBy: issueDay, clearedBy: clearedBy,
                day: Today.date)
            publication.embargo = embargo?.description ?? ""
            publication.audience = readers.audience
            publication.withheldBelow = readers.withholding?.threshold
            publication.digest = briefing.claimsDigest
            publication.definition = text
            publication.languages = languages.map(\.token).joined(separator: ",")
            publication.tool = Version.tool
            let numbers = numbers(of: briefing)
            try desk.refuseUnchanged(
                publication, numbers, since: issues.last { $0.audience == publication.audience })
            briefing.clearance = Clearance(
                revision: publication.revision, clearedBy: clearedBy, issuedOn: publication.day, embargo: embargo)
            let made = try IssuedFiles(briefing, languages, folder: request.brief.folder)
            defer { made.remove() }
            let entry = try desk.store.publish(publication, numbers, made.files, after: last)
            return IssueReport(
                paths: try made.keep(),
                subject: SubjectLine(briefing, languages).text,
                notes: [
                    Phrase(
                        "entry \(entry): issued \(publication.name) (bilan list publications)",
                        fr: "saisie \(entry) : \(publication.name) publié (bilan list publications)"
                    ).description
                ])
        }
    }

    /// Every number of a briefing, with those of the period before that are printed beside it.
    static func numbers(of briefing: Briefing) -> [PublishedNumber] {
        var seen: Set<String> = []
        return (briefing.figures + briefing.previous).filter { seen.insert($0.id).inserted }.map {
            PublishedNumber(figureID: $0.id, estimate: $0.estimate, state: $0.state)
        }
    }

    private func refuseUnchanged(
        _ publication: Publication, _ numbers: [PublishedNumber], since last: Publication?
    ) throws {
        guard let last, last.withdrawal == nil, last.clearedBy == publication.clearedBy,
            last.embargo == publication.embargo, last.definition == publication.definition,
            last.languages == publication.languages, last.withheldBelow == publication.withheldBelow,
            Set(try store.numbers(of: last)) == Set(numbers)
        else { return }
        throw DeskFailure(
            .refused,
            Phrase(
                "\(last.name) is issued, and nothing has changed since; bilan issue --again gives its files again",
                fr: "\(last.name) est publié, et rien n’a changé depuis ; bilan issue --again redonne ses fichiers"))
    }

    private static func role(_ text: String) throws(DeskFailure) -> String {
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let isPlain = words.unicodeScalars.allSatisfy { $0.value >= 32 && $0.value != 127 }
        guard !words.isEmpty, words.count <= 120, isPlain else {
            throw DeskFailure(
                .usage,
                Phrase(
                    "--cleared-by takes a role of 1 to 120 characters, such as \"head of office\"; no person's name",
                    fr:
                        "--cleared-by prend une fonction de 1 à 120 caractères, comme « chef de bureau » ; pas de nom de "
                        + "personne"))
        }
        return words
    }

    private static func embargo(_ text: String?) throws(DeskFailure) -> Embargo? {
        guard let text else { return nil }
        if let embargo = Embargo(text) { return embargo }
        throw DeskFailure(
            .usage,
            Phrase(
                "--embargo \"\(text)\" is no moment; write it as 2023-09-18T06:00Z, or 2023-09-18T07:00+01:00, or a day",
                fr:
                    "--embargo « \(text) » n’est pas un moment ; écrivez 2023-09-18T06:00Z, 2023-09-18T07:00+01:00, ou un "
                    + "jour"))
    }
}
