import CZlib

/// Text packed by gzip.
enum Gzip {
    /// Whether the bytes begin as gzip does.
    static func isPacked(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x1F, 0x8B]) }
}

/// What the members of a packed file hold, one behind the other.
final class InflatedBytes: ByteSource {
    private let packed: any ByteSource
    private let name: String
    // zlib keeps a pointer to it, so it must not move.
    private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    private let input = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 16)
    private var taken = 0
    private var given = 0
    private var isBetween = false
    private var isDone = false

    init(_ packed: any ByteSource, _ name: String) throws(IngestError) {
        self.packed = packed
        self.name = name
        stream.initialize(to: z_stream())
        // 16 asks for gzip's own frame around the data.
        guard inflateInit2_(stream, MAX_WBITS + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            throw .badArchive(name, part: "")
        }
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
        input.deallocate()
    }

    func read(into room: UnsafeMutableBufferPointer<UInt8>) throws(IngestError) -> Int {
        while !isDone, !room.isEmpty {
            if stream.pointee.avail_in == 0 {
                let got = try packed.read(into: input)
                taken += got
                guard got > 0 else {
                    guard isBetween else { throw .cutOffArchive(name) }
                    break
                }
                stream.pointee.next_in = input.baseAddress
                stream.pointee.avail_in = UInt32(got)
            }
            if isBetween, skipsPadding() { continue }
            stream.pointee.next_out = room.baseAddress
            stream.pointee.avail_out = UInt32(clamping: room.count)
            let code = inflate(stream, Z_NO_FLUSH)
            let got = min(room.count, Int(UInt32.max)) - Int(stream.pointee.avail_out)
            given += got
            if UnpackLimit.isBeyond(given, packed: taken) { throw .tooLarge(name, part: "") }
            if code == Z_STREAM_END {
                isBetween = true
                guard inflateReset(stream) == Z_OK else { throw .badArchive(name, part: "") }
            } else if code != Z_OK && code != Z_BUF_ERROR {
                throw .badArchive(name, part: "")
            }
            if got > 0 { return got }
        }
        isDone = true
        return 0
    }

    /// Zeros behind a member are padding; anything else begins another member.
    private func skipsPadding() -> Bool {
        while stream.pointee.avail_in > 0, let next = stream.pointee.next_in, next.pointee == 0 {
            stream.pointee.next_in = next + 1
            stream.pointee.avail_in -= 1
        }
        guard stream.pointee.avail_in > 0 else { return true }
        isBetween = false
        return false
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
