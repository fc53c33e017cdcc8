import BilanAnalytics
public import BilanLanguage
import BilanModel

/// The briefing as plain text: 76 columns, sections in a fixed order, so that comparing two weeks shows only facts.
public struct BriefingText: Sendable {
    let briefing: Briefing
    let language: Language
    let highlights: [String]
    /// Whether the page is laid out for ASCII, where some characters become several.
    private var isASCII = false

    /// The text of a briefing in a language.
    public init(_ briefing: Briefing, _ language: Language, highlights: [String]) {
        self.briefing = briefing
        self.language = language
        self.highlights = highlights
    }

    var words: BriefingWords { language.briefing }

    /// The whole text, with its final line feed; `ascii` drops accents and typographic marks and nothing else.
    public func text(ascii: Bool = false) -> String {
        guard ascii else { return page }
        var plain = self
        plain.isASCII = true
        return ASCIIFold.folded(plain.page)
    }

    private var page: String {
        let definition = briefing.definition
        let days = language.days(briefing.period.days, withYear: false)
        var sections: [(String, [String])] = [
            (words.highlights, highlights.flatMap(bullet)), (words.keyFigures, KeyFigureLines(self).lines),
        ]
        if definition.sections.contains(.casualties) {
            sections.append((words.regions(days, definition.level), RegionLines(self).lines))
            sections.append((words.claims, ClaimLines(self).lines))
        } else if definition.sections.contains(.needs) {
            sections.append((words.needs, NeedsLines(self).lines))
        }
        sections += [
            (words.late, lateLines),
            (words.revisions, RevisionLines(self).lines),
            (words.flags, flagLines),
            (words.sources, SourceLines(self).lines),
            (words.contact, endLines),
        ]
        var lines = masthead
        for (number, (title, body)) in sections.enumerated() {
            lines += paragraph("\(number + 1). " + title) + body + [""]
        }
        lines.removeLast()
        return lines.joined(separator: "\n") + "\n"
    }

    // MARK: - Masthead

    private var masthead: [String] {
        let period = briefing.period
        let title = (briefing.definition.title[language] ?? briefing.definition.name).uppercased()
        let number = words.number(
            period.description, briefing.clearance?.revision, language.token.uppercased())
        let days = language.days(period.days) + " (" + language.title(of: period) + ")"
        let rows =
            [
                (words.period, days), (words.status, briefing.clearance == nil ? words.draft : words.provisional),
            ] + IssueFacts(briefing, language).rows + [
                (words.dataAsOf, words.issueDay(language.date(briefing.issueDay))), (words.previous, previous),
            ]
        let width = (rows.map(\.0.count).max() ?? 0) + 2
        let gap = 76 - title.count - number.count
        let head = gap >= 2 ? [title + String(repeating: " ", count: gap) + number] : [title, number]
        return head
            + rows.flatMap { label, value in
                paragraph(value, lead: label + String(repeating: " ", count: width - label.count), hanging: width)
            } + [String(repeating: "=", count: 76)]
    }

    /// What stood in the period before, at the same age; a change is given in numbers of people, never on an open base.
    private var previous: String {
        guard let before = briefing.definition.compared(with: briefing.period)?.description else {
            return words.notCompared
        }
        let figures = briefing.previous.filter(\.hasNumber)
        guard !figures.isEmpty else { return words.nothingBefore(before) }
        let parts = figures.map { figure -> String in
            let label = language.label(of: figure.measure).lowercased()
            let isOneOfSeveral = figures.count { $0.measure == figure.measure } > 1
            return language.labelled(
                isOneOfSeveral ? "\(label) (\(words.scopeTag(figure.scope)))" : label, language.figure(figure.estimate))
        }
        return words.before(before, parts.joined(separator: ", "))
    }

    // MARK: - Small sections

    /// A new dataset may bring hundreds of late reports; the workbook has them all.
    private static let mostLate = 10

