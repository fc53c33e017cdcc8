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
        var book = BookReader()
        try XMLStream.read("xl/workbook.xml", of: archive, limit: WorkbookParts.mostOfALittlePart, &book)
        var links = LinkReader()
        try XMLStream.read(
            "xl/_rels/workbook.xml.rels", of: archive, limit: WorkbookParts.mostOfALittlePart, &links)
        sheets = book.sheets.compactMap { sheet in
            links.targets[sheet.link].flatMap { target in
                // A chart sheet has no cells.
                target.contains("worksheet") ? (sheet.name, WorkbookParts.path(target)) : nil
            }
        }
        epoch = book.countsFrom1904 ? .from1904 : .from1900
        strings = try SharedStrings(archive)
        var styles = StyleReader()
        if archive.has("xl/styles.xml") {
            try XMLStream.read("xl/styles.xml", of: archive, limit: WorkbookParts.mostOfALittlePart, &styles)
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

private struct BookReader: XMLReader {
    var sheets: [(name: String, link: String)] = []
    var countsFrom1904 = false
    let isDone = false

    mutating func begin(_ element: XMLName, _ attributes: XMLAttributes) {
        if element == "sheet", let name = attributes["name"], let link = attributes["id"] {
            sheets.append((name, link))
        }
        if element == "workbookPr" { countsFrom1904 = ["1", "true", "on"].contains(attributes["date1904"] ?? "") }
    }
    func end(_ element: XMLName) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

private struct LinkReader: XMLReader {
    var targets: [String: String] = [:]
    let isDone = false

    mutating func begin(_ element: XMLName, _ attributes: XMLAttributes) {
        if element == "Relationship", let id = attributes["Id"], let target = attributes["Target"] {
            targets[id] = target
        }
    }
    func end(_ element: XMLName) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

private struct StyleReader: XMLReader {
    /// The number format of each cell style.
    var styles: [Int] = []
    /// Codes of the workbook's own formats.
    var formats: [Int: String] = [:]
    let isDone = false
    private var areCells = false

    mutating func begin(_ element: XMLName, _ attributes: XMLAttributes) {
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
    mutating func end(_ element: XMLName) { if element == "cellXfs" { areCells = false } }
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
