/// Claims that are all there is of their event: one record, one claim, one exact whole number for everybody.
///
/// Such a claim is its event's figure whatever the policy, so that a question can add it without setting anything
/// against it. They come as columns of small numbers, in the order of the store's records, and only those of curated
/// datasets of events are among them; all other claims are in `ClaimColumns`.
public struct SingleClaims: Sendable {
    /// What claims have in common; a claim says by a number which of the kinds it is.
    public struct Kind: Hashable, Sendable {
        /// Number of the dataset in the store.
        public var dataset: Int32
        /// Number of the measure.
        public var measure: UInt16
        /// What the total covers.
        public var scope: Scope
        /// What is counted.
        public var unit: Unit

        /// A kind.
        public init(dataset: Int32, measure: UInt16, scope: Scope, unit: Unit) {
            self.dataset = dataset
            self.measure = measure
            self.scope = scope
            self.unit = unit
        }
    }

    /// How long the days of a claim are.
    public struct Shape: Hashable, Sendable {
        /// Days from the first to the last, 0 for one day.
        public var span: Int32
        /// The days over which it is known (`KnownDays.length`).
        public var length: Int32

        /// A shape.
        public init(span: Int32, length: Int32) {
            self.span = span
            self.length = length
        }
    }

    /// Some tens of thousands of claims.
    public struct Chunk: Sendable {
        /// Finest place known, a number of the gazetteer; -1 when unplaced.
        public var place: NarrowColumn
        /// First day.
        public var start: NarrowColumn
        /// Index into `shapes`.
        public var shape: NarrowColumn
        /// Index into `kinds`.
        public var kind: NarrowColumn
        /// The number, in whole ones.
        public var value: NarrowColumn

        /// A chunk; its columns are of one length.
        public init(
            place: NarrowColumn, start: NarrowColumn, shape: NarrowColumn, kind: NarrowColumn, value: NarrowColumn
        ) {
            self.place = place
            self.start = start
            self.shape = shape
            self.kind = kind
            self.value = value
        }

        /// How many claims there are.
        public var count: Int { start.count }
    }

    /// Kinds by their index; nil for claims that are not to be seen.
    public var kinds: [Kind?]
    /// Shapes by their index.
    public var shapes: [Shape]
    /// The claims.
    public var chunks: [Chunk]

    /// Claims of these kinds and shapes.
    public init(kinds: [Kind?], shapes: [Shape], chunks: [Chunk]) {
        self.kinds = kinds
        self.shapes = shapes
        self.chunks = chunks
    }
}

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
    /// numbers lie too far apart for that.
    public func spread(into room: UnsafeMutablePointer<Int32>) -> Bool {
        guard width < 8, maximum &- minimum <= Int64(Int32.max) else { return false }
        forEachAbove { index, above in room[index] = Int32(truncatingIfNeeded: above) }
        return true
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
