public import BilanLanguage
import BilanModel

/// A briefing as a workbook: tabs for people in one language, and the same sheets for tools in every language.
///
/// Every number on a tab for people is a number of the briefing, and so a row of `data_figures`.
public struct BriefingWorkbook: Sendable {
    private let briefing: Briefing
    private let language: Language
    private let highlights: [String]
    private let fileName: String
    private let tool: String
    private let draw: @Sendable (Picture) -> [UInt8]?

    /// A workbook of a briefing in a language.
    ///
    /// `highlights` are already worded; `fileName` stands below every page; `tool` is the tool's name and version. `draw` makes a PNG image of a picture; nil where it cannot.
    public init(
        _ briefing: Briefing, in language: Language, highlights: [String], fileName: String, tool: String,
        draw: @escaping @Sendable (Picture) -> [UInt8]? = PNGImage.bytes(of:)
    ) {
        self.briefing = briefing
        self.language = language
        self.highlights = highlights
        self.fileName = fileName
        self.tool = tool
        self.draw = draw
    }

    /// The number of the issue; a draft has none.
    private var revision: Int? { briefing.clearance?.revision }

    /// The workbook; `digest` gives the SHA-256 of bytes in hexadecimal digits.
    public func workbook(digest: ([UInt8]) -> String) -> Workbook {
        let printer = WorkbookPrinter(briefing, language)
        let page = printer.page(fileName: fileName, revision: revision)
        let series = BriefingSeries(briefing)

        let map = MapSheet(printer)
        let png = map.flatMap { draw($0.picture) }

        // Notes get their numbers as the tables point at them, so the tabs are made in the order they are read in.
        let summary = SummarySheet(printer: printer).sheet(
            charts: BriefingCharts(series, printer), missingMap: missingMap(map, png), page: page)
        var tables: [(WorkbookTab, Sheet?)] = []
        func has(_ section: ReportSection) -> Bool { briefing.definition.sections.contains(section) }
        if has(.casualties) { tables.append((.casualties, CasualtyTable(printer: printer).sheet(page: page))) }
        tables.append((.periods, PeriodTable(printer: printer).sheet(page: page)))
        tables.append((.map, png.flatMap { map?.sheet(png: $0, page: page) }))
        if has(.displacement) { tables.append((.displacement, DisplacementTable(printer: printer).sheet(page: page))) }
        if has(.needs) { tables.append((.needs, NeedsTable(printer: printer).sheet(page: page))) }
        if has(.casualties) { tables.append((.conflicts, ConflictTable(printer: printer).sheet(page: page))) }
        tables.append((.past, PastTable(printer: printer).sheet(page: page)))
        tables.append((.late, LateTable(printer: printer).sheet(page: page)))
        tables.append((.revised, RevisedTable(printer: printer).sheet(page: page)))
        let shown = tables.filter { $0.1 != nil }
        let notes = NoteSheets(printer: printer)

        let data = DataSheet.all(of: briefing, series, revision: revision)
        let dictionary = DictionarySheet(sheets: data + [emptyMeta]).sheet
        let meta = MetaSheet(
            briefing, language: language, revision: revision, tool: tool, sheets: data + [dictionary], digest: digest)
        let machines = data + [dictionary, meta.sheet]
        let front = CoverSheet(printer: printer, highlights: highlights, revision: revision)
        let cover = front.sheet(
            people: [.summary, .notes, .shorthand] + shown.map(\.0), data: machines.map(\.tab), page: page)

        return Workbook(
            properties: properties(printer, title: front.title),
            sheets: [cover, summary, notes.notes(page: page), notes.shorthand(page: page)]
                + shown.compactMap(\.1) + machines.map { $0.sheet(page: page) },
            names: meta.names)
    }

    /// Why the definition's map has no tab; nil where it has one, or none is asked for.
    private func missingMap(_ map: MapSheet?, _ png: [UInt8]?) -> WorkbookNote? {
        switch briefing.mapAbsence {
        case .noBorders: .mapNoBorders
        case .noFigures: .mapNoFigures
        case nil: map != nil && png == nil ? .mapNoLibrary : nil
        }
    }

    /// The columns of `meta`, which the dictionary describes before the facts are known.
    private var emptyMeta: DataSheet { DataSheet(tab: .meta, columns: MetaSheet.columnList, rows: []) }

    private func properties(_ printer: WorkbookPrinter, title: String) -> WorkbookProperties {
        let cover = printer.words.cover
        let (year, month, day) = briefing.issueDay.parts
        func short(_ text: String) -> String { WorkbookPrinter.clipped(text, bytes: 250) }
        let custom = [
            ("schema", MetaSheet.schema), ("revision", revision.map { String($0) } ?? "draft"),
            ("audience", briefing.audience.token), ("period", briefing.period.description),
            ("language", language.token), ("data_as_of", briefing.issueDay.description), ("tool", tool),
            ("claims_sha256", briefing.claimsDigest),
            ("issued_on", briefing.clearance?.issuedOn.description ?? ""),
            ("cleared_by", briefing.clearance?.clearedBy ?? ""),
            ("embargo", briefing.clearance?.embargo?.description ?? ""),
        ]
        return WorkbookProperties(
            title: short(title), subject: short(cover.subject), author: short(briefing.definition.organisation),
            keywords: short(cover.keywords), category: short(printer.product),
            status: (revision == nil ? cover.draft + ", " : "") + cover.provisional,
            comments: short(printer.text(cover.dataAsOfText(language.date(briefing.issueDay)))),
            created: WorkbookDay(year: year, month: month, day: day),
            custom: custom.filter { !$0.1.isEmpty }.map { CustomProperty(name: $0.0, value: short($0.1)) })
    }
}
