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
    /// How many days it lies behind a day told of before it; nil where it stands for itself.
    var shift: Int?

    enum Kind: Hashable {
        /// When it happened.
        case when
        /// "Since": the first day of a running total.
        case since
        /// "As of": the day of a stock.
        case asOf
    }

    /// Mentions that only count from a day told of before, with the days that they then mean.
    static func resolved(_ mentions: [DateMention], after told: DateMention?) -> [DateMention] {
        guard mentions.contains(where: { $0.shift != nil }) else { return mentions }
        var resolved: [DateMention] = []
        for var mention in mentions {
            if let shift = mention.shift {
                let base = resolved.last { $0.kind == .when && $0.isFine && $0.days != nil } ?? told
                mention.days = base?.days.map { ($0.lowerBound + shift)...($0.upperBound + shift) }
            }
            resolved.append(mention)
        }
        return resolved
    }
}