    private var lateLines: [String] {
        let names = SourceNames(briefing, language)
        let late = briefing.late.prefix(BriefingText.mostLate).flatMap { toll -> [String] in
            let figure = toll.figure
            let text =
                language.clause(
                    figure.measure, figure.estimate, qualifier: figure.qualifier, verification: figure.verification)
                + " " + words.onDays(language.days(figure.days), figure.days.lowerBound == figure.days.upperBound)
                + names.area(of: figure) + ", " + words.accordingTo(names.name(toll.source)) + ". "
                + marks(figure.sources)
            return bullet(text)
        }
        let more = briefing.late.count - BriefingText.mostLate
        let rest = more > 0 ? paragraph(words.issue.more(more, language.workbook.tab(.late))) : []
        return late.isEmpty && briefing.past.isEmpty ? [words.none] : late + rest + PastLines(self).lines
    }

    private var flagLines: [String] {
        let figures = briefing.figures
        let others: [ShorthandMark] = [.noneRecorded, .notApplicable, .withheld].filter { mark in
            figures.contains { !$0.isShown && $0.missingMark == mark }
        }
        let meanings =
            words.flagMeanings.map { ($0.mark, $0.meaning) } + others.map { ($0.rawValue, language.workbook.mark($0)) }
        let zero = figures.contains { $0.state == .nil } ? [("0  ", words.reporting.zero)] : []
        return (meanings + zero).flatMap { paragraph($1, lead: $0 + "  ", hanging: 5) }
    }

    private var endLines: [String] {
        let next = words.nextIssue(briefing.period.advanced(by: 1).description)
        let contact = briefing.definition.contact[language] ?? ""
        return paragraph([contact, next].filter { !$0.isEmpty }.joined(separator: ". ") + ".")
            + paragraph(briefing.definition.licence[language] ?? "").filter { !$0.isEmpty }
            + paragraph(briefing.definition.disclaimer[language] ?? "").filter { !$0.isEmpty }
    }

    // MARK: - Shared by the sections

    /// Prose on the page, its no-break spaces set before it is broken.
    func paragraph(_ text: String, lead: String = "", hanging: Int? = nil) -> [String] {
        Paragraph(shown(language.typeset(text)), lead: lead, hanging: hanging).lines()
    }

    /// A text as it will stand on the page: for ASCII, what folds to several characters is written out before the page
    /// is laid out, so that folding lengthens no line.
    private func shown(_ text: String) -> String { isASCII ? ASCIIFold.expanded(text) : text }

    /// A table on the page.
    func table(_ columns: [TextTable.Column], _ rows: [[String]], page: Int = 76) -> [String] {
        let columns = columns.map { TextTable.Column(shown($0.header), $0.alignment, width: $0.width) }
        return TextTable(columns: columns, rows: rows.map { $0.map(shown) }).lines(page: page)
    }

    /// A bullet on the page.
    func bullet(_ text: String) -> [String] { paragraph(text, lead: "- ") }

    /// `[S1][S2]`.
    func marks(_ sources: [Int]) -> String { sources.map { "[S\($0 + 1)]" }.joined() }

    /// The number that a column of numbers shows, `[x]` where there is none.
    func cell(_ figure: PublishedFigure) -> String {
        guard figure.isShown else { return figure.missingMark.rawValue }
        let shape = FigureShape(figure.estimate, qualifier: figure.qualifier)
        if let value = shape.value {
            return figure.measure.kind == .rate ? language.number(value) + words.percentSign : language.number(value)
        }
        return language.figure(figure.estimate, qualifier: figure.qualifier)
    }

    /// The name of a place by its code.
    func placeName(_ code: String) -> String {
        let names = briefing.placeNames[code]
        return (language == .fr ? names?.fr : names?.en) ?? code
    }

    /// The day a figure is of, as short as its precision allows.
    func day(_ figure: PublishedFigure) -> String {
        guard figure.hasNumber else { return "-" }
        if figure.kind != .flow, let day = figure.asOf {
            let isYear = day.parts.month == 1 && day.parts.day == 1 && figure.kind == .stock
            return isYear
                ? String(day.year) : figure.datePrecision == 4 ? String(day.description.prefix(7)) : day.description
        }
        return figure.days.lowerBound == figure.days.upperBound
            ? figure.days.lowerBound.description : briefing.period.description
    }
}
