/// A way of writing an answer; the list is in `AnswerWriters`.
public protocol AnswerWriter: Sendable {
    /// The word for `--format`.
    var code: String { get }
    /// What it gives, for lists.
    var title: String { get }
    /// Endings of file names that mean it.
    var endings: [String] { get }
    /// The whole text, with its final line feed.
    func text(of table: AnswerTable) -> String
}

/// The list of ways to write an answer; the first is the default.
public enum AnswerWriters {
    /// Every writer.
    public static let all: [any AnswerWriter] = [
        ScreenWriter(), CSVWriter(), TSVWriter(), JSONWriter(), JSONLinesWriter(), MarkdownWriter(),
    ]

    /// The writer of this code.
    public static func named(_ code: some StringProtocol) -> (any AnswerWriter)? {
        all.first { $0.code == code.lowercased() }
    }

    /// The writer that a file's name asks for by its ending.
    public static func of(path: some StringProtocol) -> (any AnswerWriter)? {
        let name = path.split(separator: "/").last ?? ""
        guard let point = name.lastIndex(of: "."), point > name.startIndex else { return nil }
        let ending = name[name.index(after: point)...].lowercased()
        return all.first { $0.endings.contains(ending) }
    }
}
