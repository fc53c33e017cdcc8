import BilanModel

/// A day or a period that a text names, seen from its publication day.
struct DateMention: Hashable {
    /// Where it stands in the tokens of the document.
    var tokens: Range<Int>
    /// First and last day; nil where nothing says which year or week is meant.
    var days: ClosedRange<CalendarDate>?
    var kind: Kind
    /// Whether it says the day itself, and not a month or a year.
    var isFine: Bool

    enum Kind: Hashable {
        /// When it happened.
        case when
        /// "Since": the first day of a running total.
        case since
        /// "As of": the day of a stock.
        case asOf
    }
}
