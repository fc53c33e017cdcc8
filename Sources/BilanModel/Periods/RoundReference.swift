/// A reporting round under the name its publisher gives it: `DTM-R72`.
///
/// A round has no days of its own that could be computed: they are in what the round published.
public struct RoundReference: Hashable, Sendable {
    /// Who counts in rounds: `DTM`, `DTM-MLI`.
    public var dataset: String
    /// Number of the round, from 1.
    public var number: Int

    /// A numbered round of a dataset.
    public init(dataset: String, number: Int) {
        self.dataset = dataset
        self.number = number
    }
}

extension RoundReference: CustomStringConvertible, LosslessStringConvertible {
    /// `DTM-R72`.
    public var description: String { "\(dataset)-R\(number)" }

    /// Reads `DTM-R72`, in any letter case; the name begins with a letter, so that no code of a period is one.
    public init?(_ text: some StringProtocol) {
        let code = text.uppercased()
        guard let dash = code.lastIndex(of: "-"), let first = code.unicodeScalars.first, ("A"..."Z").contains(first)
        else { return nil }
        let name = code[..<dash]
        let round = Array(code[code.index(after: dash)...].utf8)
        let isPlain = name.unicodeScalars.allSatisfy {
            ("A"..."Z").contains($0) || ("0"..."9").contains($0) || $0 == "-"
        }
        guard isPlain, !name.hasSuffix("-"), round.first == UInt8(ascii: "R"),
            let number = BilanModel.number(round[1...]),
            number > 0
        else { return nil }
        self.init(dataset: String(name), number: number)
    }
}
