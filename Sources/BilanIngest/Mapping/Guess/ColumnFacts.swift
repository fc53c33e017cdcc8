import BilanLanguage
import BilanModel

/// What the cells of one column look like, whatever its heading says.
struct ColumnFacts {
    /// Cells that hold something.
    private(set) var filled = 0
    /// Of them: numbers, and those with separators as French and as English write them.
    private(set) var numbers = 0
    private(set) var frenchNumbers = 0
    private(set) var englishNumbers = 0
    /// Whole numbers up to 5, and numbers between nought and one.
    private(set) var smallNumbers = 0
    private(set) var belowOne = 0
    /// Days that can be read in one way; days in figures, by what they can only be; serial numbers; years.
    private(set) var days = 0
    private(set) var slashed = 0
    private(set) var dayFirst = 0
    private(set) var monthFirst = 0
    private(set) var serials = 0
    private(set) var years = 0
    private(set) var stars = 0
    /// Cells that say that nothing is known.
    private(set) var unknowns = 0
    /// Different cells, as long as they are few enough to be kept.
    private(set) var distinct: Set<String> = []
    private(set) var isUnique = true

    private static let kept = 4000

    /// Takes a cell in.
    mutating func add(_ cell: String) {
        if cell.isEmpty { return }
        filled += 1
        if distinct.count < ColumnFacts.kept, !distinct.insert(cell).inserted { isUnique = false }
        if cell == "*" { stars += 1 }
        let reading = NumberStyle.written.read(cell)
        if reading == .unknown { unknowns += 1 }
        if let value = reading?.figure?.value, cell.contains(where: \.isNumber) { add(value, cell) }
        addDays(cell)
    }

    private mutating func add(_ value: Quantity, _ cell: String) {
        numbers += 1
        if (1900...2100).contains(value.rounded), value.isWhole, cell.utf8.count == 4 { years += 1 }
        if (30_000...60_000).contains(value.rounded), cell.utf8.count == 5 { serials += 1 }
        if value.isWhole, value <= Quantity(5) { smallNumbers += 1 }
        if value < Quantity(1), value > .zero { belowOne += 1 }
        let bytes = Array(cell.utf8)
        guard let mark = bytes.lastIndex(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: " ") || $0 > 0x7F })
        else { return }
        if bytes[mark] == UInt8(ascii: ","), bytes.count - mark == 4 { englishNumbers += 1 } else { frenchNumbers += 1 }
    }

    private mutating func addDays(_ cell: String) {
        guard cell.utf8.count >= 6, cell.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return }
        if cell.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }) { return }
        guard DayStyle.iso.read(cell) == nil else {
            days += 1
            return
        }
        let isFirst = DayStyle.dayFirst.read(cell)?.precision == 0
        let isSecond = DayStyle.monthFirst.read(cell)?.precision == 0
        guard isFirst || isSecond else { return }
        slashed += 1
        if !isSecond { dayFirst += 1 }
        if !isFirst { monthFirst += 1 }
    }

    /// Whether nearly all cells are so.
    func most(_ count: Int) -> Bool { filled > 0 && count * 10 >= filled * 9 }

    /// Whether the cells are numbers, apart from signs for what is not known.
    var isNumeric: Bool { numbers > 0 && numbers * 10 >= (filled - unknowns) * 9 }

    /// Whether the cells are days.
    var isDated: Bool { most(days + slashed) }

    /// Whether most different cells of a column of words are so.
    func mostWords(_ test: (String) -> Bool) -> Bool {
        let words = distinct.filter { $0.contains(where: \.isLetter) }.sorted().prefix(200)
        guard !words.isEmpty, words.count * 2 >= min(distinct.count, 200) else { return false }
        return words.count(where: test) * 5 >= words.count * 4
    }

    /// The prefix of most P-codes in the column (`UA`), and how many digits follow at most; nil when they are none.
    var placeCodes: (prefix: String, digits: Int)? {
        guard mostWords(ColumnFacts.isPlaceCode) else { return nil }
        var prefixes: [String: Int] = [:]
        var digits = 0
        for code in distinct where ColumnFacts.isPlaceCode(code) {
            prefixes[String(code.prefix { $0.isLetter }).uppercased(), default: 0] += 1
            digits = max(digits, code.count(where: \.isNumber))
        }
        return prefixes.max { ($0.value, $1.key) < ($1.value, $0.key) }.map { ($0.key, digits) }
    }

    /// Two or three letters and digits behind them.
    static func isPlaceCode(_ text: String) -> Bool {
        let letters = text.prefix { $0.isLetter && $0.isASCII }
        let digits = text.dropFirst(letters.count)
        return (2...3).contains(letters.count) && (1...12).contains(digits.count)
            && digits.allSatisfy { $0.isNumber && $0.isASCII }
    }
}
