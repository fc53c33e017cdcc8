/// How much room a text takes in Arial, so that columns and rows fit before any spreadsheet has opened the file.
///
/// The widths are Helvetica's, which Arial and its free counterpart Liberation Sans share.
/// Source: Adobe, Core 14 AFM files, Helvetica.afm, in thousandths of the size.
struct TextWidth {
    /// The size in points.
    var size: Double
    /// Bold letters are wider.
    var bold = false

    /// The width of a character of the default font's digits, the unit of column widths, in pixels.
    static let pixelsPerCharacter = 7.0
    /// A cell's margin left and right together, in pixels.
    static let margin = 5.0
    /// The height a row has when nobody sets one, in points.
    static let defaultRowHeight = 15.0
    /// The height no row exceeds, in points.
    static let rowHeightLimit = 409.0

    /// The width of a run of text in pixels at 96 to the inch.
    func pixels(_ text: some StringProtocol) -> Double { Double(Self.units(text)) * pixelsPerUnit }

    /// Renderers round each letter to a pixel; three per cent keep the last word in its line.
    private var pixelsPerUnit: Double { size * 96 / 72 / 1000 * (bold ? 1.10 : 1.03) }

    /// The text in lines of at most so many pixels.
    ///
    /// It breaks at spaces, and inside a word only where the word is wider than a line. A no-break space never breaks.
    func lines(_ text: String, pixels limit: Double) -> [String] {
        let limit = Int(max(limit, 0) / pixelsPerUnit)
        let space = Self.units(" ")
        var lines: [String] = []
        for paragraph in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            var line = ""
            var width = 0
            for word in paragraph.split(separator: " ") {
                let wordWidth = Self.units(word)
                if line.isEmpty || width + space + wordWidth > limit {
                    if !line.isEmpty { lines.append(line) }
                    (line, width) = ("", 0)
                } else {
                    line += " "
                    width += space
                }
                guard wordWidth > limit else {
                    line += word
                    width += wordWidth
                    continue
                }
                for letter in word {
                    let letterWidth = letter.unicodeScalars.reduce(0) { $0 + Self.units($1) }
                    if !line.isEmpty, width + letterWidth > limit {
                        lines.append(line)
                        (line, width) = ("", 0)
                    }
                    line.append(letter)
                    width += letterWidth
                }
            }
            lines.append(line)
        }
        return lines
    }

    /// How many lines a text takes.
    func lineCount(_ text: String, pixels limit: Double) -> Int {
        if let units = Self.unitsOfOneLine(text), units <= Int(max(limit, 0) / pixelsPerUnit) { return 1 }
        return lines(text, pixels: limit).count
    }

    /// The width in pixels of the widest line that its own line breaks make of a text.
    func widestLine(_ text: String) -> Double {
        if let units = Self.unitsOfOneLine(text) { return Double(units) * pixelsPerUnit }
        return text.split(whereSeparator: \.isNewline).map { pixels($0) }.max() ?? 0
    }

    /// The height in points of so many lines.
    func height(lines: Int) -> Double {
        if lines <= 1, size <= Theme.bodySize { return Self.defaultRowHeight }
        let points = Double(max(lines, 1)) * size * 1.28 + 1.5
        return min((points / 0.75).rounded(.up) * 0.75, Self.rowHeightLimit)
    }

    private static func units(_ text: some StringProtocol) -> Int {
        text.unicodeScalars.reduce(0) { $0 + units($1) }
    }

    /// The width of a text of Latin letters, as most are, in thousandths of the size; nil for one with other letters, or
    /// with breaks in it.
    private static func unitsOfOneLine(_ text: String) -> Int? {
        var text = text
        return text.withUTF8 { bytes in
            var (units, at) = (0, 0)
            while at < bytes.count {
                var letter = Int(bytes[at])
                at += 1
                if letter >= 0xC3, letter <= 0xC8, at < bytes.count {
                    letter = (letter & 0x1F) << 6 | Int(bytes[at] & 0x3F)
                    at += 1
                }
                guard letter >= 0x20, letter < 0x7F || letter >= 0xC0, letter < latin.count else { return nil }
                units += Int(latin[letter])
            }
            return units
        }
    }

    /// Widths by code point, of letters of one and two bytes.
    private static let latin: [UInt16] = (0..<0x240).map { UInt16(units(Unicode.Scalar($0) ?? " ")) }

    private static func units(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0x20...0x7E: Int(ascii[Int(scalar.value) - 0x20])
        case 0xA0, 0x202F: 278
        // Accented letters are as wide as the letter; the widest common ones stand for all.
        case 0xC0...0x24F: scalar.properties.isUppercase ? 722 : 556
        case 0x300...0x36F, 0x200B...0x200F: 0
        case 0x2010...0x2015: 556
        case 0x2018...0x201F: 333
        case 0x1100...0x11FF, 0x2E80...0xFFEF, 0x1F000...0x3FFFF: 1000
        default: 600
        }
    }

    private static let ascii: [UInt16] = [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ]
}

extension SheetLine.Style {
    /// The room a line of this style takes.
    var textWidth: TextWidth {
        switch self {
        case .title: TextWidth(size: Theme.titleSize, bold: true)
        case .heading: TextWidth(size: Theme.headingSize, bold: true)
        case .body, .note: TextWidth(size: Theme.bodySize)
        }
    }
}
