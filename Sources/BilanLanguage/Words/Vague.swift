public import BilanModel

/// A vague plural: an amount that is said without a number.
///
/// The lower number is also the best; it follows ACLED's codes (tens 10, dozens 12, hundreds 100); the upper number is
/// soft. Source: METHODOLOGY section 2.
public enum Vague: UInt8, Coded {
    /// "A couple", "deux".
    case couple = 0
    /// "Several", "a few", "plusieurs", "quelques".
    case several = 1
    /// "Tens", "dizaines".
    case tens = 2
    /// "Dozens", "douzaines".
    case dozens = 3
    /// "Several dozen", "plusieurs dizaines", "scores".
    case severalTens = 4
    /// "Hundreds", "centaines".
    case hundreds = 5
    /// "Several hundred", "plusieurs centaines".
    case severalHundred = 6
    /// "Thousands", "milliers".
    case thousands = 7
    /// "Tens of thousands", "dizaines de milliers".
    case tensOfThousands = 8
    /// "Hundreds of thousands", "centaines de milliers".
    case hundredsOfThousands = 9
    /// "Millions".
    case millions = 10

    /// The smallest number the words allow, and the most likely one.
    public var low: Quantity {
        switch self {
        case .couple: Quantity(2)
        case .several: Quantity(3)
        case .tens: Quantity(10)
        case .dozens: Quantity(12)
        case .severalTens: Quantity(20)
        case .hundreds: Quantity(100)
        case .severalHundred: Quantity(200)
        case .thousands: Quantity(1000)
        case .tensOfThousands: Quantity(10_000)
        case .hundredsOfThousands: Quantity(100_000)
        case .millions: Quantity(1_000_000)
        }
    }

    /// The largest number the words suggest; nil when they suggest none.
    public var high: Quantity? {
        switch self {
        case .couple: Quantity(2)
        case .several: Quantity(9)
        case .tens, .dozens, .severalTens: Quantity(99)
        case .hundreds, .severalHundred: Quantity(999)
        case .thousands: Quantity(9999)
        case .tensOfThousands: Quantity(99_999)
        case .hundredsOfThousands: Quantity(999_999)
        case .millions: nil
        }
    }

    /// What the words mean as bounds.
    public var estimate: Estimate { Qualifier.vague.estimate(low, upper: high) }
}
