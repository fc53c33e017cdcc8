/// UTF-8 as bytes: whether they are, and what else they may be.
enum UTF8Bytes {
    /// Whether all bytes are UTF-8.
    static func areValid(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        let raw = UnsafeRawBufferPointer(text)
        var at = 0
        while at < text.count {
            while at + 32 <= text.count,
                (raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)
                    | raw.loadUnaligned(fromByteOffset: at + 8, as: UInt64.self)
                    | raw.loadUnaligned(fromByteOffset: at + 16, as: UInt64.self)
                    | raw.loadUnaligned(fromByteOffset: at + 24, as: UInt64.self)) & 0x8080_8080_8080_8080 == 0
            {
                at += 32
            }
            if at == text.count { return true }
            // Eight bytes of plain ASCII at a time: most of every file.
            if at + 8 <= text.count,
                raw.loadUnaligned(fromByteOffset: at, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
            {
                at += 8
                continue
            }
            let length = sequenceLength(text, at)
            if length == 0 { return false }
            at += length
        }
        return true
    }

    /// How many of the bytes end with a whole sequence: the last few may be the beginning of one.
    static func wholeSequences(_ text: UnsafeBufferPointer<UInt8>) -> Int {
        for back in 1...3 where back <= text.count {
            let byte = text[text.count - back]
            if byte & 0xC0 == 0x80 { continue }
            let length = byte < 0xC2 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : byte < 0xF5 ? 4 : 1
            return length > back ? text.count - back : text.count
        }
        return text.count
    }

    /// Adds the text with every stray byte read as Windows-1252, and gives how many there were.
    static func repair(_ source: UnsafeBufferPointer<UInt8>, into text: inout [UInt8]) -> Int {
        var repaired = 0
        var at = 0
        while at < source.count {
            let length = sequenceLength(source, at)
            if length > 0 {
                text.append(contentsOf: source[at..<(at + length)])
                at += length
            } else {
                let byte = source[at]
                let scalar = byte < 0xA0 ? windows1252[Int(byte) - 0x80] : UInt32(byte)
                text.append(contentsOf: String(Unicode.Scalar(scalar) ?? "\u{FFFD}").utf8)
                repaired += 1
                at += 1
            }
        }
        return repaired
    }
}

/// How many bytes the UTF-8 sequence at a position has; 0 when there is none (RFC 3629: no overlong forms, no
/// surrogates, nothing above U+10FFFF).
private func sequenceLength(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    let lead = text[at]
    if lead < 0x80 { return 1 }
    let length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
    guard length > 0, at + length <= text.count else { return 0 }
    let second = text[at + 1]
    let lowest: UInt8 = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80
    let highest: UInt8 = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF
    guard second >= lowest, second <= highest else { return 0 }
    for rest in (at + 2)..<max(at + 2, at + length) where text[rest] & 0xC0 != 0x80 { return 0 }
    return length
}

/// What Windows-1252 has at 0x80 to 0x9F; five of them are nothing.
private let windows1252: [UInt32] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD,
    0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, 0xFFFD, 0x017E, 0x0178,
]
