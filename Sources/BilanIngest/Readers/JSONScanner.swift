/// Walks over the bytes of a JSON text and takes out only what is asked for, so that a megabyte of coordinates makes
/// no values of its own.
struct JSONScanner: ~Copyable {
    private let text: UnsafeBufferPointer<UInt8>
    /// How far it has come.
    private(set) var at = 0

    init(_ text: UnsafeBufferPointer<UInt8>) {
        self.text = text
        if text.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
    }

    /// A scanner that begins further on.
    init(_ text: UnsafeBufferPointer<UInt8>, at: Int) {
        self.text = text
        self.at = at
    }

    /// Whether the list that comes next begins with an object or a list, so that it may be one of rows.
    func opensRows() -> Bool {
        let second = text[(at + 1)...].first { $0 > 0x20 }
        return second == openObject || second == openList
    }

    /// A value as the text of a cell: a list or an object as written; nil for null.
    mutating func cell() throws(NotJSON) -> String? {
        guard let sign = peek(), sign == openList || sign == openObject else { return try scalar() }
        let start = at
        try skip()
        return String(decoding: text[start..<at], as: UTF8.self)
    }

    /// The next byte that is no blank, not taken yet; nil at the end.
    mutating func peek() -> UInt8? {
        while at < text.count {
            let byte = text[at]
            guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return byte }
            at += 1
        }
        return nil
    }

    /// Takes a sign if it comes next.
    mutating func take(_ sign: UInt8) -> Bool {
        guard peek() == sign else { return false }
        at += 1
        return true
    }

    /// Takes a sign that must come next.
    mutating func need(_ sign: UInt8) throws(NotJSON) { guard take(sign) else { throw NotJSON() } }

    /// Whether another element follows within `close`; takes the comma, or the closing sign.
    mutating func goesOn(until close: UInt8) throws(NotJSON) -> Bool {
        if take(comma) { return true }
        try need(close)
        return false
    }

    /// Walks over the elements of a list.
    mutating func elements(_ body: (inout JSONScanner) throws(NotJSON) -> Void) throws(NotJSON) {
        try need(openList)
        if take(UInt8(ascii: "]")) { return }
        repeat { try body(&self) } while try goesOn(until: UInt8(ascii: "]"))
    }

    /// The name of a member, with its colon.
    mutating func name() throws(NotJSON) -> String {
        let name = try string()
        try need(UInt8(ascii: ":"))
        return name
    }

    /// A text.
    mutating func string() throws(NotJSON) -> String {
        guard peek() == quote else { throw NotJSON() }
        let start = at
        try skipString()
        let inside = text[(start + 1)..<(at - 1)]
        if !inside.contains(backslash) { return String(decoding: inside, as: UTF8.self) }
        var parser = JSONParser(bytes: Array(text[start..<at]))
        guard let read = try parser.whole().string else { throw NotJSON() }
        return read
    }

    /// A text, number or truth value as text; nil for null, and for a list or an object, which is passed over.
    mutating func scalar() throws(NotJSON) -> String? {
        switch peek() {
        case quote: return try string()
        case openList, openObject:
            try skip()
            return nil
        default:
            let start = at
            try skip()
            let word = String(decoding: text[start..<at], as: UTF8.self)
            return word == "null" ? nil : word
        }
    }

    /// Passes over a value, however deep.
    mutating func skip() throws(NotJSON) {
        var open: [UInt8] = []
        repeat {
            switch peek() {
            case nil: throw NotJSON()
            case quote: try skipString()
            case openList, openObject:
                open.append(text[at] + 2)
                at += 1
                guard open.count < 10_000 else { throw NotJSON() }
            case closeList, closeObject:
                guard open.popLast() == text[at] else { throw NotJSON() }
                at += 1
            case comma, UInt8(ascii: ":"):
                guard !open.isEmpty else { throw NotJSON() }
                at += 1
            default: try skipWord()
            }
        } while !open.isEmpty
    }

    /// A number in ten-millionths, rounded half away from nought; nil for one beyond ten digits.
    mutating func tenMillionths() throws(NotJSON) -> Int? {
        _ = peek()
        let start = at
        let isNegative = at < text.count && text[at] == UInt8(ascii: "-")
        if isNegative { at += 1 }
        var value = 0
        var digits = 0
        while at < text.count, let digit = digit(text[at]) {
            digits += 1
            if digits <= 10 { value = value * 10 + digit }
            at += 1
        }
        guard digits > 0 else { throw NotJSON() }
        var places = 0
        if at < text.count, text[at] == UInt8(ascii: ".") {
            at += 1
            while at < text.count, let digit = digit(text[at]) {
                if places < 7 { value = value * 10 + digit } else if places == 7, digit >= 5 { value += 1 }
                places += 1
                at += 1
            }
            guard places > 0 else { throw NotJSON() }
        }
        if at < text.count, text[at] | 0x20 == UInt8(ascii: "e") {
            while at < text.count, isWordly(text[at]) { at += 1 }
            guard let number = Double(String(decoding: text[start..<at], as: UTF8.self)) else { throw NotJSON() }
            return number.magnitude < 1e9 ? Int((number * 1e7).rounded()) : nil
        }
        guard digits <= 10 else { return nil }
        while places < 7 {
            value *= 10
            places += 1
        }
        return isNegative ? -value : value
    }

    private mutating func skipString() throws(NotJSON) {
        at += 1
        while at < text.count {
            let byte = text[at]
            if byte == quote {
                at += 1
                return
            }
            guard byte >= 0x20 else { throw NotJSON() }
            at += byte == backslash ? 2 : 1
        }
        throw NotJSON()
    }

    private mutating func skipWord() throws(NotJSON) {
        let start = at
        while at < text.count, isWordly(text[at]) { at += 1 }
        guard at > start else { throw NotJSON() }
        let word = text[start..<at]
        let isKnown = ["true", "false", "null"].contains { word.elementsEqual($0.utf8) }
        guard isKnown || Double(String(decoding: word.prefix(400), as: UTF8.self)) != nil else { throw NotJSON() }
    }

    private func digit(_ byte: UInt8) -> Int? { (0x30...0x39).contains(byte) ? Int(byte) - 0x30 : nil }

    /// Whether a byte can stand in a number or in one of the three words.
    private func isWordly(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x2B || byte == 0x2D || byte == 0x2E
            || byte == 0x45
    }
}

private let quote = UInt8(ascii: "\"")
private let backslash = UInt8(ascii: "\\")
private let comma = UInt8(ascii: ",")
private let openList = UInt8(ascii: "[")
private let closeList = UInt8(ascii: "]")
private let openObject = UInt8(ascii: "{")
private let closeObject = UInt8(ascii: "}")
