/// The part of a text that is in memory while it is read from the first byte to the last.
final class TextWindow {
    /// How long a row may be: publishers' longest have a hundredth of it.
    static let longestRow = 16 << 20

    private let source: any ByteSource
    let name: String
    private let longest: Int
    private var room: UnsafeMutableBufferPointer<UInt8>
    private var count = 0
    /// Whether nothing comes behind what is in memory.
    private(set) var isComplete = false

    /// A window over a text in which no record is longer than `longest` bytes.
    init(_ source: any ByteSource, _ name: String, longest: Int = longestRow) {
        self.source = source
        self.name = name
        self.longest = longest
        room = .allocate(capacity: 1 << 20)
    }

    deinit { room.deallocate() }

    /// What is in memory.
    var text: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: UnsafeBufferPointer(room)[..<count]) }

    /// Drops what stands before `start`, the beginning of the record on this line, and reads on behind the rest.
    func slide(to start: Int, line: Int) throws(IngestError) {
        let rest = count - start
        if rest * 2 > room.count {
            guard rest < longest else { throw .endlessRow(name, line: line) }
            let larger = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: room.count * 2)
            _ = larger.update(fromContentsOf: room[start..<count])
            room.deallocate()
            room = larger
        } else if start > 0 {
            _ = UnsafeMutableBufferPointer(rebasing: room[..<rest]).update(fromContentsOf: room[start..<count])
        }
        count = rest
        let got = try source.read(into: UnsafeMutableBufferPointer(rebasing: room[count...]))
        count += got
        if got == 0 { isComplete = true }
    }
}
