import BilanModel

/// What a column seems to hold, how sure that is, and why.
struct ColumnGuess: Hashable {
    var meaning: MappedColumn.Meaning
    var confidence: Confidence
    var why: String

    /// How sure a guess is.
    enum Confidence: UInt8, Coded, Comparable {
        case unsure = 0
        case likely = 1
        case sure = 2

        static func < (left: Confidence, right: Confidence) -> Bool { left.rawValue < right.rawValue }
    }

    /// A field.
    init(_ field: MappedField, _ confidence: Confidence, _ why: String) {
        self.init(.field(field), confidence, why)
    }

    /// Anything.
    init(_ meaning: MappedColumn.Meaning, _ confidence: Confidence, _ why: String) {
        self.meaning = meaning
        self.confidence = confidence
        self.why = why
    }

    /// The field, where it is one.
    var field: MappedField? {
        guard case .field(let field) = meaning else { return nil }
        return field
    }

    /// The figure, where it is one.
    var figure: MappedFigure? {
        guard case .figure(let figure) = meaning else { return nil }
        return figure
    }

    /// As it stands behind the column in the file.
    var remark: String { why.isEmpty ? confidence.token : "\(confidence.token): \(why)" }
}
