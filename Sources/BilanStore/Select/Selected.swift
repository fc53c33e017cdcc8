/// What a SELECT gave: names of columns and rows of values.
public struct Selected: Hashable, Sendable {
    /// Names of the columns, in order.
    public var columns: [String]
    /// Rows, one value a column.
    public var rows: [[Value]]

    /// A value as SQLite keeps it.
    public enum Value: Hashable, Sendable {
        /// NULL.
        case null
        /// A whole number.
        case integer(Int64)
        /// A number with a fraction.
        case real(Double)
        /// A text.
        case text(String)
        /// Bytes, as hexadecimal digits.
        case bytes(String)
    }
}
