public import BilanModel

/// A figure that a question must mention although it stands in none of its cells.
public struct Mention: Sendable {
    /// The figure.
    public var figure: Figure
    /// Why it stands outside.
    public var reason: Reason

    /// Why a figure stands outside the cells.
    public enum Reason: UInt8, Coded {
        /// It covers several places and the question is about one of them (METHODOLOGY ruling 10).
        case notSeparable = 0
        /// It is a running total, no figure of the period (ruling 6).
        case runningTotal = 1
        /// A party says it about its enemy (ruling 2).
        case partyClaim = 2
        /// It is known only to a longer time than the period asked.
        case longerThanPeriod = 3
        /// It is a stock of an area that nobody could place in any country.
        case unplaced = 4
    }
}
