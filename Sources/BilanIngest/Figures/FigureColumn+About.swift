import BilanModel

/// What a person who fills a sheet must know of a column.
public struct ColumnNote: Hashable, Sendable {
    /// What belongs there, in English.
    public let meaning: String
    /// The same in French.
    public let meaningFR: String
    /// The words of its closed list; empty for free text, numbers and days.
    public let words: [String]
    /// A cell as it might stand.
    public let example: String

    init(_ meaning: String, _ meaningFR: String, _ words: [String] = [], example: String = "") {
        self.meaning = meaning
        self.meaningFR = meaningFR
        self.words = words
        self.example = example
    }
}

extension FigureColumn {
    /// Meaning, allowed words and an example.
    public var about: ColumnNote {
        switch self {
        case .id:
            ColumnNote(
                "Your own id of the row, once in the sheet", "Votre identifiant de la ligne, unique", example: "f-12")
        case .event:
            ColumnNote(
                "Id of the event; figures of one event are set against each other",
                "Identifiant de l’événement ; ses chiffres sont confrontés", example: "2024-05-01-market")
        case .document:
            ColumnNote(
                "Id of the document it was read in", "Identifiant du document où il a été lu", example: "un-report-14")
        case .source:
            ColumnNote(
                "Who says it: an id of the sources sheet, or a name", "Qui le dit : identifiant ou nom",
                example: "ministry")
        case .origin:
            ColumnNote(
                "Key of the utterance; copies of one communiqué share it and count once",
                "Clé de la déclaration ; les copies d’un communiqué la partagent et comptent une fois",
                example: "communique-2024-05-02")
        case .role:
            ColumnNote(
                "Its part beside other figures; empty: total, or part where part_of is given",
                "Son rôle à côté des autres chiffres ; vide : total, ou part si part_of est donné", Role.tokens,
                example: "total")
        case .partOf:
            ColumnNote(
                "Id of the row whose figure contains it", "Identifiant de la ligne qui le contient", example: "f-11")
        case .supersedes:
            ColumnNote("Id of the row that it replaces", "Identifiant de la ligne qu’il remplace", example: "f-09")
        case .measure:
            ColumnNote(
                "What is counted; required", "Ce qui est compté ; obligatoire", Measures.all.map(\.code),
                example: "killed")
        case .group:
            ColumnNote(
                "Whom it counts; empty: all", "Qui est compté ; vide : tous", Group.Status.tokens, example: "civilian")
        case .side: ColumnNote("Side in the event", "Camp dans l’événement", Group.Side.tokens, example: "attacked")
        case .sex: ColumnNote("Sex", "Sexe", Group.Sex.tokens, example: "female")
        case .age:
            ColumnNote(
                "Ages in whole years, both counted", "Âges en années révolues, bornes comprises", example: "0-17")
        case .sector:
            ColumnNote("Sector or cluster, by its code", "Secteur ou groupe sectoriel, par son code", example: "FSC")
        case .needStatus:
            ColumnNote("Kind of need, as published", "Type de besoin, tel que publié", example: "immediate")
        case .scope:
            ColumnNote(
                "What a toll covers; empty: unknown", "Ce que couvre un bilan ; vide : unknown", Scope.tokens,
                example: "without_attackers")
        case .value:
            ColumnNote(
                "The number in its source’s words", "Le nombre dans les mots de sa source", example: "at least 64")
        case .qualifier:
            ColumnNote(
                "The words before the number; wins over value", "Les mots devant le nombre ; l’emporte sur value",
                Qualifier.tokens, example: "at_least")
        case .low:
            ColumnNote(
                "Smallest value claimed; wins over value", "Plus petite valeur ; l’emporte sur value", example: "60")
        case .best:
            ColumnNote(
                "Most likely value; wins over value", "Valeur la plus probable ; l’emporte sur value", example: "64")
        case .high:
            ColumnNote(
                "Largest value claimed; wins over value", "Plus grande valeur ; l’emporte sur value", example: "70")
        case .unit:
            ColumnNote(
                "What one is; empty: the measure’s unit", "Unité ; vide : celle de la mesure", Unit.tokens,
                example: "person")
        case .accrual:
            ColumnNote(
                "Over what time; empty: since where since is given, else point for a stock and period for a flow",
                "Sur quelle durée ; vide : since si since est donné, sinon point pour un stock, period pour un flux",
                Accrual.tokens, example: "period")
        case .dateStart:
            ColumnNote(
                "First day it may have happened; a month or a year will do",
                "Premier jour possible ; un mois ou une année suffit", example: "2024-05-01")
        case .dateEnd:
            ColumnNote("Last day; empty: the first", "Dernier jour ; vide : le premier", example: "2024-05-02")
        case .datePrecision:
            ColumnNote(
                "1 day, 2 two to six days, 3 week, 4 month, 5 year",
                "1 jour, 2 deux à six jours, 3 semaine, 4 mois, 5 année",
                ["1", "2", "3", "4", "5"], example: "1")
        case .since: ColumnNote("First day of a running total", "Premier jour d’un cumul", example: "2024-01-01")
        case .asOf:
            ColumnNote("Day of a stock or of a running total", "Jour d’un stock ou d’un cumul", example: "2024-04-30")
        case .validTo:
            ColumnNote("Last day a stock stays valid", "Dernier jour de validité d’un stock", example: "2024-12-31")
        case .place: ColumnNote("Place as written", "Lieu tel qu’écrit", example: "Bourem, Mali")
        case .placeCode:
            ColumnNote(
                "Code of the place; several joined by ; for one figure over several places",
                "Code du lieu ; plusieurs séparés par ; pour un chiffre sur plusieurs lieux", example: "ML0603;ML0702")
        case .placePrecision:
            ColumnNote(
                "1 exact, 2 near, 3 admin 2, 4 admin 1, 5 larger, 6 country, 7 water or air",
                "1 exact, 2 proche, 3 admin 2, 4 admin 1, 5 plus large, 6 pays, 7 eau ou air",
                ["1", "2", "3", "4", "5", "6", "7"], example: "3")
        case .publishedOn: ColumnNote("Day it was published", "Jour de publication", example: "2024-05-03")
        case .verification:
            ColumnNote(
                "How well it is established; empty: reported", "Degré d’établissement ; vide : reported",
                Verification.tokens, example: "reported")
        case .finality:
            ColumnNote(
                "Whether it may change; provisional opens its top",
                "S’il peut changer ; provisional ouvre la borne haute", Finality.tokens, example: "provisional")
        case .claimant:
            ColumnNote(
                "Who says it, seen from those counted; empty: third_party",
                "Qui le dit, vu des personnes comptées ; vide : third_party",
                Claimant.tokens, example: "own_side")
        case .reliability:
            ColumnNote(
                "Letter of the source; empty: the source’s grade", "Lettre de la source ; vide : celle de la source",
                Reliability.tokens, example: "b")
        case .credibility:
            ColumnNote(
                "Digit of the information; empty: the source’s grade",
                "Chiffre de l’information ; vide : celui de la source", ["1", "2", "3", "4", "5", "6"], example: "3")
        case .audience:
            ColumnNote(
                "Who may see it; empty: as the dataset", "Qui peut le voir ; vide : comme le jeu de données",
                Audience.tokens, example: "public")
        case .note: ColumnNote("For yourselves; never printed", "Pour vous ; jamais imprimé", example: "page 3")
        case .eventLabel:
            ColumnNote(
                "What happened, in a few words; rows of the same words, days and place are one event",
                "Ce qui s’est passé, en quelques mots ; mêmes mots, jours et lieu : un seul événement",
                example: "Attack on the market")
        case .documentTitle:
            ColumnNote(
                "Title of the document it was read in", "Titre du document où il a été lu", example: "Flash update 14")
        case .documentUrl:
            ColumnNote(
                "Address of that document", "Adresse de ce document", example: "https://example.org/flash-14")
        case .intoDataset:
            ColumnNote(
                "Whose sheet it is, in one word; empty: as the row above, the sheet about, or the file’s name",
                "À qui est la feuille, en un mot ; vide : comme plus haut, la feuille a_propos ou le nom du fichier",
                example: "partner-a")
        }
    }
}
