import BilanLanguage

/// Letters in the form in which words are compared.
enum LetterFolding {
    /// What a scalar is for a reader of words.
    enum Class {
        case letter
        case digit
        case space
        case lineBreak
        case apostrophe
        case hyphen
        case mark
        /// An accent behind its letter, a joiner, a soft hyphen: part of a word that shows nothing.
        case silent
    }

    static func classOf(_ scalar: Unicode.Scalar) -> Class {
        switch scalar.value {
        case 0x61...0x7A, 0x41...0x5A: .letter
        case 0x30...0x39: .digit
        case 0x0A, 0x0D, 0x0B, 0x0C, 0x85, 0x2028, 0x2029: .lineBreak
        case 0x09, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .space
        case 0x27, 0x2018, 0x2019, 0x02BC, 0x60, 0xB4: .apostrophe
        case 0x2D, 0x2010, 0x2011: .hyphen
        case 0xFEFF, 0xAD, 0x200B...0x200F, 0x2060, 0x202A...0x202E, 0x300...0x36F, 0x2066...0x2069: .silent
        case 0x00...0x7F: .mark
        case 0x660...0x669, 0x6F0...0x6F9, 0xFF10...0xFF19: .digit
        case 0xC0...0x24F: scalar.value == 0xD7 || scalar.value == 0xF7 ? .mark : .letter
        default: scalar.properties.isAlphabetic ? .letter : .mark
        }
    }

    static func append(_ scalar: Unicode.Scalar, to text: inout String) {
        let value = scalar.value
        switch value {
        case 0x41...0x5A: text.unicodeScalars.append(Unicode.Scalar(UInt8(value + 32)))
        case 0x00...0x7F: text.unicodeScalars.append(scalar)
        case 0xC0...0x24F: text += latin[Int(value) - 0xC0]
        case 0x660...0x669: text.unicodeScalars.append(Unicode.Scalar(UInt8(value - 0x660 + 0x30)))
        case 0x6F0...0x6F9: text.unicodeScalars.append(Unicode.Scalar(UInt8(value - 0x6F0 + 0x30)))
        case 0xFF10...0xFF19: text.unicodeScalars.append(Unicode.Scalar(UInt8(value - 0xFF10 + 0x30)))
        default: text.unicodeScalars.append(scalar)
        }
    }

    static func isUpper(_ scalar: Unicode.Scalar) -> Bool {
        (0x41...0x5A).contains(scalar.value) || (scalar.value > 0x7F && scalar.properties.isUppercase)
    }

    private static let latin: [String] = (UInt32(0xC0)...0x24F).map { value in
        Unicode.Scalar(value).map { ASCIIFold.folded(String($0)).lowercased() } ?? ""
    }
}
