/// How far a source can be trusted, in the letters of the Admiralty system.
public enum Reliability: UInt8, Coded, Comparable {
    /// Completely reliable.
    case a = 0
    /// Usually reliable.
    case b = 1
    /// Fairly reliable.
    case c = 2
    /// Cannot be judged; before D, because unknown is better than known to be poor.
    case f = 3
    /// Not usually reliable.
    case d = 4
    /// Unreliable.
    case e = 5

    /// The better grade comes first: A, B, C, F, D, E (METHODOLOGY section 5).
    public static func < (left: Reliability, right: Reliability) -> Bool { left.rawValue < right.rawValue }

    /// The letter in capitals, as graders write it.
    public var letter: String { token.uppercased() }
}

/// How likely one piece of information is, in the digits of the Admiralty system.
public enum Credibility: UInt8, Coded, Comparable {
    /// 1, confirmed by other sources.
    case confirmed = 0
    /// 2, probably true.
    case probable = 1
    /// 3, possibly true.
    case possible = 2
    /// 6, cannot be judged.
    case unknown = 3
    /// 4, doubtful.
    case doubtful = 4
    /// 5, improbable.
    case improbable = 5

    /// The better grade comes first: 1, 2, 3, 6, 4, 5 (METHODOLOGY section 5).
    public static func < (left: Credibility, right: Credibility) -> Bool { left.rawValue < right.rawValue }

    /// The digit, as graders write it.
    public var digit: Int { [1, 2, 3, 6, 4, 5][Int(rawValue)] }

    /// The grade of this digit, 1 to 6.
    public init?(digit: Int) {
        guard let found = Credibility.allCases.first(where: { $0.digit == digit }) else { return nil }
        self = found
    }
}

/// A source's letter and, where known, its usual digit: `B2`.
public struct Grade: Hashable, Sendable, CustomStringConvertible {
    /// How far the source can be trusted.
    public var reliability: Reliability
    /// How likely its information is.
    public var credibility: Credibility

    /// A grade of letter and digit.
    public init(_ reliability: Reliability, _ credibility: Credibility = .unknown) {
        self.reliability = reliability
        self.credibility = credibility
    }

    /// Nothing known about the source: F6.
    public static let unknown = Grade(.f, .unknown)

    /// Reads `B2`, or a letter alone.
    public init?(_ text: some StringProtocol) {
        guard let first = text.first, let letter = Reliability(token: String(first)) else { return nil }
        reliability = letter
        credibility = .unknown
        if text.count == 1 { return }
        guard text.count == 2, let last = text.last?.wholeNumberValue, let digit = Credibility(digit: last) else {
            return nil
        }
        credibility = digit
    }

    /// `B2`.
    public var description: String { reliability.letter + String(credibility.digit) }
}
