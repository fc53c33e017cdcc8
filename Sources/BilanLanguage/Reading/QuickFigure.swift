import BilanModel

/// The figures that most cells of a file are, read from their bytes without making a string.
enum QuickFigure {
    /// Plain digits, unmistakable decimals and groups of three; nil for everything that needs thought.
    static func read(_ bytes: UnsafeBufferPointer<UInt8>, decimalMark: UInt8?) -> ReadFigure? {
        let slice = trimmed(bytes)
        return plain(slice) ?? grouped(slice, decimalMark)
    }

    /// `64`, `12.5`, `1234.567`.
    static func plain(_ slice: Slice<UnsafeBufferPointer<UInt8>>) -> ReadFigure? {
        guard (1...18).contains(slice.count) else { return nil }
        var whole: Int64 = 0
        var wholeDigits = 0
        var thousandths: Int64 = 0
        var decimals = -1
        var unit: Int64 = 100
        for byte in slice {
            switch byte {
            case 0x30...0x39 where decimals < 0:
                whole = whole * 10 + Int64(byte - 0x30)
                wholeDigits += 1
            case 0x30...0x39:
                thousandths += Int64(byte - 0x30) * unit
                unit /= 10
                decimals += 1
            case UInt8(ascii: ".") where decimals < 0: decimals = 0
            default: return nil
            }
        }
        // A country of decimal commas writes 8.5 for nothing else than eight and a half; 12.345 is another matter.
        let isSure = decimals < 0 || decimals == 1 || decimals == 2 || (decimals == 3 && wholeDigits > 3)
        guard isSure, (1...15).contains(wholeDigits) else { return nil }
        return figure(whole, thousandths)
    }

    /// `30,000` where the comma is no decimal mark, `30 000` with any of the three spaces.
    private static func grouped(_ slice: Slice<UnsafeBufferPointer<UInt8>>, _ decimalMark: UInt8?) -> ReadFigure? {
        guard slice.count <= 27, let first = slice.first, (0x31...0x39).contains(first) else { return nil }
        var value: Int64 = 0
        var digits = 0
        var separator: UInt8 = 0
        var place = slice.startIndex
        while place < slice.endIndex {
            let byte = slice[place]
            if (0x30...0x39).contains(byte) {
                value = value * 10 + Int64(byte - 0x30)
                digits += 1
                place += 1
                guard digits <= 3 else { return nil }
                continue
            }
            let rest = slice[place...]
            let width = byte == UInt8(ascii: ",") || byte == 0x20 ? 1 : rest.starts(with: [0xC2, 0xA0]) ? 2 : 3
            guard width < 3 || rest.starts(with: [0xE2, 0x80, 0xAF]) else { return nil }
            guard separator == 0 || (separator == byte && digits == 3), value < 1_000_000_000_000 else { return nil }
            (separator, digits) = (byte, 0)
            place += width
        }
        guard digits == 3, separator != 0, separator != decimalMark else { return nil }
        return figure(value, 0)
    }

    private static func figure(_ whole: Int64, _ thousandths: Int64) -> ReadFigure? {
        guard whole <= NumberText.largest else { return nil }
        let value = Quantity(thousandths: whole * 1000 + thousandths)
        return ReadFigure(value == .zero ? .zero : .exact, value)
    }

    /// The bytes without white space around them.
    static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>) -> Slice<UnsafeBufferPointer<UInt8>> {
        var slice = bytes[...]
        while let first = slice.first, first == 0x20 || (0x09...0x0D).contains(first) { slice = slice.dropFirst() }
        while let last = slice.last, last == 0x20 || (0x09...0x0D).contains(last) { slice = slice.dropLast() }
        return slice
    }
}
