/// Prose on a page of plain text: wrapped at its width, with a bullet or label in front and the lines below hanging.
public struct Paragraph: Sendable, Equatable {
    /// What stands before the first line, such as `"- "`.
    public var lead: String
    /// The text; a line break in it begins a new line.
    public var text: String
    /// How far the lines below are set in.
    ///
    /// As far as the lead is long, unless said otherwise.
    public var hanging: Int

    /// Text behind a lead.
    public init(_ text: String, lead: String = "", hanging: Int? = nil) {
        self.text = text
        self.lead = lead
        self.hanging = hanging ?? lead.count
    }

    /// A point of a list.
    public static func bullet(_ text: String) -> Paragraph { Paragraph(text, lead: "- ") }

    /// The paragraph in lines of at most `page` characters, without trailing spaces.
    public func lines(page: Int = 76) -> [String] {
        let indent = String(repeating: " ", count: max(0, min(hanging, page - 1)))
        let head = max(1, page - lead.count)
        let lines = Self.wrapped(text, first: head, width: max(1, page - indent.count))
        guard !lines.isEmpty else { return [Self.trimmed(lead)] }
        return lines.enumerated().map { Self.trimmed(($0.offset == 0 ? lead : indent) + $0.element) }
    }

    /// Text in lines of at most `width` characters.
    ///
    /// It breaks at spaces only, never at a no-break space. A word longer than a line is broken where the line ends, and
    /// keeps all its characters.
    static func wrapped(_ text: String, first: Int? = nil, width: Int) -> [String] {
        var lines: [String] = []
        for paragraph in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            var line = ""
            for word in paragraph.split(whereSeparator: isBreak) {
                var room: Int { max(1, lines.isEmpty ? first ?? width : width) }
                if !line.isEmpty, line.count + 1 + word.count <= room {
                    line += " " + word
                    continue
                }
                if !line.isEmpty { lines.append(line) }
                var rest = word
                while rest.count > room {
                    let head = rest.prefix(room)
                    lines.append(String(head))
                    rest = rest.dropFirst(head.count)
                }
                line = String(rest)
            }
            lines.append(line)
        }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }

    /// The width of a text that is not wrapped.
    static func widestLine(of text: String) -> Int {
        text.split(whereSeparator: \.isNewline).map {
            $0.split(whereSeparator: isBreak).map(\.count).reduce(-1) { $0 + 1 + $1 }
        }.max() ?? 0
    }

    static func trimmed(_ line: String) -> String {
        var rest = line[...]
        while rest.last == " " { rest.removeLast() }
        return String(rest)
    }

    /// The spaces a line may break at; U+00A0, U+202F and U+2007 hold their neighbours together.
    private static func isBreak(_ character: Character) -> Bool { character == " " || character == "\t" }
}
