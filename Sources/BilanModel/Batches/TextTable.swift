/// Every distinct text of a batch once, addressed by a small number; number 0 is the empty text.
///
/// Rows of a batch carry these numbers instead of strings, so that a million rows hold no string objects.
public struct TextTable: Sendable {
    private var texts: [String] = [""]
    private var codes: [String: Int32] = ["": 0]

    /// A table with the empty text only.
    public init() {}

    /// The number of `text`, new or known.
    public mutating func code(_ text: String) -> Int32 {
        if let code = codes[text] { return code }
        let code = Int32(texts.count)
        texts.append(text)
        codes[text] = code
        return code
    }

    /// The text with this number.
    public subscript(code: Int32) -> String { texts[Int(code)] }

    /// A table of the texts numbered below `count` alone.
    public func first(_ count: Int) -> TextTable {
        var table = TextTable()
        for text in texts.prefix(count).dropFirst() { _ = table.code(text) }
        return table
    }

    /// How many texts there are.
    public var count: Int { texts.count }
}
