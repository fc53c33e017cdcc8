extension XMLScanner {
    /// A text up to the next tag.
    @inline(__always)
    func text<Reader: XMLReader>(_ start: UnsafePointer<UInt8>, _ reader: inout Reader) -> UnsafePointer<UInt8>? {
        var at = start
        var isPlain = true
        while true {
            while bytes.isText(at[0]) { at += 1 }
            switch at[0] {
            case UInt8(ascii: "<"):
                let text = UnsafeBufferPointer(start: start, count: at - start)
                if isPlain { reader.text(text) } else { hand(text, isEscaped: true, &reader) }
                return at
            case UInt8(ascii: "&"):
                guard let reference = XMLReference(at) else { return nil }
                at = reference.end
                isPlain = false
            case UInt8(ascii: "\r"):
                at += 1
                isPlain = false
            case UInt8(ascii: "]"):
                // The end of a section that has not begun.
                if at[1] == UInt8(ascii: "]"), at[2] == UInt8(ascii: ">") { return nil }
                at += 1
            default:
                let length = XMLBytes.sequence(at)
                if length == 0 { return nil }
                at += length
            }
        }
    }

    /// A section in which nothing is a tag or an entity: `<![CDATA[a < b]]>`.
    func section<Reader: XMLReader>(_ start: UnsafePointer<UInt8>, _ reader: inout Reader) -> UnsafePointer<UInt8>? {
        let opening: StaticString = "<![CDATA["
        guard elements.depth > 0, XMLBytes.stands(opening, at: start) else { return nil }
        let text = start + opening.utf8CodeUnitCount
        guard let end = end(of: "]]>", from: text) else { return nil }
        hand(UnsafeBufferPointer(start: text, count: end - text), isEscaped: false, &reader)
        return end + 3
    }

    /// Hands over a text that has been looked through, its line ends made line feeds and its entities characters.
    private func hand<Reader: XMLReader>(
        _ text: UnsafeBufferPointer<UInt8>, isEscaped: Bool, _ reader: inout Reader
    ) {
        guard var at = text.baseAddress else { return }
        let end = at + text.count
        while at < end {
            let start = at
            while at < end, at[0] != UInt8(ascii: "\r"), !isEscaped || at[0] != UInt8(ascii: "&") { at += 1 }
            if at > start { reader.text(UnsafeBufferPointer(start: start, count: at - start)) }
            guard at < end else { return }
            if at[0] == UInt8(ascii: "\r") {
                at += 1
                // A carriage return with a line feed is one line end, and the line feed is still to come.
                if at == end || at[0] != UInt8(ascii: "\n") { hand("\n", &reader) }
            } else {
                guard let reference = XMLReference(at) else { return }
                hand(reference.scalar, &reader)
                at = reference.end
            }
        }
    }

    private func hand<Reader: XMLReader>(_ scalar: Unicode.Scalar, _ reader: inout Reader) {
        var bytes: (UInt8, UInt8, UInt8, UInt8) = (0, 0, 0, 0)
        withUnsafeMutableBytes(of: &bytes) { room in
            var count = 0
            for byte in Unicode.UTF8.encode(scalar) ?? Unicode.UTF8.encodedReplacementCharacter {
                room[count] = byte
                count += 1
            }
            reader.text(UnsafeBufferPointer(rebasing: room.assumingMemoryBound(to: UInt8.self)[..<count]))
        }
    }
}

/// An entity of XML's own, or a character by its number: `&amp;`, `&#233;`, `&#xE9;`.
struct XMLReference {
    let scalar: Unicode.Scalar
    /// Behind the semicolon.
    let end: UnsafePointer<UInt8>

    private static let named: [(StaticString, Unicode.Scalar)] = [
        ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"),
    ]

    /// Reads what begins with this ampersand; nil when it is no such entity, or a character that XML does not have.
    init?(_ start: UnsafePointer<UInt8>) {
        if start[1] != UInt8(ascii: "#") {
            for (name, scalar) in XMLReference.named where XMLBytes.stands(name, at: start) {
                self.scalar = scalar
                end = start + name.utf8CodeUnitCount
                return
            }
            return nil
        }
        let isHex = start[2] == UInt8(ascii: "x")
        let digits = start + (isHex ? 3 : 2)
        var at = digits
        var number: UInt32 = 0
        // Eight digits, those of hexadecimal numbers with leading noughts, are more than any character needs.
        while at - digits <= 8, let digit = XMLReference.digit(at[0], isHex: isHex) {
            number = number &* (isHex ? 16 : 10) &+ digit
            at += 1
        }
        guard (1...8).contains(at - digits), at[0] == UInt8(ascii: ";"), let scalar = Unicode.Scalar(number) else {
            return nil
        }
        guard number >= 0x20 || [0x09, 0x0A, 0x0D].contains(number), number != 0xFFFE, number != 0xFFFF else {
            return nil
        }
        self.scalar = scalar
        end = at + 1
    }

    private static func digit(_ byte: UInt8, isHex: Bool) -> UInt32? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - 0x30)
        case UInt8(ascii: "a")...UInt8(ascii: "f") where isHex: UInt32(byte - 0x57)
        case UInt8(ascii: "A")...UInt8(ascii: "F") where isHex: UInt32(byte - 0x37)
        default: nil
        }
    }
}
