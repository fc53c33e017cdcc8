import BilanModel
import Testing

@testable import BilanStore

struct ColumnChunkTests {
    @Test func columnsComeBackAndWhatIsLeftOverGoes() throws {
        let store = try Store.inMemory()
        let numbers = (0..<(ColumnChunkStore.size + 10)).map { Int64($0) }
        func write(_ numbers: [Int64]) throws {
            try store.change { (try ColumnChunkStore($0).write(numbers, "day", generation: 1), true) }
        }
        func read(_ names: String...) throws -> [[Int64]] {
            try store.read { try ColumnChunkStore($0).numbers(of: names) }
        }
        try write(numbers)
        #expect(try read("day") == [numbers])
        #expect(try store.read { try ColumnChunkStore($0).count("day") } == 2)
        try write([7, -7])
        #expect(try read("place", "day") == [[], [7, -7]])
        #expect(try store.read { try ColumnChunkStore($0).count("day") } == 1)
        try store.change { (try BulkStatement($0, "UPDATE column_chunk SET min = 1, max = 0").run(), true) }
        #expect(try read("day", "place") == [[], []])
        for chunk in [-1, 1, Int64.max] {
            try write([3, 4])
            try store.change { (try BulkStatement($0, "UPDATE column_chunk SET chunk = ?").run(.int(chunk)), true) }
            #expect(try read("day") == [[]])
            try store.change { (try BulkStatement($0, "DELETE FROM column_chunk").run(), true) }
        }
        #expect(try store.read { try ColumnChunkStore($0).chunk("day", 1) } == nil)
    }

    @Test func runsJoinWhatIsNeighboured() {
        var runs = NumberRuns([3, 1, 2, 9, 9])
        #expect(runs.runs == [1...3, 9...9])
        runs.append(10)
        runs.append(12)
        runs.insert([4, 11, 8])
        #expect(runs.runs == [1...4, 8...12])
        #expect(NumberRuns(first: [1], last: [2, 3]) == nil)
        #expect(NumberRuns(first: [4], last: [3]) == nil)
    }
}
