import BilanLanguage
import BilanModel
import BilanPlaces

/// What the name of a file, its sheets and the lines above its headings say of the whole: country, year, day.
struct FileSigns {
    /// The country, by its code, and where it is said.
    private(set) var country: (code: String, where: String)?
    /// The year of its figures, and where it is said.
    private(set) var year: (text: String, where: String)?
    /// The day in the name of the file.
    private(set) var day: CalendarDate?
    /// The name of the file without what stands behind its first point.
    let stem: String

    init(_ file: SourceFile, _ sheets: [Sheet], _ gazetteer: Gazetteer) {
        stem = String(file.leaf.split(separator: ".").first ?? "")
        let tokens = stem.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        let lines = sheets.flatMap { $0.preamble.flatMap { $0 } + [$0.label] }.filter { $0.utf8.count < 120 }
        for line in lines {
            if year == nil, let found = FileSigns.year(PlainWords.folded(line)) { year = (found, "\"\(line)\"") }
            if country == nil, let found = FileSigns.country(FileSigns.words(line), gazetteer) {
                country = (found, "\"\(line)\"")
            }
        }
        let name = "the name of the file"
        if year == nil, let found = FileSigns.year(PlainWords.folded(stem)) { year = (found, name) }
        if country == nil, let found = FileSigns.country(tokens, gazetteer) ?? FileSigns.code(tokens, gazetteer) {
            country = (found, name)
        }
        day =
            tokens.lazy.filter { $0.utf8.count == 8 }.compactMap { DayStyle.iso.read($0) }
            .first { $0.precision == 0 }?.range.lowerBound
    }

    /// The first word that is a year of our time.
    private static func year(_ words: [String]) -> String? {
        words.first { $0.utf8.count == 4 && (1990...2100).contains(Int($0) ?? 0) }
    }

    private static func words(_ line: String) -> [String] { line.split { !$0.isLetter }.map(String.init) }

    /// The country that one to three words name; short ones are words of another kind too often.
    private static func country(_ words: [String], _ gazetteer: Gazetteer) -> String? {
        for length in [3, 2, 1] where words.count >= length {
            for start in 0...(words.count - length) {
                let name = words[start..<(start + length)].joined(separator: " ")
                guard name.count > 3, name.allSatisfy({ $0.isLetter || $0 == " " }) else { continue }
                if let place = gazetteer.country(name) { return gazetteer.code(of: place, preferring: nil) }
            }
        }
        return nil
    }

    /// The country of a code of three letters: in capitals anywhere, in small letters at the beginning alone.
    private static func code(_ tokens: [String], _ gazetteer: Gazetteer) -> String? {
        let capitals = tokens.filter { $0.count == 3 && $0.allSatisfy { $0.isLetter && $0.isUppercase } }
        let candidates = capitals + tokens.prefix(1).filter { $0.count == 3 && $0 != "cod" && $0 != "hno" }
        for word in candidates {
            if let place = gazetteer.country(word) { return gazetteer.code(of: place, preferring: nil) }
        }
        return nil
    }
}
