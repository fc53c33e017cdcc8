/// Something that an expression can ask about a claim or a cell.
public struct Field: Hashable, Sendable {
    /// The word it goes by.
    public let code: String
    /// Other words for it, English and French.
    public let others: [String]
    /// What its values are.
    public let kind: Kind
    /// What it means, for lists.
    public let meaning: String

    /// A field of this name.
    public init(_ code: String, _ others: [String] = [], _ kind: Kind, _ meaning: String) {
        self.code = code
        self.others = others
        self.kind = kind
        self.meaning = meaning
    }

    /// What values a field has, which says how they are written and compared.
    public enum Kind: Hashable, Sendable {
        /// Words of a closed list.
        case word([String])
        /// Names and codes of an open list, compared without regard to case and accents.
        case name
        /// Numbers.
        case number
        /// Days; a period stands for all of its days.
        case day
        /// Months: `2023-09`, or 9 in any year.
        case month
        /// Periods, by their codes.
        case period
        /// True or false.
        case flag
        /// Places: of a level, 0 to 4, or any that contains; by code or name.
        case place(Int?)

        /// Whether values have an order.
        var isOrdered: Bool {
            switch self {
            case .number, .day, .month, .period: true
            case .word, .name, .flag, .place: false
            }
        }

        /// Whether a part of a value can be asked for.
        var hasParts: Bool {
            switch self {
            case .word, .name, .place: true
            case .number, .day, .month, .period, .flag: false
            }
        }

        /// The operators it knows, for messages.
        var signs: String {
            (isOrdered ? "=, !=, <, <=, >, >=" : "=, !=") + (hasParts ? ", ~" : "") + ", in or is empty"
        }

        /// What its values are called in lists.
        public var title: String {
            switch self {
            case .word(let words): words.count <= 8 ? words.joined(separator: " ") : "word"
            case .name: "text"
            case .number: "number"
            case .day: "day or period"
            case .month: "2023-09 or 1 to 12"
            case .period: "period"
            case .flag: "true false"
            case .place(nil): "place"
            case .place(let level?): "place of admin \(level)"
            }
        }
    }
}

/// The fields that an option's expressions can use.
public struct Vocabulary: Sendable {
    /// The option, for messages.
    public let option: String
    /// The fields in the order of lists.
    public let fields: [Field]
    /// Names of fields as messages list them.
    let listed: [String]
    /// The places that a person means by a word, in a level or in any; empty for vocabularies without places.
    let places: @Sendable (String, Int?) -> NamedPlaces

    /// A vocabulary; `places` finds what a word names, `listed` is what messages offer where not all fields.
    public init(
        option: String, fields: [Field], listed: [String]? = nil,
        places: @escaping @Sendable (String, Int?) -> NamedPlaces = { _, _ in NamedPlaces() }
    ) {
        self.option = option
        self.fields = fields
        self.listed = listed ?? fields.map(\.code)
        self.places = places
    }

    /// Every name of every field.
    var words: [String] { fields.flatMap { [$0.code] + $0.others } }

    /// The field of a name, in any letter case.
    func field(_ word: String) -> Field? {
        let word = word.lowercased()
        return fields.first { $0.code == word } ?? fields.first { $0.others.contains(word) }
    }
}

/// The places a word names, with what tells them apart and what is spelt nearly so.
public struct NamedPlaces: Sendable {
    /// Numbers of the gazetteer.
    public var places: [Int32] = []
    /// What tells several apart.
    public var labels: [String] = []
    /// Names that exist, for a hint.
    public var spellings: [String] = []

    /// No place.
    public init() {}
}
