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
        try failing {
            let definition = try definition(request.report)
            let period = try period(request, definition)
            let languages = try languages(request.languages) ?? definition.languages
            let issueDay = try issueDay(request, definition, period)
            let readers = try Readers(request.audience, withholdBelow: request.withholdBelow)
            let briefing = try briefing(definition, period, issueDay, request.recordedBy, for: readers)
            try Folder.make(request.folder)
            var paths: [String] = []
            for language in languages {
                let name = "\(definition.name)-\(period)-\(language.token)-draft"
                let highlights = Highlights(briefing, language).sentences
                let workbook = BriefingWorkbook(
                    briefing, in: language, highlights: highlights, fileName: name + ".xlsx", tool: Version.tool)
                let path = request.folder + "/" + name + ".xlsx"
                try workbook.workbook(digest: SHA256.hex(of:)).write(to: path)
                paths.append(path)
                let text = BriefingText(briefing, language, highlights: highlights).text(ascii: request.ascii)
                paths.append(try Folder.write(text, to: request.folder + "/" + name + ".txt"))
            }
            return paths
        }
    }

    /// The briefing as a value.
    func briefing(
        _ definition: ReportDefinition, _ period: Period, _ issueDay: CalendarDate, _ recordedBy: Int64?,
        for readers: Readers = .house
    ) throws -> Briefing {
        try issue(definition, period, issueDay, recordedBy, for: readers).briefing
    }

    /// The briefing as a value, with what it was made from.
    func issue(
        _ definition: ReportDefinition, _ period: Period, _ issueDay: CalendarDate, _ recordedBy: Int64?,
        for readers: Readers = .house
    ) throws -> (briefing: Briefing, material: BriefingMaterial, gazetteer: Gazetteer, policy: any Policy) {
        let gazetteer = try gazetteer()
        guard let place = gazetteer.country(definition.place) ?? gazetteer.place(code: definition.place) else {
            throw DeskFailure(
                .unusable,
                "\(definition.name), place: this store does not know \"\(definition.place)\"; import its gazetteer")
        }
        guard let policy = Policies.named(definition.policy) else {
            let known = Policies.all.map(\.code).joined(separator: ", ")
            throw DeskFailure(
                .unusable, "\(definition.name), policy: \"\(definition.policy)\" is not allowed; use \(known)")
        }
        let edition = definition.boundaries.isEmpty ? nil : gazetteer.edition(named: definition.boundaries)
        func known(_ selection: ClaimSelection) throws -> ClaimColumns {
            var selection = selection
            selection.audience = readers.audience
            return try store.columns(selection).refusing(NameList.inUse(), for: readers.audience)
        }
        let columns = try known(ClaimSelection(knownBy: issueDay, recordedBy: recordedBy))
        let before = period.advanced(by: -1).end + definition.issuedAfter
        let previous = try known(
            ClaimSelection(
                measures: [Measures.killed.id, Measures.injured.id], knownBy: before, recordedBy: recordedBy))
        var material = BriefingMaterial(
            columns: columns, tally: Tally(columns, gazetteer: gazetteer),
            previous: Tally(previous, gazetteer: gazetteer),
            place: place, english: PlacePrinter(gazetteer, edition: edition),
            french: PlacePrinter(gazetteer, edition: edition, french: true), digest: columns.digest)
        material.audience = readers.audience
        material.withholding = readers.withholding
        let builder = BriefingBuilder(definition, material, period: period, issueDay: issueDay, policy: policy)
        return (try builder.build(), material, gazetteer, policy)
    }

    /// A definition by name, from `Reports/` here or from those built in, or by its path.
    func definition(_ name: String) throws -> ReportDefinition {
        for path in name.hasSuffix(".yaml") ? [name] : ["Reports/" + name + ".yaml"] {
            if let text = Folder.read(path) { return try ReportDefinition(yaml: text, file: path) }
        }
        if name.hasSuffix(".yaml") {
            throw DeskFailure(.unusable, "\(name): there is no such definition, or it cannot be read; check the path")
        }
        if let text = EmbeddedFiles.definition(name) { return try ReportDefinition(yaml: text, file: name + ".yaml") }
        throw DeskFailure(
            .usage,
            "no report \"\(name)\"; use \(EmbeddedFiles.definitions.joined(separator: ", ")), or the path of a .yaml file"
        )
    }

    func period(_ request: BriefRequest, _ definition: ReportDefinition) throws -> Period {
        var reader = PeriodReader(period: request.period, until: request.until, knownBy: request.knownBy)
        if definition.period.isWeek { reader.week = definition.period }
        reader.examples = "\(example(definition.period)), or previous-\(definition.period.token) with --until DATE"
        let code = request.period
        guard let span = try reader.span() else {
            throw DeskFailure(.usage, "give --period, such as \(example(definition.period))")
        }
        guard let type = span.type, type == definition.period else {
            throw DeskFailure(
                .usage,
                "\(definition.name) is made by \(definition.period.token), and \(code) is "
                    + "\(span.type.map { "a " + $0.token } ?? "an interval"); write it as \(example(definition.period))"
            )
        }
        return Period(type, containing: span.days.lowerBound)
    }

    private func languages(_ typed: String?) throws -> [Language]? {
        try typed?.split(separator: ",").map { word in
            guard let language = Language(token: word) else {
                let known = Language.tokens.joined(separator: ", ")
                throw DeskFailure(.usage, "unknown language \"\(word)\"; use \(known)")
            }
            return language
        }
    }

    private func example(_ type: PeriodType) -> String {
        CalendarDate("2023-09-07").map { Period(type, containing: $0).description } ?? type.token
    }

    func issueDay(_ request: BriefRequest, _ definition: ReportDefinition, _ period: Period) throws
        -> CalendarDate
    {
        try DayReader.day(request.knownBy, "--known-by") ?? period.end + definition.issuedAfter
    }
}
