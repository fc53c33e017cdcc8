public import BilanModel

/// The words that stand before a number, as far as an estimate tells them apart.
public enum Bound: UInt8, Coded {
    /// Nothing stands before it.
    case exact = 0
    /// "At least".
    case atLeast = 1
    /// "More than".
    case moreThan = 2
    /// "At most".
    case atMost = 3
    /// "Fewer than".
    case fewerThan = 4
    /// "Up to".
    case upTo = 5
    /// "Nearly".
    case nearly = 6
    /// "About".
    case about = 7
}

extension Estimate {
    /// How the low end is said.
    var lowBound: Bound { lowKind == .open ? .moreThan : .atLeast }

    /// How the high end is said.
    var highBound: Bound {
        switch highKind {
        case .soft: .upTo
        case .open: .fewerThan
        case .closed, .none: .atMost
        }
    }
}
