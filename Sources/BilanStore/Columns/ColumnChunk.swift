/// One column of 65,536 claims as bytes, as narrow as its numbers allow.
///
/// Position in the chunk is (claim number - 1) modulo 65,536; the smallest and largest number let a reader skip it.
struct ColumnChunk: Equatable {
    /// Claims a chunk.
    static let size = 65_536

    /// Bytes a number: 1, 2, 4 or 8.
    let width: Int
    let minimum: Int64
    let maximum: Int64
    /// The numbers, little-endian, signed.
    let body: [UInt8]

    /// How many numbers there are.
    var count: Int { body.count / width }

    /// The chunk of these numbers.
    init(_ numbers: [Int64]) {
        minimum = numbers.min() ?? 0
        maximum = numbers.max() ?? 0
        let width = Self.width(from: minimum, to: maximum)
        var body: [UInt8] = []
        body.reserveCapacity(numbers.count * width)
        for number in numbers {
            for byte in 0..<width { body.append(UInt8(truncatingIfNeeded: number >> (8 * byte))) }
        }
        self.width = width
        self.body = body
    }

    /// The chunk that a store keeps like this; nil when its parts do not fit each other.
    init?(width: Int, minimum: Int64, maximum: Int64, body: [UInt8]) {
        guard [1, 2, 4, 8].contains(width), body.count % width == 0, body.count / width <= Self.size else { return nil }
        self.width = width
        self.minimum = minimum
        self.maximum = maximum
        self.body = body
    }

    /// The numbers in the chunk.
    var numbers: [Int64] {
        (0..<count).map { position in
            var bits: UInt64 = 0
            for byte in 0..<width { bits |= UInt64(body[position * width + byte]) << UInt64(8 * byte) }
            let unused = 64 - 8 * width
            return (Int64(bitPattern: bits) << unused) >> unused
        }
    }

    /// The fewest bytes that hold every number of the range.
    static func width(from minimum: Int64, to maximum: Int64) -> Int {
        if minimum >= Int64(Int8.min), maximum <= Int64(Int8.max) { return 1 }
        if minimum >= Int64(Int16.min), maximum <= Int64(Int16.max) { return 2 }
        if minimum >= Int64(Int32.min), maximum <= Int64(Int32.max) { return 4 }
        return 8
    }
}
