/// Words that lines share, one behind the other.
struct SpelledWords {
    private(set) var bytes: [UInt8] = []

    /// Where words stand.
    struct Span {
        let start: Int32
        let count: Int32

        /// No words.
        static let none = Span(start: 0, count: 0)
    }

    /// Adds words and gives their place.
    mutating func add(_ words: [UInt8]) -> Span {
        defer { bytes += words }
        return Span(start: Int32(bytes.count), count: Int32(words.count))
    }
}

/// Bytes of lines on their way out.
struct LineRoom: ~Copyable {
    private let spelled: UnsafeBufferPointer<UInt8>
    private var bytes: UnsafeMutablePointer<UInt8>
    private var capacity = 1 << 19
    private var count = 0

    /// Room for lines made of these words.
    init(_ spelled: UnsafeBufferPointer<UInt8>) {
        self.spelled = spelled
        bytes = .allocate(capacity: capacity)
    }

    deinit { bytes.deallocate() }

    /// Adds words that were spelled before.
    @inline(__always)
    mutating func add(_ words: SpelledWords.Span) {
        guard words.count > 0, let start = spelled.baseAddress else { return }
        if count + Int(words.count) > capacity { grow(by: Int(words.count)) }
        (bytes + count).update(from: start + Int(words.start), count: Int(words.count))
        count += Int(words.count)
    }

    /// Adds words of a line's own.
    mutating func add(_ words: [UInt8]) {
        if count + words.count > capacity { grow(by: words.count) }
        words.withUnsafeBufferPointer { words in
            if let start = words.baseAddress { (bytes + count).update(from: start, count: words.count) }
        }
        count += words.count
    }

    /// Adds a whole number that is not below nought.
    @inline(__always)
    mutating func add(_ number: Int64) {
        if count + 20 > capacity { grow(by: 20) }
        var left = number.magnitude
        var size = 1
        var bound: UInt64 = 10
        while left >= bound, size < 19 {
            bound *= 10
            size += 1
        }
        var place = count + size
        count = place
        repeat {
            place -= 1
            bytes[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: left % 10)
            left /= 10
        } while left > 0
    }

    private mutating func grow(by more: Int) {
        let wider = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity * 2 + more)
        wider.update(from: bytes, count: count)
        bytes.deallocate()
        bytes = wider
        capacity = capacity * 2 + more
    }

    /// Hands over what is there.
    mutating func empty(_ take: (UnsafeBufferPointer<UInt8>) throws -> Void) rethrows {
        try take(UnsafeBufferPointer(start: bytes, count: count))
        count = 0
    }
}
