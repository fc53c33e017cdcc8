/// A way of writing an answer; the list is in `AnswerWriters`.
public protocol AnswerWriter: Sendable {
    /// The word for `--format`.
    var code: String { get }
    /// What it gives, for lists.
    var title: String { get }
    /// The whole text, with its final line feed.
    func text(of table: AnswerTable) -> String
}

/// The list of ways to write an answer; the first is the default.
public enum AnswerWriters {
    /// Every writer.
    public static let all: [any AnswerWriter] = [ScreenWriter(), CSVWriter(), JSONWriter()]

    /// The writer of this code.
    public static func named(_ code: some StringProtocol) -> (any AnswerWriter)? {
        all.first { $0.code == code.lowercased() }
    }
}
