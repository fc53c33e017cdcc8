import Glibc

/// The name of an element or an attribute without its namespace prefix, valid while it is handed over.
///
/// A sheet has millions of them, so none becomes a string.
struct XMLName {
    private let start: UnsafePointer<CChar>
    private let count: Int

    /// The name after the prefix: `x:row` is `row`.
    init(_ name: UnsafePointer<CChar>) {
        let colon = strrchr(name, 0x3A).map { UnsafePointer($0) }
        start = colon.map { $0 + 1 } ?? name
        count = strlen(start)
    }

    static func == (name: XMLName, word: StaticString) -> Bool {
        name.count == word.utf8CodeUnitCount && memcmp(name.start, word.utf8Start, name.count) == 0
    }

    static func ~= (word: StaticString, name: XMLName) -> Bool { name == word }
}

/// The attributes of an element, valid while it is handed over.
struct XMLAttributes {
    /// Names and values in turn, as expat lists them.
    let list: UnsafeMutablePointer<UnsafePointer<CChar>?>?

    /// The value of an attribute in UTF-8; nil where it is missing.
    func bytes(_ name: StaticString) -> UnsafeBufferPointer<UInt8>? {
        guard var next = list else { return nil }
        while let key = next[0], let value = next[1] {
            if XMLName(key) == name {
                let count = strlen(value)
                return value.withMemoryRebound(to: UInt8.self, capacity: count) {
                    UnsafeBufferPointer(start: $0, count: count)
                }
            }
            next += 2
        }
        return nil
    }

    /// The value of an attribute; nil where it is missing.
    subscript(name: StaticString) -> String? { bytes(name).map { String(decoding: $0, as: UTF8.self) } }

    /// The value of an attribute that is a whole number; nil where it is missing or none.
    func number(_ name: StaticString) -> Int? {
        guard let bytes = bytes(name), !bytes.isEmpty else { return nil }
        guard bytes.count < 16, bytes.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return Int(String(decoding: bytes, as: UTF8.self))
        }
        return bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}
