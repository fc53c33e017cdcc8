import BilanLanguage
import BilanModel
import BilanPlaces

/// What a workbook says of itself on its sheet "about": whose it is and what it covers.
struct SheetAbout {
    var dataset: String?
    var title = ""
    var publisher = ""
    var publishedOn: CalendarDate?
    var coverage: [Coverage] = []
    var findings: [Finding] = []

    /// Nothing said.
    init() {}

    /// Reads the sheet: a line an item, the item in either language.
    init(_ sheet: Sheet, _ setting: ImportSetting) throws(IngestError) {
        var cells = Cells<AboutColumn>(sheet.named(AboutColumn.shape.others))
        var said: [AboutItem: String] = [:]
        var rows: [AboutItem: Row] = [:]
        try sheet.forEachRow { row throws(IngestError) in
            let word = SheetWords.key(cells[.aboutThisSheet, row])
            guard let item = AboutItem.allCases.first(where: { $0.isCalled(word) }) else { return }
            said[item] = cells[.value, row]
            rows[item] = row
        }
        func text(_ item: AboutItem) -> String { said[item] ?? "" }
        func refuse(_ item: AboutItem, _ code: Finding.Code) {
            guard let row = rows[item] else { return }
            cells.note(code, .value, row, .leftEmpty)
        }
        func day(_ item: AboutItem) -> CalendarDate? {
            guard !text(item).isEmpty else { return nil }
            let day = CalendarDate(text(item)) ?? DateReader.read(text(item))?.day
            if day == nil { refuse(item, .unreadableDate) }
            return day
        }
        dataset = text(.dataset).isEmpty ? nil : Ingestion.code(of: text(.dataset))
        title = text(.title)
        publisher = text(.publisher)
        publishedOn = day(.publishedOn)
        let (from, to) = (day(.from), day(.to))
        if !text(.place).isEmpty {
            let place = setting.gazetteer.country(text(.place)) ?? setting.gazetteer.place(code: text(.place))
            if let place, let from, let to, from <= to {
                coverage = [Coverage(place: place, days: from...to)]
            } else if place == nil {
                refuse(.place, .unplaced)
            } else {
                refuse(.from, .missingCell)
            }
        }
        findings = cells.findings
    }

    /// The same, with nothing to tell a second time.
    var withoutFindings: SheetAbout {
        var about = self
        about.findings = []
        return about
    }
}

/// The columns of the sheet "about".
enum AboutColumn: UInt8, Coded {
    case aboutThisSheet = 0
    case value

    static let shape = SheetShape(
        "about", needed: [["about_this_sheet"], ["value"]], known: tokens,
        others: ["à_propos_de_ce_classeur": "about_this_sheet", "valeur": "value"])
}

/// What the sheet "about" can say.
enum AboutItem: UInt8, Coded {
    case dataset = 0
    case title
    case publisher
    case place
    case from
    case to
    case publishedOn

    /// What it is called, and what to write beside it.
    func words(_ language: Language) -> (name: String, note: String) {
        let french = language == .fr
        return switch self {
        case .dataset:
            french
                ? ("Jeu de données", "À qui sont ces chiffres, en un mot, tel que partenaire-a ; toujours le même")
                : ("Dataset", "Whose figures these are, in one word such as partner-a; always the same one")
        case .title: french ? ("Titre", "Pour la liste des sources") : ("Title", "For the list of sources")
        case .publisher: french ? ("Publié par", "Votre organisation") : ("Published by", "Your organisation")
        case .place:
            french
                ? ("Pays couvert", "Seulement si le classeur dit tout ce qui s’y est passé : MLI")
                : ("Country covered", "Only where the workbook has all that happened there: MLI")
        case .from: french ? ("Premier jour couvert", "2024-05-06") : ("First day covered", "2024-05-06")
        case .to: french ? ("Dernier jour couvert", "2024-05-12") : ("Last day covered", "2024-05-12")
        case .publishedOn:
            french
                ? ("Publié le", "Jour où ces chiffres ont été connus : 2024-05-13")
                : ("Published on", "Day on which these figures could be known: 2024-05-13")
        }
    }

    /// Whether a word, as words are compared, is what it is called in any language.
    func isCalled(_ word: String) -> Bool {
        Language.allCases.contains { SheetWords.key(words($0).name) == word }
    }
}
