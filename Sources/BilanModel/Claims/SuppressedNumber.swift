/// What a publisher writes in place of a number that it keeps back.
///
/// Such a cell is a claim without a number: somebody was counted, and how many is known and not told. It is neither a
/// nought nor silence.
public enum SuppressedNumber {
    private static let marks: Set<String> = [
        "*", "**", "[c]", "withheld", "suppressed", "confidential", "non communiqué", "non communique", "confidentiel",
        "secret statistique",
    ]

    /// Whether a cell's text is such a mark.
    public static func isMark(_ text: String) -> Bool { marks.contains(text.lowercased()) }
}
