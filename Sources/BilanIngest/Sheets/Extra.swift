import BilanModel

/// A column that no field takes.
struct ExtraColumn: Sendable {
    let position: Int
    /// Its heading.
    let name: String
    /// The heading as the key of a JSON object, with its colon.
    fileprivate let key: [UInt8]

    init(position: Int, name: String) {
        self.position = position
        self.name = name
        key = Array((name.jsonLiteral + ":").utf8)
    }
}

/// Cells that no field takes, kept as one JSON object so that any SQLite tool can read them.
enum Extra {
    /// The number of `{"relid":"MLI-2020-1","code_status":"Clear"}`; 0 when no cell holds anything.
    static func code(
        _ columns: [ExtraColumn], _ row: Row, in texts: inout TextTable, _ room: ByteRoom = ByteRoom()
    ) -> Int32 {
        room.clear()
        var isFirst = true
        for column in columns {
            let value = row.bytes(column.position)
            if value.isEmpty { continue }
            room.append(isFirst ? UInt8(ascii: "{") : UInt8(ascii: ","))
            isFirst = false
            column.key.withUnsafeBufferPointer { room.append($0) }
            append(literal: value, to: room)
        }
        if isFirst { return 0 }
        room.append(UInt8(ascii: "}"))
        return texts.append(room.text)
    }

    /// Adds a text as a JSON string; what needs no escape goes in one piece.
    private static func append(literal text: UnsafeBufferPointer<UInt8>, to room: ByteRoom) {
        room.append(UInt8(ascii: "\""))
        var start = 0
        while let at = nextEscape(text, from: start) {
            room.append(UnsafeBufferPointer(rebasing: text[start..<at]))
            var escape = String(Unicode.Scalar(text[at])).jsonLiteral
            // The escape without the quotes around it.
            escape.withUTF8 { room.append(UnsafeBufferPointer(rebasing: $0[1..<($0.count - 1)])) }
            start = at + 1
        }
        room.append(UnsafeBufferPointer(rebasing: text[start...]))
        room.append(UInt8(ascii: "\""))
    }

    /// Where the next byte stands that needs an escape; nil when none does.
    private static func nextEscape(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        let raw = UnsafeRawBufferPointer(text)
        let (ones, tops) = (0x0101_0101_0101_0101 as UInt64, 0x8080_8080_8080_8080 as UInt64)
        var at = start
        // Eight bytes at a time while none of them is below a blank, a quote or a backslash.
        while at + 8 <= raw.count {
            let eight = raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)
            let (quotes, slashes) = (eight ^ (ones &* 0x22), eight ^ (ones &* 0x5C))
            let signs =
                (eight &- ones &* 0x20) & ~eight | (quotes &- ones) & ~quotes | (slashes &- ones) & ~slashes
            if signs & tops != 0, let found = (at..<(at + 8)).first(where: { needsEscape(text[$0]) }) { return found }
            at += 8
        }
        return (at..<raw.count).first { needsEscape(text[$0]) }
    }

    private static func needsEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }
}
