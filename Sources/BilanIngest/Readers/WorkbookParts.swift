import BilanLanguage

/// What the sheets of a workbook share: their names, the texts, and which styles show a number as a day.
struct WorkbookParts: Sendable {
    /// Sheets in the order of their tabs, with the parts that hold them.
    let sheets: [(name: String, part: String)]
    /// Texts that cells refer to by number.
    let strings: SharedStrings
    /// Whether each cell style shows a day.
    let dayStyles: [Bool]
    /// From which day the workbook counts.
    let epoch: DateReader.Epoch

    /// Reads the parts, or says what is wrong with the workbook.
    init(_ archive: ZipArchive) throws(IngestError) {
        let book = BookReader()
        try XMLStream.read("xl/workbook.xml", of: archive, limit: WorkbookParts.mostOfALittlePart, book)
        let links = LinkReader()
        try XMLStream.read(
            "xl/_rels/workbook.xml.rels", of: archive, limit: WorkbookParts.mostOfALittlePart, links)
        sheets = book.sheets.compactMap { sheet in
            links.targets[sheet.link].flatMap { target in
                // A chart sheet has no cells.
                target.contains("worksheet") ? (sheet.name, WorkbookParts.path(target)) : nil
            }
        }
        epoch = book.countsFrom1904 ? .from1904 : .from1900
        let texts = StringReader()
        if archive.has("xl/sharedStrings.xml") { try XMLStream.read("xl/sharedStrings.xml", of: archive, texts) }
        strings = texts.strings
        let styles = StyleReader()
        if archive.has("xl/styles.xml") {
            try XMLStream.read("xl/styles.xml", of: archive, limit: WorkbookParts.mostOfALittlePart, styles)
        }
        dayStyles = styles.styles.map { id in styles.formats[id].map(DayFormat.isDay) ?? DayFormat.isDay(builtIn: id) }
    }

    /// Names, links and styles of the largest workbooks are a tenth of it.
    private static let mostOfALittlePart = 16 << 20

    /// Targets are relative to `xl/`, or absolute within the archive.
    private static func path(_ target: String) -> String {
        if target.hasPrefix("/") { return String(target.dropFirst()) }
        return "xl/" + (target.hasPrefix("./") ? String(target.dropFirst(2)) : target)
    }
}

/// The texts of a workbook, in one run of bytes.
struct SharedStrings: Sendable {
    private(set) var bytes: [UInt8] = []
    private(set) var ends: [Int] = []

    /// The bytes of a text; empty for a number that no text has.
    subscript(number: Int) -> ArraySlice<UInt8> {
        guard ends.indices.contains(number) else { return [] }
        return bytes[(number == 0 ? 0 : ends[number - 1])..<ends[number]]
    }

    /// Whether there are more than a workbook's reader may hold.
    var isOverfull: Bool { bytes.count + ends.count * 8 > 128 << 20 }

    mutating func add(_ piece: UnsafeBufferPointer<UInt8>) { bytes.append(contentsOf: piece) }
    mutating func close() { ends.append(bytes.count) }
}

/// Number formats that show a day.
private enum DayFormat {
    /// The formats that every workbook has without writing them down.
    static func isDay(builtIn id: Int) -> Bool {
        (14...17).contains(id) || id == 22 || (27...31).contains(id) || id == 36 || (50...58).contains(id)
    }

    /// Whether a format's code has a day, a month or a year outside of its literal texts.
    static func isDay(_ code: String) -> Bool {
        var isQuoted = false
        var isBracketed = false
        var isEscaped = false
        for character in code.lowercased() {
            if isEscaped {
                isEscaped = false
            } else if character == "\\" || character == "_" || character == "*" {
                isEscaped = true
            } else if character == "\"" {
                isQuoted.toggle()
            } else if isQuoted {
                continue
            } else if character == "[" || character == "]" {
                isBracketed = character == "["
            } else if !isBracketed, character == "y" || character == "d" {
                return true
            }
        }
        return false
    }
}

private final class BookReader: XMLReader {
    var sheets: [(name: String, link: String)] = []
    var countsFrom1904 = false
    let isDone = false

    func begin(_ element: XMLName, _ attributes: XMLAttributes) {
        if element == "sheet", let name = attributes["name"], let link = attributes["id"] {
            sheets.append((name, link))
        }
        if element == "workbookPr" { countsFrom1904 = ["1", "true", "on"].contains(attributes["date1904"] ?? "") }
    }
    func end(_ element: XMLName) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

private final class LinkReader: XMLReader {
    var targets: [String: String] = [:]
    let isDone = false

    func begin(_ element: XMLName, _ attributes: XMLAttributes) {
        if element == "Relationship", let id = attributes["Id"], let target = attributes["Target"] {
            targets[id] = target
        }
    }
    func end(_ element: XMLName) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

private final class StringReader: XMLReader {
    var strings = SharedStrings()
    let isDone = false
    var isOverfull: Bool { strings.isOverfull }
    private var isText = false
    private var isPhonetic = false

    func begin(_ element: XMLName, _ attributes: XMLAttributes) {
        if element == "t" { isText = !isPhonetic }
        if element == "rPh" { isPhonetic = true }
    }
    func end(_ element: XMLName) {
        switch element {
        case "t": isText = false
        case "rPh": isPhonetic = false
        case "si": strings.close()
        default: break
        }
    }
    func text(_ bytes: UnsafeBufferPointer<UInt8>) { if isText { strings.add(bytes) } }
}

private final class StyleReader: XMLReader {
    /// The number format of each cell style.
    var styles: [Int] = []
    /// Codes of the workbook's own formats.
    var formats: [Int: String] = [:]
    let isDone = false
    private var areCells = false

    func begin(_ element: XMLName, _ attributes: XMLAttributes) {
        switch element {
        case "numFmt":
            if let id = attributes.number("numFmtId"), let code = attributes["formatCode"] {
                formats[id] = code
            }
        case "cellXfs": areCells = true
        case "xf": if areCells { styles.append(attributes.number("numFmtId") ?? 0) }
        default: break
        }
    }
    func end(_ element: XMLName) { if element == "cellXfs" { areCells = false } }
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
