/// Walks over the XML of sheets and of shared texts, which are most of a workbook, straight in the bytes that the archive
/// unpacks.
///
/// It reads what programs write: UTF-8, elements and attributes with names in ASCII, entities, sections of plain text,
/// comments. What it accepts is well-formed and means what expat says it means. At anything else, from a document type to a
/// byte that is no UTF-8, it gives up, and who asked it has the part read by `XMLStream`, which reads it or says what is
/// wrong with it.
struct XMLScanner: ~Copyable {
    private var window: XMLWindow
    let bytes = XMLBytes()
    var elements = XMLElements()
    let attributes: UnsafeMutablePointer<XMLAttribute>
    /// Whether nothing has been read yet: here a byte order mark and the declaration may stand.
    private var isAtStart = true
    /// Whether the element that holds all others has begun.
    var hasRoot = false
    /// How many bytes stood in comments and instructions.
    var aside = 0

    /// More attributes than an element of a workbook has.
    static let mostAttributes = 64
    /// More than programs write beside the data.
    private static let mostAside = 1 << 16

    private init(_ part: ZipPart, chunk: Int) {
        window = XMLWindow(part, chunk: chunk)
        attributes = .allocate(capacity: XMLScanner.mostAttributes)
    }

    deinit { attributes.deallocate() }

    /// Hands a part of an archive to a reader until it is done; false when the part must be read another way, from its
    /// beginning and by a new reader.
    static func read(
        _ part: String, of archive: ZipArchive, chunk: Int = 1 << 17, _ reader: inout some XMLReader
    ) -> Bool {
        guard let part = try? ZipPart(part, of: archive) else { return false }
        var scanner = XMLScanner(part, chunk: chunk)
        return scanner.scan(&reader)
    }

    private mutating func scan<Reader: XMLReader>(_ reader: inout Reader) -> Bool {
        var at = window.start
        while true {
            // A token that cannot be read may go on behind what is in memory; nothing of it has been handed over.
            if let next = token(at, &reader) {
                at = next
                if reader.isDone { return true }
                if reader.isOverfull || aside > XMLScanner.mostAside { return false }
            } else if window.isComplete, at == window.end {
                return hasRoot && elements.depth == 0
            } else if let moved = window.slide(to: at) {
                at = moved
            } else {
                return false
            }
        }
    }

    /// Hands over what stands at a position and gives what is behind it; nil when it is not all there or not understood.
    @inline(__always)
    private mutating func token<Reader: XMLReader>(
        _ at: UnsafePointer<UInt8>, _ reader: inout Reader
    ) -> UnsafePointer<UInt8>? {
        if isAtStart {
            let next = prolog(at)
            if next != nil { isAtStart = false }
            return next
        }
        if at[0] != UInt8(ascii: "<") { return elements.depth > 0 ? text(at, &reader) : blanks(at) }
        switch at[1] {
        case UInt8(ascii: "/"): return endTag(at, &reader)
        case UInt8(ascii: "!"): return at[2] == UInt8(ascii: "[") ? section(at, &reader) : comment(at)
        case UInt8(ascii: "?"): return instruction(at)
        default: return beginTag(at, &reader)
        }
    }

    /// White space around the element that holds all others.
    private func blanks(_ start: UnsafePointer<UInt8>) -> UnsafePointer<UInt8>? {
        var at = start
        while bytes.isBlank(at[0]) { at += 1 }
        return at > start ? at : nil
    }
}
