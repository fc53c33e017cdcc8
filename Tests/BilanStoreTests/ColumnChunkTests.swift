import Testing

@testable import BilanStore

struct ColumnChunkTests {
    @Test(arguments: [
        ([], 1), ([0], 1), ([-128, 127], 1), ([128], 2), ([-129, 5], 2), ([32_767, -32_768], 2), ([32_768], 4),
        ([2_147_483_647, -2_147_483_648], 4), ([2_147_483_648], 8), ([Int64.min, Int64.max, -1, 0], 8),
    ])
    func numbersComeBackFromTheNarrowestWidth(_ numbers: [Int64], _ width: Int) {
        let chunk = ColumnChunk(numbers)
        #expect(chunk.width == width)
        #expect(chunk.numbers == numbers)
        #expect(chunk.body.count == width * numbers.count)
        #expect((chunk.minimum, chunk.maximum) == (numbers.min() ?? 0, numbers.max() ?? 0))
    }

    @Test func brokenPartsAreNoChunk() {
        #expect(ColumnChunk(width: 3, minimum: 0, maximum: 0, body: [0, 0, 0]) == nil)
        #expect(ColumnChunk(width: 2, minimum: 0, maximum: 0, body: [0, 0, 0]) == nil)
    }

    @Test func onlyChangedChunksAreWrittenAndStaleOnesReadAsAbsent() throws {
        let store = try Store.inMemory()
        var numbers = (0..<(ColumnChunk.size + 10)).map { Int64($0) }
        func write(_ generation: Int64) throws -> Int {
            try store.change { (try ColumnChunkStore($0).write(numbers, column: "day0", generation: generation), true) }
        }
        func read(_ generation: Int64) throws -> [Int64]? {
            try store.read { try ColumnChunkStore($0).read("day0", count: numbers.count, generation: generation) }
        }
        #expect(try write(1) == 2)
        #expect(try read(1) == numbers)
        #expect(try read(2) == nil)
        numbers.append(7)
        #expect(try read(1) == nil)
        #expect(try write(2) == 1)
        #expect(try read(2) == numbers)
        numbers.removeLast(11)
        #expect(try write(3) == 0)
        #expect(try read(3) == numbers)
        #expect(try store.read { try ColumnChunkStore($0).read("place", count: 1, generation: 1) } == nil)
    }
}
