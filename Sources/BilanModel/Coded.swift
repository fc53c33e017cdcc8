import Synchronization

/// A closed list of words that the store keeps as small integers and every output prints as tokens.
///
/// The token is the case's name in lower case with underscores (`withoutAttackers` is `without_attackers`), so a
/// word is written once. Raw values are part of the store's format: never renumbered, only added to.
public protocol Coded: RawRepresentable, CaseIterable, Hashable, Sendable where RawValue == UInt8 {}

extension Coded {
    /// The word of this case in files, on the command line and in every output.
    public var token: String {
        let list = ObjectIdentifier(Self.self)
        return spelled.withLock { spelled in
            if let token = spelled[list]?[rawValue] { return token }
            let token = spelling
            spelled[list, default: [:]][rawValue] = token
            return token
        }
    }

    /// The name of the case, turned into a token.
    private var spelling: String {
        var token = ""
        for scalar in (caseName(self).map { String(cString: $0) } ?? String(describing: self)).unicodeScalars {
            if scalar.properties.isUppercase {
                token.append("_")
                token.append(scalar.properties.lowercaseMapping)
            } else {
                token.unicodeScalars.append(scalar)
            }
        }
        return token
    }

    /// The case whose token is `token`, in any letter case.
    public init?(token: some StringProtocol) {
        let word = token.lowercased()
        guard let found = Self.allCases.first(where: { $0.token == word }) else { return nil }
        self = found
    }

    /// Every token of the list, in its order, for messages that say what is allowed.
    public static var tokens: [String] { allCases.map(\.token) }
}

/// The name of a case as the compiler wrote it down.
///
/// `String(describing:)` says the same, but first asks for each list whether it has words of its own, among all that any
/// library declares: a third of the time of a small question.
@_silgen_name("swift_EnumCaseName")
private func caseName<Value>(_ value: Value) -> UnsafePointer<CChar>?

/// Tokens by list and raw value, each spelled once: the name of a case is found by reflection, which is slow.
private let spelled = Mutex<[ObjectIdentifier: [UInt8: String]]>([:])
