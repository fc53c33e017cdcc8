/// Numbers as bytes, each as narrow as their range allows: what is kept is how far a number lies above the smallest.
public struct NarrowColumn: Equatable, Sendable {
    /// Bytes a number: 1, 2, 4 or 8.
    public let width: Int
    /// The smallest number.
    public let minimum: Int64
    /// The largest number.
    public let maximum: Int64
    /// How far each lies above the smallest, little-endian.
    public let body: [UInt8]

    /// How many numbers there are.
    public var count: Int { body.count / width }

    /// The column of these numbers.
    public init(_ numbers: [Int64]) {
        let (low, high) = (numbers.min() ?? 0, numbers.max() ?? 0)
        let width = NarrowColumn.width(from: low, to: high)
        body = [UInt8](unsafeUninitializedCapacity: numbers.count * width) { room, count in
            for (index, number) in numbers.enumerated() {
                let above = UInt64(bitPattern: number &- low)
                for byte in 0..<width {
                    room[index * width + byte] = UInt8(truncatingIfNeeded: above >> UInt64(8 * byte))
                }
            }
            count = numbers.count * width
        }
        (self.width, minimum, maximum) = (width, low, high)
    }

    /// The column that a store keeps like this; nil when its parts do not fit each other.
    public init?(width: Int, minimum: Int64, maximum: Int64, body: [UInt8]) {
        guard [1, 2, 4, 8].contains(width), body.count % width == 0, minimum <= maximum else { return nil }
        self.width = width
        self.minimum = minimum
        self.maximum = maximum
        self.body = body
    }

    /// The fewest bytes that hold how far the numbers of a range lie apart.
    static func width(from minimum: Int64, to maximum: Int64) -> Int {
        let span = UInt64(bitPattern: maximum &- minimum)
        return span <= UInt64(UInt8.max) ? 1 : span <= UInt64(UInt16.max) ? 2 : span <= UInt64(UInt32.max) ? 4 : 8
    }

    /// The numbers.
    public var numbers: [Int64] {
        [Int64](unsafeUninitializedCapacity: count) { room, filled in
            forEachAbove { index, above in room[index] = minimum &+ Int64(bitPattern: above) }
            filled = count
        }
    }

    /// Writes how far each number lies above the smallest, into room for as many numbers as there are; false when the
    /// numbers lie too far apart for that, or one lies above the largest.
    public func spread(into room: UnsafeMutablePointer<Int32>) -> Bool {
        let span = maximum &- minimum
        guard width < 8, span >= 0, span <= Int64(Int32.max) else { return false }
        var most: UInt32 = 0
        forEachAbove { index, above in
            let above = UInt32(truncatingIfNeeded: above)
            room[index] = Int32(bitPattern: above)
            most = max(most, above)
        }
        return most <= UInt32(span)
    }

    @inline(__always)
    private func forEachAbove(_ take: (Int, UInt64) -> Void) {
        let count = count
        body.withUnsafeBytes { bytes in
            switch width {
            case 1: for index in 0..<count { take(index, UInt64(bytes[index])) }
            case 2:
                for index in 0..<count {
                    let above = bytes.loadUnaligned(fromByteOffset: 2 * index, as: UInt16.self)
                    take(index, UInt64(UInt16(littleEndian: above)))
                }
            case 4:
                for index in 0..<count {
                    let above = bytes.loadUnaligned(fromByteOffset: 4 * index, as: UInt32.self)
                    take(index, UInt64(UInt32(littleEndian: above)))
                }
            default:
                for index in 0..<count {
                    let above = bytes.loadUnaligned(fromByteOffset: 8 * index, as: UInt64.self)
                    take(index, UInt64(littleEndian: above))
                }
            }
        }
    }
}
