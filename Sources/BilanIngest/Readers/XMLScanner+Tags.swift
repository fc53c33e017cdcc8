extension XMLScanner {
    /// An element begins.
    @inline(__always)
    mutating func beginTag<Reader: XMLReader>(
        _ start: UnsafePointer<UInt8>, _ reader: inout Reader
    ) -> UnsafePointer<UInt8>? {
        guard let name = name(start + 1), elements.depth > 0 || !hasRoot else { return nil }
        var at = name.end
        var count = 0
        while true {
            let byte = at[0]
            if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") { break }
            guard bytes.isBlank(byte) else { return nil }
            at = behindBlanks(at)
            if at[0] == UInt8(ascii: ">") || at[0] == UInt8(ascii: "/") { break }
            guard let next = attribute(at, count) else { return nil }
            at = next
            count += 1
        }
        let isEmpty = at[0] == UInt8(ascii: "/")
        if isEmpty { at += 1 }
        guard at[0] == UInt8(ascii: ">"), elements.push(start + 1, local: name.local, end: name.end) else { return nil }
        hasRoot = true
        let element = XMLName(local: name.local, count: name.end - name.local)
        reader.begin(element, XMLAttributes(list: UnsafeBufferPointer(start: attributes, count: count)))
        if isEmpty { reader.end(elements.pop()) }
        return at + 1
    }

    /// An element ends.
    @inline(__always)
    mutating func endTag<Reader: XMLReader>(
        _ start: UnsafePointer<UInt8>, _ reader: inout Reader
    ) -> UnsafePointer<UInt8>? {
        guard var at = elements.matches(start + 2) else { return nil }
        if at[0] != UInt8(ascii: ">") {
            at = behindBlanks(at)
            guard at[0] == UInt8(ascii: ">") else { return nil }
        }
        reader.end(elements.pop())
        return at + 1
    }

    /// Where the name that begins here is without its prefix, and where it ends; nil when there is none.
    @inline(__always)
    func name(_ start: UnsafePointer<UInt8>) -> (local: UnsafePointer<UInt8>, end: UnsafePointer<UInt8>)? {
        guard bytes.beginsName(start[0]) else { return nil }
        var local = start
        var at = start
        repeat {
            if at[0] == UInt8(ascii: ":") { local = at + 1 }
            at += 1
        } while bytes.isName(at[0])
        return (local, at)
    }

    /// Puts an attribute into its place, and gives what is behind it; nil when it is none, or the second of its name.
    @inline(__always)
    func attribute(_ start: UnsafePointer<UInt8>, _ position: Int) -> UnsafePointer<UInt8>? {
        guard position < XMLScanner.mostAttributes, let (local, end) = name(start) else { return nil }
        var at = end
        if at[0] != UInt8(ascii: "=") {
            at = behindBlanks(at)
            guard at[0] == UInt8(ascii: "=") else { return nil }
        }
        at = behindBlanks(at + 1)
        let quote = at[0]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
        at += 1
        let value = at
        while true {
            while bytes.isValue(at[0]) { at += 1 }
            let byte = at[0]
            if byte == quote { break }
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                at += 1
            } else {
                // Entities and line ends, which would have to be read before the value is handed over, are left to expat.
                let length = byte < 0x80 ? 0 : XMLBytes.sequence(at)
                if length == 0 { return nil }
                at += length
            }
        }
        // Two of one name are an error; whether `a:r` and `b:r` are two is left to expat.
        let name = XMLName(local: local, count: end - local)
        for other in 0..<position where attributes[other].name == name { return nil }
        attributes[position] = XMLAttribute(name: name, value: UnsafeBufferPointer(start: value, count: at - value))
        return at + 1
    }

    @inline(__always)
    func behindBlanks(_ start: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
        var at = start
        while bytes.isBlank(at[0]) { at += 1 }
        return at
    }
}
