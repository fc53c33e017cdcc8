/// What a byte may be in an XML text.
///
/// Names are taken as ASCII only: others go to a whole parser.
struct XMLBytes: ~Copyable {
    // Raw bits in a table, as every byte of a sheet is looked up.
    private let kinds: UnsafeMutablePointer<UInt8>

    private static let name: UInt8 = 1
    private static let nameStart: UInt8 = 2
    private static let blank: UInt8 = 4
    private static let text: UInt8 = 8
    private static let value: UInt8 = 16

    init() {
        kinds = .allocate(capacity: 256)
        for byte in 0...255 {
            let letter = UInt8(byte)
            var kind: UInt8 = 0
            switch letter {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
                UInt8(ascii: ":"):
                kind = XMLBytes.name | XMLBytes.nameStart
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."): kind = XMLBytes.name
            case 0x20, 0x09, 0x0A, 0x0D: kind = XMLBytes.blank
            default: break
            }
            let isASCII = letter >= 0x20 && letter < 0x80 && letter != UInt8(ascii: "<") && letter != UInt8(ascii: "&")
            if isASCII && letter != UInt8(ascii: "]") || letter == 0x09 || letter == 0x0A { kind |= XMLBytes.text }
            if isASCII && letter != UInt8(ascii: "\"") && letter != UInt8(ascii: "'") { kind |= XMLBytes.value }
            kinds[byte] = kind
        }
    }

    deinit { kinds.deallocate() }

    /// Whether a name may begin with it.
    @inline(__always) func beginsName(_ byte: UInt8) -> Bool { kinds[Int(byte)] & XMLBytes.nameStart != 0 }
    /// Whether it may stand in a name.
    @inline(__always) func isName(_ byte: UInt8) -> Bool { kinds[Int(byte)] & XMLBytes.name != 0 }
    /// Whether it is white space.
    @inline(__always) func isBlank(_ byte: UInt8) -> Bool { kinds[Int(byte)] & XMLBytes.blank != 0 }
    /// Whether it stands for itself in a text, whatever comes behind it.
    @inline(__always) func isText(_ byte: UInt8) -> Bool { kinds[Int(byte)] & XMLBytes.text != 0 }
    /// Whether it stands for itself in an attribute, whichever quotes are around it.
    @inline(__always) func isValue(_ byte: UInt8) -> Bool { kinds[Int(byte)] & XMLBytes.value != 0 }

    /// How many bytes a character beyond ASCII has; 0 when it is none that XML has.
    static func sequence(_ at: UnsafePointer<UInt8>) -> Int {
        let lead = at[0]
        let length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
        guard length > 0 else { return 0 }
        let lowest: UInt8 = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80
        let highest: UInt8 = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF
        guard at[1] >= lowest, at[1] <= highest else { return 0 }
        if length == 2 { return 2 }
        guard at[2] & 0xC0 == 0x80 else { return 0 }
        // U+FFFE and U+FFFF are no characters of XML.
        if length == 3 { return lead == 0xEF && at[1] == 0xBF && at[2] > 0xBD ? 0 : 3 }
        return at[3] & 0xC0 == 0x80 ? 4 : 0
    }

    /// Whether the bytes at a position are these; they may be the last in memory.
    static func stands(_ word: StaticString, at place: UnsafePointer<UInt8>) -> Bool {
        for position in 0..<word.utf8CodeUnitCount where place[position] != word.utf8Start[position] { return false }
        return true
    }
}
