import BilanModel

/// Rows that a mapping leaves out, and why.
struct SkipRule: Hashable, Sendable {
    /// The column that tells.
    var column: ColumnName
    /// How its cell is compared.
    var test: Test
    /// What it is compared with, in any letter case; nothing for `empty`.
    var words: [String] = []
    /// Why, for the finding.
    var reason: String

    /// How a cell is compared.
    enum Test: UInt8, Coded {
        case `is` = 0
        case isNot
        case begins
        case contains
        case empty
    }

    /// Whether a cell tells that its row is left out.
    func applies(to cell: String) -> Bool {
        if test == .empty { return cell.isEmpty }
        let text = cell.lowercased()
        switch test {
        case .is: return words.contains { $0.lowercased() == text }
        case .isNot: return !words.contains { $0.lowercased() == text }
        case .begins: return words.contains { text.hasPrefix($0.lowercased()) }
        case .contains: return words.contains { !$0.isEmpty && text.firstRange(of: $0.lowercased()) != nil }
        case .empty: return false
        }
    }
}
