import BilanLanguage
import BilanModel

/// The words of closed lists as people read them in a sheet to fill in, and what each means.
enum SheetWords {
    /// How words are compared: small letters without accents, one blank between words.
    static func key(_ text: String) -> String {
        var key = ""
        for character in ASCIIFold.folded(text).lowercased() {
            let isWordy = character.isLetter || character.isNumber
            if isWordy { key.append(character) } else if key.last != " ", !key.isEmpty { key.append(" ") }
        }
        return key.last == " " ? String(key.dropLast()) : key
    }

    /// The words of a column as a drop-down shows them, each with its token; none for a column that takes anything.
    static func shown(_ column: FigureColumn, _ language: Language) -> [(token: String, word: String)] {
        switch column {
        case .measure: return Measures.all.map { ($0.code, language == .fr ? $0.labelFR : $0.labelEN) }
        case .datePrecision, .placePrecision, .credibility: return column.about.words.map { ($0, $0) }
        case .reliability: return column.about.words.sorted().map { ($0, $0.uppercased()) }
        default:
            let french = language == .fr ? FigureColumn.french[column] ?? [:] : [:]
            return column.about.words.map { ($0, french[$0] ?? $0.split(separator: "_").joined(separator: " ")) }
        }
    }

    /// What belongs into a column, with headings and words as the sheet shows them where the meaning names tokens.
    static func meaning(of column: FigureColumn, _ language: Language) -> String {
        guard language == .fr else { return column.about.meaning }
        let words = Dictionary(shown(column, .fr).map { ($0.token, $0.word) }) { first, _ in first }
        var text = ""
        var word = ""
        func spelled(_ word: String) -> String {
            if let own = words[word] { return own }
            // "Source" and "date" are words of the language, too: only tokens that no sentence has are headings.
            guard word == "value" || word == "since" || word.contains("_") else { return word }
            return FigureColumn(token: word).map { "« \($0.headingFR) »" } ?? word
        }
        for character in column.about.meaningFR {
            if character.isLetter || character == "_" {
                word.append(character)
            } else {
                text += spelled(word) + String(character)
                word = ""
            }
        }
        return text + spelled(word)
    }

    /// A cell as it might stand, in the words of the sheet.
    static func example(of column: FigureColumn, _ language: Language) -> String {
        let usual = column.about.example
        if let word = shown(column, language).first(where: { $0.token == usual })?.word { return word }
        guard language == .fr else { return usual }
        return [
            .value: "au moins 64", .eventLabel: "Attaque du marché", .source: "ministère de la Santé",
            .documentTitle: "Communiqué 14", .intoDataset: "partenaire-a",
        ][column] ?? usual
    }

    /// What every word means that a drop-down of any language shows, by column and by how words are compared.
    static let meanings: [FigureColumn: [String: String]] = {
        var meanings: [FigureColumn: [String: String]] = [:]
        for column in FigureColumn.allCases where !column.about.words.isEmpty {
            var known: [String: String] = [:]
            for language in Language.allCases {
                for (token, word) in shown(column, language) { known[key(word)] = token }
            }
            // A token means itself, whatever another language makes of the word.
            for token in column.about.words { known[key(token)] = token }
            meanings[column] = known
        }
        return meanings
    }()
}
