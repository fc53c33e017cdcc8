public import BilanModel
import BilanPlaces

extension Condition.Test {
    /// Whether it holds of words, one of which is enough: an id or a name.
    public func holds(of words: [String]) -> Bool {
        let words = words.filter { !$0.isEmpty }.map { PlaceName.plain($0) }
        if sign == .empty { return words.isEmpty }
        return values.contains { value in
            guard case .text(let asked) = value else { return false }
            return words.contains { sign == .contains ? $0.contains(asked) : $0 == asked }
        }
    }

    /// Whether it holds of a number; nil is empty, and no number is anything to it.
    public func holds(of number: Quantity?) -> Bool {
        guard let number else { return sign == .empty }
        return values.contains { value in
            if case .number(let asked) = value { compares(number, asked...asked) } else { false }
        }
    }

    /// Whether it holds of a day; a period's days are all equal to it.
    public func holds(of day: CalendarDate?) -> Bool {
        guard let day else { return sign == .empty }
        return values.contains { value in
            switch value {
            case .days(let days): compares(day, days)
            case .monthOfYear(let month): compares(day.parts.month, month...month)
            default: false
            }
        }
    }

    /// Whether it holds of a flag.
    public func holds(of flag: Bool) -> Bool { values.contains(.flag(flag)) }

    private func compares<Value: Comparable>(_ value: Value, _ asked: ClosedRange<Value>) -> Bool {
        switch sign {
        case .equal: asked.contains(value)
        case .less: value < asked.lowerBound
        case .lessOrEqual: value <= asked.upperBound
        case .more: value > asked.upperBound
        case .moreOrEqual: value >= asked.lowerBound
        case .contains, .empty: false
        }
    }
}
