public import BilanLanguage
import BilanModel

/// The sheets of a workbook to fill in: what stands in which, in words a person reads.
///
/// Every word is read back: headings and drop-downs of both languages mean the same columns and tokens.
public enum EntrySheets {
    /// A column of the sheet to fill in.
    public struct Column: Hashable, Sendable {
        /// Its heading.
        public let heading: String
        /// What belongs there.
        public let meaning: String
        /// The words its drop-down offers; none where anything may be typed.
        public let words: [String]
        /// A cell as it might stand.
        public let example: String
        /// Whether it takes a day.
        public let isDay: Bool
        /// The heading of its words on the sheet of lists.
        public let list: String
    }

    /// A line of the sheet that says whose the workbook is.
    public struct Item: Hashable, Sendable {
        /// What is asked.
        public let name: String
        /// What to write beside it.
        public let note: String
    }

    /// The columns in the order in which a person fills them.
    public static func columns(in language: Language) -> [Column] {
        order.map { column in
            Column(
                heading: heading(column, language), meaning: SheetWords.meaning(of: column, language),
                words: SheetWords.shown(column, language).map(\.word),
                example: SheetWords.example(of: column, language), isDay: days.contains(column),
                list: "list_" + column.token)
        }
    }

    /// The headings alone, as a line of comma-separated values.
    public static func csv(in language: Language) -> String {
        order.map { heading($0, language) }.joined(separator: ",") + "\n"
    }

    /// What the workbook is asked about itself.
    public static func items(in language: Language) -> [Item] {
        AboutItem.allCases.map { item in
            let (name, note) = item.words(language)
            return Item(name: name, note: note)
        }
    }

    /// Headings of the sheet about the workbook: what is asked, the answer.
    public static func aboutHeadings(in language: Language) -> (item: String, value: String) {
        language == .fr ? ("À propos de ce classeur", "Valeur") : ("About this sheet", "Value")
    }

    /// Headings of the guide: column, meaning, allowed words, example.
    public static func guideHeadings(in language: Language) -> [String] {
        language == .fr
            ? ["Colonne de la feuille", "Signification", "Mots admis", "Exemple"]
            : ["Column of the sheet", "Meaning", "Allowed words", "Example"]
    }

    /// The guide and the lists are for people and for drop-downs; nothing is read from them.
    static let guide = SheetShape(
        "guide", needed: [["column_of_the_sheet", "colonne_de_la_feuille"]], known: ["meaning", "signification"])
    static let lists = SheetShape("lists", needed: [["list_measure"]], known: ["list_group"])

    private static func heading(_ column: FigureColumn, _ language: Language) -> String {
        language == .fr ? column.headingFR : column.token
    }

    private static let days: Set<FigureColumn> = [.dateStart, .dateEnd, .since, .asOf, .validTo, .publishedOn]

    /// What every row needs comes first; what few rows need, last.
    private static let order: [FigureColumn] = [
        .eventLabel, .dateStart, .dateEnd, .place, .placeCode, .measure, .value, .group, .source, .documentTitle,
        .documentUrl, .publishedOn, .qualifier, .low, .best, .high, .side, .scope, .sex, .age, .sector, .unit,
        .verification, .finality, .claimant, .reliability, .credibility, .asOf, .validTo, .since, .datePrecision,
        .role, .partOf, .origin, .audience, .note, .id, .intoDataset,
    ]
}
