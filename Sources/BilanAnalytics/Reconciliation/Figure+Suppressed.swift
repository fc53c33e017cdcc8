import BilanModel

extension Figure {
    /// Whether nothing stands behind it but a publisher's mark for a number that it keeps back.
    func isSuppressed(_ columns: ClaimColumns) -> Bool {
        !estimate.isQuantified && !claims.isEmpty
            && claims.allSatisfy { SuppressedNumber.isMark(columns.stated[$0]) }
    }
}
