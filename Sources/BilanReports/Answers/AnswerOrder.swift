/// By which columns the rows of an answer are sorted, the first deciding first.
public struct AnswerOrder: Hashable, Sendable {
    /// A column with its direction.
    public struct Key: Hashable, Sendable {
        /// Name of the column.
        public var column: String
        /// Whether the largest come first.
        public var descends: Bool

        /// A key.
        public init(_ column: String, descends: Bool) {
            self.column = column
            self.descends = descends
        }
    }

    /// The columns.
    public var keys: [Key]

    /// An order by columns.
    public init(_ keys: [Key]) { self.keys = keys }

    /// Whether one row comes before another; nil where the order says nothing.
    ///
    /// What is empty comes last either way.
    func precedes(_ left: [AnswerTable.Value], _ right: [AnswerTable.Value], _ columns: [String]) -> Bool? {
        for key in keys {
            guard let index = columns.firstIndex(of: key.column), left[index] != right[index] else { continue }
            let (one, other) = (left[index], right[index])
            if one.isBlank != other.isBlank { return other.isBlank }
            if one.isBlank { continue }
            return key.descends ? other.isLess(than: one) : one.isLess(than: other)
        }
        return nil
    }
}

extension AnswerTable.Value {
    /// Whether nothing stands in it.
    var isBlank: Bool { plain.isEmpty }

    /// Numbers by size, everything else by its characters.
    func isLess(than other: AnswerTable.Value) -> Bool {
        if case .number(let left) = self, case .number(let right) = other { return left < right }
        return plain.unicodeScalars.lexicographicallyPrecedes(other.plain.unicodeScalars)
    }
}
