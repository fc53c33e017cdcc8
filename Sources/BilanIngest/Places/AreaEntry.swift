import BilanModel

/// A place as one row of a file describes it.
struct AreaEntry: Sendable {
    var spot: RowSpot
    var level: UInt8
    var code: String
    /// The name as the country writes it, tidied.
    var name: String
    var nameEN = ""
    /// Other names and spellings.
    var others: [String] = []
    /// Code of the parent; empty, or the country's own, for what stands right under the country.
    var parent: String
    var validFrom: CalendarDate?
    var validTo: CalendarDate?
    var position: Position?
    var shape: AreaShape?
    /// Whether the row is about something else and only names this place on its way.
    var isImplied = false

    init(spot: RowSpot, level: UInt8, code: String, name: String, parent: String) {
        self.spot = spot
        self.level = level
        self.code = code
        self.name = name
        self.parent = parent
    }
}

/// Names as they come out of files.
enum NameText {
    /// The name with single blanks, without line breaks; empty for the words that programs write for nothing.
    static func tidy(_ text: String) -> String {
        let words = text.split { $0.isWhitespace || $0 == "\u{FEFF}" || $0 == "\u{200E}" || $0 == "\u{200F}" }
        let name = words.joined(separator: " ")
        return ["<null>", "null", "(null)", "#n/a", "-"].contains(name.lowercased()) ? "" : name
    }

    /// A country's name without what stands behind it: `Mali (le)` is Mali.
    static func bare(_ name: String) -> String {
        String((name.firstIndex(of: "(").map { name[..<$0] } ?? name[...]).trimmed)
    }
}
