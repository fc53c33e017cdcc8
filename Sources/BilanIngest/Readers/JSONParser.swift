/// The text stopped being JSON at `at`.
struct NotJSON: Error {}

/// Reads one JSON text from its bytes.
struct JSONParser {
    let bytes: [UInt8]
    var at = 0
    private var depth = 0

    init(bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
    }

    mutating func whole() throws(NotJSON) -> JSONValue {
        let value = try value()
        skipBlanks()
        guard at == bytes.count else { throw NotJSON() }
        return value
    }

    private mutating func value() throws(NotJSON) -> JSONValue {
        skipBlanks()
        // A file of a million brackets must not exhaust the stack.
        depth += 1
        defer { depth -= 1 }
        guard at < bytes.count, depth < 100 else { throw NotJSON() }
        switch bytes[at] {
        case UInt8(ascii: "{"): return try object()
        case UInt8(ascii: "["): return try list()
        case UInt8(ascii: "\""): return .text(try text())
        case UInt8(ascii: "t"): return try word("true", .boolean(true))
        case UInt8(ascii: "f"): return try word("false", .boolean(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return try number()
        }
    }

    private mutating func object() throws(NotJSON) -> JSONValue {
        var members: [(String, JSONValue)] = []
        at += 1
        if take("}") { return .object(members) }
        repeat {
            skipBlanks()
            guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else { throw NotJSON() }
            let name = try text()
            guard take(":") else { throw NotJSON() }
            members.append((name, try value()))
        } while take(",")
        guard take("}") else { throw NotJSON() }
        return .object(members)
    }

    private mutating func list() throws(NotJSON) -> JSONValue {
        var values: [JSONValue] = []
        at += 1
        if take("]") { return .list(values) }
        repeat { values.append(try value()) } while take(",")
        guard take("]") else { throw NotJSON() }
        return .list(values)
    }

    private mutating func text() throws(NotJSON) -> String {
        var text: [UInt8] = []
        at += 1
        while at < bytes.count {
            let byte = bytes[at]
            if byte == UInt8(ascii: "\"") {
                at += 1
                return String(decoding: text, as: UTF8.self)
            }
            guard byte >= 0x20 else { throw NotJSON() }
            at += 1
            guard byte == UInt8(ascii: "\\") else {
                text.append(byte)
                continue
            }
            guard at < bytes.count else { throw NotJSON() }
            let escape = bytes[at]
            if let plain = escapes[escape] {
                text.append(plain)
                at += 1
            } else {
                guard escape == UInt8(ascii: "u") else { throw NotJSON() }
                text.append(contentsOf: String(try scalar()).utf8)
            }
        }
        throw NotJSON()
    }

    /// `u` and four digits, twice for a surrogate pair.
    private mutating func scalar() throws(NotJSON) -> Unicode.Scalar {
        let first = try unit()
        guard (0xD800...0xDBFF).contains(first) else {
            guard let scalar = Unicode.Scalar(first) else { throw NotJSON() }
            return scalar
        }
        guard at < bytes.count, bytes[at] == UInt8(ascii: "\\") else { throw NotJSON() }
        at += 1
        let second = try unit()
        guard (0xDC00...0xDFFF).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        else { throw NotJSON() }
        return scalar
    }

    private mutating func unit() throws(NotJSON) -> UInt32 {
        guard at + 5 <= bytes.count, bytes[at] == UInt8(ascii: "u"),
            bytes[(at + 1)..<(at + 5)].allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
            let unit = UInt32(String(decoding: bytes[(at + 1)..<(at + 5)], as: UTF8.self), radix: 16)
        else { throw NotJSON() }
        at += 5
        return unit
    }

    private mutating func number() throws(NotJSON) -> JSONValue {
        let start = at
        while at < bytes.count, numeric.contains(bytes[at]) { at += 1 }
        let text = String(decoding: bytes[start..<at], as: UTF8.self)
        guard Double(text) != nil else { throw NotJSON() }
        return .number(text)
    }

    private mutating func word(_ word: String, _ value: JSONValue) throws(NotJSON) -> JSONValue {
        guard bytes[at...].starts(with: word.utf8) else { throw NotJSON() }
        at += word.utf8.count
        return value
    }

    private mutating func take(_ sign: Character) -> Bool {
        skipBlanks()
        guard at < bytes.count, bytes[at] == sign.asciiValue else { return false }
        at += 1
        return true
    }

    private mutating func skipBlanks() {
        while at < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[at]) { at += 1 }
    }
}

private let numeric = Set("0123456789+-.eE".utf8)

private let escapes: [UInt8: UInt8] = [
    UInt8(ascii: "\""): UInt8(ascii: "\""), UInt8(ascii: "\\"): UInt8(ascii: "\\"),
    UInt8(ascii: "/"): UInt8(ascii: "/"),
    UInt8(ascii: "b"): 8, UInt8(ascii: "f"): 12, UInt8(ascii: "n"): 10, UInt8(ascii: "r"): 13, UInt8(ascii: "t"): 9,
]
