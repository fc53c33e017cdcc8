/// Some thousand lines of a text with the bytes that their cells lie in, handed from one thread to another and back again:
/// their room is used again and again.
final class LineBlock {
    private var bytes: UnsafeMutablePointer<UInt8>
    private var capacity = 1 << 19
    private var count = 0
    private var lines: [SheetLine] = []
    /// How many of the lines stand for something.
    private(set) var used = 0

    init() { bytes = .allocate(capacity: capacity) }

    deinit { bytes.deallocate() }

    /// Lines of a block: handing one over has its price.
    static let most = 1024

    /// Whether it is time to hand it over.
    var isFull: Bool { used == LineBlock.most || count >= 1 << 18 }

    /// The bytes that cells of its lines lie in.
    var text: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: bytes, count: count) }

    /// A line, by its position below `used`.
    subscript(position: Int) -> SheetLine { lines[position] }

    /// Begins anew.
    func clear() { (count, used) = (0, 0) }

    /// Takes over the record that a scanner has found, with its number in the file.
    func add(_ scanner: inout CSVScanner, number: Int) {
        let record = scanner.record
        if count + record.count > capacity { grow(by: record.count) }
        if let start = scanner.text.baseAddress {
            (bytes + count).update(from: start + record.lowerBound, count: record.count)
        }
        if used == lines.count { lines.append(SheetLine()) }
        lines[used].number = number
        lines[used].line = scanner.line
        lines[used].isCutOff = !scanner.isTerminated
        lines[used].moved = count - record.lowerBound
        scanner.exchange(&lines[used].fields)
        count += record.count
        used += 1
    }

    private func grow(by more: Int) {
        capacity = 2 * capacity + more
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        larger.update(from: bytes, count: count)
        bytes.deallocate()
        bytes = larger
    }
}
