import Glibc

/// Bytes that come one piece after the other.
protocol ByteSource: AnyObject {
    /// Puts the next bytes into `room`, at least one unless the end is reached; gives how many.
    func read(into room: UnsafeMutableBufferPointer<UInt8>) throws(IngestError) -> Int
}

extension ByteSource {
    /// Every byte that is left; refuses more than `limit` of them.
    func whole(_ name: String, limit: Int = UnpackLimit.most) throws(IngestError) -> [UInt8] {
        var bytes: [UInt8] = []
        let room = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 18)
        defer { room.deallocate() }
        while true {
            let got = try read(into: room)
            if got == 0 { return bytes }
            guard bytes.count + got <= limit else {
                throw limit < UnpackLimit.most ? .tooLargeToHold(name, most: limit) : .tooLarge(name, part: "")
            }
            bytes.append(contentsOf: room[..<got])
        }
    }

    /// The first bytes, at most `count`.
    func first(_ count: Int) throws(IngestError) -> [UInt8] {
        let room = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: count)
        defer { room.deallocate() }
        var filled = 0
        while filled < count {
            let got = try read(into: UnsafeMutableBufferPointer(rebasing: room[filled...]))
            if got == 0 { break }
            filled += got
        }
        return Array(room[..<filled])
    }
}

/// Bytes that are in memory.
final class MemoryBytes: ByteSource {
    private let bytes: [UInt8]
    private var at = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    func read(into room: UnsafeMutableBufferPointer<UInt8>) -> Int {
        let count = min(room.count, bytes.count - at)
        _ = room.update(fromContentsOf: bytes[at..<(at + count)])
        at += count
        return count
    }
}

/// The bytes of a file on disk, which must stay as it was when it was first looked at.
final class DiskBytes: ByteSource {
    private let file: Int32
    private let path: String
    private let state: DiskState
    private var total = 0

    init(_ path: String, _ state: DiskState) throws(IngestError) {
        file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        self.path = path
        self.state = state
        guard file >= 0 else { throw SourceFile.refusal(path) }
        var facts = stat()
        guard fstat(file, &facts) == 0, DiskState(facts) == state else { throw .changed(path) }
    }

    deinit { close(file) }

    func read(into room: UnsafeMutableBufferPointer<UInt8>) throws(IngestError) -> Int {
        while true {
            let got = Glibc.read(file, room.baseAddress, room.count)
            if got < 0 && errno == EINTR { continue }
            guard got >= 0 else { throw SourceFile.refusal(path) }
            total += got
            guard total <= state.size, got > 0 || total == state.size || room.isEmpty else { throw .changed(path) }
            return got
        }
    }
}

/// By what it is seen that a file on disk has been written meanwhile.
struct DiskState: Hashable, Sendable {
    let size: Int
    private let seconds: Int
    private let nanoseconds: Int

    init(_ facts: stat) {
        size = Int(facts.st_size)
        seconds = Int(facts.st_mtim.tv_sec)
        nanoseconds = Int(facts.st_mtim.tv_nsec)
    }
}
