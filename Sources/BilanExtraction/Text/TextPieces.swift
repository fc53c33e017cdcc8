/// Cuts a text into pieces of whole sentences, so that a text of any length is read in little memory.
///
/// A piece is far longer than an article; what a sentence takes from those before it ends with its piece.
struct TextPieces {
    /// Some sentences with their tokens; spans count in the whole text.
    struct Piece {
        var tokens: [Token]
        var words: [String]
        var sentences: [Range<Int>]
    }

    /// Words and marks of a piece.
    static let size = 32_768

    private var tokenizer: Tokenizer
    /// What the piece before left: the beginning of a sentence.
    private var rest: [Token] = []
    private var isWrapped: Bool?

    init(_ source: SourceText) { tokenizer = Tokenizer(source) }

    /// The next piece; nil behind the last.
    mutating func next() -> Piece? {
        guard !rest.isEmpty || !tokenizer.isAtEnd else { return nil }
        var tokens = rest + tokenizer.more(TextPieces.size)
        rest = []
        let wrapped = isWrapped ?? SentenceSplitter.isHardWrapped(tokens)
        isWrapped = wrapped
        var sentences = SentenceSplitter.sentences(tokens, isHardWrapped: wrapped)
        if !tokenizer.isAtEnd, let last = sentences.popLast() {
            // How the last one goes on is told by what follows.
            rest = Array(tokens[last.lowerBound...])
            tokens.removeSubrange(last.lowerBound...)
        }
        return Piece(tokens: tokens, words: tokens.map(\.text), sentences: sentences)
    }
}
