/// Words for the levels of places, in English and French; countries' own words are understood as well.
enum LevelWords {
    private static let words: [[String]] = [
        ["admin0", "country", "pays"], ["admin1", "region", "région", "adm1"],
        ["admin2", "cercle", "department", "departement", "district", "province", "adm2"],
        ["admin3", "commune", "adm3"], ["admin4", "adm4"],
    ]

    /// The level of a word.
    static func level(_ word: String) -> Int? { words.firstIndex { $0.contains(word) } }

    /// Every word.
    static var all: [String] { words.flatMap(\.self) }
}
