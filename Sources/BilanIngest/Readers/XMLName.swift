import Glibc

/// The name of an element or an attribute without its namespace prefix, valid while it is handed over.
///
/// A sheet has millions of them, so none becomes a string.
struct XMLName {
    private let start: UnsafePointer<UInt8>
    private let count: Int

    /// A name without a prefix.
    @inline(__always)
    init(local start: UnsafePointer<UInt8>, count: Int) {
        self.start = start
        self.count = count
    }

    /// The name after the prefix: `x:row` is `row`.
    init(_ name: UnsafePointer<CChar>) {
        let colon = strrchr(name, 0x3A).map { UnsafePointer($0) }
        let local = colon.map { $0 + 1 } ?? name
        start = UnsafeRawPointer(local).assumingMemoryBound(to: UInt8.self)
        count = strlen(local)
    }

    // Inlined, so that the word's length is known and the comparison becomes a load or two.
    @inline(__always)
    static func == (name: XMLName, word: StaticString) -> Bool {
        name.count == word.utf8CodeUnitCount && memcmp(name.start, word.utf8Start, word.utf8CodeUnitCount) == 0
    }

    @inline(__always)
    static func == (name: XMLName, other: XMLName) -> Bool {
        guard name.count == other.count else { return false }
        for position in 0..<name.count where name.start[position] != other.start[position] { return false }
        return true
    }

    @inline(__always)
    static func ~= (word: StaticString, name: XMLName) -> Bool { name == word }
}

/// A name and a value, valid while the element is handed over.
struct XMLAttribute {
    let name: XMLName
    /// In UTF-8, entities read and blanks made spaces.
    let value: UnsafeBufferPointer<UInt8>
}

/// The attributes of an element, valid while it is handed over.
struct XMLAttributes {
    let list: UnsafeBufferPointer<XMLAttribute>

    /// The value of an attribute in UTF-8; nil where it is missing.
    @inline(__always)
    func bytes(_ name: StaticString) -> UnsafeBufferPointer<UInt8>? {
        for attribute in list where attribute.name == name { return attribute.value }
        return nil
    }

    /// The value of an attribute; nil where it is missing.
    subscript(name: StaticString) -> String? { bytes(name).map { String(decoding: $0, as: UTF8.self) } }

    /// The value of an attribute that is a whole number; nil where it is missing or none.
    @inline(__always)
    func number(_ name: StaticString) -> Int? { bytes(name).flatMap(XMLAttributes.number) }

    /// The whole number that a text is.
    static func number(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard (1..<16).contains(bytes.count) else { return Int(String(decoding: bytes, as: UTF8.self)) }
        var number = 0
        for byte in bytes {
            guard (0x30...0x39).contains(byte) else { return Int(String(decoding: bytes, as: UTF8.self)) }
            number = number * 10 + Int(byte - 0x30)
        }
        return number
    }
}
