import Testing

@testable import BilanModel

struct NarrowColumnTests {
    @Test(arguments: [
        ([], 1), ([0], 1), ([-128, 127], 1), ([128], 1), ([-129, 127], 2), ([7, 262], 1), ([7, 263], 2),
        ([1_000_000, 1_065_535], 2), ([0, 65_536], 4), ([2_147_483_647, -2_147_483_648], 4), ([0, 4_294_967_296], 8),
        ([Int64.min, Int64.max, -1, 0], 8),
    ])
    func numbersComeBackFromTheNarrowestWidth(_ numbers: [Int64], _ width: Int) {
        let column = NarrowColumn(numbers)
        #expect(column.width == width)
        #expect(column.numbers == numbers)
        #expect(column.body.count == width * numbers.count)
        #expect((column.minimum, column.maximum) == (numbers.min() ?? 0, numbers.max() ?? 0))
    }

    @Test(arguments: [[5, 5, 9], [-3, 70_000, 0], [1 << 40, (1 << 40) + 3], []] as [[Int64]])
    func numbersAreSpreadAboveTheSmallest(_ numbers: [Int64]) {
        var room = [Int32](repeating: -1, count: numbers.count)
        let column = NarrowColumn(numbers)
        let fits = room.withUnsafeMutableBufferPointer { room in
            room.baseAddress.map(column.spread) ?? numbers.isEmpty
        }
        #expect(fits)
        #expect(room.map { Int64($0) + column.minimum } == numbers)
    }

    @Test func numbersTooFarApartAreNotSpread() {
        var room = [Int32](repeating: 0, count: 2)
        #expect(room.withUnsafeMutableBufferPointer { $0.baseAddress.map(NarrowColumn([0, 1 << 31]).spread) } == false)
    }

    @Test func brokenPartsAreNoColumn() {
        #expect(NarrowColumn(width: 3, minimum: 0, maximum: 0, body: [0, 0, 0]) == nil)
        #expect(NarrowColumn(width: 2, minimum: 0, maximum: 0, body: [0, 0, 0]) == nil)
        #expect(NarrowColumn(width: 1, minimum: 2, maximum: 1, body: [0]) == nil)
    }
}
