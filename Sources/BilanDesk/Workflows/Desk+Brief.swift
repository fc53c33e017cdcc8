import BilanAnalytics
import BilanLanguage
import BilanModel
import BilanPlaces
import BilanReports
import BilanStore

/// What `brief` is told.
public struct BriefRequest: Sendable {
    /// Name of a report, or the path of a definition.
    public var report: String
    /// Code of the period, or words such as `previous-week`.
    public var period: String
    /// The day against which words for a period are read; nil for `knownBy`.
    public var until: String?
    /// Day up to which the world's knowledge counts; nil for the definition's issue day.
    public var knownBy: String?
    /// Entry up to which the store counts.
    public var recordedBy: Int64?
    /// Languages as typed, such as `en,fr`; nil for the definition's.
    public var languages: String?
    /// Folder to write to.
    public var folder: String
    /// For whom it is, as typed.
    public var audience = "public"
    /// Numbers of people at risk in small areas below this are kept back from others than those who keep the store.
    public var withholdBelow: Int64?
    /// Whether the text is to be plain ASCII.
    public var ascii = false
    /// Whether charts and map are to be written as picture files.
    public var figures = false
    /// Whether the sheets for tools are to be written as CSV files with a data package.
    public var data = false

    /// A request for a report of a period into a folder.
    public init(report: String, period: String, folder: String) {
        self.report = report
        self.period = period
        self.folder = folder
    }
}

extension Desk {
    /// Writes the draft of a briefing: a workbook and a text in each language, named after report, period and language.
    ///
    /// Files appear by renaming, so none is ever half written. Nothing is recorded in the store.
    ///
    /// - Throws: `.usage` for words that mean nothing, `.unusable` for a definition, `.cannotWrite` for the folder.
    public func brief(_ request: BriefRequest) throws(DeskFailure) -> [String] {
        try failing { try draft(request).paths }
    }

    /// Writes a draft and gives the paths of its files, with a line for the subject of a mail.
    func draft(_ request: BriefRequest) throws -> (paths: [String], subject: String) {
        let definition = try definition(request.report)
        let period = try period(request, definition)
        let languages = try languages(request.languages) ?? definition.languages
        let issueDay = try issueDay(request, definition, period)
        let readers = try Readers(request.audience, withholdBelow: request.withholdBelow)
        let briefing = try briefing(definition, period, issueDay, request.recordedBy, for: readers)
        try Folder.make(request.folder)
        let files = BriefingFiles(briefing, languages, ending: "draft")
        var paths = try files.write(into: request.folder, ascii: request.ascii, charts: request.figures)
        if request.data { paths.append(try files.writePackage(into: request.folder)) }
        return (paths, SubjectLine(briefing, languages).text)
    }

    /// The briefing as a value.
    func briefing(
        _ definition: ReportDefinition, _ period: Period, _ issueDay: CalendarDate, _ recordedBy: Int64?,
        for readers: Readers = .house
    ) throws -> Briefing {
        try issue(definition, period, issueDay, recordedBy, for: readers).briefing
    }

    /// The briefing as a value, with what it was made from and what has changed since the issues before it; `before` an
    /// entry, where it is that of an issue which is made again.
    func issue(
        _ definition: ReportDefinition, _ period: Period, _ issueDay: CalendarDate, _ recordedBy: Int64?,
        for readers: Readers = .house, before entry: Int64? = nil
    ) throws -> (briefing: Briefing, material: BriefingMaterial, gazetteer: Gazetteer, policy: any Policy) {
        let gazetteer = try gazetteer()
        var parts = try BriefingParts(definition, period, issueDay, recordedBy, store, gazetteer, for: readers)
        parts.material.history = try IssueHistory(parts, recordedBy, before: entry, store, gazetteer, for: readers)
            .history
        return (try parts.built(), parts.material, parts.gazetteer, parts.policy)
    }

    /// A definition by name, from `Reports/` here or from those built in, or by its path.
    func definition(_ name: String) throws -> ReportDefinition {
        let (text, file) = try definitionText(name)
        return try ReportDefinition(yaml: text, file: file)
    }

    /// The text of a definition, with the name of the file it stands in.
    func definitionText(_ name: String) throws -> (text: String, file: String) {
        for path in name.hasSuffix(".yaml") ? [name] : ["Reports/" + name + ".yaml"] {
            if let text = Folder.read(path) { return (text, path) }
        }
        if name.hasSuffix(".yaml") {
            throw DeskFailure(
                .unusable,
                Phrase(
                    "\(name): there is no such definition, or it cannot be read; check the path",
                    fr: "\(name) : cette définition n’existe pas ou est illisible ; vérifiez le chemin"))
        }
        if let text = EmbeddedFiles.definition(name) { return (text, name + ".yaml") }
        throw DeskFailure(
            .usage,
            Phrase(
                "no report \"\(name)\"; use \(EmbeddedFiles.definitions.joined(separator: ", ")), or the path of a .yaml file",
                fr:
                    "pas de rapport « \(name) » ; employez \(EmbeddedFiles.definitions.joined(separator: ", ")), ou le chemin d’un fichier .yaml"
            ))
    }

    func period(_ request: BriefRequest, _ definition: ReportDefinition) throws -> Period {
        var reader = PeriodReader(period: request.period, until: request.until, knownBy: request.knownBy)
        if definition.period.isWeek { reader.week = definition.period }
        reader.examples = "\(example(definition.period)), or previous-\(definition.period.token) with --until DATE"
        let code = request.period
        guard let span = try reader.span() else {
            throw DeskFailure(
                .usage,
                Phrase(
                    "give --period, such as \(example(definition.period))",
                    fr: "donnez --period, comme \(example(definition.period))"))
        }
        guard let type = span.type, type == definition.period else {
            throw DeskFailure(
                .usage,
                Phrase(
                    "\(definition.name) is made by \(definition.period.token), and \(code) is "
                        + "\(span.type.map { "a " + $0.token } ?? "an interval"); write it as \(example(definition.period))",
                    fr: "\(definition.name) se fait par \(definition.period.token), et \(code) est "
                        + "\(span.type.map { "de genre " + $0.token } ?? "un intervalle") ; écrivez \(example(definition.period))"
                ))
        }
        return Period(type, containing: span.days.lowerBound)
    }

    func languages(_ typed: String?) throws -> [Language]? {
        guard let typed else { return nil }
        let known = Language.tokens.joined(separator: ", ")
        let words = typed.split(separator: ",")
        guard !words.isEmpty else {
            throw DeskFailure(
                .usage,
                Phrase(
                    "no language in \"\(typed)\"; use \(known)",
                    fr: "pas de langue dans « \(typed) » ; employez \(known)"))
        }
        return try words.map { word in
            guard let language = Language(token: word) else {
                throw DeskFailure(
                    .usage,
                    Phrase(
                        "unknown language \"\(word)\"; use \(known)",
                        fr: "langue « \(word) » inconnue ; employez \(known)"))
            }
            return language
        }
    }

    private func example(_ type: PeriodType) -> String {
        CalendarDate("2023-09-07").map { Period(type, containing: $0).description } ?? type.token
    }

    /// The day up to which an issue knows: as asked, else that of the definition, but not after the day against which
    /// words such as `previous-week` were read, because nobody knows what comes after it.
    func issueDay(_ request: BriefRequest, _ definition: ReportDefinition, _ period: Period) throws
        -> CalendarDate
    {
        if let day = try DayReader.day(request.knownBy, "--known-by") { return day }
        let day = period.end + definition.issuedAfter
        return try DayReader.until(request.until).map { min($0, day) } ?? day
    }
}
