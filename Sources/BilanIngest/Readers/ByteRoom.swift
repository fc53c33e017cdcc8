/// Bytes that are put together for a moment, such as the key of a row, in room that is used again and again.
final class ByteRoom {
    private var room = UnsafeMutablePointer<UInt8>.allocate(capacity: 1 << 10)
    private var capacity = 1 << 10
    /// How many bytes there are.
    private(set) var count = 0

    deinit { room.deallocate() }

    /// What has been put together, valid until something is added.
    var text: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: room, count: count) }

    /// Begins anew.
    func clear() { count = 0 }

    /// Takes back what stands behind the first `count` bytes.
    func cut(to count: Int) { self.count = min(count, self.count) }

    /// Adds a byte.
    func append(_ byte: UInt8) {
        if count == capacity { grow(to: count + 1) }
        room[count] = byte
        count += 1
    }

    /// Adds bytes as they are.
    func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let start = bytes.baseAddress else { return }
        if count + bytes.count > capacity { grow(to: count + bytes.count) }
        (room + count).update(from: start, count: bytes.count)
        count += bytes.count
    }

    /// Adds a text in UTF-8.
    func append(_ text: String) { for byte in text.utf8 { append(byte) } }

    private func grow(to least: Int) {
        while capacity < least { capacity *= 2 }
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        larger.update(from: room, count: count)
        room.deallocate()
        room = larger
    }
}
