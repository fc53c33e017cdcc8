import CExpat

/// What an XML text is made of, as it goes by.
protocol XMLReader: AnyObject {
    /// An element begins.
    func begin(_ element: XMLName, _ attributes: XMLAttributes)
    /// An element ends.
    func end(_ element: XMLName)
    /// Text within an element, perhaps in pieces.
    func text(_ bytes: UnsafeBufferPointer<UInt8>)
    /// Whether nothing more is wanted.
    var isDone: Bool { get }
    /// Whether it holds more than any workbook has.
    var isOverfull: Bool { get }
}

extension XMLReader {
    /// What is small by its nature is never too much.
    var isOverfull: Bool { false }
}

/// Reads the parts of a workbook, which are XML, through expat.
enum XMLStream {
    /// How long one tag or comment may be: expat holds it until it ends.
    private static let longestToken = 16 << 20

    /// Hands a part of an archive to a reader, until it is done.
    ///
    /// - Throws: `.tooLarge` for a part of more than `limit` bytes, for a tag that does not end and for more than the reader
    ///   can hold.
    static func read(
        _ part: String, of archive: ZipArchive, limit: Int = UnpackLimit.most, _ reader: some XMLReader
    ) throws(IngestError) {
        guard let parser = XML_ParserCreate("UTF-8") else { throw .badArchive(archive.name, part: part) }
        defer { XML_ParserFree(parser) }
        let relay = Relay(reader, parser)
        // Retained by `relay` above for as long as the parser runs.
        XML_SetUserData(parser, Unmanaged.passUnretained(relay).toOpaque())
        XML_SetElementHandler(parser, begin, end)
        XML_SetCharacterDataHandler(parser, text)
        // A workbook has no document type; one is where entities that grow without end come from.
        XML_SetStartDoctypeDeclHandler(parser) { user, _, _, _, _ in relayed(user)?.refuse() }
        var isBroken = false
        var isEndless = false
        var line = 0
        var unheard = 0
        func feed(_ bytes: UnsafePointer<UInt8>?, _ count: Int, isLast: Bool) -> Bool {
            let status = withExtendedLifetime(relay) {
                bytes.map {
                    $0.withMemoryRebound(to: CChar.self, capacity: count) {
                        XML_Parse(parser, $0, Int32(count), isLast ? 1 : 0)
                    }
                } ?? XML_Parse(parser, nil, 0, isLast ? 1 : 0)
            }
            if reader.isDone || reader.isOverfull { return false }
            unheard = relay.isHeard ? 0 : unheard + count
            relay.isHeard = false
            isEndless = unheard > longestToken
            if isEndless { return false }
            if status == XML_STATUS_ERROR || relay.isRefused {
                isBroken = true
                line = Int(XML_GetCurrentLineNumber(parser))
                return false
            }
            return true
        }
        try archive.read(part, limit: limit) { feed($0.baseAddress, $0.count, isLast: false) }
        if isEndless || reader.isOverfull { throw .tooLarge(archive.name, part: part) }
        if !isBroken && !reader.isDone { _ = feed(nil, 0, isLast: true) }
        if isBroken { throw .badXML(archive.name, part: part, line: line) }
    }
}

/// What expat's callbacks find behind their user pointer.
private final class Relay {
    let reader: any XMLReader
    let parser: XML_Parser
    private(set) var isRefused = false
    /// Whether anything was handed to the reader since it was last asked.
    var isHeard = false

    init(_ reader: any XMLReader, _ parser: XML_Parser) {
        self.reader = reader
        self.parser = parser
    }

    func refuse() {
        isRefused = true
        XML_StopParser(parser, 0)
    }
}

private func relayed(_ user: UnsafeMutableRawPointer?) -> Relay? {
    user.map { Unmanaged<Relay>.fromOpaque($0).takeUnretainedValue() }
}

private func begin(
    _ user: UnsafeMutableRawPointer?, _ name: UnsafePointer<CChar>?,
    _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
) {
    guard let relay = relayed(user), let name else { return }
    relay.isHeard = true
    relay.reader.begin(XMLName(name), XMLAttributes(list: attributes))
    if relay.reader.isDone { XML_StopParser(relay.parser, 0) }
}

private func end(_ user: UnsafeMutableRawPointer?, _ name: UnsafePointer<CChar>?) {
    guard let relay = relayed(user), let name else { return }
    relay.reader.end(XMLName(name))
    if relay.reader.isDone || relay.reader.isOverfull { XML_StopParser(relay.parser, 0) }
}

private func text(_ user: UnsafeMutableRawPointer?, _ bytes: UnsafePointer<CChar>?, _ count: Int32) {
    guard let relay = relayed(user), let bytes, count > 0 else { return }
    relay.isHeard = true
    bytes.withMemoryRebound(to: UInt8.self, capacity: Int(count)) {
        relay.reader.text(UnsafeBufferPointer(start: $0, count: Int(count)))
    }
}
