/// The part of an XML text that is in memory while it is scanned.
///
/// Behind what is in memory stand noughts, which no XML text holds: whoever walks over the bytes stops there without asking
/// at each byte whether it is the last.
struct XMLWindow: ~Copyable {
    private let part: ZipPart
    private var room: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    private var count = 0
    /// Whether nothing comes behind what is in memory.
    private(set) var isComplete = false

    /// How many noughts stand behind the text at least: who has found a byte there may look at so many more.
    private static let margin = 16
    /// How long a tag, a comment or a text may be: cells of spreadsheets hold less, and a whole parser reads the others.
    private static let longestToken = 1 << 18

    /// A window that takes in so many bytes at a time.
    init(_ part: ZipPart, chunk: Int) {
        self.part = part
        capacity = chunk
        room = .allocate(capacity: capacity + XMLWindow.margin)
        room.initialize(repeating: 0, count: XMLWindow.margin)
    }

    deinit { room.deallocate() }

    /// The first byte in memory.
    var start: UnsafePointer<UInt8> { UnsafePointer(room) }
    /// Behind the last byte in memory.
    var end: UnsafePointer<UInt8> { UnsafePointer(room + count) }

    /// Drops what stands before `start`, the beginning of a token, and reads on behind the rest.
    ///
    /// Missing: nil when there is nothing more, when the token is too long, and when the archive is damaged.
    mutating func slide(to start: UnsafePointer<UInt8>) -> UnsafePointer<UInt8>? {
        let rest = UnsafePointer(room + count) - start
        if isComplete || rest > XMLWindow.longestToken { return nil }
        if rest * 2 > capacity {
            let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity * 2 + XMLWindow.margin)
            larger.update(from: start, count: rest)
            room.deallocate()
            room = larger
            capacity *= 2
        } else {
            room.update(from: start, count: rest)
        }
        count = rest
        // Whether an archive is damaged, or holds more than it may, is said by who reads it from its beginning.
        guard let got = try? part.read(into: UnsafeMutableBufferPointer(start: room + rest, count: capacity - rest))
        else { return nil }
        count += got
        (room + count).update(repeating: 0, count: XMLWindow.margin)
        isComplete = got == 0
        return UnsafePointer(room)
    }
}
