extension Migration {
    /// Columns of claims that stand alone, kept in step with the rows from here on.
    ///
    /// An earlier program would change rows without them, so that it must not open this schema; what stands in the table
    /// is nobody's, and the columns are made with the next change.
    static let singleClaims = Migration(version: 8, statements: ["DELETE FROM column_chunk"])
}
