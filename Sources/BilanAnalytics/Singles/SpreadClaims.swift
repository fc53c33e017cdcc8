import BilanModel

/// The columns of one chunk of single claims as numbers side by side, each above the smallest of its column.
struct SpreadClaims: ~Copyable {
    private let room: UnsafeMutablePointer<Int32>
    private let most: Int

    /// Room for the largest of these chunks.
    init(_ chunks: [SingleClaims.Chunk]) {
        most = chunks.map(\.count).max() ?? 0
        room = .allocate(capacity: 5 * most)
    }

    deinit { room.deallocate() }

    var place: UnsafePointer<Int32> { UnsafePointer(room) }
    var start: UnsafePointer<Int32> { UnsafePointer(room + most) }
    var shape: UnsafePointer<Int32> { UnsafePointer(room + 2 * most) }
    var kind: UnsafePointer<Int32> { UnsafePointer(room + 3 * most) }
    var value: UnsafePointer<Int32> { UnsafePointer(room + 4 * most) }

    /// Takes in a chunk; false for numbers that do not fit, or lie outside their column's own bounds.
    borrowing func take(_ chunk: SingleClaims.Chunk) -> Bool {
        takePlaces(chunk) && chunk.start.spread(into: room + most) && chunk.shape.spread(into: room + 2 * most)
            && chunk.kind.spread(into: room + 3 * most) && chunk.value.spread(into: room + 4 * most)
    }

    /// Takes in the places of a chunk alone.
    borrowing func takePlaces(_ chunk: SingleClaims.Chunk) -> Bool {
        chunk.count <= most && chunk.place.spread(into: room)
    }
}

/// Numbers that are looked up once for every claim, by numbers that are known to be among theirs.
struct NumberTable: ~Copyable {
    private let numbers: UnsafeMutableBufferPointer<Int32>

    init(_ numbers: [Int32]) {
        self.numbers = .allocate(capacity: numbers.count)
        _ = self.numbers.initialize(from: numbers)
    }

    deinit { numbers.deallocate() }

    @inline(__always)
    subscript(index: Int) -> Int32 { numbers[index] }
}
