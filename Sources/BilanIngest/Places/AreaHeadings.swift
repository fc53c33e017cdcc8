/// Which column says what of which level, in any of OCHA's spellings: `ADM1_PCODE`, `admin1Pcod`, `admin1Name_fr`.
struct AreaHeadings: Sendable {
    /// What a column holds.
    enum Part: Hashable, Sendable {
        case code
        /// The name, in a language of two letters or in none.
        case name(String)
        /// The name without accents.
        case reference
        /// Another name.
        case alternative
    }

    /// Columns by level, in the order of the file.
    private(set) var columns: [UInt8: [(part: Part, position: Int)]] = [:]
    /// The column with the day of the edition.
    let validOn: Int?
    /// The column with the last day of validity.
    let validTo: Int?

    /// The columns of a table, or the properties of a feature.
    init(_ names: [String]) {
        let lower = names.map { $0.lowercased() }
        validOn = lower.firstIndex { $0 == "validon" || $0 == "valid_on" }
        validTo = lower.firstIndex { $0 == "validto" || $0 == "valid_to" }
        for (position, name) in lower.enumerated() {
            if let (level, part) = AreaHeadings.read(name) { columns[level, default: []].append((part, position)) }
        }
    }

    /// The finest level that has a code and a name.
    var level: UInt8? { columns.keys.filter { has(.code, $0) && nameColumn($0) != nil }.max() }

    /// Whether a level has such a column.
    func has(_ part: Part, _ level: UInt8) -> Bool { column(part, level) != nil }

    /// The column of a level.
    func column(_ part: Part, _ level: UInt8) -> Int? { columns[level]?.first { $0.part == part }?.position }

    /// The column of a level's name: French or whatever stands first, English last.
    func nameColumn(_ level: UInt8) -> Int? {
        let names = (columns[level] ?? []).compactMap { column -> (language: String, position: Int)? in
            if case .name(let language) = column.part { (language, column.position) } else { nil }
        }
        return (names.first { $0.language != "en" } ?? names.first)?.position
    }

    /// `adm1_pcode` is the code of level 1, `admin2al_1` another name of level 2.
    private static func read(_ name: String) -> (UInt8, Part)? {
        for stem in ["admin", "adm"] where name.hasPrefix(stem) {
            var rest = name.dropFirst(stem.count)
            guard let digit = rest.popFirst()?.wholeNumberValue, digit <= 5 else { return nil }
            let words = rest.filter { $0 != "_" && $0 != " " }
            return part(words).map { (UInt8(digit), $0) }
        }
        return nil
    }

    private static func part(_ word: some StringProtocol) -> Part? {
        if word == "pcode" || word == "pcod" { return .code }
        if ["ref", "refname", "refn", "refnam"].contains(String(word)) { return .reference }
        if word == "name" { return .name("") }
        if word.hasPrefix("name"), word.count == 6 { return .name(String(word.suffix(2))) }
        if word.hasPrefix("alt") || (word.hasPrefix("al") && word.count <= 3) { return .alternative }
        return word.count == 2 && word.allSatisfy(\.isLetter) ? .name(String(word)) : nil
    }
}
