public import BilanModel

/// Where a figure stands, which decides how its numbers look.
public enum FigureStyle: Sendable {
    /// In a table: figures only.
    case table
    /// Inside a sentence: millions in words, plain numbers under ten in words.
    case prose
    /// At the head of a sentence: as prose, with a capital, and never beginning with a figure.
    case opening
}

extension Language {
    /// An estimate in words: "at least 64", "77 to 100", "150 (at least 120)", "none reported", `[x]`.
    ///
    /// Source: METHODOLOGY sections 2 and 13 and ruling 8.
    public func figure(
        _ estimate: Estimate, qualifier: Qualifier? = nil, style: FigureStyle = .table, gender: Gender = .masculine
    ) -> String {
        figure(FigureShape(estimate, qualifier: qualifier), style, gender)
    }

    /// What stands in the column beside a number: "at least", "more than", "77 to 100", and `-` for an exact one.
    ///
    /// Missing: `-` too where there is no number, which the number's own cell says (`[x]`).
    public func bound(of estimate: Estimate, qualifier: Qualifier? = nil) -> String {
        let shape = FigureShape(estimate, qualifier: qualifier)
        switch shape {
        case .unknown, .unstated, .single(.exact, _): return "-"
        case .single(let bound, _): return words.bounds.before(bound)
        case .beside(_, let inner): return figure(inner, .table, .masculine)
        case .noneReported, .range, .limits, .vague: return figure(shape, .table, .masculine)
        }
    }

    /// What a table prints for a figure about which nothing is known.
    public static let unknownMark = "[x]"

    func figure(_ shape: FigureShape, _ style: FigureStyle, _ gender: Gender) -> String {
        let bounds = words.bounds
        let text = body(shape, style, gender)
        guard style == .opening else { return text }
        switch shape {
        case .range(let low, let high):
            return capitalized(bounds.openingRange(digits(low, style), digits(high, style)))
        case .single(.exact, let value) where !isWord(value), .beside(let value, _) where !isWord(value):
            return bounds.total + text
        default: return capitalized(text)
        }
    }

    private func body(_ shape: FigureShape, _ style: FigureStyle, _ gender: Gender) -> String {
        let bounds = words.bounds
        switch shape {
        case .unknown: return Language.unknownMark
        case .noneReported: return bounds.noneReported
        case .unstated: return bounds.unstated
        case .vague(let vague): return bounds.vague(vague).word
        case .range(let low, let high): return bounds.range(digits(low, style), digits(high, style))
        case .limits(let below, let low, let above, let high):
            return list([body(.single(below, low), style, gender), body(.single(above, high), style, gender)])
        case .single(.exact, let value): return plain(value, style, gender)
        case .single(let bound, let value): return bounds.before(bound) + " " + digits(value, style)
        case .beside(let value, let inner):
            return plain(value, style, gender) + " (" + body(inner, style == .opening ? .prose : style, gender) + ")"
        }
    }

    /// A number with nothing before it.
    func plain(_ value: Quantity, _ style: FigureStyle, _ gender: Gender) -> String {
        if style != .table, isWord(value), let word = numberWord(value.rounded, gender) { return word }
        return digits(value, style)
    }

    private func digits(_ value: Quantity, _ style: FigureStyle) -> String {
        style == .table ? number(value) : inProse(value)
    }

    private func isWord(_ value: Quantity) -> Bool { value.isWhole && (0...9).contains(value.rounded) }

    /// The text with a capital at its head.
    public func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
