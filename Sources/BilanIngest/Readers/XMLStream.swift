import CExpat
import Glibc

/// Reads the parts of a workbook, which are XML, through expat.
///
/// The little parts are read this way, and of the large ones those in which `XMLScanner` came by something it leaves to a
/// whole parser.
enum XMLStream {
    /// How long one tag or comment may be: expat holds it until it ends.
    private static let longestToken = 16 << 20

    /// Hands a part of an archive to a reader, until it is done.
    ///
    /// - Throws: `.tooLarge` for a part of more than `limit` bytes, for a tag that does not end and for more than the reader
    ///   can hold.
    static func read<Reader: XMLReader>(
        _ part: String, of archive: ZipArchive, limit: Int = UnpackLimit.most, _ reader: inout Reader
    ) throws(IngestError) {
        guard let parser = XML_ParserCreate("UTF-8") else { throw .badArchive(archive.name, part: part) }
        defer { XML_ParserFree(parser) }
        try withUnsafeMutablePointer(to: &reader) { reader throws(IngestError) in
            try read(part, of: archive, limit: limit, parser, RelayTo(reader, parser))
        }
    }

    private static func read(
        _ part: String, of archive: ZipArchive, limit: Int, _ parser: XML_Parser, _ relay: Relay
    ) throws(IngestError) {
        // Held by the caller for as long as the parser runs.
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
            if relay.isDone || relay.isOverfull { return false }
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
        if isEndless || relay.isOverfull { throw .tooLarge(archive.name, part: part) }
        if !isBroken && !relay.isDone { _ = feed(nil, 0, isLast: true) }
        if isBroken { throw .badXML(archive.name, part: part, line: line) }
    }
}

/// What expat's callbacks find behind their user pointer.
private class Relay {
    let parser: XML_Parser
    private(set) var isRefused = false
    /// Whether anything was handed to the reader since it was last asked.
    var isHeard = false
    /// Names and values, gathered for one element after the other.
    private var attributes: [XMLAttribute] = []

    init(_ parser: XML_Parser) { self.parser = parser }

    var isDone: Bool { false }
    var isOverfull: Bool { false }
    func begin(_ element: XMLName, _ attributes: XMLAttributes) {}
    func end(_ element: XMLName) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

    func begin(_ element: XMLName, listed: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
        attributes.removeAll(keepingCapacity: true)
        if var next = listed {
            while let key = next[0], let value = next[1] {
                let bytes = UnsafeRawBufferPointer(start: value, count: strlen(value))
                attributes.append(XMLAttribute(name: XMLName(key), value: bytes.assumingMemoryBound(to: UInt8.self)))
                next += 2
            }
        }
        attributes.withUnsafeBufferPointer { begin(element, XMLAttributes(list: $0)) }
    }

    func refuse() {
        isRefused = true
        XML_StopParser(parser, 0)
    }
}

/// Hands on to a reader that outlives it.
private final class RelayTo<Reader: XMLReader>: Relay {
    private let reader: UnsafeMutablePointer<Reader>

    init(_ reader: UnsafeMutablePointer<Reader>, _ parser: XML_Parser) {
        self.reader = reader
        super.init(parser)
    }

    override var isDone: Bool { reader.pointee.isDone }
    override var isOverfull: Bool { reader.pointee.isOverfull }
    override func begin(_ element: XMLName, _ attributes: XMLAttributes) { reader.pointee.begin(element, attributes) }
    override func end(_ element: XMLName) { reader.pointee.end(element) }
    override func text(_ bytes: UnsafeBufferPointer<UInt8>) { reader.pointee.text(bytes) }
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
    relay.begin(XMLName(name), listed: attributes)
    if relay.isDone { XML_StopParser(relay.parser, 0) }
}

private func end(_ user: UnsafeMutableRawPointer?, _ name: UnsafePointer<CChar>?) {
    guard let relay = relayed(user), let name else { return }
    relay.end(XMLName(name))
    if relay.isDone || relay.isOverfull { XML_StopParser(relay.parser, 0) }
}

private func text(_ user: UnsafeMutableRawPointer?, _ bytes: UnsafePointer<CChar>?, _ count: Int32) {
    guard let relay = relayed(user), let bytes, count > 0 else { return }
    relay.isHeard = true
    bytes.withMemoryRebound(to: UInt8.self, capacity: Int(count)) {
        relay.text(UnsafeBufferPointer(start: $0, count: Int(count)))
    }
}
