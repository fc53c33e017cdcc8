/// The list of measures: a new one is a constant in its theme's file and a word here.
public enum Measures {
    /// Every measure, in the order of briefings: casualties, displacement, needs, others.
    public static let all: [Measure] = casualties + displacement + protection + needs + others

    /// The measure with this code.
    public static func named(_ code: some StringProtocol) -> Measure? {
        let word = code.lowercased()
        return all.first { $0.code == word }
    }

    /// The measure with this number.
    public static func numbered(_ id: UInt16) -> Measure? { byNumber[id] }

    /// It is asked for every claim.
    private static let byNumber = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })
}
