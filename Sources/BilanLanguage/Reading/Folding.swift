/// Text as the readers compare it: ASCII in lower case, one space between words.
///
/// Accents go, typographic quotes, dashes and spaces become plain ones, digits of other scripts become ours, hyphens
/// between letters become spaces, an apostrophe is followed by a space, and spaces or apostrophes between groups of
/// three digits become `_`. What has no ASCII likeness becomes a control character that nothing matches.
enum Folding {
    /// Text longer than this is no figure and no day.
    static let longest = 160

    /// The folded text; nil when it is longer than any figure.
    static func fold(_ text: String) -> String? {
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars {
            append(scalar, to: &bytes)
            // Spaces are collapsed as they come, so that padding of any length costs nothing.
            if bytes.count > longest * 2 { return nil }
        }
        if bytes.last == space { bytes.removeLast() }
        guard bytes.count <= longest else { return nil }
        return String(decoding: joined(groups: bytes), as: UTF8.self)
    }

    /// The folded text of a name, for comparing how it begins.
    static func words(_ text: String) -> String { fold(String(text.prefix(longest / 2))) ?? "" }

    private static let space = UInt8(ascii: " ")

    private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
        switch scalar.value {
        case 0x30...0x39, 0x61...0x7A: bytes.append(UInt8(scalar.value))
        case 0x41...0x5A: bytes.append(UInt8(scalar.value) + 32)
        case 0x09...0x0D, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000:
            if let last = bytes.last, last != space { bytes.append(space) }
        case 0x27, 0x2018, 0x2019, 0x02BC, 0x60, 0xB4: bytes.append(UInt8(ascii: "'"))
        case 0x2D, 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: bytes.append(UInt8(ascii: "-"))
        case 0x21...0x7E: bytes.append(UInt8(scalar.value))
        case 0x660...0x669: bytes.append(UInt8(scalar.value - 0x660 + 0x30))
        case 0x6F0...0x6F9: bytes.append(UInt8(scalar.value - 0x6F0 + 0x30))
        case 0xFF10...0xFF19: bytes.append(UInt8(scalar.value - 0xFF10 + 0x30))
        // Arabic separators say which is which: groups are joined, the decimal mark stands alone behind them.
        case 0x66C: bytes.append(UInt8(ascii: "'"))
        case 0x66B: bytes.append(UInt8(ascii: "."))
        case 0x2265: bytes += Array(">=".utf8)
        case 0x2264: bytes += Array("<=".utf8)
        case 0x2248, 0x223C: bytes.append(UInt8(ascii: "~"))
        case 0x2026: bytes += Array("...".utf8)
        // Marks that show nothing: byte order, soft hyphen, joiners, directions.
        case 0xFEFF, 0xAD, 0x200B...0x200F, 0x2060, 0x202A...0x202E: break
        default: bytes += letters[scalar] ?? [1]
        }
    }

    private static let letters: [Unicode.Scalar: [UInt8]] = {
        var letters: [Unicode.Scalar: [UInt8]] = [:]
        let likenesses = [
            "a": "àâäáãåÀÂÄÁÃÅ", "c": "çÇ", "e": "éèêëÉÈÊË", "i": "îïíìÎÏÍÌ", "n": "ñÑ", "o": "ôöóòõÔÖÓÒÕ",
            "u": "ûùüúÛÙÜÚ", "y": "ÿýŸÝ", "oe": "œŒ", "ae": "æÆ",
        ]
        for (plain, accented) in likenesses {
            for scalar in accented.unicodeScalars { letters[scalar] = Array(plain.utf8) }
        }
        // Accents that follow their letter.
        for accent in UInt32(0x300)...0x36F {
            if let scalar = Unicode.Scalar(accent) { letters[scalar] = [] }
        }
        return letters
    }()

    /// Joins groups of digits, parts hyphenated words and sets apostrophes apart.
    private static func joined(groups bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + 8)
        // Digits since the last byte that is none; groups behind a point or comma are decimals and are not joined.
        var run = 0
        var inGroups = false
        var afterMark = false
        for (place, byte) in bytes.enumerated() {
            let next = place + 1 < bytes.count ? bytes[place + 1] : 0
            let previous = place > 0 ? bytes[place - 1] : 0
            switch byte {
            case 0x30...0x39:
                run += 1
                result.append(byte)
                continue
            case UInt8(ascii: " "), UInt8(ascii: "'"):
                let fits = inGroups ? run == 3 : (1...3).contains(run)
                if fits, !afterMark, isGroup(bytes, from: place + 1) {
                    result.append(UInt8(ascii: "_"))
                    inGroups = true
                    run = 0
                    continue
                }
                result.append(byte)
                if byte == UInt8(ascii: "'"), isLetter(next) { result.append(space) }
            case UInt8(ascii: "-"):
                let parts = isLetter(next) && (isLetter(previous) || isDigit(previous))
                result.append(parts ? space : byte)
            default: result.append(byte)
            }
            afterMark = run > 0 && (byte == UInt8(ascii: ",") || byte == UInt8(ascii: "."))
            inGroups = false
            run = 0
        }
        return result
    }

    /// Whether exactly three digits stand at a place.
    private static func isGroup(_ bytes: [UInt8], from start: Int) -> Bool {
        guard start + 3 <= bytes.count, bytes[start..<(start + 3)].allSatisfy(isDigit) else { return false }
        return start + 3 == bytes.count || !isDigit(bytes[start + 3])
    }

    static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
}
