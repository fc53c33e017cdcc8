import BilanLanguage
import BilanModel

/// The front page: what this is, how far it can be trusted, what it says, and the way to every sheet.
struct CoverSheet {
    let printer: WorkbookPrinter
    let highlights: [String]
    let revision: Int?

    private var words: CoverWords { printer.words.cover }
    private var briefing: Briefing { printer.briefing }

    /// The title: country, product, measures and period.
    var title: String {
        printer.text(
            printer.product + ", " + (isWhole ? words.subject + ", " : "") + printer.days
                + " (" + briefing.period.description + ")")
    }

    /// Whether the report speaks of all that the subject names.
    private var isWhole: Bool {
        Set(briefing.definition.sections).isSuperset(of: [.casualties, .displacement, .needs])
    }

    /// The tab, with links to the tabs for people and those for tools.
    func sheet(people: [WorkbookTab], data: [DataTab], page: PageFrame) -> Sheet {
        var lines = [SheetLine(title, style: .title)] + facts.map { SheetLine(printer.text($0)) }
        lines += section(words.highlights, highlights.isEmpty ? [printer.language.none] : highlights)
        lines += section(words.howToRead, words.reading)
        // The list of sheets stays together on paper, with its heading.
        var sheets = SheetLine(printer.text(words.sheets), style: .heading)
        sheets.startsPage = true
        lines += [.blank, sheets]
        lines += people.map { tab in
            // A table's title begins with its number, which is the tab's name.
            tab.isNumbered
                ? link(printer.words.tab(tab), printer.title(of: tab))
                : link(
                    printer.words.tab(tab),
                    printer.language.labelled(printer.words.tab(tab), printer.words.title(tab)))
        }
        lines += data.map {
            link($0.rawValue, printer.language.labelled($0.rawValue, printer.words.dataTitle($0)))
        }
        lines += [.blank] + imprint.map { SheetLine(printer.text($0), style: .note) }
        return .presentation(printer.words.tab(.cover), preamble: lines, page: page)
    }

    private var facts: [String] {
        let period = briefing.period
        let next = period.advanced(by: 1)
        let nextDay = next.end + briefing.definition.issuedAfter
        let language = printer.language
        let status = revision == nil ? language.briefing.draft : words.provisionalText
        return [language.labelled(words.status, status)]
            + IssueFacts(briefing, language).rows.map { language.labelled($0, $1) } + [
                language.labelled(words.period, printer.days + " (" + language.title(of: period) + ")"),
                language.labelled(words.dataAsOf, words.dataAsOfText(language.date(briefing.issueDay))),
                language.labelled(
                    words.issue, words.issueText(period.description, revision, IssueFacts.since(briefing, language))),
                language.labelled(words.next, words.nextText(next.description, language.date(nextDay))),
                language.labelled(words.boundaries, briefing.adminVersion),
                language.labelled(words.policy, printer.policy),
            ]
    }

    private var imprint: [String] {
        let definition = briefing.definition
        func said(_ texts: [Language: String]) -> String { texts[printer.language] ?? texts[.en] ?? "" }
        let lines = [
            (words.organisation, definition.organisation), (words.contact, said(definition.contact)),
            (words.licence, said(definition.licence)), (words.disclaimer, said(definition.disclaimer)),
        ]
        return lines.filter { !$0.1.isEmpty }.map { printer.language.labelled($0.0, $0.1) } + [words.departures]
    }

    private func section(_ heading: String, _ lines: [String]) -> [SheetLine] {
        [.blank, SheetLine(printer.text(heading), style: .heading)] + lines.map { SheetLine(printer.text($0)) }
    }

    private func link(_ sheet: String, _ title: String) -> SheetLine {
        SheetLine(printer.text(title), link: .sheet(sheet))
    }
}
