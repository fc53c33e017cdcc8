/// What spreadsheets allow in a text, checked before the writer's library sees it: the library does not refuse it all,
/// and a file with one bad string loses every string after it in some readers.
enum TextRules {
    /// Spreadsheets count UTF-16 units.
    static let cellLimit = 32_767
    /// The limit of names, properties, headers and footers.
    static let shortLimit = 255

    /// Checks the text of a cell; line breaks and tabs may stand in it, and other controls are kept in escaped form.
    static func checkCell(_ text: String, _ place: @autoclosure () -> WorkbookPlace) throws(WorkbookError) {
        if isPlain(text) { return }
        for scalar in text.unicodeScalars where scalar.value == 0 || scalar.value == 0xFFFE || scalar.value == 0xFFFF {
            // A zero byte would end the text early; the other two are no characters in XML.
            throw .character(place(), scalar.value)
        }
        let units = max(text.utf16.count, escaped(text).unicodeScalars.count)
        guard units <= cellLimit else { throw .tooLong(place(), units: units, limit: cellLimit) }
    }

    /// Whether a text is short and has nothing that could be forbidden or must be escaped, as nearly all have.
    private static func isPlain(_ text: String) -> Bool {
        // U+FFFE and U+FFFF begin with the byte EF.
        text.utf8.count <= cellLimit && !text.utf8.contains { $0 == 0 || $0 == 0xEF || $0 == UInt8(ascii: "_") }
    }

    /// Checks a text that stands on one line outside the cells, such as a property or a chart's title.
    static func checkLine(
        _ text: String, limit: Int = shortLimit, _ place: @autoclosure () -> WorkbookPlace
    ) throws(WorkbookError) {
        for scalar in text.unicodeScalars where isControl(scalar) || scalar.value == 0xFFFE || scalar.value == 0xFFFF {
            throw .character(place(), scalar.value)
        }
        // The library counts bytes in some places and characters in others; bytes are never fewer.
        let units = text.utf8.count
        guard units <= limit else { throw .tooLong(place(), units: units, limit: limit) }
    }

    static func isControl(_ scalar: Unicode.Scalar) -> Bool { scalar.value < 0x20 || scalar.value == 0x7F }

    /// The text with every `_xHHHH_` in it protected, for spreadsheets read that as the character HHHH.
    ///
    /// Each underscore that begins such a run is written as its own escape, also where two runs share an underscore.
    static func escaped(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var copied = 0
        for index in bytes.indices where bytes[index] == UInt8(ascii: "_") && startsEscape(bytes[index...]) {
            result += bytes[copied..<index]
            result += "_x005F_".utf8
            copied = index + 1
        }
        guard copied > 0 else { return text }
        return String(decoding: result + bytes[copied...], as: UTF8.self)
    }

    private static func startsEscape(_ bytes: ArraySlice<UInt8>) -> Bool {
        let run = bytes.prefix(7)
        guard run.count == 7, run[run.startIndex + 1] == UInt8(ascii: "x"), run.last == UInt8(ascii: "_") else {
            return false
        }
        return run.dropFirst(2).dropLast().allSatisfy { Character(UnicodeScalar($0)).isHexDigit }
    }

    /// Whether a text is 1 to `limit` ASCII letters, digits and underscores and does not begin with a digit.
    static func isIdentifier(_ text: String, limit: Int) -> Bool {
        guard let first = text.utf8.first, text.utf8.count <= limit else { return false }
        return !(48...57).contains(first)
            && text.utf8.allSatisfy {
                (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || $0 == 95
            }
    }

    /// Whether a spreadsheet would read a name as a cell: up to three letters and digits, `R`, `C`, or `R1C1`.
    static func readsAsCell(_ name: String) -> Bool {
        let lower = name.lowercased()
        let letters = lower.prefix { $0.isLetter }
        let rest = lower.dropFirst(letters.count)
        if (1...3).contains(letters.count), !rest.isEmpty, rest.allSatisfy(\.isNumber) { return true }
        guard lower.first == "r" || lower.first == "c" else { return false }
        // R, C, R1, C1, RC, R1C1, R1C, RC1.
        let parts = lower.first == "r" ? lower.dropFirst() : lower[...]
        let afterRow = lower.first == "r" ? parts.drop { $0.isNumber } : parts
        guard let mark = afterRow.first else { return true }
        return mark == "c" && afterRow.dropFirst().allSatisfy(\.isNumber)
    }
}
