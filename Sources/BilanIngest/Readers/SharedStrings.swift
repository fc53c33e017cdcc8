/// The texts that the cells of a workbook refer to by number, in one run of bytes.
struct SharedStrings: Sendable {
    private var bytes: [UInt8] = []
    private var ends: [Int] = []

    /// Reads the texts of a workbook; none where it has no part for them.
    init(_ archive: ZipArchive) throws(IngestError) {
        let part = "xl/sharedStrings.xml"
        guard archive.has(part) else { return }
        var reader = StringReader()
        if !XMLScanner.read(part, of: archive, &reader) {
            reader = StringReader()
            try XMLStream.read(part, of: archive, &reader)
        }
        self = reader.strings
    }

    fileprivate init() {}

    /// How many texts there are.
    var count: Int { ends.count }

    /// Hands over the bytes of a text; none for a number that no text has.
    @inline(__always)
    func withText(_ number: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        guard ends.indices.contains(number) else { return }
        let start = number == 0 ? 0 : ends[number - 1]
        bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[start..<ends[number]])) }
    }

    /// Whether there are more than a workbook's reader may hold.
    fileprivate var isOverfull: Bool { bytes.count + ends.count * 8 > 128 << 20 }

    fileprivate mutating func add(_ piece: UnsafeBufferPointer<UInt8>) { bytes.append(contentsOf: piece) }
    fileprivate mutating func close() { ends.append(bytes.count) }
}

/// Reads the texts, those of rich text run by run, without the marks of how they are pronounced.
struct StringReader: XMLReader {
    private(set) var strings = SharedStrings()
    let isDone = false
    var isOverfull: Bool { strings.isOverfull }
    private var isText = false
    private var isPhonetic = false

    mutating func begin(_ element: XMLName, _ attributes: XMLAttributes) {
        if element == "t" { isText = !isPhonetic }
        if element == "rPh" { isPhonetic = true }
    }
    mutating func end(_ element: XMLName) {
        switch element {
        case "t": isText = false
        case "rPh": isPhonetic = false
        case "si": strings.close()
        default: break
        }
    }
    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) { if isText { strings.add(bytes) } }
}
