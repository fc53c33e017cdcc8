public import BilanModel

/// What a cell or a short phrase says.
public enum FigureReading: Hashable, Sendable {
    /// A figure, maybe without a number ("none reported", "dozens").
    case figure(ReadFigure)
    /// A word or mark that says nothing is known: `N/A`, `-`, `..`, an empty cell, a suppressed `*`.
    case unknown

    /// The figure, where there is one.
    public var figure: ReadFigure? {
        guard case .figure(let figure) = self else { return nil }
        return figure
    }
}

/// A figure as written: its number, the words before it, and what both mean.
public struct ReadFigure: Hashable, Sendable {
    /// What the words mean as bounds.
    public var estimate: Estimate
    /// The words.
    public var qualifier: Qualifier
    /// The number as written, the lower one of a range or of a vague plural; nil when there is none.
    public var value: Quantity?
    /// Whether every digit was kept: false when decimals beyond the third were rounded away.
    public var isExact: Bool
    /// Whether its one separator could be meant the other way (`30.000`): worth a finding where it matters.
    public var isDoubtful: Bool

    /// A figure of these words.
    public init(
        _ qualifier: Qualifier, _ value: Quantity? = nil, upper: Quantity? = nil, isExact: Bool = true,
        isDoubtful: Bool = false
    ) {
        self.qualifier = qualifier
        self.value = qualifier == .zero ? .zero : value
        self.isExact = isExact
        self.isDoubtful = isDoubtful
        estimate = qualifier.estimate(value, upper: upper)
    }
}
