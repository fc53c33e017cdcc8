public import BilanModel

/// What must hold of a claim or a cell: tests, joined by and, or and not.
public indirect enum Condition: Hashable, Sendable {
    /// All of these.
    case all([Condition])
    /// Any of these.
    case any([Condition])
    /// Not this; it takes everything that this leaves, also where a field is empty, so that both together are the whole.
    case not(Condition)
    /// One test.
    case test(Test)

    /// One field against values.
    public struct Test: Hashable, Sendable {
        /// The field.
        public let field: Field
        /// How it is compared.
        public let sign: Sign
        /// What it is compared with, one of which is enough.
        public let values: [Literal]
        /// The values as typed, with where they stand.
        public let typed: [Typed]
    }

    /// A value as typed.
    public struct Typed: Hashable, Sendable {
        /// Its characters.
        public let text: String
        /// Characters before it.
        public let column: Int
    }

    /// How a field is compared.
    public enum Sign: String, Hashable, Sendable {
        case equal = "="
        case less = "<"
        case lessOrEqual = "<="
        case more = ">"
        case moreOrEqual = ">="
        case contains = "~"
        case empty = "is empty"
    }

    /// A value that was understood.
    public enum Literal: Hashable, Sendable {
        /// Words in lower case without accents.
        case text(String)
        /// A number.
        case number(Quantity)
        /// Days: one, or those of a period.
        case days(ClosedRange<CalendarDate>)
        /// A month of any year.
        case monthOfYear(Int)
        /// True or false.
        case flag(Bool)
        /// Places.
        case places(Set<Int32>)
    }

    /// Every test in it.
    public var tests: [Test] {
        switch self {
        case .all(let parts), .any(let parts): parts.flatMap(\.tests)
        case .not(let part): part.tests
        case .test(let test): [test]
        }
    }

    /// Whether it asks for groups or parts of groups, so that each group that passes is a row of its own.
    public var namesGroup: Bool { tests.contains { ClaimFields.ofGroup.contains($0.field.code) } }

    /// Whether it holds, where `value` says so of each test; nil where that depends on tests without an answer.
    public func truth(_ value: (Test) -> Bool?) -> Bool? {
        switch self {
        case .test(let test): return value(test)
        case .not(let part): return part.truth(value).map { !$0 }
        case .all(let parts):
            var open = false
            for part in parts {
                switch part.truth(value) {
                case false?: return false
                case nil: open = true
                default: break
                }
            }
            return open ? nil : true
        case .any(let parts):
            var open = false
            for part in parts {
                switch part.truth(value) {
                case true?: return true
                case nil: open = true
                default: break
                }
            }
            return open ? nil : false
        }
    }
}
