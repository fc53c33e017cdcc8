import BilanAnalytics
import BilanLanguage
import BilanModel

extension PublishedFigure {
    /// What can be said of the number.
    var shape: FigureShape { FigureShape(estimate, qualifier: qualifier) }

    /// The number that stands in a cell; nil where nobody gives one, where it is kept back, and for a bare range, whose
    /// middle is nobody's number.
    var shownValue: Quantity? {
        switch state {
        case .reported, .nil, .noReport: shape.value
        case .noneRecorded, .notApplicable, .withheld: nil
        }
    }

    /// Whether a number or a range is shown.
    public var isShown: Bool {
        switch state {
        case .reported, .nil, .noReport: estimate.isQuantified
        case .noneRecorded, .notApplicable, .withheld: false
        }
    }

    /// What stands in a table in place of a number.
    var missingMark: ShorthandMark {
        switch state {
        case .reported, .nil, .noReport: .noFigure
        case .noneRecorded: .noneRecorded
        case .notApplicable: .notApplicable
        case .withheld: .withheld
        }
    }

    /// What stands before the number, as a token; nil where nothing is shown.
    var boundToken: String? {
        guard isShown else { return nil }
        return conflict ? FigureBound.range : FigureBound.token(of: shape)
    }

    /// The status as a token: `a` for a figure without remark, `x` where there is no figure.
    var statusToken: String {
        guard isShown else { return "x" }
        return status.letter.isEmpty ? "a" : status.letter
    }

    /// Whether the figure is of the whole area of the briefing.
    func isWhole(in briefing: Briefing) -> Bool { placeCodes == [briefing.placeCode] }

    /// The level of its area: 0 for the briefing's own country, 1 where its region is not known.
    func adminLevel(in briefing: Briefing) -> Int { isWhole(in: briefing) ? 0 : level ?? 1 }
}

/// The tokens that stand in the column `bound`.
enum FigureBound {
    static let range = "range"
    static let vague = "vague"
    static let all = Bound.tokens + [range, vague]

    /// The token of a shape; nil where there is no number.
    static func token(of shape: FigureShape) -> String? {
        switch shape {
        case .single(let bound, _): bound.token
        case .beside(_, let inner): token(of: inner)
        case .range, .limits: range
        case .vague: vague
        case .unknown, .noneReported, .unstated: nil
        }
    }
}
