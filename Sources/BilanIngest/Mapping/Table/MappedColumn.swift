import BilanModel

/// One column of a mapped table and what it holds.
struct MappedColumn: Hashable, Sendable {
    /// Which column.
    var name: ColumnName
    /// What it holds.
    var meaning: Meaning
    /// Words of its cells and what they stand for.
    var words: [String: String] = [:]
    /// Whether a file without it can be read.
    var isOptional = false

    /// What a column holds.
    enum Meaning: Hashable, Sendable {
        /// A field of the row.
        case field(MappedField)
        /// A figure of its own measure in every row.
        case figure(MappedFigure)
    }

    /// The field, where it holds one.
    var field: MappedField? {
        guard case .field(let field) = meaning else { return nil }
        return field
    }

    /// The figure, where it holds one.
    var figure: MappedFigure? {
        guard case .figure(let figure) = meaning else { return nil }
        return figure
    }
}

/// How a mapping names a column of a file.
enum ColumnName: Hashable, Sendable {
    /// By the first of these headings that is there, in any letter case and with any signs between words.
    case headings([String])
    /// By its HXL tag, `#inneed+f`: a column that has all of its attributes, the one with the fewest others.
    case tag(String)
    /// By its place, counted from 1.
    case position(Int)

    /// As a mapping file writes it, for messages.
    var text: String {
        switch self {
        case .headings(let headings): headings.joined(separator: " or ")
        case .tag(let tag): tag
        case .position(let position): String(position)
        }
    }

    /// Headings as they are compared: no accents, one blank between words.
    static func key(_ heading: String) -> String { PlainWords.folded(heading).joined(separator: " ") }
}

/// A figure that a column holds in every row.
struct MappedFigure: Hashable, Sendable {
    /// Code of the measure.
    var measure: String
    /// Which end of the figure it is: columns of one measure and group are low, best and high of one figure.
    var bound = Bound.best
    /// Whom it counts, over what the row says.
    var parts: [MappedField: String] = [:]
    /// What is counted, where not what the measure says.
    var unit: Unit?
    /// Days of the column alone (`2019`), where years stand side by side.
    var period = ""
    /// What every number is multiplied with.
    var factor = 1
    /// Its part beside other figures of the row; nil decides by the groups.
    var role: Role?

    /// An end of a figure.
    enum Bound: UInt8, Coded {
        case best = 0
        case low = 1
        case high = 2
    }
}
