import BilanLanguage
import BilanModel

/// What all tabs for people share: title, statements above the table, page.
extension WorkbookPrinter {
    /// The issue as a title names it: "Mali, 4 to 10 September 2023 (2023-W36)".
    var issue: String { country + ", " + days + " (" + briefing.period.description + ")" }

    /// The days of the period in words.
    var days: String { language.days(briefing.period.days) }

    /// The product: "Mali: weekly humanitarian briefing".
    var product: String {
        let titles = briefing.definition.title
        return titles[language] ?? titles[.en] ?? briefing.definition.name
    }

    /// What a tab holds; of casualties by the areas that the rows are.
    func title(of tab: WorkbookTab) -> String {
        tab == .casualties && briefing.definition.level == 0 ? words.table.casualtiesByCountry : words.title(tab)
    }

    /// A tab for people, with its title, its statements, what it has to say before the table, and the way back.
    ///
    /// Tables and lines are made before, because they point at the notes that the statements list.
    func sheet(
        _ tab: WorkbookTab, _ table: SheetTable?, title: String? = nil, lines: [String] = [],
        charts: [SheetChart] = [], page: PageFrame
    ) -> Sheet {
        let notesList = language.list(notes.marks(on: tab))
        let statements =
            [table == nil ? words.table.noTable : words.table.oneTable]
            + [words.table.seeNotes(notesList, words.tab(.notes), words.tab(.shorthand))]
        return .presentation(
            words.tab(tab),
            preamble: [SheetLine(text((title ?? self.title(of: tab)) + ", " + issue), style: .title)]
                + statements.map { SheetLine(text($0), style: .note) }
                + [SheetLine(text(words.table.backToCover), link: .sheet(words.tab(.cover)))]
                + lines.map { SheetLine(text($0)) } + [.blank],
            table: table, charts: charts, page: page, freezeHeader: false)
    }

    /// What is printed around every page.
    func page(fileName: String, revision: Int?) -> PageFrame {
        let head = text(product + " " + briefing.period.description)
        let status = " | " + (revision == nil ? words.cover.draft + ", " : "") + words.cover.provisional
        // A header holds 255 bytes, codes of fonts included.
        let room = 160
        return PageFrame(
            headerLeft: [.text(Self.clipped(head, bytes: room) + status)],
            footerLeft: [.text(Self.clipped(fileName, bytes: room) + "  "), .sheetName])
    }

    /// The text as far as so many bytes reach, whole characters only.
    static func clipped(_ text: String, bytes: Int) -> String {
        var clipped = text
        while clipped.utf8.count > bytes { clipped.removeLast() }
        return clipped
    }
}
