import BilanIngest
import BilanLanguage
import BilanReports

/// The workbook that a partner fills in: one row one figure, with drop-downs, whose it is, and a guide.
struct EntryWorkbook {
    let language: Language

    /// Rows that carry drop-downs; rows below them can be filled all the same.
    private static let rows = 2000

    /// The workbook, empty.
    var workbook: Workbook {
        Workbook(
            properties: WorkbookProperties(
                title: language == .fr ? "Feuille de saisie des chiffres" : "Figures to fill in",
                created: WorkbookDay(year: 2000, month: 1, day: 1)),
            sheets: [entry, about, guide, lists])
    }

    private var columns: [EntrySheets.Column] { EntrySheets.columns(in: language) }

    private var names: (entry: String, about: String, guide: String, lists: String) {
        language == .fr ? ("chiffres", "a_propos", "guide", "listes") : ("figures", "about", "guide", "lists")
    }

    private var entry: BilanReports.Sheet {
        let refusal =
            language == .fr ? "Choisissez un mot de la liste (voir guide)." : "Choose a word of the list (see guide)."
        let day =
            language == .fr
            ? "Écrivez un jour, comme 2024-05-06 ; un mois ou une année suffit."
            : "Write a day, such as 2024-05-06; a month or a year will do."
        let columns = columns.map { column in
            var made = SheetColumn(column.heading, column.isDay ? .date : .text, width: EntryWorkbook.width(column))
            if !column.words.isEmpty {
                let words = RangeReference(sheet: names.lists, header: column.list, rows: 0..<column.words.count)
                made.entry = SheetEntry(hint: column.meaning, rule: .oneOf(words), refusal: refusal)
            } else {
                made.entry = SheetEntry(
                    hint: column.meaning, rule: column.isDay ? .day : .any, refusal: column.isDay ? day : "")
            }
            return made
        }
        return .entry(names.entry, table: "figures", columns: columns, rows: EntryWorkbook.rows)
    }

    private static func width(_ column: EntrySheets.Column) -> Double {
        if column.isDay { return 13 }
        let longest = (column.words + [column.heading]).map(\.count).max() ?? 0
        return min(32, max(12, Double(longest) + 4))
    }

    private var about: BilanReports.Sheet {
        let (item, value) = EntrySheets.aboutHeadings(in: language)
        return .presentation(
            names.about, preamble: [],
            table: SheetTable(
                name: "about",
                columns: [SheetColumn(item, width: 28), SheetColumn(value, width: 32), SheetColumn(note, width: 80)],
                rows: EntrySheets.items(in: language).map { [.text($0.name), .empty, .text($0.note)] }),
            freezeHeader: true)
    }

    private var note: String { language == .fr ? "Ce qu’il faut écrire" : "What to write" }

    private var guide: BilanReports.Sheet {
        .presentation(
            names.guide, preamble: [],
            table: SheetTable(
                name: "guide",
                columns: zip(EntrySheets.guideHeadings(in: language), [24, 60, 60, 36]).map {
                    SheetColumn($0, width: $1)
                },
                rows: columns.map { column in
                    [column.heading, column.meaning, column.words.joined(separator: " · "), column.example].map {
                        $0.isEmpty ? .empty : .text($0)
                    }
                }), freezeHeader: true)
    }

    /// The words of the drop-downs, a column each.
    private var lists: BilanReports.Sheet {
        let listed = columns.filter { !$0.words.isEmpty }
        let depth = listed.map(\.words.count).max() ?? 0
        var sheet = BilanReports.Sheet.machine(
            names.lists, columns: listed.map { SheetColumn($0.list) },
            rows: (0..<depth).map { row in
                listed.map { row < $0.words.count ? .text($0.words[row]) : .empty }
            })
        sheet.isHidden = true
        return sheet
    }
}
