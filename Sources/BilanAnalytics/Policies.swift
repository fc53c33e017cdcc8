/// The list of policies; the first is the default.
public enum Policies {
    /// Every policy.
    public static let all: [any Policy] = [
        MostReliable(), Latest(), OfficialFirst(), Smallest(), Largest(), LowerMedian(), Majority(), Range(),
    ]

    /// The policy with this code.
    public static func named(_ code: some StringProtocol) -> (any Policy)? {
        all.first { $0.code == code.lowercased() }
    }

    /// The policy used where none is named.
    public static let standard: any Policy = MostReliable()
}
