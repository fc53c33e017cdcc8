import CZlib

/// Text packed by gzip, unpacked whole.
enum Gzip {
    /// Whether the bytes begin as gzip does.
    static func isPacked(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x1F, 0x8B]) }

    /// What the members of the file hold, one behind the other.
    static func unpack(_ file: SourceFile) throws(IngestError) -> [UInt8] {
        var text: [UInt8] = []
        var outcome = Outcome.unpacked
        file.bytes.withUnsafeBufferPointer { outcome = unpack($0, into: &text) }
        switch outcome {
        case .unpacked: return text
        case .cutOff: throw .cutOffArchive(file.name)
        case .damaged: throw .badArchive(file.name, part: "")
        case .tooLarge: throw .tooLarge(file.name, part: "")
        }
    }

    private enum Outcome { case unpacked, cutOff, damaged, tooLarge }

    private static func unpack(_ packed: UnsafeBufferPointer<UInt8>, into text: inout [UInt8]) -> Outcome {
        var stream = z_stream()
        // 16 asks for gzip's own frame around the data.
        guard
            inflateInit2_(&stream, MAX_WBITS + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
        else { return .damaged }
        defer { inflateEnd(&stream) }
        var chunk = [UInt8](repeating: 0, count: 1 << 18)
        var taken = 0
        while true {
            if stream.avail_in == 0 {
                guard taken < packed.count, let base = packed.baseAddress else { return .cutOff }
                let count = min(packed.count - taken, 1 << 30)
                stream.next_in = UnsafeMutablePointer(mutating: base + taken)
                stream.avail_in = UInt32(count)
                taken += count
            }
            let (code, got) = chunk.withUnsafeMutableBufferPointer { room in
                stream.next_out = room.baseAddress
                stream.avail_out = UInt32(room.count)
                let code = inflate(&stream, Z_NO_FLUSH)
                return (code, room.count - Int(stream.avail_out))
            }
            text.append(contentsOf: chunk[..<got])
            if UnpackLimit.isBeyond(text.count, packed: packed.count) { return .tooLarge }
            if code == Z_STREAM_END {
                // Zeros behind a member are padding; another member goes on.
                let rest = packed[(taken - Int(stream.avail_in))...]
                guard let next = rest.firstIndex(where: { $0 != 0 }) else { return .unpacked }
                taken = next
                stream.avail_in = 0
                guard inflateReset(&stream) == Z_OK else { return .damaged }
            } else if code != Z_OK && code != Z_BUF_ERROR {
                return .damaged
            }
        }
    }
}

/// How large unpacked data may get before it is no publisher's file but a trap.
enum UnpackLimit {
    /// Bytes that no file of a publisher has reached.
    static let most = 2 << 30
    /// Up to here nobody looks at the ratio.
    private static let small = 64 << 20
    /// Tables shrink to a tenth, workbooks with many equal cells to a hundredth.
    private static let ratio = 300

    /// Whether so many bytes are more than `packed` bytes can honestly have held.
    static func isBeyond(_ unpacked: Int, packed: Int) -> Bool {
        unpacked > most || (unpacked > small && unpacked / ratio > packed)
    }
}
